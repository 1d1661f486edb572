"""A text for the screen on which it is translated."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.utils.safestring import SafeString
from wagtail_localize.models import Translation

from treatments.conf import conf
from treatments.publishing.admin.reading.labels import label
from treatments.publishing.admin.reading.marking import marked as difference_of
from treatments.publishing.languages import text_direction
from treatments.translating.checking.finding import Finding
from treatments.translating.entering.enter import as_typed, is_plain
from treatments.translating.entering.findings import facts_of, findings_for
from treatments.translating.entering.glossary import Glossary
from treatments.translating.reviewing.admin.marked import marked
from treatments.translating.reviewing.hindrances import why
from treatments.translating.reviewing.texts import CheckedText, Text
from treatments.translating.workbench.glossed import Glossed, glossed
from treatments.translating.workbench.suggested import Suggestion, suggestions
from treatments.translating.workbench.waiting import Place


@dataclass(frozen=True)
class ShownText:
    """``typed``: what the field holds, ``is_unsaved`` if it comes back to whoever typed it. ``difference``:
    the source against its earlier wording, with the translation that had, both empty where nothing has
    changed. ``hindrance``: what keeps it from going live.
    ``marked``: the translation that is saved, where the checks speak of it or the field holds another."""

    place: Place
    section: str
    source: Glossed
    source_language: str
    source_direction: str
    target_language: str
    target_direction: str
    typed: str
    is_unsaved: bool
    marked: SafeString | str
    difference: SafeString | str
    earlier: str
    note: str
    max_length: int | None
    findings: tuple[Finding, ...]
    hindrance: str
    can_be_confirmed: bool
    suggestions: tuple[Suggestion, ...]

    @property
    def lines(self) -> int:
        """So that the field is about as high as its text."""
        return max(3, len(self.place.text.source) // 70 + 2)

    @property
    def errors(self) -> list[Finding]:
        return [each for each in self.findings if each.hinders(self.place.text.is_safety)]

    @property
    def warnings(self) -> list[Finding]:
        errors = self.errors
        return [each for each in self.findings if each not in errors]


def shown(place: Place, translation: Translation, user: Any, typed: str | None = None) -> ShownText:
    """``typed``: what somebody has typed and is not saved."""
    text = place.text
    source, target = translation.source.locale, translation.target_locale
    glossary = Glossary(source, target)
    plain = is_plain(text.source)
    facts = facts_of(text.segment.context, translation.source.specific_content_type.model_class())
    findings = findings_of_place(place, translation, glossary)
    earlier = place.earlier
    codes = source.language_code, target.language_code
    return ShownText(
        place=place,
        section=_section(text),
        source=glossed(text.source, glossary),
        source_language=codes[0],
        source_direction=text_direction(codes[0]),
        target_language=codes[1],
        target_direction=text_direction(codes[1]),
        typed=as_typed(text.target, plain) if typed is None else typed,
        is_unsaved=typed is not None,
        marked=marked(text.target, [each.target_span for each in findings])
        if findings or typed is not None
        else "",
        difference=difference_of(_words(earlier.source), _words(text.source)) if earlier else "",
        earlier=as_typed(earlier.target, plain) if earlier else "",
        note=facts.help_text,
        max_length=facts.max_length if plain else None,
        findings=findings,
        hindrance=why(CheckedText(text, findings)),
        can_be_confirmed=_can_confirm(text, findings, user),
        suggestions=tuple(suggestions(text, translation, glossary)),
    )


def findings_of_place(place: Place, translation: Translation, glossary: Any = None) -> tuple[Finding, ...]:
    text = place.text
    if not text.target:
        return ()
    source, target = translation.source.locale, translation.target_locale
    model = translation.source.specific_content_type.model_class()
    return findings_for(text.segment.context, text.source, text.target, source, target, glossary, model)


def _section(text: Text) -> str:
    """Empty where the label begins with it."""
    name = label(text.section) if text.section else ""
    return "" if text.label.casefold().startswith(name.casefold()) else name


def _can_confirm(text: Text, findings: tuple[Finding, ...], user: Any) -> bool:
    """That what looks wrong is right, and what a project wants two persons for, nobody says of their own
    text."""
    if text.row is None or (text.confirmation and not text.waits_for_second_person):
        return False
    wants_other = conf.confirm_safety_text or any(each.hinders(True) for each in findings)
    return not (text.is_safety and wants_other and text.row.last_translated_by_id == user.pk)


def _words(data: str) -> str:
    return as_typed(data, is_plain(data))
