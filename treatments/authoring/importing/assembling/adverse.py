"""Side effects and risks: entries with a name, the full text, and a frequency where the text gives one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from treatments.authoring.importing.assembling.effect_frequency import denies, frequency_of
from treatments.authoring.importing.assembling.items import Item
from treatments.authoring.importing.cues import compiled
from treatments.authoring.importing.draft import Value
from treatments.authoring.importing.headings import sections_of
from treatments.authoring.importing.lexicon.base import Lexicon
from treatments.authoring.importing.values import frequencies

MAX_NAME = 80
MAX_NAME_WORDS = 9
_TERM = re.compile(r"([^:.!?]{2,80}?)(?:\s*:\s+|\s+[–—-]\s+)(\S.*)$", re.DOTALL)
_BRACKET = re.compile(r"^(.{2,80}?)\s*\(([^()]*)\)[.;,]?$")
_IN_BRACKETS = re.compile(r"\s*\([^()]*\)")
_TRIM = " .;,:–—-"


@dataclass
class Effects:
    """The entries of one section. ``homeless`` is what names no effect and has no entry before it."""

    section: str
    entries: list[dict[str, Any]] = field(default_factory=list)
    values: list[Value] = field(default_factory=list)
    homeless: list[Item] = field(default_factory=list)

    def add(self, item: Item, lexicon: Lexicon) -> None:
        if item.passage.kind in ("item", "row") and self._add_item(item, lexicon):
            return
        names = (
            [] if denies(item.text, lexicon) else listed(item.text, lexicon) or _subject(item.text, lexicon)
        )
        if names:
            for number, name in enumerate(names):
                self._entry(name, item.full_text if number == 0 else "", item, lexicon, names)
        elif self.entries:
            self._go_on(item, lexicon)
        else:
            self.homeless.append(item)

    def _go_on(self, item: Item, lexicon: Lexicon) -> None:
        """More about the last effect: "This is common"."""
        last = self.entries[-1]
        last["description"] = _joined(last["description"], item.full_text)
        found = frequencies.find(item.text, lexicon)
        if found and "frequency" not in last and compiled(lexicon.anaphora).match(item.text):
            last["frequency"] = found[0]
            where = f"{self.section}[{len(self.entries) - 1}].frequency"
            self.values.append(Value(where, found[0], found[1]))

    def _add_item(self, item: Item, lexicon: Lexicon) -> bool:
        text = item.text
        if denies(text, lexicon):
            return False
        bracket, term = _BRACKET.match(text), _TERM.match(text)
        if bracket and frequencies.find(bracket.group(2), lexicon):
            self._entry(bracket.group(1), item.full_text, item, lexicon)
            return True
        cells = item.passage.cells
        if len(cells) == 2 and len(cells[0]) <= MAX_NAME:
            self._entry(cells[0], _joined(item.introduced, cells[1]), item, lexicon)
            return True
        if term and len(term.group(1).split()) <= MAX_NAME_WORDS:
            self._entry(term.group(1), _joined(item.introduced, term.group(2)), item, lexicon)
            return True
        if len(text) <= MAX_NAME and len(text.split()) <= MAX_NAME_WORDS and not re.search(r"[.!?]\s", text):
            self._entry(text, item.introduced, item, lexicon)
            return True
        return False

    def _entry(
        self, name: str, description: str, item: Item, lexicon: Lexicon, among: Sequence[str] = ()
    ) -> None:
        entry: dict[str, Any] = {"name": _capitalised(name.strip(_TRIM)), "description": description}
        found = frequency_of(name, among, item.text, lexicon) or frequencies.find(item.context, lexicon)
        if found:
            entry["frequency"] = found[0]
            where = f"{self.section}[{len(self.entries)}].frequency"
            self.values.append(Value(where, found[0], found[1]))
        self.entries.append(entry)


def listed(sentence: str, lexicon: Lexicon) -> list[str]:
    """The effects that a running sentence lists: "such as bruising, swelling or redness"."""
    for pattern in (lexicon.such_as, lexicon.may_have):
        for match in compiled(pattern).finditer(sentence):
            bare = _IN_BRACKETS.sub("", sentence[match.end() :].lstrip(" :"))
            rest = re.split(r"[.;!?:(]|\s[–—-]\s", bare, maxsplit=1)[0]
            names = [_clean(part, lexicon) for part in _parts(rest, lexicon)]
            named = [name for name in names if name]
            effects = [name for name in named if compiled(lexicon.effects).search(name)]
            if effects and len(effects) * 2 >= len(named):
                return named if len(named) > 1 else effects
            counted = pattern == lexicon.may_have and frequencies.find(sentence, lexicon)
            if counted and named == names and all(_is_name(name, lexicon) for name in names):
                return names
    return []


def _parts(text: str, lexicon: Lexicon) -> list[str]:
    joint = re.compile(rf"{lexicon.conjunction}\s+|,\s+", re.IGNORECASE)
    return joint.split(text)


def _clean(part: str, lexicon: Lexicon) -> str:
    """The name out of one part of a list; empty where it goes on as a clause."""
    cut = re.split(lexicon.clause, part.strip(_TRIM), maxsplit=1, flags=re.IGNORECASE)[0].strip(_TRIM)
    cut = re.sub(rf"^(?:{lexicon.article})\s+", "", cut, flags=re.IGNORECASE)
    return cut if 2 < len(cut) <= MAX_NAME and len(cut.split()) <= MAX_NAME_WORDS else ""


def _subject(sentence: str, lexicon: Lexicon) -> list[str]:
    """ "Bruising is common": what the sentence begins with, if that is an effect; else one that it names."""
    opening, comma, rest = sentence.partition(", ")
    begun = rest if comma and frequencies.find(opening, lexicon) and len(opening.split()) <= 4 else sentence
    head = re.split(rf"{lexicon.verb}|:", begun, maxsplit=1, flags=re.IGNORECASE)[0]
    names = [_clean(part, lexicon) for part in _parts(head, lexicon)] if head != begun else []
    if names and all(name and len(name.split()) <= 5 for name in names):
        if all(compiled(lexicon.effects).search(name) for name in names):
            return names
        if len(names) == 1 and frequencies.find(sentence, lexicon) and _is_name(names[0], lexicon):
            return names
    match = compiled(lexicon.effects).search(sentence)
    return [match.group()] if match else []


def _is_name(words: str, lexicon: Lexicon) -> bool:
    """Of an effect that the lexicon does not know; neither people nor the section itself."""
    people = compiled(lexicon.vague).search(words) or compiled(lexicon.statement).match(words)
    return not (people or compiled(lexicon.anaphora).match(words) or sections_of(words, lexicon.language))


def _joined(first: str, second: str) -> str:
    return f"{first} {second}".strip()


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]
