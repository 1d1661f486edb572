"""A clinical term, and what it means in plain words."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import TranslatableMixin
from wagtail.search import index

from treatments.authoring.pages.localisation import Declaration, translated


class GlossaryTerm(index.Indexed, TranslatableMixin, models.Model):
    term = models.CharField(_("term"), max_length=255)
    plain_meaning = models.TextField(
        _("plain meaning"), help_text=_("One sentence that a twelve-year-old would understand.")
    )

    panels = [FieldPanel("term"), FieldPanel("plain_meaning")]
    search_fields = [
        index.SearchField("term"),
        index.AutocompleteField("term"),
        index.SearchField("plain_meaning"),
        index.FilterField("locale_id"),
    ]

    translatable_fields: ClassVar[list[Declaration]] = [*translated("term", "plain_meaning")]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("glossary term")
        verbose_name_plural = _("glossary terms")
        ordering = ["term"]

    def __str__(self) -> str:
        return self.term
