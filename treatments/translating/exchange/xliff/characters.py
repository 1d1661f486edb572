"""Text in XML: what has to be escaped, and what XML cannot hold at all."""

from __future__ import annotations

import re

# A carriage return would come back as a line feed.
ESCAPED: dict[str, str | int | None] = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
IN_ATTRIBUTES: dict[str, str | int | None] = {**ESCAPED, '"': "&quot;", "\t": "&#9;", "\n": "&#10;"}
UNHEARD_OF = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def escaped(text: str) -> str:
    return text.translate(str.maketrans(ESCAPED))


def attribute(text: str) -> str:
    return UNHEARD_OF.sub("", text).translate(str.maketrans(IN_ATTRIBUTES))


def plain(text: str) -> str:
    """For notes, where nothing is lost with a control character."""
    return escaped(UNHEARD_OF.sub("", text))
