"""What two fields of a treatment say that cannot both be right. A draft is told too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext as _
from django_countries import countries

if TYPE_CHECKING:
    from treatments.authoring.pages.treatment import AbstractTreatmentPage


def contradictions(page: AbstractTreatmentPage) -> dict[str, str]:
    """Each by the field at which the editor mends it."""
    errors = {}
    if page.prescription_substance and not page.prescription_medicine:
        errors["prescription_medicine"] = _(
            "A substance is named, so tick that the treatment uses a prescription medicine."
        )
    if twice := _countries_with_two_rules(page):
        message = _("%(country)s has two rules; keep one.")
        errors["promotion_policy"] = " ".join(message % {"country": country} for country in twice)
    return errors


def _countries_with_two_rules(page: AbstractTreatmentPage) -> list[str]:
    # A draft may hold a rule whose country is not chosen yet.
    stated = [rule.value["jurisdiction"] for rule in page.promotion_policy if rule.value["jurisdiction"]]
    return [countries.name(code) for code in dict.fromkeys(stated) if stated.count(code) > 1]
