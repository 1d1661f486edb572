"""Where a reviewer reads a translation beside its source, and confirms it."""
