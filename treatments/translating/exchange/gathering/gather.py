"""The units of translations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

from django.utils.text import capfirst, slugify
from django.utils.translation import override
from wagtail_localize.models import StringTranslation, Translation

from treatments.translating.exchange.gathering.entries import entries_of, saved_at
from treatments.translating.exchange.gathering.instances import (
    admin_url,
    instances_of,
    is_published,
    public_url,
    snippet_keys,
    source_side,
    target_side,
)
from treatments.translating.exchange.gathering.segments import segments_of
from treatments.translating.exchange.inline import BadMarkup, pieces
from treatments.translating.exchange.units import PageUnits, State, Unit, UnitKey
from treatments.translating.field_facts import FieldFacts, field_facts
from treatments.translating.placing import is_safety, sections_of, shown_in


def gather(translations: Sequence[Translation], told_in: str = "") -> list[PageUnits]:
    """One for each translation, in their order: see ``selecting.py``. A page that is gone has no address.
    ``told_in``: the language of the labels, that of the source if it is empty."""
    gathering = _Gathering(translations)
    return [
        gathering.page(translation, told_in or translation.source.locale.language_code)
        for translation in translations
    ]


class _Gathering:
    def __init__(self, translations: Sequence[Translation]) -> None:
        self.instances = instances_of(translations)
        self.entries = entries_of(translations)
        self.saved_at = saved_at(translations)
        self.shown_in = shown_in(snippet_keys(translations))
        self.segments = segments_of(translations)
        self.facts: Any = lru_cache(maxsize=None)(field_facts)

    def page(self, translation: Translation, told_in: str) -> PageUnits:
        source = self.instances.get(source_side(translation))
        target = self.instances.get(target_side(translation))
        model: Any = translation.source.specific_content_type.model_class()
        # Labels are read with the source, so in its language, whoever asks.
        with override(told_in):
            kind = str(capfirst(model._meta.verbose_name))
            units = tuple(self.units(translation, model, target))
        title = translation.source.object_repr
        return PageUnits(
            translation.uuid,
            title,
            kind,
            getattr(source, "slug", "") or slugify(title) or "text",
            _moment(translation.source.last_updated_at),
            admin_url(target) if target else "",
            public_url(source) if source else "",
            units,
        )

    def units(self, translation: Translation, model: type[Any], target: Any) -> Iterator[Unit]:
        segments = self.segments[translation.source_id]
        at_place: dict[int, dict[int, str]] = defaultdict(dict)
        for segment in segments:
            at_place[segment.context_id][segment.string_id] = segment.string.data
        locale_id = translation.target_locale_id
        out_since = self.saved_at.get((translation.source_id, locale_id)) if is_published(target) else None
        for segment in segments:
            context = segment.context
            row = self.entries.current.get((segment.context_id, segment.string_id, locale_id))
            field_path = context.field_path or context.path.partition(".")[0]
            facts: FieldFacts = self.facts(model, field_path)
            sections = sections_of(model, context.path, self._shown_in(translation.source.object_id))
            text, problem = _entered(row)
            state = _state(row, text, out_since)
            yield Unit(
                UnitKey(context.path_id, segment.string.data_hash),
                context.path,
                facts.label,
                ", ".join(sections),
                is_safety(sections, field_path),
                segment.string.data,
                text,
                state,
                is_machine=bool(text and row and row.translation_type == row.TRANSLATION_TYPE_MACHINE),
                note=facts.help_text,
                max_length=facts.max_length,
                problem=problem,
                earlier=None
                if state.is_finished
                else self.entries.earlier(context.pk, locale_id, at_place[context.pk], segment.string_id),
            )

    def _shown_in(self, key: UUID) -> frozenset[str]:
        return self.shown_in.get(key, frozenset())


def _entered(row: StringTranslation | None) -> tuple[str, str]:
    """The translation, and what is wrong with it. One with tags that no file could hold is left out."""
    if row is None or not row.data:
        return "", ""
    problem = (row.get_error() or "") if row.has_error else ""
    try:
        pieces(row.data)
    except BadMarkup as error:
        return "", str(error)
    return row.data, problem


def _state(row: StringTranslation | None, text: str, out_since: datetime | None) -> State:
    if row is None or not text:
        return State.NEEDS_TRANSLATION
    if row.has_error or row.translation_type == row.TRANSLATION_TYPE_MACHINE:
        return State.NEEDS_REVIEW
    is_out = out_since is not None and out_since >= row.updated_at
    return State.FINAL if is_out else State.TRANSLATED


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%d %H:%M%z")
