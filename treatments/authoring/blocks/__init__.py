"""StreamField blocks: value blocks, references, and the items of each kind of page."""
