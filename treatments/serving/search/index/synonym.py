"""Names that mean the same: rows with the same ``key``."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from treatments.publishing.ledger.head import Head


class Source(models.TextChoices):
    TREATMENT = "treatment", _("Treatment")
    CONDITION = "condition", _("Condition")
    GLOSSARY = "glossary", _("Glossary")


class SearchSynonym(models.Model):
    """``key`` is that of the document or the glossary term that says so, ``head`` the document's. ``stems``
    is ``term`` as it is matched."""

    locale = models.CharField(max_length=100)
    key = models.UUIDField()
    source = models.CharField(max_length=10, choices=Source.choices)
    head = models.ForeignKey(Head, on_delete=models.CASCADE, null=True, related_name="+")
    term = models.CharField(max_length=255)
    stems = models.CharField(max_length=255)

    class Meta:
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["locale", "key", "stems"], name="treatments_searchsynonym_once"),
        ]
        indexes = [models.Index(fields=["locale", "stems"], name="treatments_synonym_stems")]

    def __str__(self) -> str:
        return f"{self.term} ({self.locale})"
