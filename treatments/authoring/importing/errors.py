"""The one exception that leaves this package."""


class UnreadableDocument(Exception):
    """A document that cannot be imported. ``str()`` of it says why, to the person who sent the file."""
