"""A treatment's content out of its passages."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from treatments.authoring.importing.assembling import aftercare
from treatments.authoring.importing.assembling.adverse import Effects
from treatments.authoring.importing.assembling.assembly import Assembly, by_heading
from treatments.authoring.importing.assembling.items import Item, items
from treatments.authoring.importing.assembling.rich import rich_text
from treatments.authoring.importing.cues import compiled
from treatments.authoring.importing.draft import KnownNames, Passage, Value
from treatments.authoring.importing.lexicon.base import Lexicon
from treatments.authoring.importing.names import named_in
from treatments.authoring.importing.values import durations
from treatments.authoring.importing.values.readings import readings

RICH = ("overview", "mechanism", "cost")
DESCRIBED = ("indications", "procedure", "longevity", "recovery", "suitability")
ADVERSE = ("side_effects", "risks")
LISTS = (
    "benefits",
    "contraindications",
    "side_effects",
    "risks",
    "preparation",
    "aftercare",
    "seek_help",
    "alternatives",
)


def assemble(passages: list[Passage], lexicon: Lexicon, name: str, known: KnownNames) -> Assembly:
    assembly = Assembly()
    sections: dict[str, list[Passage]] = {}
    for passage in passages:
        if passage.section and not passage.dropped:
            sections.setdefault(passage.section, []).append(passage)
    for section in RICH:
        if found := sections.get(section):
            assembly.content[section] = rich_text(found, subheadings=True, lexicon=lexicon, name=name)
    for section in DESCRIBED:
        if found := sections.get(section):
            _describe(assembly, section, found, lexicon, name)
    for section in LISTS:
        if found := sections.get(section):
            single = section in ADVERSE
            _list(assembly, section, list(items(found, lexicon, assembly.absorbed, single)), lexicon, known)
    if found := sections.get("faqs"):
        assembly.content["faqs"] = [
            {"question": run[0].headings[-1] if run[0].headings else "", "answer": rich_text(run)}
            for run in by_heading(found)
        ]
    for run in by_heading(sections.get("other_sections", [])):
        assembly.add_other_section(run)
    _read_values(assembly, passages, lexicon, name)
    return assembly


def _describe(assembly: Assembly, section: str, passages: list[Passage], lexicon: Lexicon, name: str) -> None:
    """A group with a description. The numbered items of a procedure are its steps."""
    group: dict[str, Any] = assembly.content.setdefault(section, {})
    if section == "procedure":
        steps = [passage for passage in passages if passage.kind == "item" and passage.ordered]
        if len(steps) > 1:
            group["steps"] = [passage.text for passage in steps]
            passages = [passage for passage in passages if passage not in steps]
    if passages:
        group["description"] = rich_text(passages, subheadings=True, lexicon=lexicon, name=name)


def _list(assembly: Assembly, section: str, found: list[Item], lexicon: Lexicon, known: KnownNames) -> None:
    if section in ADVERSE:
        effects = Effects(section)
        for item in found:
            effects.add(item, lexicon)
        if effects.entries:
            assembly.content[section] = effects.entries
        assembly.values += effects.values
        for item in effects.homeless:
            assembly.add_other_section([item.passage])
        return
    entries: list[dict[str, Any]] = []
    for item in found:
        entry, values = _entry(section, item, len(entries), lexicon, known)
        entries.append(entry)
        assembly.values += values
    if entries:
        assembly.content[section] = entries


def _entry(
    section: str, item: Item, number: int, lexicon: Lexicon, known: KnownNames
) -> tuple[dict[str, Any], list[Value]]:
    if section == "aftercare":
        return aftercare.step(item, number, lexicon)
    entry: dict[str, Any] = {"text": item.full_text}
    values: list[Value] = []
    if section == "contraindications":
        for kind, pattern in (
            ("absolute", lexicon.absolute),
            ("relative", lexicon.relative),
            ("temporary", lexicon.temporary),
        ):
            if match := compiled(pattern).search(item.text):
                entry["kind"] = kind
                values.append(Value(f"{section}[{number}].kind", kind, match.group()))
                break
    elif section == "preparation":
        for duration in durations.find(item.text, lexicon):
            if compiled(lexicon.lead_time).match(item.text[duration.end :].lstrip()):
                entry["lead_time"] = duration.value
                values.append(Value(f"{section}[{number}].lead_time", duration.value, duration.words))
                break
    elif section == "seek_help":
        text = f"{item.context} {item.text}"
        for level, pattern in (("emergency", lexicon.emergency), ("urgent", lexicon.urgent)):
            if match := compiled(pattern).search(text):
                entry["level"] = level
                values.append(Value(f"{section}[{number}].level", level, match.group()))
                break
    elif section == "alternatives":
        mentioned = named_in(item.text, known.treatments)
        if len(mentioned) == 1:
            entry["treatment"] = mentioned[0]
    return entry, values


def _read_values(assembly: Assembly, passages: list[Passage], lexicon: Lexicon, name: str) -> None:
    """The first statement counts; another that differs is for the editor to settle."""
    stated: dict[str, Value] = {}
    for value in readings(passages, lexicon, name):
        group, _dot, field = value.field.partition(".")
        if value.field not in stated:
            stated[value.field] = value
            assembly.values.append(value)
            assembly.content.setdefault(group, {})[field] = value.value
        elif value.value != stated[value.field].value:
            assembly.problems.append(_differs(stated[value.field], value))


def _differs(first: Value, other: Value) -> str:
    return _("%(field)s: the text says both “%(first)s” and “%(other)s”; the first was taken.") % {
        "field": first.field,
        "first": first.text,
        "other": other.text,
    }
