"""All editions of one document in one locale, any two of them side by side, and the one of a moment."""
