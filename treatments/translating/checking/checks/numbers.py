"""Numbers that are missing, added, or other numbers."""

from __future__ import annotations

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from treatments.translating.checking.finding import ERROR, WARNING, Finding, saying
from treatments.translating.checking.reading import Reading

CHANGED = _("The source says “{source}”, the translation “{target}”.")
MISSING = _("The source says “{source}”, and the translation does not.")
ADDED = _("The translation says “{target}”, and the source does not.")
DUAL = _("The source says “{source}”. See that the translation says it without a number.")
ORDER = _("The numbers stand in another order than in the source, “{source}” and “{target}” among them.")

_FOUND = {
    "value": ("number-changed", ERROR, CHANGED),
    "missing": ("number-missing", ERROR, MISSING),
    "added": ("number-added", ERROR, ADDED),
    "dual": ("number-missing", WARNING, DUAL),
    "order": ("order-changed", WARNING, ORDER),
}


def numbers(reading: Reading) -> Iterator[Finding]:
    for difference in reading.differences:
        if difference.kind in _FOUND:
            code, severity, message = _FOUND[difference.kind]
            words = saying(message, **reading.words(difference))
            yield Finding(code, severity, words, *reading.spans(difference))
