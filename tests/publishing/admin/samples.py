"""People and pages that have a history."""

from __future__ import annotations

from typing import Any

from django.urls import reverse
from wagtail.models import Page

from tests import builders
from treatments.authoring.values.amounts import DurationRange, Frequency
from treatments.models import Edition, TreatmentPage

PUBLISHER = ("add_page", "change_page", "publish_page")


def url(name: str, page: Page, *args: Any) -> str:
    return reverse(f"treatments_ledger:{name}", args=[page.pk, *args])


def edited(page: TreatmentPage, user: Any = None, **fields: Any) -> TreatmentPage:
    """Published with these values in place of its own."""
    page = TreatmentPage.objects.get(pk=page.pk)
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision(user=user).publish(user=user)
    return TreatmentPage.objects.get(pk=page.pk)


def two_editions(user: Any = None) -> TreatmentPage:
    """The second says other things of risks (safety) and of the cost (not), and nothing else."""
    risks = builders.blocks(
        "risk",
        builders.effect("Deep vein thrombosis", frequency=Frequency("rare", 5000).as_data()),
        builders.effect("Ulcer", description="A wound that heals badly."),
    )
    page = builders.treatment(
        risks=risks,
        cost="<p>It costs 180 pounds.</p>",
        procedure_duration=DurationRange("PT20M", "PT1H", "about"),
    )
    # The ids of blocks stay, as they do in the editor.
    risks[0]["value"] = builders.effect(
        "Deep vein thrombosis", frequency=Frequency("rare", 2000).as_data(), description="A clot in the leg."
    )
    del risks[1]
    risks += builders.blocks("risk", builders.effect("Allergy"))
    return edited(page, user, risks=risks, cost="<p>It costs 200 pounds.</p>")


def editions(page: Page) -> list[Edition]:
    return list(Edition.objects.filter(page_id=page.pk).order_by("number"))
