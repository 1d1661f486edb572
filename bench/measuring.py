"""Rounds in which every target has its turn, so that a machine that grows slow does so for all of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from statistics import median

from bench.checking import Prepared
from bench.client import builtin, wrk
from bench.client.timing import CONNECTIONS, Timing
from bench.server import HOST, WORKERS, wait_until_idle

SLOW_PER_SECOND = 60.0
PILOT_REQUESTS = CONNECTIONS
# A round of a slow target: about so many seconds, at least so many requests; of one that takes long, so many
# rounds.
SLOW_SECONDS = 1.5
SLOW_REQUESTS = 2 * CONNECTIONS
LONG_SECONDS = 4.0
LONG_ROUNDS = 3


@dataclass
class Measured:
    prepared: Prepared
    timings: list[Timing] = field(default_factory=list)
    pilot: float = 0.0

    @property
    def per_second(self) -> float:
        return median(timing.per_second for timing in self.timings)

    @property
    def p50(self) -> float:
        return median(timing.p50 for timing in self.timings)

    @property
    def p99(self) -> float:
        return median(timing.p99 for timing in self.timings)

    @property
    def clients(self) -> set[str]:
        return {timing.client for timing in self.timings}


@dataclass(frozen=True)
class Spread:
    middle: float
    least: float
    most: float


def ratio(one: Measured, other: Measured) -> Spread:
    """How many times as many requests, round by round."""
    ratios = [
        a.per_second / b.per_second
        for a, b in zip(one.timings, other.timings, strict=False)  # a slow one has fewer rounds
    ]
    return Spread(median(ratios), min(ratios), max(ratios))


# Which database, scenario and target.
Key = tuple[str, str, str]


def measure(
    subjects: Mapping[Key, tuple[int, Prepared]],
    rounds: int,
    seconds: int,
    say: Callable[[str], None],
) -> dict[Key, Measured]:
    """``subjects``: at which port, and what to ask. The targets of one scenario follow each other."""
    results = {key: Measured(prepared) for key, (_port, prepared) in subjects.items()}
    groups: dict[str, list[Key]] = defaultdict(list)
    for key in subjects:
        groups[key[1]].append(key)
    for number in range(1, rounds + 1):
        for scenario, keys in groups.items():
            say(f"Round {number} of {rounds}: {scenario}")
            for key in keys if number % 2 else reversed(keys):
                if number <= LONG_ROUNDS or results[key].pilot * LONG_SECONDS > SLOW_REQUESTS:
                    _measure_once(results[key], subjects[key][0], seconds)
    return results


def _measure_once(measured: Measured, port: int, seconds: int) -> None:
    asks = measured.prepared.asks
    wait_until_idle(port)
    # Not always the same first ones: where there are few requests, these would be all.
    start = len(measured.timings) * SLOW_REQUESTS % len(asks)
    asks = [*asks[start:], *asks[:start]]
    if not measured.pilot:
        measured.pilot = builtin.measure(HOST, port, asks, PILOT_REQUESTS, WORKERS).per_second
        if measured.pilot > SLOW_PER_SECOND:
            # Not counted: what each worker remembers, it has met by then.
            builtin.measure(HOST, port, asks, 3 * len(asks), WORKERS)
    if wrk.available() and measured.pilot > SLOW_PER_SECOND:
        timing = wrk.measure(HOST, port, asks, seconds)
    else:
        count = max(SLOW_REQUESTS, round(measured.pilot * SLOW_SECONDS * seconds))
        timing = builtin.measure(HOST, port, asks, count, WORKERS)
    measured.timings.append(timing)
