"""A translation that wagtail-localize keeps, against its source: segment by segment."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from bs4 import BeautifulSoup

from treatments.translating.freshness.classify import Known, Verdict, classify
from treatments.translating.freshness.facts import Facts, facts_of
from treatments.translating.freshness.on_file import Entry, OnFile, Place
from treatments.translating.freshness.states import SegmentFreshness, Status
from treatments.translating.freshness.texts import Text, Texts, texts_of

NO_TEXTS: list[Text] = []


@dataclass(frozen=True)
class Side:
    """A page or snippet, taken apart."""

    key: UUID
    model: type[Any]
    locale_id: int
    texts: Texts
    facts: Facts

    @property
    def all_texts(self) -> set[str]:
        return {text.data for texts in self.texts.by_path.values() for text in texts}


def side_of(instance: Any) -> Side:
    key, locale_id = instance.translation_key, instance.locale_id
    return Side(key, type(instance), locale_id, texts_of(instance), facts_of(instance))


@dataclass(frozen=True)
class Comparison:
    source: Side
    target: Side
    on_file: OnFile
    source_texts: Collection[str]

    def segments(self) -> Iterator[SegmentFreshness]:
        """All texts, and those facts that differ. References are left to whoever can look them up."""
        for path in {**self.source.texts.by_path, **self.target.texts.by_path}:
            yield from self._texts(path)
        for path in {**self.source.facts.values, **self.target.facts.values}:
            fact = self._fact(path)
            if fact:
                yield fact

    def _place(self, path: str) -> Place:
        return Place(self.target.key, self.target.locale_id, path)

    def _texts(self, path: str) -> Iterator[SegmentFreshness]:
        source = self.source.texts.by_path.get(path, NO_TEXTS)
        live = self.target.texts.by_path.get(path, NO_TEXTS)
        rich = path in self.source.texts.rich or path in self.target.texts.rich
        entries = self.on_file.entries.get(self._place(path), {})
        known = Known(entries, self.source_texts, rich)
        verdicts = classify([text.data for text in source], [text.data for text in live], known)
        for verdict in verdicts:
            yield self._segment(path, verdict, source, live, entries)
        if rich and all(each.source is not None and each.live is not None for each in verdicts):
            yield from self._links(path, verdicts, source, live)

    def _segment(
        self, path: str, verdict: Verdict, source: list[Text], live: list[Text], entries: dict[str, Entry]
    ) -> SegmentFreshness:
        source_text = "" if verdict.source is None else source[verdict.source].data
        entry = entries.get(source_text)
        return SegmentFreshness(
            self.target.key,
            path,
            verdict.status,
            source_text=source_text,
            old_source_text=verdict.old_source_text,
            translation="" if verdict.live is None else live[verdict.live].data,
            on_file=entry.data if entry else "",
            in_source_language=verdict.in_source_language,
        )

    def _links(
        self, path: str, verdicts: list[Verdict], source: list[Text], live: list[Text]
    ) -> Iterator[SegmentFreshness]:
        """Where links lead is no text. Which link is which is only known if every text is recognised."""
        pairs = [(source[each.source or 0], live[each.live or 0], each) for each in verdicts]
        if any(each.status in (Status.STALE, Status.DIFFERS, Status.ERROR) for _source, _live, each in pairs):
            return
        wanted: Counter[str] = Counter()
        shown: Counter[str] = Counter()
        for text, translated, verdict in pairs:
            wanted.update(self._wanted_links(path, text, verdict.status))
            shown.update(translated.links.values())
        if wanted != shown:
            yield self._differing(f"{path}#links", _listed(wanted), _listed(shown))

    def _wanted_links(self, path: str, text: Text, status: Status) -> Iterator[str]:
        """Those of the source that the translator has kept, each with the address chosen for this locale."""
        entry = self.on_file.entries.get(self._place(path), {}).get(text.data)
        kept = _link_ids(entry.data if entry and status is Status.CURRENT else text.data)
        for name in kept:
            attributes = json.loads(text.links.get(name, "{}"))
            href = attributes.get("href")
            override = self.on_file.overrides.get(self._place(f"{path}.{_quoted(href)}")) if href else None
            if override:
                attributes["href"] = json.loads(override) or href
            yield json.dumps(attributes, sort_keys=True)

    def _fact(self, path: str) -> SegmentFreshness | None:
        source = self.source.facts.values.get(path, "")
        live = self.target.facts.values.get(path, "")
        override = self.on_file.overrides.get(self._place(path))
        wanted = source if override is None else _as_fact(override, source)
        if wanted == live:
            return None
        differing = self._differing(path, source, live)
        if override is None:
            return differing
        return replace(differing, status=Status.UNPUBLISHED if live == source else Status.DIFFERS)

    def _differing(self, path: str, source: str, live: str) -> SegmentFreshness:
        return SegmentFreshness(
            self.target.key, path, Status.STALE, source_text=source, translation=live, is_fact=True
        )


def _link_ids(data: str) -> list[str]:
    if "id=" not in data:
        return []
    return [str(element["id"]) for element in BeautifulSoup(data, "html.parser").find_all(id=True)]


def _quoted(href: str) -> str:
    """As wagtail-localize writes an address into a path."""
    return "'" + href.replace("\\", "\\\\").replace("'", "\\'") + "'"


def _as_fact(override: str, source: str) -> str:
    """A chosen object is stored as its id, and a field's own fact may spell that as text."""
    value = json.loads(override)
    return json.dumps(str(value) if source.startswith('"') else value, sort_keys=True, ensure_ascii=False)


def _listed(links: Counter[str]) -> str:
    return f"[{', '.join(sorted(links.elements()))}]"
