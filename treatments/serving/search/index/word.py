"""The vocabulary of each locale: every word that its live documents have."""

from __future__ import annotations

from django.db import models

from treatments.serving.search.text.words import Word

LONGEST = 64


def fits(word: Word) -> bool:
    """What is longer is no word. Some letters become several when they are folded."""
    return len(word.surface) <= LONGEST and len(word.folded) <= 2 * LONGEST


class SearchWord(models.Model):
    """``word`` as documents have it, in lower case; ``documents``: how many have it."""

    locale = models.CharField(max_length=100)
    word = models.CharField(max_length=LONGEST)
    folded = models.CharField(max_length=2 * LONGEST)
    stem = models.CharField(max_length=2 * LONGEST)
    documents = models.IntegerField()

    class Meta:
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["locale", "word"], name="treatments_searchword_once"),
        ]

    def __str__(self) -> str:
        return f"{self.word} ({self.locale})"
