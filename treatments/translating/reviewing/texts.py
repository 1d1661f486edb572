"""The texts of one translation as a reviewer looks at them: each with its source, findings and state."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from wagtail_localize.models import StringSegment, StringTranslation, Translation

from treatments.authoring.vocabulary import SAFETY_SECTIONS
from treatments.conf import conf
from treatments.translating.checking.checks.length import too_long
from treatments.translating.checking.finding import ERROR, Finding
from treatments.translating.entering.findings import findings_for
from treatments.translating.entering.glossary import Glossary
from treatments.translating.field_facts import field_facts
from treatments.translating.placing import is_safety, sections_of, shown_in
from treatments.translating.reviewing.confirmation import Confirmation, holding_confirmation


@dataclass(frozen=True)
class Text:
    """``row`` is None where nobody has entered a translation. ``label`` names the field, ``section`` is the
    one of the document, empty where no document shows the text."""

    segment: StringSegment
    row: StringTranslation | None
    label: str
    section: str
    is_safety: bool
    confirmation: Confirmation | None
    max_length: int | None = None

    @property
    def source(self) -> str:
        return str(self.segment.string.data)

    @property
    def target(self) -> str:
        return str(self.row.data) if self.row else ""

    @property
    def by_machine(self) -> bool:
        """And nobody has confirmed it."""
        kind = StringTranslation.TRANSLATION_TYPE_MACHINE
        return bool(self.row and self.row.translation_type == kind and not self.confirmation)

    @property
    def waits_for_second_person(self) -> bool:
        """Where the project wants somebody else than the one who typed a safety text to confirm it."""
        if not self.row or not self.is_safety or not conf.confirm_safety_text:
            return False
        by = self.confirmation.confirmed_by_id if self.confirmation else None
        return by is None or by == self.row.last_translated_by_id

    @property
    def excess(self) -> Finding | None:
        """That its field cannot hold it, however it was entered."""
        return too_long(self.target, self.max_length)

    @property
    def may_not_go_live(self) -> bool:
        if self.excess:
            return True
        has_error = bool(self.row and self.row.has_error)
        return self.is_safety and (has_error or self.by_machine or self.waits_for_second_person)


@dataclass(frozen=True)
class CheckedText:
    text: Text
    findings: tuple[Finding, ...]

    @property
    def errors(self) -> list[Finding]:
        return [finding for finding in self.findings if finding.severity == ERROR]

    @property
    def warnings(self) -> list[Finding]:
        return [finding for finding in self.findings if finding.severity != ERROR]


def texts_of(translation: Translation) -> list[Text]:
    """All that the source has today, in its order. Four queries."""
    segments = StringSegment.objects.filter(source=translation.source_id).select_related("string", "context")
    key = translation.source.object_id
    rows = {
        (row.context_id, row.translation_of_id): row
        for row in StringTranslation.objects.filter(
            context__object=key, locale=translation.target_locale_id
        ).select_related("confirmation", "last_translated_by")
    }
    model: Any = translation.source.specific_content_type.model_class()
    shown = shown_in([key]).get(key, frozenset())
    found: dict[tuple[int, int], Text] = {}
    for segment in segments.order_by("order", "pk"):
        place = (segment.context_id, segment.string_id)
        if place not in found:
            found[place] = _text(segment, rows.get(place), model, shown)
    return list(found.values())


def checked(translation: Translation, texts: Iterable[Text]) -> list[CheckedText]:
    """Each is read, which takes a thousandth of a second or two."""
    source, target = translation.source.locale, translation.target_locale
    glossary = Glossary(source, target)
    model: Any = translation.source.specific_content_type.model_class()
    return [
        CheckedText(
            text,
            findings_for(text.segment.context, text.source, text.target, source, target, glossary, model)
            if text.target
            else (),
        )
        for text in texts
    ]


def _text(
    segment: StringSegment, row: StringTranslation | None, model: type[Any], shown: frozenset[str]
) -> Text:
    context = segment.context
    field_path = context.field_path or context.path.partition(".")[0]
    sections = sections_of(model, context.path, shown)
    facts = field_facts(model, field_path)
    return Text(
        segment,
        row,
        facts.label,
        # Of several, the one that matters most.
        next(iter([*(name for name in sections if name in SAFETY_SECTIONS), *sections]), ""),
        is_safety(sections, field_path),
        holding_confirmation(row) if row else None,
        facts.max_length,
    )
