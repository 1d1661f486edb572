"""The YAML at the head of a document: cut off and read, with nothing in it that is not plain data."""

from __future__ import annotations

import re
from typing import Any

import yaml
from django.utils.translation import gettext as _

from treatments.authoring.importing.errors import UnreadableDocument
from treatments.authoring.importing.markup import printable

_FRONT = re.compile(r"\A\s*---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_KEY_LINE = re.compile(r"^[\w-]+[ \t]*:", re.MULTILINE)


class PlainLoader(yaml.SafeLoader):
    """Numbers, true, false, null and text: dates stay as they are written and ``NO`` stays Norway."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            mark = self.peek_event().start_mark  # type: ignore[no-untyped-call]
            raise yaml.MarkedYAMLError(problem=_("aliases (*name) are not read"), problem_mark=mark)
        return super().compose_node(parent, index)

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen: set[str] = set()
        for key, _value in node.value:
            name = str(key.value)
            if name in seen:
                raise yaml.MarkedYAMLError(
                    problem=_("the key “%(key)s” stands twice") % {"key": name}, problem_mark=key.start_mark
                )
            seen.add(name)
        return super().construct_mapping(node, deep)


PlainLoader.yaml_constructors = {
    tag: constructor
    for tag, constructor in yaml.SafeLoader.yaml_constructors.items()
    if tag is None or tag.rpartition(":")[2] in ("null", "bool", "int", "float", "str", "seq", "map")
}
for _tag, _pattern, _first in (
    ("null", r"^(?:~|null|)$", ["~", "n", ""]),
    ("bool", r"^(?:true|false|True|False)$", list("tTfF")),
    ("int", r"^[-+]?(?:0|[1-9]\d{0,15})$", list("-+0123456789")),
    ("float", r"^[-+]?\d{1,15}\.\d{1,15}$", list("-+0123456789")),
):
    PlainLoader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), _first)


def split(text: str) -> tuple[dict[str, Any], str]:
    """The front matter (empty if there is none) and the text after it."""
    match = _FRONT.match(text)
    if not match:
        return {}, text
    data = load(match.group(1), first_line=text[: match.start(1)].count("\n") + 1)
    if data is None:  # two rules with prose between them
        return {}, text
    return data, text[match.end() :]


def load(source: str, first_line: int = 2) -> dict[str, Any] | None:
    """None if this is no mapping at all. ``first_line`` is the number of its first line in the file."""
    try:
        data = yaml.load(source, PlainLoader)  # noqa: S506  (a SafeLoader with fewer types)
    except yaml.MarkedYAMLError as error:
        if not _KEY_LINE.search(source):
            return None
        mark = error.problem_mark or error.context_mark
        raise UnreadableDocument(
            _("The front matter is not valid YAML, line %(line)s: %(problem)s.")
            % {"line": (mark.line if mark else 0) + first_line, "problem": error.problem or error.context}
        ) from None
    except (yaml.YAMLError, RecursionError, ValueError):
        raise UnreadableDocument(_("The front matter is not valid YAML.")) from None
    if data is None:
        return {}
    if not isinstance(data, dict):
        return None
    plain: dict[str, Any] = _plain(data)
    return plain


def _plain(value: Any) -> Any:
    """Only what JSON has: keys are text."""
    if isinstance(value, dict):
        return {printable(str(key)): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set):
        return [_plain(item) for item in value]
    if isinstance(value, str):
        return printable(value)
    return value if isinstance(value, int | float | bool | None) else str(value)
