"""Rich text in other notations than HTML."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString
from markdownify import markdownify

BLOCKS = ("p", "h3", "h4", "h5", "ul", "ol", "li", "blockquote", "table", "tr", "hr")


def in_notation(content: Any, notation: str) -> Any:
    """``content`` with each rich text in it rewritten."""
    if isinstance(content, list):
        return [in_notation(item, notation) for item in content]
    if not isinstance(content, dict):
        return content
    if content.keys() == {"html"}:
        return {notation: CONVERTERS[notation](content["html"])}
    return {name: in_notation(value, notation) for name, value in content.items()}


def markdown(html: str) -> str:
    # Whoever renders this may let HTML through, so a "<" that was text has to stay text.
    return str(markdownify(html, heading_style="ATX", bullets="-", escape_misc=True)).strip()


def text(html: str) -> str:
    """One line for each paragraph, item and row. Items keep their bullet or number, images their
    alternative text."""
    soup = BeautifulSoup(html, "html.parser")
    for item in soup.find_all("li"):
        item.insert(0, _marker(item))
    for image in soup.find_all("img"):
        image.replace_with(str(image.get("alt", "")))
    for cell in soup.find_all(["td", "th"]):
        cell.append("\t")
    for line_break in soup.find_all("br"):
        line_break.replace_with("\n")
    for block in soup.find_all(BLOCKS):
        block.insert_before(NavigableString("\n"))
        block.insert_after(NavigableString("\n"))
    lines = (re.sub(r"[ \t\xa0]*\t[ \t]*", "\t", line).strip() for line in soup.get_text().splitlines())
    return "\n".join(line for line in lines if line)


def _marker(item: Tag) -> str:
    if item.parent is None or item.parent.name != "ol":
        return "• "
    return f"{len(item.find_previous_siblings('li')) + 1}. "


CONVERTERS: dict[str, Callable[[str], str]] = {"html": str, "markdown": markdown, "text": text}
NOTATIONS = tuple(CONVERTERS)
