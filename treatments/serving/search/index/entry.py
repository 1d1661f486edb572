"""What one live document says, as search reads it."""

from __future__ import annotations

import json

from django.db import models

from treatments.publishing.ledger.head import Head


class SearchEntry(models.Model):
    """A projection of one head, gone when the head is withdrawn. ``key`` to ``expires_at`` repeat the head,
    so that matching reads one table.

    ``name_stems`` is the name as it is matched. ``sections`` is JSON: pairs of a section and its text.
    What the database matches by stands beside it: on PostgreSQL in the columns ``names``
    and ``words``, on SQLite in the table ``treatments_searchtext``. Django knows neither.
    """

    head = models.OneToOneField(Head, on_delete=models.CASCADE, primary_key=True, related_name="search_entry")
    key = models.UUIDField()
    locale = models.CharField(max_length=100)
    type = models.CharField(max_length=20)
    kind = models.CharField(max_length=20)
    expires_at = models.DateTimeField(null=True)
    name_stems = models.CharField(max_length=255)
    sections = models.TextField()

    class Meta:
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["key", "locale"], name="treatments_searchentry_document"),
        ]

    def __str__(self) -> str:
        return f"{self.name_stems} ({self.locale})"

    @property
    def texts(self) -> list[tuple[str, str]]:
        return [(section, text) for section, text in json.loads(self.sections)]
