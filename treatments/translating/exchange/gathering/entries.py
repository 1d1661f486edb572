"""What translators have entered: for the source text of today, and for earlier ones at the same place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Max
from wagtail_localize.models import StringTranslation, Translation, TranslationLog

from treatments.translating.exchange.units import Earlier


@dataclass(frozen=True)
class Entries:
    """``current`` is by context, string and locale; ``by_place`` by context and locale, the newest last."""

    current: dict[tuple[int, int, int], StringTranslation]
    by_place: dict[tuple[int, int], list[StringTranslation]]

    def earlier(self, context_id: int, locale_id: int, texts: Collection[int]) -> Earlier | None:
        """Only where one text stands at a place: in a rich text nobody knows which paragraph was which."""
        rows = self.by_place[context_id, locale_id] if len(texts) == 1 else []
        for row in reversed(rows):
            if row.translation_of_id not in texts and not row.has_error and row.data:
                return Earlier(row.translation_of.data, row.data)
        return None


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
