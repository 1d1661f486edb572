"""Dates as each language of the site writes them, where Django's own form would mislead."""
