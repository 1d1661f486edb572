"""What changed between two editions, section by section."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from django.utils.html import format_html
from django.utils.safestring import SafeString

from treatments.publishing.admin.reading.document import Section, around, sections
from treatments.publishing.admin.reading.marking import exchanged, marked
from treatments.publishing.admin.reading.pairing import Pair, in_another_order, paired
from treatments.publishing.admin.reading.said import Said
from treatments.publishing.ledger.edition import Edition

NOTHING = SafeString("")


class Change(StrEnum):
    SAME = "same"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True)
class Difference:
    """``said`` is the later of the two. ``marked``: the words of one that has no parts, both in one.

    ``is_beneath``: the words are the same, and what lies behind them is not: ``marked`` shows that.
    """

    change: Change
    said: Said
    marked: SafeString = NOTHING
    parts: tuple[Difference, ...] = ()
    is_reordered: bool = False
    is_beneath: bool = False

    @property
    def changed(self) -> list[Difference]:
        return [part for part in self.parts if part.change is not Change.SAME]

    @property
    def folded(self) -> list[Difference]:
        """What did not change, but for the title of an entry: that says of what the rest speaks."""
        return [part for part in self.parts if part.change is Change.SAME and not part.said.is_title]


@dataclass(frozen=True)
class SectionDifference:
    """``section`` is the later of the two."""

    section: Section
    difference: Difference

    @property
    def change(self) -> Change:
        return self.difference.change


@dataclass(frozen=True)
class Comparison:
    """``changed``: sections about safety first. ``around``: what changed outside the document, None if
    nothing did."""

    changed: list[SectionDifference]
    same: list[Section]
    around: Difference | None


def compare_editions(before: Edition, after: Edition) -> Comparison:
    old = {section.name: section for section in sections(before)}
    new = {section.name: section for section in sections(after)}
    changed: list[SectionDifference] = []
    same: list[Section] = []
    for name in dict.fromkeys([*new, *old]):
        section, difference = new.get(name) or old[name], _of_sections(old.get(name), new.get(name))
        if difference and difference.change is not Change.SAME:
            changed.append(SectionDifference(section, difference))
        else:
            same.append(section)
    changed.sort(key=lambda each: not each.section.is_safety)
    outside = _compare(around(before), around(after))
    return Comparison(changed, same, None if outside.change is Change.SAME else outside)


def _of_sections(before: Section | None, after: Section | None) -> Difference | None:
    """None where neither says anything."""
    return difference(before.said if before else None, after.said if after else None)


def difference(before: Said | None, after: Said | None) -> Difference | None:
    if before is None:
        return Difference(Change.ADDED, after) if after else None
    return _compare(before, after) if after else Difference(Change.REMOVED, before)


def _compare(before: Said, after: Said) -> Difference:
    if before.raw == after.raw:
        return Difference(Change.SAME, after)
    if not before.parts or not after.parts:
        return _of_texts(before, after)
    pairs = paired(before.parts, after.parts) if after.is_list else _by_label(before, after)
    parts = tuple(_of_pairs(pairs))
    is_reordered = after.is_list and in_another_order(before.parts, after.parts)
    if is_reordered or any(part.change is not Change.SAME for part in parts):
        return Difference(Change.CHANGED, after, parts=parts, is_reordered=is_reordered)
    return _beneath(before, after)


def _of_texts(before: Said, after: Said) -> Difference:
    if before.text == after.text:
        return _beneath(before, after)
    mark = marked if before.is_prose and after.is_prose else exchanged
    return Difference(Change.CHANGED, after, marked=mark(before.text, after.text))


def _beneath(before: Said, after: Said) -> Difference:
    words = format_html("<code>{}</code>", marked(before.raw, after.raw))
    return Difference(Change.CHANGED, after, marked=words, is_beneath=True)


def _by_label(before: Said, after: Said) -> Iterator[Pair]:
    olds = {part.label: part for part in before.parts}
    news = {part.label: part for part in after.parts}
    for name in dict.fromkeys([*news, *olds]):
        yield olds.get(name), news.get(name)


def _of_pairs(pairs: Iterator[Pair] | list[Pair]) -> Iterator[Difference]:
    for before, after in pairs:
        each = difference(before, after)
        if each:
            yield each
