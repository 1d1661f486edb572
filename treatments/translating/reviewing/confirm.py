"""One person stands by the translations that another, or a machine, has entered."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _
from wagtail_localize.models import StringTranslation
from wagtail_localize.strings import StringValue, validate_translation_links

from treatments.translating.checking.checks.length import too_long
from treatments.translating.checking.finding import ERROR
from treatments.translating.entering.enter import in_lines
from treatments.translating.entering.marking import findings_of
from treatments.translating.reviewing.confirmation import Confirmation
from treatments.translating.reviewing.texts import Text


class CannotConfirm(Exception):
    """``str()`` of it says why, to the person who tried."""


def confirm(text: Text, user: Any, seen: str, reason: str = "") -> Confirmation:
    """``seen``: the translation as it was shown to that person. Needs a transaction, and somebody who may
    edit the translation."""
    # As it is now: nobody else may change it before it is confirmed.
    rows = StringTranslation.objects.select_for_update()
    row = rows.filter(pk=text.row.pk).first() if text.row else None
    if row is None or in_lines(row.data) != in_lines(seen):
        raise CannotConfirm(_("It has been changed meanwhile. Read it again."))
    if words := _unusable(text, row):
        raise CannotConfirm(words)
    reason = reason.replace("\x00", "").strip()  # PostgreSQL refuses NUL
    if text.is_safety and any(finding.severity == ERROR for finding in findings_of(row)):
        _judge(row, user, reason)
    confirmation, _created = Confirmation.objects.update_or_create(
        translation=row, defaults={"text": row.data, "reason": reason, "confirmed_by": user}
    )
    if row.has_error:
        row.has_error, row.field_error = False, ""
        row.save(update_fields=["has_error", "field_error"])
    return confirmation


def _judge(row: StringTranslation, user: Any, reason: str) -> None:
    """That a number which looks wrong is right takes a second person, who says why."""
    if row.last_translated_by_id == user.pk:
        raise CannotConfirm(
            _("You have entered it yourself. Another person has to confirm that it is right all the same.")
        )
    if not reason:
        raise CannotConfirm(_("Say why it is right although the checks find an error."))


def _unusable(text: Text, row: StringTranslation) -> str:
    """Why nobody can stand by it."""
    if excess := too_long(row.data, text.max_length):
        return str(excess.message)
    try:
        StringValue.from_translated_html(row.data)
        validate_translation_links(row.translation_of.data, row.data)
    except ValueError as error:
        return str(error)
    return ""
