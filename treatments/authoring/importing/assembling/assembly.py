"""What the assemblers of the three kinds share."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from treatments.authoring.importing.assembling.rich import rich_text
from treatments.authoring.importing.draft import Passage, Value
from treatments.authoring.importing.markup import plain, squeeze


@dataclass
class Assembly:
    """``absorbed``: passages that only introduce a list, and so stand nowhere themselves."""

    content: dict[str, Any] = field(default_factory=dict)
    values: list[Value] = field(default_factory=list)
    absorbed: set[int] = field(default_factory=set)
    problems: list[str] = field(default_factory=list)

    def add_other_section(self, passages: list[Passage]) -> None:
        """Under its own heading: a second run under the same heading goes on where the first ended."""
        heading = passages[0].headings[-1] if passages[0].headings else ""
        body = rich_text(passages)
        sections: list[dict[str, Any]] = self.content.setdefault("other_sections", [])
        for section in sections:
            if section["heading"] == heading:
                section["body"] = {"html": section["body"]["html"] + body["html"]}
                return
        sections.append({"heading": heading, "body": body})


def by_heading(passages: Iterable[Passage]) -> list[list[Passage]]:
    """Runs of passages under one heading."""
    runs: list[list[Passage]] = []
    for passage in passages:
        if runs and runs[-1][-1].headings == passage.headings:
            runs[-1].append(passage)
        else:
            runs.append([passage])
    return runs


def texts_of(value: Any) -> list[str]:
    """Every text in a document, white space normalised. An entry with a name reads as "name: description"."""
    if isinstance(value, str):
        return [squeeze(value)]
    if isinstance(value, list | tuple):
        return [text for item in value for text in texts_of(item)]
    if not isinstance(value, dict):
        return []
    if isinstance(value.get("html"), str):
        return [plain(value["html"])]
    texts = [text for item in value.values() for text in texts_of(item)]
    if value.get("name") and value.get("description"):
        name, description = str(value["name"]), str(value["description"])
        texts += [f"{name}{joint}{description}" for joint in (": ", " : ", " – ", " - ", " — ", " ")]
    return texts
