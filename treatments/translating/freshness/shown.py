"""The snippets whose texts a page shows: aftercare sets, reviewers' roles, names of body sites."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from treatments.translating.freshness.comparing import Side, side_of
from treatments.translating.freshness.sections import section_of
from treatments.translating.freshness.snippets import Snippets, kept_translations, look_up
from treatments.translating.freshness.states import SegmentFreshness, Status


@dataclass(frozen=True)
class Shown:
    """``source`` is what readers of the source see, ``target`` what readers of the translation see."""

    key: UUID
    sections: frozenset[str]
    source: Side
    target: Side
    is_kept: bool


class ShownSnippets:
    """Of a page and its source."""

    def __init__(self, source: Side, target: Side) -> None:
        self.source, self.target = source, target
        references = [*source.facts.references.values(), *target.facts.references.values()]
        self.snippets: Snippets = look_up(references)

    def all(self) -> list[Shown]:
        """Of those that the source shows, the ones that are not in the translation's own language to begin
        with."""
        sections: dict[UUID, set[str]] = defaultdict(set)
        for path, reference in self.source.facts.references.items():
            key, section = self.snippets.key(reference), section_of(self.source.model, path)
            if key and section:
                sections[key].add(section)
        kept = kept_translations(sections.keys())
        shown = [self._shown(key, frozenset(names), kept) for key, names in sections.items()]
        return [each for each in shown if each.source.locale_id != self.target.locale_id]

    def exchanged(self) -> Iterator[SegmentFreshness]:
        """Where the source has come to show another one."""
        now, then = self.source.facts.references, self.target.facts.references
        for path in {**now, **then}:
            wanted, live = self.snippets.key(now.get(path)), self.snippets.key(then.get(path))
            if wanted != live:
                yield SegmentFreshness(
                    self.target.key,
                    path,
                    Status.STALE,
                    source_text=str(wanted or ""),
                    translation=str(live or ""),
                    is_fact=True,
                )

    def _shown(self, key: UUID, sections: frozenset[str], kept: set[tuple[UUID, int]]) -> Shown:
        source = side_of(self.snippets.shown(key, self.source.locale_id))
        target = side_of(self.snippets.shown(key, self.target.locale_id))
        is_kept = (key, target.locale_id) in kept and source.locale_id == self.source.locale_id
        return Shown(key, sections, source, target, is_kept)
