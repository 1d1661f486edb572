"""The one exception that reading a file raises."""


class UnreadableFile(Exception):
    """``str()`` of it says what is wrong with the file, to the person who sent it."""
