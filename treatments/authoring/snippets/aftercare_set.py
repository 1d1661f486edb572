"""A list of aftercare steps that several treatments share."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import TranslatableMixin
from wagtail.search import index

from treatments.authoring.blocks.treatment import AftercareStepBlock
from treatments.authoring.pages.localisation import Declaration, translated


class AftercareSet(index.Indexed, TranslatableMixin, ClusterableModel):
    name = models.CharField(
        _("name"),
        max_length=255,
        help_text=_("For editors: patients do not see it. “After injections in the leg”."),
    )
    steps = StreamField([("step", AftercareStepBlock())], collapsed=True, verbose_name=_("steps"))

    panels = [FieldPanel("name"), FieldPanel("steps")]
    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.FilterField("locale_id"),
    ]

    translatable_fields: ClassVar[list[Declaration]] = [*translated("name", "steps")]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("aftercare set")
        verbose_name_plural = _("aftercare sets")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name
