"""Where on the body a treatment is done."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import TranslatableMixin
from wagtail.search import index

from treatments.authoring.pages.localisation import Declaration, synchronised, translated


class BodySite(index.Indexed, TranslatableMixin, models.Model):
    name = models.CharField(_("name"), max_length=255, help_text=_("As patients say it: “Legs”."))
    slug = models.SlugField(
        _("slug"),
        max_length=255,
        blank=True,
        help_text=_("The same in every locale; made from the name if empty."),
    )

    panels = [FieldPanel("name"), FieldPanel("slug")]
    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.FilterField("locale_id"),
    ]

    translatable_fields: ClassVar[list[Declaration]] = [*translated("name"), *synchronised("slug")]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("body site")
        verbose_name_plural = _("body sites")
        ordering = ["name"]
        constraints = [models.UniqueConstraint(fields=["slug", "locale"], name="treatments_body_site_slug")]

    def __str__(self) -> str:
        return self.name

    def save(self, *args: object, **kwargs: object) -> None:
        self.slug = self.slug or slugify(self.name) or str(self.translation_key)
        super().save(*args, **kwargs)  # type: ignore[arg-type]
