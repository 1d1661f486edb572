"""The demo: everything under demo/ made into pages, as an editor and two translators would have made it."""
