"""What translators have entered: for the source text of today, and for earlier ones at the same place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Max
from rapidfuzz import fuzz, process
from wagtail_localize.models import StringTranslation, Translation, TranslationLog

from treatments.translating.exchange.units import Earlier

# Less alike, a paragraph is another one and not the same with a change, in per cent.
LEAST_LIKENESS = 60


@dataclass(frozen=True)
class Entries:
    """``current`` is by context, string and locale; ``by_place`` by context and locale, the newest last."""

    current: dict[tuple[int, int, int], StringTranslation]
    by_place: dict[tuple[int, int], list[StringTranslation]]

    def earlier(
        self, context_id: int, locale_id: int, texts: Mapping[int, str], string_id: int
    ) -> Earlier | None:
        """``texts``: all that stand at the place today. In a rich text it is the one most like this."""
        rows = [
            row
            for row in reversed(self.by_place[context_id, locale_id])
            if row.translation_of_id not in texts and not row.has_error and row.data
        ]
        if len(texts) == 1 or not rows:
            return _as_earlier(rows[0]) if rows else None
        found = process.extractOne(
            texts[string_id],
            {place: row.translation_of.data for place, row in enumerate(rows)},
            scorer=fuzz.ratio,
            score_cutoff=LEAST_LIKENESS,
        )
        return _as_earlier(rows[found[2]]) if found else None


def _as_earlier(row: StringTranslation) -> Earlier:
    return Earlier(row.translation_of.data, row.data)


def entries_of(translations: Iterable[Translation]) -> Entries:
    keys = {translation.source.object_id for translation in translations}
    locales = {translation.target_locale_id for translation in translations}
    current: dict[tuple[int, int, int], StringTranslation] = {}
    by_place: dict[tuple[int, int], list[StringTranslation]] = defaultdict(list)
    rows = StringTranslation.objects.filter(context__object__in=keys, locale__in=locales)
    for row in rows.select_related("translation_of", "context").order_by("updated_at", "pk"):
        if row.context_id is not None:
            current[row.context_id, row.translation_of_id, row.locale_id] = row
            by_place[row.context_id, row.locale_id].append(row)
    return Entries(current, by_place)


def saved_at(translations: Iterable[Translation]) -> dict[tuple[int, int], datetime]:
    """By source and locale: when the translations were last put into the page or snippet."""
    sources = {translation.source_id for translation in translations}
    logs = TranslationLog.objects.filter(source__in=sources).order_by()
    rows = logs.values_list("source_id", "locale_id").annotate(at=Max("created_at"))
    return {(source, locale): at for source, locale, at in rows}
