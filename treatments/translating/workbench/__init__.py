"""Where translators work: what waits for them, and one text after the other."""
