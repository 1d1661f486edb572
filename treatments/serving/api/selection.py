"""A choice of fields, as in ``fields=name,risks.name``, checked against the type of the document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from types import UnionType
from typing import Annotated, Any, NotRequired, Union, get_args, get_origin

from typing_extensions import get_type_hints, is_typeddict

from treatments.publishing.documents import RichText
from treatments.serving.api import problems
from treatments.serving.api.problems import Problem, closest, listed


class Selection(dict[str, "Selection"]):
    """What is chosen at one level, with what is chosen below it. Nothing below: all of it."""


def read_selection(fields: str, documents: list[Any]) -> Selection:
    """``documents``: the types that a document may be of, the fields of any of which can be chosen."""
    chosen = Selection()
    for path in fields.split(","):
        _choose(chosen, path.strip(), documents)
    return chosen


def select(content: Any, selection: Selection) -> Any:
    if not selection or content is None:
        return content
    if isinstance(content, list):
        return [select(item, selection) for item in content]
    if not isinstance(content, dict):
        return content
    return {name: select(content[name], below) for name, below in selection.items() if name in content}


def _choose(chosen: Selection, path: str, types: list[Any]) -> None:
    level = chosen
    whole = False
    names = path.split(".")
    for depth, name in enumerate(names):
        known = _fields(types)
        if name not in known:
            raise _unknown_field(name, ".".join(names[:depth]), known)
        types = known[name]
        # A field that was chosen as a whole stays whole: "risks,risks.name" is "risks".
        whole = whole or (name in level and not level[name])
        level = Selection() if whole else level.setdefault(name, Selection())
    if not whole:
        level.clear()


def _unknown_field(name: str, parent: str, known: Mapping[str, Any]) -> Problem:
    suggestion = closest(name, known)
    place = f"“{parent}” has" if parent else "The content has"
    told = f"Known there are {listed(known)}." if known else "There is nothing to choose below it."
    hint = f" Did you mean “{suggestion}”?" if suggestion else ""
    detail = f"{place} no field “{name}”. {told}{hint}"
    return Problem(
        problems.UNKNOWN_FIELD, detail, parameter="fields", known=list(known), suggestion=suggestion
    )


def _fields(types: list[Any]) -> dict[str, list[Any]]:
    """The fields of each type, and of every type that a union or a list of it may hold, with their own
    types."""
    fields: dict[str, list[Any]] = {}
    for of_type in types:
        for typed_dict in _typed_dicts(of_type):
            for name, hint in _hints(typed_dict).items():
                fields.setdefault(name, []).append(hint)
    return fields


@cache
def _hints(typed_dict: Any) -> dict[str, Any]:
    return get_type_hints(typed_dict)


def _typed_dicts(of_type: Any) -> Iterator[Any]:
    # Rich text is one thing to choose, in whichever notation it comes.
    if is_typeddict(of_type) and of_type is not RichText:
        yield of_type
    elif get_origin(of_type) in {list, Union, UnionType, Annotated, NotRequired}:
        for part in get_args(of_type):
            yield from _typed_dicts(part)
