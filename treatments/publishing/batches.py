"""Many ids, some at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

# As many as every database takes.
IDS_IN_A_QUERY = 5000


def batched(ids: Iterable[int], size: int = IDS_IN_A_QUERY) -> Iterator[list[int]]:
    remaining = iter(ids)
    while some := list(islice(remaining, size)):
        yield some
