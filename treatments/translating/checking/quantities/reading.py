"""All quantities of a text."""

from __future__ import annotations

from collections.abc import Sequence

from treatments.translating.checking.conventions import Conventions
from treatments.translating.checking.items import Item
from treatments.translating.checking.quantities.amounts import amounts
from treatments.translating.checking.quantities.bounds import Bounded, bounded
from treatments.translating.checking.quantities.joining import joined


def read(items: Sequence[Item], shown: str, conventions: Conventions) -> Bounded:
    return bounded(joined(amounts(items, shown, conventions), items), items)
