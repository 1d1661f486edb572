"""A condition's content out of its passages."""

from __future__ import annotations

from treatments.authoring.importing.assembling.assembly import Assembly, by_heading
from treatments.authoring.importing.assembling.items import items
from treatments.authoring.importing.assembling.rich import rich_text
from treatments.authoring.importing.draft import Passage
from treatments.authoring.importing.lexicon.base import Lexicon

LISTS = ("symptoms", "causes", "risk_factors", "red_flags")


def assemble(passages: list[Passage], lexicon: Lexicon, name: str) -> Assembly:
    assembly = Assembly()
    sections: dict[str, list[Passage]] = {}
    for passage in passages:
        if passage.section and not passage.dropped:
            sections.setdefault(passage.section, []).append(passage)
    if found := sections.get("overview"):
        assembly.content["overview"] = rich_text(found, subheadings=True, lexicon=lexicon, name=name)
    for section in LISTS:
        if found := sections.get(section):
            assembly.content[section] = [item.full_text for item in items(found, lexicon, assembly.absorbed)]
    for run in by_heading(sections.get("other_sections", [])):
        assembly.add_other_section(run)
    return assembly
