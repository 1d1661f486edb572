"""What becomes of many pages that are presented again, for the editor who caused it."""
