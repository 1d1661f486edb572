"""What a reader found in a file: blocks of text in order, whatever the format was."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

Format = Literal["txt", "md", "html", "docx"]
BlockKind = Literal["heading", "paragraph", "item", "row", "quote", "image"]


@dataclass(frozen=True)
class Block:
    """One heading, paragraph, list item, table row, quotation or picture.

    ``html`` holds inline markup only and is sanitised. ``level`` is that of a heading, or the depth of a
    list item. A row keeps its ``cells``, an image its address in ``file`` and its alternative text in
    ``text``. ``dropped`` is set where the format itself says that this is no content (a menu, a footer).
    """

    kind: BlockKind
    text: str
    html: str = ""
    level: int = 0
    ordered: bool = False
    cells: tuple[str, ...] = ()
    file: str = ""
    dropped: str | None = None


@dataclass(frozen=True)
class SourceText:
    """A document as it was read, before anyone decided what its parts mean. Plain data that can be stored.

    ``title`` is what the format declares to be the title (the style Title, ``<title>``); the front matter is
    separate. ``language`` is what the format declares.
    """

    file: str
    format: Format
    blocks: tuple[Block, ...]
    front_matter: Mapping[str, Any] = field(default_factory=dict)
    title: str = ""
    language: str = ""
    problems: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        return asdict(self) | {"front_matter": dict(self.front_matter)}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> SourceText:
        blocks = tuple(Block(**{**block, "cells": tuple(block["cells"])}) for block in data["blocks"])
        return cls(**{**data, "blocks": blocks, "problems": tuple(data["problems"])})
