"""Files that somebody has sent, and looks at before they are imported."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class TranslationUpload(models.Model):
    """``expected``: the fingerprints of what was looked at and confirmed, a list for each file. ``results``:
    what became of it, a page or snippet after the other. ``total`` and ``done`` count files."""

    name = models.CharField(_("file"), max_length=255)
    data = models.BinaryField()
    language = models.CharField(max_length=100, blank=True)
    expected = models.JSONField(default=list)
    results = models.JSONField(default=list)
    total = models.PositiveIntegerField(default=0)
    done = models.PositiveIntegerField(default=0)
    uploaded_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)
    confirmed_at = models.DateTimeField(null=True)
    finished_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("uploaded translations")
        verbose_name_plural = _("uploaded translations")
        default_permissions = ()
        ordering = ["-created_at", "-pk"]

    def __str__(self) -> str:
        return self.name
