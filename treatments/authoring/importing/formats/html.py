"""HTML into blocks: real HTML parsing and sanitising by nh3, then one pass over the clean result."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import nh3
from django.utils.translation import gettext as _

from treatments.authoring.importing.errors import UnreadableDocument
from treatments.authoring.importing.formats.elements import (
    BLOCKS,
    CELLS,
    DROPPED,
    DROPPED_CLASSES,
    DROPPED_ROLES,
    HEADINGS,
    INLINE,
    LABELS,
    OTHER,
    UNCLOSED,
)
from treatments.authoring.importing.markup import NEVER, SCHEMES, clean_inline, escape, plain, squeeze
from treatments.authoring.importing.source import Block

MAX_DEPTH = 400
_NESTING = re.compile(r"<(/?)([a-z][a-z0-9]*)\b", re.IGNORECASE)
_TITLE = re.compile(r"<title\b[^>]{0,200}>([^<]{0,500})<", re.IGNORECASE)
_LANG = re.compile(r"<html\b[^>]{0,500}?\blang\s*=\s*[\"']?([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)?)", re.IGNORECASE)


def declared_title(markup: str) -> str:
    match = _TITLE.search(markup[:50_000])
    return plain(match.group(1)) if match else ""


def declared_language(markup: str) -> str:
    match = _LANG.search(markup[:5_000])
    return match.group(1) if match else ""


def blocks(markup: str) -> list[Block]:
    """Scripts, styles and comments are gone; menus, footers and forms are there, marked as dropped."""
    _refuse_deep(markup)
    allowed = set(BLOCKS | CELLS | OTHER | set(HEADINGS) | set(LABELS) | set(DROPPED) | set(INLINE))
    clean = nh3.clean(
        markup,
        tags=allowed,
        clean_content_tags=set(NEVER),
        attributes={"*": {"class", "role", "hidden", "aria-hidden"}, "a": {"href"}, "img": {"src", "alt"}},
        url_schemes=set(SCHEMES),
        link_rel=None,
    )
    walker = _Walker()
    walker.feed(clean)
    walker.close()
    walker.flush()
    return _keep_wrapping_form(walker.blocks)


def _refuse_deep(markup: str) -> None:
    """A parser needs quadratic time for markup nested thousands deep, which nobody writes."""
    depth = 0
    for match in _NESTING.finditer(markup):
        if match.group(2).lower() not in UNCLOSED:
            depth = max(0, depth - 1) if match.group(1) else depth + 1
            if depth > MAX_DEPTH:
                raise UnreadableDocument(
                    _("The HTML of this document is malformed: its elements are nested more than %(n)s deep.")
                    % {"n": MAX_DEPTH}
                )


def _keep_wrapping_form(found: list[Block]) -> list[Block]:
    """Some sites wrap the whole page in one form: then it is no form."""
    in_form = sum(len(block.text) for block in found if block.dropped == "form")
    if in_form * 2 <= sum(len(block.text) for block in found):
        return found
    return [Block(**{**vars(b), "dropped": None}) if b.dropped == "form" else b for b in found]


class _Walker(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self.inline: list[str] = []
        self.cells: list[str] | None = None
        self.headers: list[str] = []
        self.stack: list[tuple[str, str | None]] = []
        self.lists: list[bool] = []
        self.in_item = False

    @property
    def dropped(self) -> str | None:
        return next((reason for _tag, reason in self.stack if reason), None)

    @property
    def heading_level(self) -> int:
        for tag, _reason in reversed(self.stack):
            if tag in HEADINGS or tag in LABELS:
                return HEADINGS.get(tag) or LABELS[tag]
        return 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if tag == "br":
            self.inline.append("<br>")
        elif tag == "img":
            self._image(attributes)
        elif tag in INLINE:
            href = attributes.get("href", "")
            self.inline.append(f'<a href="{escape(href)}">' if tag == "a" else f"<{INLINE[tag]}>")
        elif tag in BLOCKS or tag in HEADINGS or tag in LABELS or tag in DROPPED or tag in CELLS:
            self._open(tag, attributes)
        elif tag == "hr":
            self.flush()

    def _open(self, tag: str, attributes: dict[str, str]) -> None:
        if tag in CELLS:
            if self.cells is None:
                self.flush()
                self.cells = []
        elif self.cells is None:
            self.flush()
        else:
            self.inline.append(" ")
        if tag in ("ul", "ol"):
            self.lists.append(tag == "ol")
        if tag == "li":
            self.in_item = True
        self.stack.append((tag, self._reason(tag, attributes)))

    @staticmethod
    def _reason(tag: str, attributes: dict[str, str]) -> str | None:
        if tag in ("body", "main", "html", "article", "table", "tr", "td", "th"):
            return None
        if "hidden" in attributes or attributes.get("aria-hidden") == "true":
            return "hidden on the page"
        if attributes.get("role") in DROPPED_ROLES:
            return DROPPED_ROLES[attributes["role"]]
        for name in attributes.get("class", "").lower().split():
            if name in DROPPED_CLASSES:
                return DROPPED_CLASSES[name]
        return DROPPED.get(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in INLINE:
            self.inline.append(f"</{INLINE[tag]}>")
            return
        if not any(tag == name for name, _reason in self.stack):
            return
        if tag in CELLS:
            self._end_cell()
        elif tag == "tr":
            self._end_row()
        elif self.cells is None:
            self.flush()
        else:
            self.inline.append(" ")
        if tag in ("ul", "ol") and self.lists:
            self.lists.pop()
        if tag == "li":
            self.in_item = False
        while self.stack and self.stack.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        self.inline.append(escape(data))

    def _image(self, attributes: dict[str, str]) -> None:
        if self.cells is None:
            self.flush()
        if attributes.get("src") and not self.dropped:
            alt = squeeze(attributes.get("alt", ""))
            self.blocks.append(Block("image", text=alt, file=attributes["src"]))

    def _end_cell(self) -> None:
        if self.cells is not None:
            text = plain(clean_inline("".join(self.inline)))
            self.cells.append(text)
        self.inline = []

    def _end_row(self) -> None:
        cells = tuple(cell for cell in self.cells or () if cell)
        self.cells, self.inline = None, []
        if not cells:
            return
        separator = (
            ": " if len(cells) == 2 and cells[0][-1] not in ":?" else " " if len(cells) == 2 else " | "
        )
        text = separator.join(cells)
        self.blocks.append(Block("row", text, html=escape(text), cells=cells, dropped=self.dropped))

    def flush(self) -> None:
        html, self.inline = clean_inline("".join(self.inline)), []
        html = re.sub(r"^(?:\s|<br>)+|(?:\s|<br>)+$", "", html)
        text = plain(html)
        if not text:
            return
        level, dropped = self.heading_level, self.dropped
        if level:
            self.blocks.append(Block("heading", text, html, level=level, dropped=dropped))
        elif self.lists and self.in_item:
            ordered = self.lists[-1]
            self.blocks.append(Block("item", text, html, len(self.lists), ordered=ordered, dropped=dropped))
        elif any(tag == "blockquote" for tag, _reason in self.stack):
            self.blocks.append(Block("quote", text, html, dropped=dropped))
        else:
            self.blocks.append(Block("paragraph", text, html, dropped=dropped))
