"""What every clinical page has besides: who reviewed it, when, and when again."""

from __future__ import annotations

from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _now, gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, Panel
from wagtail.fields import StreamField

from treatments.authoring.blocks.references import ReviewerChooserBlock
from treatments.authoring.pages.content_page import AbstractContentPage
from treatments.authoring.pages.localisation import Declaration, synchronised, translated

REVIEW_PANELS: list[Panel] = [
    MultiFieldPanel(
        [FieldRowPanel([FieldPanel("last_reviewed"), FieldPanel("next_review")]), FieldPanel("reviewers")],
        heading=_("Clinical review"),
    ),
]


class AbstractReviewedPage(AbstractContentPage):
    last_reviewed = models.DateField(
        _("last reviewed"),
        null=True,
        help_text=_("The day on which a clinician last confirmed the whole text."),
    )
    next_review = models.DateField(
        _("next review"),
        null=True,
        help_text=_("When it has to be looked at again: three years later at the latest."),
    )
    reviewers = StreamField(
        [("reviewer", ReviewerChooserBlock())],
        verbose_name=_("reviewers"),
        help_text=_("Who confirmed the text."),
    )

    translatable_fields: ClassVar[list[Declaration]] = [
        *AbstractContentPage.translatable_fields,
        *synchronised("last_reviewed", "next_review"),
        # "Translated" hands the reviewers themselves to the translator of the page, whose roles are text.
        *translated("reviewers"),
    ]

    class Meta:
        abstract = True

    def clean(self) -> None:
        super().clean()
        if self.last_reviewed and self.next_review and self.next_review <= self.last_reviewed:
            raise ValidationError({"next_review": _now("The next review has to come after the last one.")})
