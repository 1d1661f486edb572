"""Numbers with what they count: read from a text, and compared between two."""
