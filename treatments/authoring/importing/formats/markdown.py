"""Markdown (CommonMark with tables) by way of HTML."""

from __future__ import annotations

from markdown_it import MarkdownIt

from treatments.authoring.importing.formats import html
from treatments.authoring.importing.markup import clean_rich
from treatments.authoring.importing.source import Block


def to_html(text: str) -> str:
    parser = MarkdownIt("commonmark", {"html": True, "maxNesting": 50}).enable("table")
    parser.validateLink = lambda url: True  # type: ignore[method-assign]  # else "javascript:" stays as text; nh3 cuts it
    return str(parser.render(text))


def rich(text: str) -> str:
    """A Markdown string of the front matter as sanitised rich text."""
    return clean_rich(to_html(text))


def blocks(text: str) -> list[Block]:
    return html.blocks(to_html(text))
