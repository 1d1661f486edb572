"""What a project that installs the plugin would write: a treatment page with a field of its own."""

from typing import ClassVar

from django.db import models
from wagtail.admin.panels import FieldPanel

from treatments.authoring.pages.content_page import Tab
from treatments.authoring.pages.localisation import Declaration, translated
from treatments.models import AbstractTreatmentPage


class SpaTreatmentPage(AbstractTreatmentPage):
    what_to_wear = models.CharField(max_length=255, blank=True)

    parent_page_types: ClassVar[list[str]] = ["treatments.TreatmentIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    translatable_fields: ClassVar[list[Declaration]] = [
        *AbstractTreatmentPage.translatable_fields,
        *translated("what_to_wear"),
    ]

    @classmethod
    def tabs(cls) -> list[Tab]:
        return [*super().tabs(), ("Spa", [FieldPanel("what_to_wear")])]
