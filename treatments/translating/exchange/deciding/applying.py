"""Doing what was decided. Nothing is published."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _
from wagtail_localize.models import StringTranslation, Translation

from treatments.translating.exchange.deciding.applied import Applied
from treatments.translating.exchange.deciding.decide import decide
from treatments.translating.exchange.deciding.decision import FileDecision, UnitDecision
from treatments.translating.exchange.ids import translation_id
from treatments.translating.exchange.received import ReceivedFile

TOOLS = {"xliff": "XLIFF", "po": "PO"}


def parts_of(files: Iterable[ReceivedFile]) -> list[list[ReceivedFile]]:
    """What came in one file stays together: it is imported whole or not at all."""
    return [list(part) for _name, part in groupby(files, key=lambda file: file.name)]


def apply_all(files: Sequence[ReceivedFile], user: Any) -> Iterator[Applied]:
    for part in parts_of(files):
        yield from apply_part(part, user)


def apply_part(
    part: Sequence[ReceivedFile], user: Any, expected: Sequence[str] | None = None
) -> list[Applied]:
    """``expected``: the fingerprints of the decisions that somebody has looked at. Where others would be
    made now, nothing is written."""
    try:
        with transaction.atomic():
            _lock(part)
            decisions = decide(part, user)
            if expected is not None and [each.fingerprint for each in decisions] != list(expected):
                return _changed_meanwhile(decisions)
            return [_apply(decision, user) for decision in decisions]
    except IntegrityError:  # somebody has entered the same text in the editor just now
        return _changed_meanwhile(decide(part, user))


def _lock(part: Sequence[ReceivedFile]) -> None:
    """Two who import the same file do it one after the other."""
    keys = {key for file in part if (key := translation_id(file.translation))}
    rows = Translation.objects.select_for_update().filter(uuid__in=keys)
    list(rows.order_by("pk").values_list("pk"))


def _changed_meanwhile(decisions: Iterable[FileDecision]) -> list[Applied]:
    problem = _("It has changed since you looked at it. Upload the file again.")
    return [Applied.of(decision, problem=decision.problem or problem) for decision in decisions]


def _apply(decision: FileDecision, user: Any) -> Applied:
    if decision.translation is None or decision.problem:
        return Applied.of(decision)
    rows = _rows(decision, decision.translation)
    written = [_write(unit, decision, rows, user) for unit in decision.written]
    return Applied.of(decision, held_back=sum(row.has_error for row in written))


Rows = dict[tuple[int, int], StringTranslation]


def _rows(decision: FileDecision, translation: Translation) -> Rows:
    """What is there already, by context and string."""
    contexts = {unit.segment.context_id for unit in decision.written if unit.segment}
    rows = StringTranslation.objects.filter(context__in=contexts, locale=translation.target_locale)
    return {(row.context_id, row.translation_of_id): row for row in rows if row.context_id}


def _write(unit: UnitDecision, decision: FileDecision, rows: Rows, user: Any) -> StringTranslation:
    segment, translation = unit.segment, decision.translation
    if segment is None or translation is None:
        raise ValueError(unit)
    key = (segment.context_id, segment.string_id)
    row = rows.setdefault(key, StringTranslation())
    # Whoever listens to the saving asks for each of them.
    segment.string.locale = translation.source.locale
    row.translation_of, row.context, row.locale = segment.string, segment.context, translation.target_locale
    row.data, row.translation_type = unit.text, StringTranslation.TRANSLATION_TYPE_MANUAL
    row.tool_name, row.last_translated_by = TOOLS[decision.file.format], user
    row.has_error, row.field_error = False, ""
    row.save()
    return row
