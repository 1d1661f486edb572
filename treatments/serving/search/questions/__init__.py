"""What a text that somebody typed asks for: corrected, and with the other names of what it names."""
