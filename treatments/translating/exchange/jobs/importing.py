"""Importing what was confirmed, a file after the other: a stop loses nothing, and nothing is done twice."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import get_language, gettext as _, override

from treatments.translating.exchange.deciding.applied import Applied
from treatments.translating.exchange.deciding.applying import apply_part, parts_of
from treatments.translating.exchange.deciding.decision import FileDecision
from treatments.translating.exchange.jobs.upload import TranslationUpload
from treatments.translating.exchange.received import ReceivedFile
from treatments.translating.exchange.uploaded import read_upload

logger = logging.getLogger(__name__)

Parts = Sequence[Sequence[ReceivedFile]]


def confirm(upload: TranslationUpload, decisions: Sequence[FileDecision]) -> None:
    """``decisions`` are those that the person has looked at."""
    parts = parts_of(decision.file for decision in decisions)
    fingerprints = iter([decision.fingerprint for decision in decisions])
    upload.expected = [[next(fingerprints) for _file in part] for part in parts]
    upload.total, upload.language, upload.confirmed_at = len(parts), get_language() or "", timezone.now()
    upload.save(update_fields=["expected", "total", "language", "confirmed_at"])


def results_of(upload: TranslationUpload) -> list[Applied]:
    stored: list[dict[str, Any]] = upload.results
    return [Applied(**data) for data in stored]


def import_upload(upload_id: int) -> None:
    upload = TranslationUpload.objects.filter(pk=upload_id).first()
    if upload is None or upload.confirmed_at is None or upload.finished_at:
        return
    with override(upload.language or None):
        parts = parts_of(read_upload(upload.name, bytes(upload.data)).files)
        while import_next_part(upload_id, parts):
            pass


@transaction.atomic
def import_next_part(upload_id: int, parts: Parts) -> bool:
    """False when there is none left."""
    rows = TranslationUpload.objects.select_for_update(of=("self",)).select_related("uploaded_by")
    upload = rows.filter(pk=upload_id, finished_at=None).first()
    if upload is None:
        return False
    if upload.done >= len(parts):
        upload.finished_at, upload.data = timezone.now(), b""
        upload.save(update_fields=["finished_at", "data"])
        return False
    results = _import(parts[upload.done], upload.uploaded_by, upload.expected[upload.done])
    upload.results = [*upload.results, *(result.as_data() for result in results)]
    upload.done += 1
    upload.save(update_fields=["results", "done"])
    return True


def _import(part: Sequence[ReceivedFile], user: Any, expected: Sequence[str]) -> list[Applied]:
    """A file that cannot be imported fails alone."""
    try:
        with transaction.atomic():
            return apply_part(part, user, expected)
    except Exception:
        logger.exception("Translations of %s could not be imported.", part[0].name)
        problem = _("The server failed at it, and nothing was changed. It has noted why.")
        return [Applied(file.name, file.name, problem=problem) for file in part]
