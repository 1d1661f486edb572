"""Writing an export, a batch after the other: a stop loses nothing."""

from __future__ import annotations

import logging
import zlib
from collections.abc import Sequence
from typing import Any

from django.db import transaction
from django.utils import timezone
from wagtail.models import Locale
from wagtail_localize.models import Translation

from treatments.translating.access import editable
from treatments.translating.exchange.files import NamedFile, file_names
from treatments.translating.exchange.jobs.export import TranslationExport, TranslationExportFile
from treatments.translating.exchange.selecting import translations
from treatments.translating.exchange.wish import Format, Wish
from treatments.translating.exchange.writing import write

logger = logging.getLogger(__name__)

BATCH = 25


def begin_export(chosen: Sequence[Translation], locale: Locale, wish: Wish, user: Any) -> TranslationExport:
    export = TranslationExport.objects.create(
        locale=locale,
        format=wish.format,
        outstanding=wish.outstanding,
        with_finished=wish.with_finished,
        total=len(chosen),
        created_by=user,
    )
    rows = [TranslationExportFile(export=export, translation_id=each.pk) for each in chosen]
    TranslationExportFile.objects.bulk_create(rows, batch_size=1000)
    return export


@transaction.atomic
def write_next_batch(export_id: int) -> bool:
    """False when there is none left."""
    rows = TranslationExport.objects.select_for_update().filter(pk=export_id, finished_at=None)
    export = rows.first()
    if export is None:
        return False
    batch = list(export.files.filter(data=None).order_by("pk")[:BATCH])
    if not batch:
        export.finished_at = timezone.now()
        export.save(update_fields=["finished_at"])
        return False
    try:
        with transaction.atomic():
            _write(export, batch)
    except Exception as error:
        logger.exception("An export of translations failed.")
        export.last_error, export.finished_at = f"{type(error).__name__}: {error}", timezone.now()
        export.save(update_fields=["last_error", "finished_at"])
        return False
    export.done += len(batch)
    export.save(update_fields=["done"])
    return True


def _write(export: TranslationExport, batch: Sequence[TranslationExportFile]) -> None:
    """What the person may not edit any more, or what lacks nothing, is left out."""
    rows = translations().filter(pk__in=[file.translation_id for file in batch])
    written = write(editable(export.created_by, list(rows)), export.wish)
    found = {each.translation.pk: each for each in written}
    for file in batch:
        if each := found.get(file.translation_id):
            file.stem, file.name_id = each.stem, each.translation.uuid.hex[:8]
            file.data = zlib.compress(each.data)
            file.save(update_fields=["stem", "name_id", "data"])
        else:
            file.delete()


def files_of(export: TranslationExport) -> list[NamedFile]:
    files = list(export.files.exclude(data=None).order_by("stem", "name_id"))
    stems = [(file.stem, file.name_id) for file in files]
    names = file_names(stems, export.locale.language_code, Format(export.format))
    return [
        NamedFile(name, zlib.decompress(bytes(file.data or b"")))
        for name, file in zip(names, files, strict=True)
    ]
