"""The clinician who confirmed a text."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import TranslatableMixin
from wagtail.search import index

from treatments.authoring.pages.localisation import Declaration, synchronised, translated


class Reviewer(index.Indexed, TranslatableMixin, models.Model):
    name = models.CharField(_("name"), max_length=255)
    role = models.CharField(
        _("role"),
        max_length=255,
        blank=True,
        help_text=_("Profession and speciality: “Consultant vascular surgeon”."),
    )
    register = models.CharField(
        _("register"), max_length=255, blank=True, help_text=_("The public register that lists them: “GMC”.")
    )
    registration_number = models.CharField(_("registration number"), max_length=50, blank=True)
    profile_url = models.URLField(_("profile"), blank=True, help_text=_("Where a reader can check it."))
    conflicts_of_interest = models.TextField(
        _("conflicts of interest"),
        blank=True,
        help_text=_("Payments, shares or posts that bear on the text; “None”."),
    )

    panels = [
        FieldPanel("name"),
        FieldPanel("role"),
        FieldRowPanel([FieldPanel("register"), FieldPanel("registration_number")]),
        FieldPanel("profile_url"),
        FieldPanel("conflicts_of_interest"),
    ]
    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.FilterField("locale_id"),
    ]

    translatable_fields: ClassVar[list[Declaration]] = [
        *synchronised("name", "register", "registration_number", "profile_url"),
        *translated("role", "conflicts_of_interest"),
    ]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("reviewer")
        verbose_name_plural = _("reviewers")
        ordering = ["name"]

    def __str__(self) -> str:
        return f"{self.name}, {self.role}" if self.role else self.name
