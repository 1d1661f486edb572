"""From a structured draft to a page in the tree: the second half of an import."""
