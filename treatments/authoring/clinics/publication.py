"""What may go live. The editor's form checks itself; here stand a schedule, a bulk action and code."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError

from treatments.authoring.clinics.offer_problems import offer_problems
from treatments.authoring.clinics.stream_problems import stream_problems


def refuse_to_publish(draft: Any) -> None:
    """Raises ValidationError if a clinic lacks something or has it wrong, or one of its offers."""
    offers = list(draft.offers.all())
    _refuse(draft)
    for offer in offers:
        _refuse(offer, exclude=["clinic"])
    among = offer_problems(offers, draft.currency)
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
