"""Documents of which each passage says where it belongs, written out in each of the formats.

A line is ``# heading``, ``section| paragraph``, ``section- item`` or ``section> quotation``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from tests.authoring.importing.samples import docx

FOLDER = Path(__file__).with_name("marked")
_LINE = re.compile(r"(?:(#+) |(\w+)([|>-]) )(.*)")


@dataclass(frozen=True)
class Line:
    """``level`` of a heading, else 0. ``mark``: | paragraph, - item, > quotation."""

    level: int
    section: str
    mark: str
    text: str


def lines_of(path: Path) -> list[Line]:
    found = [match for line in path.read_text().splitlines() if (match := _LINE.fullmatch(line))]
    return [Line(len(m.group(1) or ""), m.group(2) or "", m.group(3) or "", m.group(4)) for m in found]


def as_markdown(lines: list[Line]) -> bytes:
    head = {"|": "", "-": "- ", ">": "> ", "": ""}
    return "".join(
        f"{'#' * line.level} {line.text}\n\n".lstrip() if line.level else f"{head[line.mark]}{line.text}\n\n"
        for line in lines
    ).encode()


def as_text(lines: list[Line]) -> bytes:
    return "".join(
        f"- {line.text}\n" if line.mark == "-" else f"\n{line.text}\n\n" for line in lines
    ).encode()


def as_html(lines: list[Line]) -> bytes:
    tags = {"|": "p", "-": "li", ">": "blockquote"}
    return "".join(
        f"<h{line.level}>{line.text}</h{line.level}>"
        if line.level
        else f"<{tags[line.mark]}>{line.text}</{tags[line.mark]}>"
        for line in lines
    ).encode()


def as_word(lines: list[Line]) -> bytes:
    return docx(
        *(
            f"# {line.text}" if line.level == 1 else f"• {line.text}" if line.mark == "-" else line.text
            for line in lines
        )
    )


FORMATS = {".md": as_markdown, ".txt": as_text, ".html": as_html, ".docx": as_word}
