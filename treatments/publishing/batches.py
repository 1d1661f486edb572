"""Many ids, as many at a time as every database takes in one query."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

IDS_IN_A_QUERY = 5000


def batched(ids: Iterable[int]) -> Iterator[list[int]]:
    remaining = iter(ids)
    while some := list(islice(remaining, IDS_IN_A_QUERY)):
        yield some
