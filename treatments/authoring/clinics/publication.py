"""What may go live. The editor's form checks itself; here stand a schedule, a bulk action and code."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from wagtail.models import Revision

from treatments.authoring.clinics.offer_problems import offer_problems
from treatments.authoring.clinics.stream_problems import stream_problems
from treatments.authoring.editorial.publication import (
    Draft,
    draft_of,
    hindrances_to_publishing,
    take_off_schedule,
)


def refused(revision: Revision, log_action: Any) -> bool:
    """Raises ValidationError if a clinic lacks something or has it wrong, or one of its offers. On a schedule
    it is taken off the schedule instead, and True says to go no further."""
    draft = draft_of(revision, log_action)
    try:
        _check(draft)
    except ValidationError as error:
        if not draft.is_scheduled:
            raise
        take_off_schedule(revision, f"{draft.instance}: {' '.join(error.messages)}")
        return True
    return False


def _check(draft: Draft) -> None:
    clinic = draft.instance
    offers = list(clinic.offers.all())
    _refuse(clinic)
    for offer in offers:
        _refuse(offer, exclude=["clinic"])
    if others := hindrances_to_publishing(draft):
        raise ValidationError(others)
    among = offer_problems(offers, clinic.currency)
    if messages := [message for problems in among for message in problems.values()]:
        raise ValidationError(messages)


def _refuse(instance: Any, exclude: list[str] | None = None) -> None:
    streams = stream_problems(instance)
    try:
        instance.full_clean(exclude=[*streams, *(exclude or ())])
    except ValidationError as error:
        raise ValidationError({**streams, **error.message_dict}) from error
    if streams:
        raise ValidationError(streams)
