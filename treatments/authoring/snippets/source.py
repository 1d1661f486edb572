"""A publication on which the text rests. Its title is a name, so it is not translated."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext as _now, gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.search import index

from treatments.authoring.vocabulary import SourceType


class Source(index.Indexed, models.Model):
    type = models.CharField(_("type"), max_length=20, choices=SourceType.choices)
    title = models.CharField(_("title"), max_length=500)
    doi = models.CharField(
        _("DOI"),
        max_length=255,
        blank=True,
        validators=[
            RegexValidator(r"^10\.\d{4,9}/\S+$", _("A DOI starts with “10.” and has a slash: 10.1000/182."))
        ],
    )
    pmid = models.CharField(
        _("PMID"),
        max_length=12,
        blank=True,
        validators=[RegexValidator(r"^\d+$", _("A PMID is a number."))],
        help_text=_("The number of the record in PubMed."),
    )
    url = models.URLField(_("address"), blank=True, max_length=500)
    published = models.DateField(_("published"), null=True, blank=True)
    accessed = models.DateField(_("accessed"), null=True, blank=True)
    superseded_by = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="supersedes",
        verbose_name=_("superseded by"),
        help_text=_("The newer publication that replaces it."),
    )

    panels = [
        FieldPanel("title"),
        FieldPanel("type"),
        FieldPanel("url"),
        FieldRowPanel([FieldPanel("doi"), FieldPanel("pmid")]),
        FieldRowPanel([FieldPanel("published"), FieldPanel("accessed")]),
        FieldPanel("superseded_by"),
    ]
    search_fields = [index.SearchField("title"), index.AutocompleteField("title"), index.FilterField("type")]

    class Meta:
        verbose_name = _("source")
        verbose_name_plural = _("sources")
        ordering = ["title"]

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        super().clean()
        if not (self.doi or self.pmid or self.url):
            raise ValidationError(
                {"url": _now("Give an address, a DOI or a PMID, so that a reader can find it.")}
            )
        if self.superseded_by_id and self.superseded_by_id == self.pk:
            raise ValidationError({"superseded_by": _now("A source cannot supersede itself.")})
