"""Raw StreamField data from a list of values, keeping the ids of blocks that are already there.

Translations hang on block ids: an import that gave every block a new id would throw them all away.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from typing import Any

from wagtail.fields import StreamValue

RawBlock = dict[str, Any]


def raw_blocks(existing: StreamValue, blocks: Iterable[tuple[str, Any]]) -> list[RawBlock]:
    """``blocks`` are (block type, raw value). A block keeps its id if its value stays, or else its place."""
    wanted = list(blocks)
    before = [dict(block) for block in existing.get_prep_value()]
    ids = _ids_by_value(before, wanted)
    for place, (kind, _value) in enumerate(wanted):
        if ids[place] is None and place < len(before):
            same_place = before[place]
            if same_place["type"] == kind and same_place["id"] not in ids:
                ids[place] = same_place["id"]
    return [
        {"type": kind, "value": value, "id": ids[place] or str(uuid.uuid4())}
        for place, (kind, value) in enumerate(wanted)
    ]


def _ids_by_value(before: Sequence[RawBlock], wanted: Sequence[tuple[str, Any]]) -> list[str | None]:
    unused = list(before)
    ids: list[str | None] = []
    for kind, value in wanted:
        match = next(
            (block for block in unused if block["type"] == kind and _same(block["value"], value)), None
        )
        if match is not None:
            unused.remove(match)
        ids.append(match["id"] if match else None)
    return ids


def _same(before: Any, after: Any) -> bool:
    if isinstance(before, dict) and isinstance(after, dict):
        keys = before.keys() | after.keys()
        return all(_same(before.get(key), after.get(key)) for key in keys)
    # An optional part that is empty is stored as "" or as null, as its widget has it.
    return before == after or (not before and not after and before != 0 and after != 0)
