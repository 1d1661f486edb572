"""Inline tags as <g> and <x>, and back.

An id says which tag it is: that of a link is the link's own ("a1"), others have their name and a number
("b-1", "br-2"). A tool may drop every other attribute.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from django.utils.translation import gettext as _

from treatments.translating.exchange.inline import EMPTY_TAGS, BadMarkup, Close, Empty, Open, Piece
from treatments.translating.exchange.xliff.characters import UNHEARD_OF, attribute, escaped
from treatments.translating.exchange.xliff.element import Element

TYPES = {"a": "link", "b": "bold", "i": "italic", "br": "lb"}
NUMBERED = re.compile(r"(?P<name>[a-z][a-z0-9]*)-\d+")
LINK = re.compile(r"a\d+")
CHARACTER = re.compile(r"char-(?P<code>[0-9a-f]{4})-\d+")


def as_xml(pieces: Iterable[Piece]) -> str:
    counts: Counter[str] = Counter()
    return "".join(_as_xml(piece, counts) for piece in pieces)


def _as_xml(piece: Piece, counts: Counter[str]) -> str:
    if isinstance(piece, str):
        return "".join(_text(part, counts) for part in re.split(f"({UNHEARD_OF.pattern})", piece))
    if isinstance(piece, Close):
        return "</g>"
    ctype = TYPES.get(piece.name, f"x-html-{piece.name}")
    if isinstance(piece, Empty):
        return f'<x id="{_number(piece.name, counts)}" ctype="{ctype}"/>'
    name = attribute(piece.id) if piece.id else _number(piece.name, counts)
    return f'<g id="{name}" ctype="{ctype}">'


def _text(text: str, counts: Counter[str]) -> str:
    if not UNHEARD_OF.fullmatch(text):
        return escaped(text)
    return f'<x id="{_number(f"char-{ord(text):04x}", counts)}" ctype="x-character"/>'


def _number(name: str, counts: Counter[str]) -> str:
    counts[name] += 1
    return f"{name}-{counts[name]}"


def from_xml(element: Element) -> list[Piece]:
    """Not balanced yet. Raises BadMarkup at an element that has no meaning here."""
    return [piece for child in element.children for piece in _from_child(child)]


def _from_child(child: Element | str) -> Iterator[Piece]:
    if isinstance(child, str):
        yield child
    elif child.foreign:
        return
    elif child.name == "g":
        yield from _pair(child)
    elif child.name == "mrk":
        yield from from_xml(child)
    elif child.name in ("x", "ph"):
        yield _single(child)
    elif child.name in ("bx", "bpt"):
        yield _opened(_id(child))
    elif child.name in ("ex", "ept"):
        yield Close(_opened(_id(child)).name)
    else:
        message = _("The element <%(name)s> is not supported within a text.")
        raise BadMarkup(message % {"name": child.name})


def _pair(element: Element) -> Iterator[Piece]:
    inner = from_xml(element)
    if not inner and NUMBERED.fullmatch(_id(element)) and _single_name(_id(element)):
        yield _single(element)
        return
    tag = _opened(_id(element))
    yield from (tag, *inner, Close(tag.name))


def _opened(name: str) -> Open:
    match = NUMBERED.fullmatch(name)
    if LINK.fullmatch(name):
        return Open("a", name)
    if match is None or match["name"] in EMPTY_TAGS:
        raise BadMarkup(_("The tag with the id “%(id)s” is not in the source.") % {"id": name})
    return Open(match["name"])


def _single(element: Element) -> Piece:
    name = _id(element)
    character = CHARACTER.fullmatch(name)
    if character:
        return chr(int(character["code"], 16))
    if not _single_name(name):
        raise BadMarkup(_("The tag with the id “%(id)s” is not in the source.") % {"id": name})
    return Empty(_single_name(name))


def _single_name(name: str) -> str:
    match = NUMBERED.fullmatch(name)
    return match["name"] if match and match["name"] in EMPTY_TAGS else ""


def _id(element: Element) -> str:
    """A tool may keep ours as the ``rid`` that holds the two halves of a pair together."""
    for name in ("id", "rid"):
        value = element.attributes.get(name, "").strip()
        if LINK.fullmatch(value) or NUMBERED.fullmatch(value) or CHARACTER.fullmatch(value):
            return value
    return element.attributes.get("id", "").strip()
