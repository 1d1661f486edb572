"""Translations as files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from wagtail_localize.models import Translation

from treatments.translating.exchange.files import NamedFile, file_names, stem, write_page
from treatments.translating.exchange.gathering.gather import gather
from treatments.translating.exchange.selecting import translations
from treatments.translating.exchange.syncing import bring_up_to_date
from treatments.translating.exchange.wish import Format, Wish


@dataclass(frozen=True)
class Written:
    """``stem`` is the beginning of its file's name."""

    translation: Translation
    stem: str
    data: bytes


def write(chosen: Sequence[Translation], wish: Wish) -> list[Written]:
    """In their order. One without a text that was asked for has no file."""
    bring_up_to_date(chosen)
    ids = [each.pk for each in chosen]
    rows = {row.pk: row for row in translations().filter(pk__in=ids)}
    return list(_written([rows[pk] for pk in ids if pk in rows], wish))


def _written(rows: Sequence[Translation], wish: Wish) -> Iterator[Written]:
    for row, page in zip(rows, gather(rows), strict=True):
        if wish.outstanding and not page.outstanding:
            continue
        page = page if wish.with_finished else replace(page, units=page.outstanding)
        if page.units:
            source, target = row.source.locale.language_code, row.target_locale.language_code
            yield Written(row, stem(page), write_page(page, source, target, wish.format))


def named(written: Sequence[Written], format: Format) -> list[NamedFile]:
    """All of them into one locale."""
    if not written:
        return []
    target = written[0].translation.target_locale.language_code
    names = file_names([(each.stem, each.translation.uuid.hex[:8]) for each in written], target, format)
    return [NamedFile(name, each.data) for name, each in zip(names, written, strict=True)]
