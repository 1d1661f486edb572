"""Looks for the same and for similar texts among all that has been translated into a locale."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from uuid import UUID

from django.db.models import Case, Exists, F, OuterRef, Q, QuerySet, When, Window
from django.db.models.functions import Abs, Length, RowNumber
from rapidfuzz import fuzz, process, utils
from wagtail.models import Locale
from wagtail_localize.models import String, StringTranslation, TranslationSource

from treatments.translating.memory.match import Match
from treatments.translating.reviewing.confirmation import holding_confirmation

# Less alike, a translation takes longer to mend than to write.
LEAST_LIKENESS = 70
SHOWN = 4
# Texts of nearly the same length; more of them would be read for little.
LOOKED_AT = 4000


def matches(
    source: str, source_locale: Locale, target_locale: Locale, except_in: int | None = None
) -> list[Match]:
    """``source``: HTML as wagtail-localize stores it. The best first, each wording once. ``except_in``: the
    id of the context for which they are wanted. Three queries."""
    likeness = dict(_alike(source, source_locale, target_locale))
    rows = _finished(target_locale).filter(translation_of__in=likeness)
    if except_in is not None:
        rows = rows.exclude(context=except_in)
    rows = _best_of_each_wording(rows)
    rows = rows.select_related("translation_of", "context", "confirmation", "last_translated_by")
    found = sorted(
        rows,
        key=lambda row: (-likeness[row.translation_of_id], row.unconfirmed, -row.updated_at.timestamp()),
    )
    best = list(_each_wording_once(found))[:SHOWN]
    titles = _titles(row.context.object_id for row in best if row.context)
    return [
        Match(
            likeness[row.translation_of_id],
            row,
            titles.get(row.context.object_id, "") if row.context else "",
            holding_confirmation(row) is not None,
        )
        for row in best
    ]


def _finished(locale: Locale) -> QuerySet[StringTranslation]:
    """By a person, or confirmed by one, and without an error."""
    by_machine = Q(translation_type=StringTranslation.TRANSLATION_TYPE_MACHINE)
    confirmed = Q(confirmation__text=F("data"))
    rows: QuerySet[StringTranslation] = StringTranslation.objects.filter(
        ~by_machine | confirmed, locale=locale, has_error=False
    ).exclude(data="")
    return rows


def _best_of_each_wording(rows: QuerySet[StringTranslation]) -> QuerySet[StringTranslation]:
    """Of all that have the same words for the same text: what a person has confirmed, and what is newest. A
    short text may stand in every page."""
    unconfirmed = Case(When(confirmation__text=F("data"), then=0), default=1)
    place = Window(
        RowNumber(),
        partition_by=[F("translation_of"), F("data")],
        order_by=["unconfirmed", F("updated_at").desc(), "pk"],
    )
    return rows.annotate(unconfirmed=unconfirmed).annotate(place=place).filter(place=1)


def _alike(source: str, source_locale: Locale, target_locale: Locale) -> Iterator[tuple[int, int]]:
    length = len(source)
    translated = _finished(target_locale).filter(translation_of=OuterRef("pk"))
    candidates = (
        String.objects.filter(locale=source_locale)
        .annotate(length=Length("data"))
        .filter(length__range=(length * 6 // 10, length * 16 // 10 + 2))
        .filter(Exists(translated))
        .order_by(Abs(F("length") - length))
    )
    texts = dict(candidates.values_list("pk", "data")[:LOOKED_AT])
    scored = process.extract(
        source,
        texts,
        scorer=fuzz.ratio,
        processor=utils.default_process,
        score_cutoff=LEAST_LIKENESS,
        limit=SHOWN * 4,
    )
    for text, score, pk in scored:
        yield pk, 100 if text == source else min(99, round(score))


def _each_wording_once(rows: Iterable[StringTranslation]) -> Iterator[StringTranslation]:
    seen: set[str] = set()
    for row in rows:
        if row.data not in seen:
            seen.add(row.data)
            yield row


def _titles(keys: Iterable[UUID]) -> Mapping[UUID, str]:
    rows = TranslationSource.objects.filter(object__in=set(keys))
    return dict(rows.values_list("object_id", "object_repr"))
