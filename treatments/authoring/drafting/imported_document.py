"""What an editor uploaded: kept as it was read, so that its sorting can be corrected and repeated."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale, Page

from treatments.authoring.drafting.corrections import Correction, correct
from treatments.authoring.importing import Draft, SourceText, structure
from treatments.authoring.importing.draft import KnownNames
from treatments.authoring.vocabulary import DocumentKind


class ImportedDocument(models.Model):
    file = models.CharField(_("file"), max_length=255)
    sha256 = models.CharField(max_length=64, db_index=True)
    source = models.JSONField(_("text as it was read"))
    kind = models.CharField(_("kind"), max_length=20, choices=DocumentKind.choices)
    locale = models.ForeignKey(Locale, on_delete=models.CASCADE, related_name="+", verbose_name=_("locale"))
    language = models.CharField(
        _("language"),
        max_length=20,
        blank=True,
        help_text=_("As stated by a person; empty if the text tells."),
    )
    choices = models.JSONField(
        _("corrections"), default=list, blank=True, help_text=_("What an editor decided about passages.")
    )
    parent = models.ForeignKey(
        Page,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("parent page"),
        help_text=_("Where a new page goes."),
    )
    page = models.ForeignKey(
        Page, null=True, blank=True, on_delete=models.SET_NULL, related_name="+", verbose_name=_("page")
    )
    # The revision that the last import wrote: a later one means that an editor has worked on the page since.
    revision_id = models.PositiveBigIntegerField(null=True, blank=True)
    written = models.JSONField(_("parts of the page that the last import wrote"), default=dict, blank=True)
    saved = models.BooleanField(_("the page has what the document says"), default=False)
    uploaded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("imported by"),
    )
    created_at = models.DateTimeField(_("first imported"), auto_now_add=True)
    updated_at = models.DateTimeField(_("last imported"), auto_now=True)

    class Meta:
        verbose_name = _("imported document")
        verbose_name_plural = _("imported documents")
        ordering = ["-updated_at", "-pk"]

    def __str__(self) -> str:
        return self.file

    def draft(self, known: KnownNames) -> Draft:
        """The structure of the document, with the editor's corrections."""
        return correct(self.automatic_draft(known), self.corrections)

    def automatic_draft(self, known: KnownNames) -> Draft:
        """The structure of the document as the words alone show it."""
        source = SourceText.from_json(self.source)
        return structure(source, kind=self.kind, locale=self.language or None, known=known)  # type: ignore[arg-type]

    @property
    def corrections(self) -> list[Correction]:
        stored: list[dict[str, Any]] = self.choices
        return [Correction.from_json(data) for data in stored]

    def set_corrections(self, corrections: Iterable[Correction]) -> None:
        self.choices = [correction.to_json() for correction in corrections]

    @property
    def edited_since(self) -> bool:
        """Whether somebody has worked on the page after the last import wrote it."""
        return self.page is not None and self.revision_id != self.page.latest_revision_id
