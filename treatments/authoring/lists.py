"""Lists in a sentence."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.translation import pgettext


def listed(words: Iterable[object]) -> str:
    """The words with the comma of the active language: Arabic has its own."""
    return pgettext("between the items of a list", ", ").join(str(word) for word in words)
