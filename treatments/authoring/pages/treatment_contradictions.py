"""What two fields of a treatment say that cannot both be right. A draft is told too."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django_countries import countries
from wagtail.blocks import StreamValue


def refuse_contradictions(prescription: bool, substance: str, promotion_policy: StreamValue) -> None:
    """Each stands at the field at which the editor mends it."""
    errors = {}
    if substance and not prescription:
        errors["prescription_medicine"] = _(
            "A substance is named, so tick that the treatment uses a prescription medicine."
        )
    if twice := _countries_with_two_rules(promotion_policy):
        message = _("%(country)s has two rules; keep one.")
        errors["promotion_policy"] = " ".join(message % {"country": country} for country in twice)
    if errors:
        raise ValidationError(errors)


def _countries_with_two_rules(rules: StreamValue) -> list[str]:
    # A draft may hold a rule whose country is not chosen yet.
    stated = [rule.value["jurisdiction"] for rule in rules if rule.value["jurisdiction"]]
    return [countries.name(code) for code in dict.fromkeys(stated) if stated.count(code) > 1]
