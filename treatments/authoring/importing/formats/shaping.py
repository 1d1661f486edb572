"""Headings and lists that only look like it: a short bold line, a question on a line, a typed bullet."""

from __future__ import annotations

import re
from dataclasses import replace

from treatments.authoring.importing.headings import is_known
from treatments.authoring.importing.markup import escape
from treatments.authoring.importing.sentences import split
from treatments.authoring.importing.source import Block

LEVEL = 5  # of a heading whose rank nothing tells
_BOLD = re.compile(r"<strong>(?:(?!</?strong>).)*</strong>:?")
_BULLET = re.compile(r"(?:[•·▪◦‣✓✔➢➤●○]|[-*–—](?=\s))\s*(?=\S)")
_NUMBERED = re.compile(r"(?:\d{1,2}|[ivx]{1,4})[.)]\s+(?=\S)", re.IGNORECASE)
_ENDING = re.compile(r"[.!,;…][\"'”’»)\]]*$")
_LETTER = re.compile(r"[^\W\d_]")


def shape(blocks: list[Block]) -> list[Block]:
    """Blocks whose headings and items are marked as such."""
    typed = [_typed_bullet(block) for block in blocks]
    has_headings = sum(block.kind == "heading" and not block.dropped for block in typed) >= 2
    shaped: list[Block] = []
    first = next((i for i, block in enumerate(typed) if block.kind != "image" and not block.dropped), None)
    following = _following(typed)
    for index, block in enumerate(typed):
        before = shaped[-1] if shaped else None
        after = following[index]
        if index == first and _is_title(block, after, has_headings):
            shaped.append(_heading(block, 1))
        elif not block.dropped and _is_heading(block, before, after, has_headings):
            shaped.append(_heading(block, LEVEL))
        else:
            shaped.append(block)
    return shaped


def _following(blocks: list[Block]) -> list[Block | None]:
    """The next block of text after each."""
    following: list[Block | None] = [None] * len(blocks)
    for index in range(len(blocks) - 2, -1, -1):
        after = blocks[index + 1]
        following[index] = following[index + 1] if after.kind == "image" or after.dropped else after
    return following


def _typed_bullet(block: Block) -> Block:
    match = _BULLET.match(block.text)
    if block.kind != "paragraph" or not match or not block.html.startswith(escape(match.group())):
        return block
    html = block.html[len(escape(match.group())) :]
    return replace(block, kind="item", level=1, text=block.text[match.end() :], html=html)


def _heading(block: Block, level: int) -> Block:
    return replace(block, kind="heading", level=level, ordered=False)


def _is_title(block: Block, after: Block | None, has_headings: bool) -> bool:
    if block.kind != "paragraph" or after is None:
        return False
    if has_headings and after.kind != "heading" and not _BOLD.fullmatch(block.html):
        return len(block.text) <= 60 and not _ENDING.search(block.text) and not block.text.endswith(":")
    words = len(block.text.split())
    return (
        words <= 20
        and len(block.text) <= 160
        and len(split(block.text)) == 1
        and not _ENDING.search(block.text)
    )


def _is_heading(block: Block, before: Block | None, after: Block | None, has_headings: bool) -> bool:
    text = block.text
    if block.kind == "item":
        return _is_numbered_heading(block, before, after)
    if block.kind != "paragraph" or len(text) > 110 or len(text.split()) > 14 or not _LETTER.search(text):
        return False
    if len(split(text)) > 1 and not _NUMBERED.match(text):
        return False
    if is_known(text):
        return after is not None
    if after is None or after.kind == "heading":
        return False
    if text.endswith("?"):
        return after.kind != "paragraph" or not after.text.endswith("?")
    if _BOLD.fullmatch(block.html) or (text.isupper() and len(text) >= 4):
        return not text.endswith(".")
    if text.endswith(":"):
        return after.kind == "paragraph" and len(text.split()) <= 8
    if _ENDING.search(text) or has_headings or len(text.split()) > 10:
        return False
    # An open line above a paragraph, and not one of a series of such lines.
    return not text[0].islower() and (after.kind == "item" or len(after.text) > 1.5 * len(text) + 20)


def _is_numbered_heading(block: Block, before: Block | None, after: Block | None) -> bool:
    """A lone numbered line over a paragraph."""
    if not block.ordered or (before and before.kind == "item") or after is None or after.kind != "paragraph":
        return False
    return is_known(block.text) or (len(block.text.split()) <= 8 and not _ENDING.search(block.text))
