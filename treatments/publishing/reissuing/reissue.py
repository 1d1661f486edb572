"""Pages that wait to be presented again, and how far that has come."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from treatments.publishing.ledger.edition import Cause


class Reissue(models.Model):
    """``because`` names what changed, ``cause`` is that of the editions to come. ``total`` grows while
    pages are found that show what was re-issued."""

    because = models.CharField(max_length=255)
    cause = models.CharField(max_length=12, choices=Cause.choices)
    total = models.PositiveIntegerField()
    done = models.PositiveIntegerField(default=0)
    changed = models.PositiveIntegerField(default=0)
    failed = models.PositiveIntegerField(default=0)
    last_error = models.TextField(blank=True)
    started_by = models.CharField(max_length=255, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    finished_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("re-issue")
        verbose_name_plural = _("re-issues")
        default_permissions = ("view",)
        ordering = ["-created_at"]

    def __str__(self) -> str:
        return self.because


class ReissuePage(models.Model):
    """One page that still waits. ``round``: how many steps it is away from what changed."""

    reissue = models.ForeignKey(Reissue, on_delete=models.CASCADE, related_name="waiting")
    page_id = models.BigIntegerField()
    round = models.PositiveSmallIntegerField(default=0)

    class Meta:
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["reissue", "page_id"], name="treatments_reissue_page"),
        ]

    def __str__(self) -> str:
        return str(self.page_id)
