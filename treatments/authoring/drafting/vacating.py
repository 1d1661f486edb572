"""What an import wrote and a later one no longer says: it leaves the page, or it would stand there twice."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def outline_of(content: Mapping[str, Any]) -> dict[str, Any]:
    """Each part of the content with nothing in it, in the shape that ``fill`` takes."""
    return {name: _emptied(value) for name, value in content.items()}


def vacated(content: Mapping[str, Any], written: Mapping[str, Any]) -> dict[str, Any]:
    """The content, and nothing for each part that was ``written`` before and is not in it now."""
    whole = {**written, **content}
    for name, before in written.items():
        now = content.get(name)
        if isinstance(before, Mapping) and isinstance(now, Mapping) and "html" not in before:
            whole[name] = {**before, **now}
    return whole


def _emptied(value: Any) -> Any:
    match value:
        case list() | tuple():
            return []
        case {"html": _}:
            return {"html": ""}
        case {"qualifier": _} | {"min": _} | {"max": _} | {"band": _} | {"file": _}:
            return None
        case Mapping():
            return outline_of(value)
        case bool():
            return False
        case str():
            return ""
        case _:
            return None
