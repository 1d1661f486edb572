"""One place of a page, which has one text, or several if it is a rich text: what became of each."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from treatments.translating.freshness.on_file import Entry
from treatments.translating.freshness.states import Status
from treatments.translating.freshness.texts import as_extracted, has_letters


@dataclass(frozen=True)
class Verdict:
    """``source`` and ``live`` are the positions of the texts, None where one has no counterpart."""

    status: Status
    source: int | None
    live: int | None
    old_source_text: str = ""
    in_source_language: bool = False


@dataclass(frozen=True)
class Known:
    """``entries``: what has been entered here, by source text, the oldest first. ``source_texts``: what is
    known to be in the source's language."""

    entries: dict[str, Entry]
    source_texts: Collection[str]
    rich: bool

    def is_translation(self, live: str, source_text: str) -> bool:
        """Numbers nobody has to translate."""
        entry = self.entries.get(source_text)
        if entry is None:
            return live == source_text and not has_letters(source_text)
        if entry.has_error:
            return False
        return live == entry.data or live == as_extracted(entry.data, self.rich)

    def wording_behind(self, live: str) -> str | None:
        """The source text of which ``live`` is the translation, or the untranslated copy."""
        for source_text in reversed(self.entries):
            if live == source_text or self.is_translation(live, source_text):
                return source_text
        return live if live in self.source_texts else None


def classify(source: Sequence[str], live: Sequence[str], known: Known) -> list[Verdict]:
    """``source`` and ``live`` are the texts of the source and of its translation, in their order. What is
    recognised may stand in another order: moving a paragraph changes no wording."""
    sources, lives = dict(enumerate(source)), dict(enumerate(live))
    verdicts = [
        *_translated(sources, lives, known),
        *_untranslated(sources, lives, known),
        *_other(source, list(sources), live, list(lives), known),
    ]
    return sorted(verdicts, key=lambda each: (each.source is None, each.source, each.live))


def _translated(sources: dict[int, str], lives: dict[int, str], known: Known) -> list[Verdict]:
    """Takes out what stands as it was entered, and numbers, which nobody has to translate."""
    verdicts = []
    for place, text in list(sources.items()):
        at = next((at for at, shown in lives.items() if known.is_translation(shown, text)), None)
        if at is not None:
            verdicts.append(Verdict(Status.CURRENT, place, at))
            del sources[place], lives[at]
    return verdicts


def _untranslated(sources: dict[int, str], lives: dict[int, str], known: Known) -> list[Verdict]:
    """Takes out what stands in the source's words."""
    verdicts = []
    for place, text in list(sources.items()):
        at = next((at for at, shown in lives.items() if shown == text), None)
        if at is not None:
            verdicts.append(Verdict(_why_untranslated(text, known), place, at, in_source_language=True))
            del sources[place], lives[at]
    return verdicts


def _why_untranslated(text: str, known: Known) -> Status:
    entry = known.entries.get(text)
    if entry is None:
        return Status.MISSING
    return Status.ERROR if entry.has_error else Status.UNPUBLISHED


def _other(
    source: Sequence[str], places: list[int], live: Sequence[str], ats: list[int], known: Known
) -> list[Verdict]:
    """The rest is compared in its order."""
    verdicts = []
    for place, at in zip_longest(places, ats):
        behind = known.wording_behind(live[at]) if at is not None else None
        status = _gone(behind) if place is None else _changed(source[place], at, behind, known)
        untranslated = behind is not None and at is not None and live[at] == behind
        if behind is None and status is Status.STALE and at is not None:
            behind = _last_wording(source, known)
        verdicts.append(Verdict(status, place, at, behind or "", untranslated and has_letters(live[at or 0])))
    return verdicts


def _gone(behind: str | None) -> Status:
    """Of a text without a source text: the source has dropped it, or somebody has added it by hand."""
    return Status.DIFFERS if behind is None else Status.STALE


def _changed(text: str, at: int | None, behind: str | None, known: Known) -> Status:
    if at is None or behind is not None:
        return Status.STALE
    if text in known.entries:
        return Status.ERROR if known.entries[text].has_error else Status.DIFFERS
    return Status.STALE if _last_wording([text], known) is not None else Status.DIFFERS


def _last_wording(source: Sequence[str], known: Known) -> str | None:
    """The latest wording that has been translated here and that the source no longer has."""
    return next((text for text in reversed(known.entries) if text not in source), None)
