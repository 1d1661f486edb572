"""A text with inline tags, in pieces. wagtail-localize would mend tags that cross or stay open by guessing;
here they are an error."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape, unescape

from django.utils.translation import gettext as _

EMPTY_TAGS = frozenset(("br",))
# A tag, or what looks like the beginning of one. "5 < 7" and "<3" are text.
MARKUP = re.compile(r"<(?P<end>/?)(?P<name>[a-zA-Z][a-zA-Z0-9]*)(?P<rest>[^<>]*)>|<(?=[a-zA-Z/!?])")
ATTRIBUTE = re.compile(r"""\s+(?P<name>[^\s=/"']+)\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)')""")


class BadMarkup(Exception):
    """``str()`` of it names the tag, and says what is wrong with it."""


@dataclass(frozen=True)
class Open:
    """``id`` is only that of a link."""

    name: str
    id: str = ""

    def __str__(self) -> str:
        return f'<{self.name} id="{escape(self.id)}">' if self.id else f"<{self.name}>"


@dataclass(frozen=True)
class Close:
    name: str

    def __str__(self) -> str:
        return f"</{self.name}>"


@dataclass(frozen=True)
class Empty:
    name: str

    def __str__(self) -> str:
        return f"<{self.name}/>"


Piece = str | Open | Close | Empty


def pieces(html: str) -> list[Piece]:
    """Balanced; texts are unescaped. Raises BadMarkup."""
    return balanced(_pieces(html))


def as_html(found: Iterable[Piece]) -> str:
    """As wagtail-localize writes it itself."""
    return "".join(escape(piece, quote=False) if isinstance(piece, str) else str(piece) for piece in found)


def as_text(found: Iterable[Piece]) -> str:
    """As it stands in a field that holds plain text."""
    breaks = ("\n" if isinstance(piece, Empty) else piece for piece in found)
    return "".join(piece for piece in breaks if isinstance(piece, str))


def balanced(found: Iterable[Piece]) -> list[Piece]:
    """The same pieces, texts beside each other joined. Raises BadMarkup where tags cross or stay open."""
    done: list[Piece] = []
    opened: list[Open] = []
    for piece in found:
        if isinstance(piece, Open):
            opened.append(piece)
        elif isinstance(piece, Close):
            _close(piece, opened)
        if isinstance(piece, str) and done and isinstance(done[-1], str):
            done[-1] += piece
        elif piece != "":
            done.append(piece)
    if opened:
        raise BadMarkup(_("The tag %(tag)s is opened and not closed.") % {"tag": opened[-1]})
    return done


def _close(piece: Close, opened: list[Open]) -> None:
    if not any(tag.name == piece.name for tag in opened):
        raise BadMarkup(_("The tag %(tag)s closes what was not opened.") % {"tag": piece})
    last = opened.pop()
    if last.name != piece.name:
        crossing = {"tag": piece, "other": last}
        raise BadMarkup(_("The tags cross: %(tag)s stands before %(other)s is closed.") % crossing)


def _pieces(html: str) -> Iterator[Piece]:
    place = 0
    for match in MARKUP.finditer(html):
        if match.start() > place:
            yield unescape(html[place : match.start()])
        place = match.end()
        yield from _tag(match, html)
    if place < len(html):
        yield unescape(html[place:])


def _tag(match: re.Match[str], html: str) -> Iterator[Piece]:
    name = match["name"]
    if name is None:
        shown = html[match.start() : match.start() + 12]
        raise BadMarkup(_("“%(text)s” is no tag. Write &lt; for the sign.") % {"text": shown})
    name = name.lower()
    if match["end"]:
        if name in EMPTY_TAGS or match["rest"].strip():
            raise BadMarkup(_("“%(tag)s” is no tag.") % {"tag": match[0]})
        yield Close(name)
        return
    rest, slash = match["rest"].rstrip(), False
    if rest.endswith("/"):
        rest, slash = rest[:-1].rstrip(), True
    tag = _opened(name, rest, match[0])
    if name in EMPTY_TAGS and not tag.id:
        yield Empty(name)
    else:
        yield tag
        if slash:
            yield Close(name)


def _opened(name: str, attributes: str, shown: str) -> Open:
    found = {
        match["name"].lower(): match["double"] or match["single"] or ""
        for match in ATTRIBUTE.finditer(attributes)
    }
    if ATTRIBUTE.sub("", attributes).strip() or not found.keys() <= {"id"}:
        raise BadMarkup(_("The tag %(tag)s has more than an id.") % {"tag": shown})
    return Open(name, unescape(found.get("id", "")))
