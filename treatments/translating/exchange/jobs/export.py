"""An export, and how far it has come."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale

from treatments.translating.exchange.wish import Format, Wish


class TranslationExport(models.Model):
    """For the person who asked for it. ``total`` and ``done`` count pages and snippets."""

    locale = models.ForeignKey(Locale, on_delete=models.CASCADE, related_name="+", verbose_name=_("locale"))
    format = models.CharField(_("format"), max_length=8, choices=[(each.value, each.name) for each in Format])
    outstanding = models.BooleanField(default=False)
    with_finished = models.BooleanField(default=True)
    total = models.PositiveIntegerField()
    done = models.PositiveIntegerField(default=0)
    last_error = models.TextField(blank=True)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)
    finished_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("export of translations")
        verbose_name_plural = _("exports of translations")
        default_permissions = ()
        ordering = ["-created_at", "-pk"]

    def __str__(self) -> str:
        return f"{self.locale.language_code} {self.format} {self.created_at:%Y-%m-%d %H:%M}"

    @property
    def wish(self) -> Wish:
        return Wish(Format(self.format), self.outstanding, self.with_finished)


class TranslationExportFile(models.Model):
    """Of one page or snippet. ``data`` is packed, and None while it waits."""

    export = models.ForeignKey(TranslationExport, on_delete=models.CASCADE, related_name="files")
    translation_id = models.BigIntegerField()
    name_id = models.CharField(max_length=8, blank=True)
    stem = models.CharField(max_length=255, blank=True)
    data = models.BinaryField(null=True)

    class Meta:
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["export", "translation_id"], name="treatments_export_file"),
        ]

    def __str__(self) -> str:
        return self.stem or str(self.translation_id)
