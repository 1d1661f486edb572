"""What a translator is told about a text, in the language of its source."""

from __future__ import annotations

from collections.abc import Iterator

from django.utils.translation import gettext as _

from treatments.translating.exchange.units import Unit


def notes(unit: Unit) -> Iterator[str]:
    yield unit.label
    if unit.is_safety:
        yield _("Safety: readers act on this text. Numbers, units and negations have to stay as they are.")
    if unit.max_length:
        yield _("At most %(limit)s characters.") % {"limit": unit.max_length}
    yield from filter(None, (unit.note, unit.problem))
