"""Plain text into blocks, by blank lines, bullets, underlines and the length of lines."""

from __future__ import annotations

import re

from treatments.authoring.importing.markup import escape, squeeze
from treatments.authoring.importing.source import Block

_BULLET = re.compile(r"[ \t]*(?:[-*•·–—▪◦‣✓✔➢➤●○»]|o(?=[ \t]))[ \t]*(?=\S)(?![-*=_])")
_NUMBER = re.compile(r"[ \t]*\(?(?:\d{1,2}|[a-h])[.)][ \t]+(?=\S)")
_HASHES = re.compile(r"(#{1,6})[ \t]+(.*?)[ \t#]*$")
_UNDERLINE = re.compile(r"[ \t]*([=\-~*_])\1{2,}[ \t]*$")
_CELLS = re.compile(r"[ \t]*\|[ \t]*|\t+")
_TABLE_RULE = re.compile(r"[ \t|:+=-]+$")
_CLOSED = re.compile(r"[.!?:;…][\"'”’»)\]]*$")


def blocks(text: str) -> list[Block]:
    found: list[Block] = []
    chunk: list[str] = []
    for line in [*text.split("\n"), ""]:
        if line.strip():
            chunk.append(line.rstrip())
        elif chunk:
            found.extend(_chunk(chunk))
            chunk = []
    return found


def _chunk(lines: list[str]) -> list[Block]:
    """The blocks of lines that no blank line parts."""
    wrapped = _is_wrapped(lines)
    found: list[Block] = []
    pending: list[str] = []  # the lines of the paragraph or item that is being read
    as_item: tuple[int, bool] | None = None

    def finish() -> None:
        if pending:
            found.append(_block(squeeze(" ".join(pending)), as_item))
            pending.clear()

    for line in lines:
        if _UNDERLINE.match(line):
            if len(pending) == 1 and as_item is None:
                title = squeeze(pending.pop())
                found.append(Block("heading", title, escape(title), level=1 if line.strip()[0] == "=" else 2))
            else:
                finish()
            continue
        hashes, row = _HASHES.match(line), _row(line)
        marker = _BULLET.match(line) or _NUMBER.match(line)
        if hashes or row or marker:
            finish()
            as_item = None
        if hashes and hashes.group(2):
            title = squeeze(hashes.group(2))
            found.append(Block("heading", title, escape(title), level=len(hashes.group(1))))
        elif row:
            found.append(row)
        elif marker:
            as_item = (1 + (len(line) - len(line.lstrip())) // 2, marker.re is _NUMBER)
            pending.append(line[marker.end() :])
        elif pending and (wrapped or (as_item and line[0].isspace())):
            pending.append(line)
        elif not _TABLE_RULE.match(line):
            finish()
            as_item = None
            pending.append(line)
    finish()
    return _short_lines(found)


def _is_wrapped(lines: list[str]) -> bool:
    """Whether a paragraph goes on from line to line: full lines of about one width, not closed."""
    if len(lines) < 2 or max(map(len, lines)) > 130:
        return False
    inner = [line for line in lines[:-1] if not _UNDERLINE.match(line)]
    return (
        bool(inner)
        and sum(1 for line in inner if len(line) >= 45 or not _CLOSED.search(line)) > len(inner) / 2
        and (sum(map(len, inner)) / len(inner) >= 45)
    )


def _row(line: str) -> Block | None:
    if "|" not in line and "\t" not in line.strip():
        return None
    cells = tuple(cell for cell in map(squeeze, _CELLS.split(line)) if cell)
    if len(cells) < 2 or _TABLE_RULE.match(line) or _BULLET.match(line) or _NUMBER.match(line):
        return None
    text = (": " if len(cells) == 2 and cells[0][-1] not in ":?" else " " if len(cells) == 2 else " | ").join(
        cells
    )
    return Block("row", text, escape(text), cells=cells)


def _block(text: str, as_item: tuple[int, bool] | None) -> Block:
    if as_item:
        return Block("item", text, escape(text), level=as_item[0], ordered=as_item[1])
    return Block("paragraph", text, escape(text))


def _short_lines(found: list[Block]) -> list[Block]:
    """Three or more short open lines in a row, without bullets, are a list."""
    short = [b.kind == "paragraph" and len(b.text) <= 60 and not _CLOSED.search(b.text) for b in found]
    result = list(found)
    start = 0
    while start < len(found):
        end = start
        while end < len(found) and short[end]:
            end += 1
        if end - start >= 3:
            for index in range(start, end):
                block = found[index]
                result[index] = Block("item", block.text, block.html, level=1)
        start = max(end, start + 1)
    return result
