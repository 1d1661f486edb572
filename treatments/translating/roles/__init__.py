"""Who translates into which locale, and may do exactly that."""
