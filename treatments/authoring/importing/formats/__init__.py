"""One reader a file format: each turns the text of a file into blocks."""
