"""An article's body: blocks in the order of the text."""

from __future__ import annotations

from typing import Any

from treatments.authoring.importing.assembling.assembly import Assembly
from treatments.authoring.importing.assembling.rich import rich_text
from treatments.authoring.importing.draft import Passage
from treatments.authoring.importing.source import SourceText


def assemble(source: SourceText, passages: list[Passage], title_block: int | None) -> Assembly:
    body: list[dict[str, Any]] = []
    by_block: dict[int, list[Passage]] = {}
    for passage in passages:
        if not passage.dropped:
            by_block.setdefault(passage.block, []).append(passage)
    prose: list[Passage] = []

    def finish() -> None:
        if prose:
            body.append({"type": "rich_text", "value": rich_text(prose)})
            prose.clear()

    for index, block in enumerate(source.blocks):
        found = by_block.get(index, [])
        if block.kind == "heading" and not block.dropped and index != title_block:
            finish()
            body.append({"type": "heading", "value": block.text.rstrip(" :")})
        elif block.kind == "image" and is_local(block.file):
            finish()
            body.append({"type": "image", "value": {"file": block.file, "alt": block.text, "caption": ""}})
        elif block.kind == "quote" and found:
            finish()
            _add_quote(body, " ".join(passage.text for passage in found))
        else:
            prose.extend(found)
    finish()
    return Assembly(content={"body": _without_empty_headings(body)})


def _add_quote(body: list[dict[str, Any]], text: str) -> None:
    """A quotation, or the line below one that says whose it is: "— A name"."""
    quoted = body[-1]["value"] if body and body[-1]["type"] == "quote" else None
    if quoted and not quoted["attribution"] and text.startswith(("—", "–", "― ")):
        quoted["attribution"] = text.lstrip("—–― ")
    else:
        body.append({"type": "quote", "value": {"text": text, "attribution": ""}})


def _without_empty_headings(body: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """A heading whose text was all dropped ("Contact us") goes too."""
    return body[:-1] if body and body[-1]["type"] == "heading" and len(body) > 1 else body


def is_local(file: str) -> bool:
    """Whether a picture lies beside the document."""
    return bool(file) and ":" not in file.split("/")[0] and not file.startswith(("//", "/"))
