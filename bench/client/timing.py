from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Ask:
    """One address to ask for; ``etag`` is what the client says that it has."""

    path: str
    etag: str = ""

    @property
    def headers(self) -> dict[str, str]:
        return {"Accept": "application/json", **({"If-None-Match": self.etag} if self.etag else {})}


@dataclass(frozen=True)
class Timing:
    """Of one round. ``p50`` and ``p99`` in milliseconds, at CONNECTIONS requests at once."""

    requests: int
    per_second: float
    p50: float
    p99: float
    client: str


CONNECTIONS = 8


class BadAnswers(Exception):
    """A target that answers with errors is not to be timed."""


def percentile(sorted_values: Sequence[float], part: float) -> float:
    """The smallest value that this part of all does not exceed."""
    place = max(0, -(-len(sorted_values) * part // 1) - 1)
    return sorted_values[int(place)]
