"""The editor of a clinic, a tab for each question that a patient asks: who, where, whom to call, what for."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    MultiFieldPanel,
    ObjectList,
    Panel,
    PublishingPanel,
    TabbedInterface,
    TitleFieldPanel,
)

from treatments.authoring.clinics.offer_formset import OffersPanel


def clinic_tabs() -> TabbedInterface:
    tabs = [
        (_("The clinic"), IDENTITY),
        (_("Where and when"), PLACE),
        (_("Contact"), CONTACT),
        (_("Offers"), OFFERS),
    ]
    return TabbedInterface([ObjectList(list(panels), heading=heading) for heading, panels in tabs])


def row(*names: str) -> FieldRowPanel:
    return FieldRowPanel([FieldPanel(name) for name in names])


IDENTITY: list[Panel] = [
    TitleFieldPanel("name", targets=["slug"], classname="", placeholder=False, required_on_save=True),
    row("legal_name", "slug"),
    FieldPanel("jurisdiction"),
    FieldPanel("currency"),
    FieldPanel("languages"),
    MultiFieldPanel(
        [row("regulator", "registration_number"), FieldPanel("registration_url")], heading=_("Registration")
    ),
    PublishingPanel(),
]
PLACE: list[Panel] = [
    MultiFieldPanel(
        [
            FieldPanel("street_address"),
            row("postal_code", "city"),
            row("region", "country"),
            row("latitude", "longitude"),
        ],
        heading=_("Address"),
    ),
    FieldPanel("timezone"),
    FieldPanel("opening_hours"),
    FieldPanel("special_hours"),
]
CONTACT: list[Panel] = [
    row("phone", "email"),
    FieldPanel("website"),
    MultiFieldPanel(
        [FieldPanel("emergency_phone"), FieldPanel("emergency_instructions")], heading=_("In an emergency")
    ),
]
OFFER: list[Panel] = [
    FieldPanel("treatment_key", required_on_save=True),
    FieldPanel("available"),
    row("price_from", "price_to", "price_unit"),
    FieldPanel("currency"),
    row("valid_from", "valid_through"),
    FieldPanel("booking_url"),
    FieldPanel("duration"),
    FieldPanel("local_note"),
    FieldPanel("practitioners"),
    FieldPanel("extra_contraindications"),
    FieldPanel("extra_aftercare"),
]
OFFERS: list[Panel] = [
    OffersPanel("offers", panels=OFFER, heading=_("What is offered here"), label=_("Offer")),
]
