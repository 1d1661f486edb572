"""What a project that installs the plugin would write: a treatment page with a field of its own."""

from typing import ClassVar

from django.db import models
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel, Panel
from wagtail.models import Orderable, Page, TranslatableMixin

from treatments.authoring.pages.content_page import Tab
from treatments.authoring.pages.localisation import Declaration, replaceable, synchronised, translated
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


class LeafletPage(Page):
    """One that has nothing to do with the plugin, with inline children."""

    content_panels: ClassVar[list[Panel]] = [*Page.content_panels, InlinePanel("notes")]

    translatable_fields: ClassVar[list[Declaration]] = [*translated("title", "notes"), *synchronised("slug")]


class LeafletNote(TranslatableMixin, Orderable):
    page = ParentalKey(LeafletPage, related_name="notes")
    text = models.CharField(max_length=40)
    url = models.URLField(max_length=40, default="https://example.org/")

    panels: ClassVar[list[Panel]] = [FieldPanel("text"), FieldPanel("url")]

    translatable_fields: ClassVar[list[Declaration]] = [*translated("text"), *replaceable("url")]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        pass
