"""A text as a reader sees it, one character for one, with the way back to where each stood."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape

from treatments.translating.checking.finding import Span

TAG = re.compile(r"<(?P<end>/?)(?P<name>[a-zA-Z][a-zA-Z0-9]*)(?P<rest>(?:\s[^<>]*|/)?)>")
BREAKS = frozenset(("br", "p", "li", "div", "hr"))
_ENTITY = r"&(?:[a-zA-Z][a-zA-Z0-9]{1,30}|#[0-9]{1,6}|#[xX][0-9a-fA-F]{1,5});"
# Marks of direction, soft hyphens, joiners, Arabic vowels, the stroke that stretches a word: not read.
_UNREAD = "\u00ad\u061c\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u064b-\u0652\u0670"
_ENTITY_AT = re.compile(_ENTITY)
_SPECIAL = re.compile(rf"(?P<tag>{TAG.pattern})|(?P<entity>{_ENTITY})|[{_UNREAD}]+")
_EVEN = str.maketrans(
    {
        **{chr(ord("٠") + n): str(n) for n in range(10)},
        **{chr(ord("۰") + n): str(n) for n in range(10)},
        **{chr(ord("₀") + n): str(n) for n in range(10)},
        **dict.fromkeys("\u202f\u2009\u2007\u2008\u200a", "\u00a0"),
        **dict.fromkeys("’‘ʼ`´", "'"),
        **dict.fromkeys("‐‑‒–—―", "-"),
        # Not the alif with hamza below: "إلا" is "except", "ألا" is "not to".
        **dict.fromkeys("أآٱ", "ا"),
        "µ": "μ",
        "٪": "%",
        "％": "%",
        "ى": "ي",
    }
)


@dataclass(frozen=True)
class Visible:
    """``shown``: without tags. ``even``: the same with one kind of digits, dashes, apostrophes and alif, in
    lower case, to be searched. ``places``: for each character, where it stands in ``raw``."""

    raw: str
    shown: str
    even: str
    places: tuple[int, ...]

    def span(self, start: int, end: int) -> Span:
        """From places in ``shown`` to places in ``raw``."""
        last = self.places[end - 1]
        entity = _ENTITY_AT.match(self.raw, last)
        return self.places[start], entity.end() if entity else last + 1


def visible(raw: str) -> Visible:
    pieces: list[str] = []
    places: list[int] = []
    at = 0
    for match in _SPECIAL.finditer(raw):
        _keep(raw[at : match.start()], at, pieces, places)
        at = match.end()
        if match["tag"]:
            replacement = "\n" if match["name"].lower() in BREAKS else ""
        else:
            replacement = unescape(match[0]) if match["entity"] else ""
        pieces.append(replacement)
        places.extend([match.start()] * len(replacement))
    _keep(raw[at:], at, pieces, places)
    shown = "".join(pieces)
    return Visible(raw, shown, even(shown), tuple(places))


def even(text: str) -> str:
    """As long as the text itself."""
    changed = text.translate(_EVEN)
    lower = changed.lower()
    if len(lower) == len(changed):
        return lower
    return "".join(one.lower() if len(one.lower()) == 1 else one for one in changed)


def _keep(text: str, at: int, pieces: list[str], places: list[int]) -> None:
    pieces.append(text)
    places.extend(range(at, at + len(text)))
