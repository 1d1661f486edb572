"""The figures as Markdown: for bench/README.md, and for the terminal."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from importlib.metadata import version

from bench.client.timing import CONNECTIONS
from bench.databases import Database
from bench.measuring import Key, Measured, Spread, ratio
from bench.server import WORKERS
from bench.targets import CEILINGS, OURS, SCENARIOS, TARGETS, V2, V3

HEADINGS = ("target", "queries", "bytes", "requests/s", "p50 ms", "p99 ms", "× v2 (spread)")
NUMBERS_FROM = 1  # the first column is text


def report(
    databases: Iterable[tuple[Database, int]],
    results: Mapping[Key, Measured],
    missing: Mapping[Key, str],
    rounds: int,
) -> str:
    """``databases`` with the mean length of their documents; ``missing``: what a target cannot do."""
    known = list(databases)
    parts = [_conditions(results, rounds, known)]
    for database, _length in known:
        parts.append(f"### {database.vendor}, {database.size:,} treatments × 3 locales")
        for scenario, meaning in SCENARIOS.items():
            rows = _rows(database.label, scenario, results, missing)
            if rows:
                parts.append(f"**{scenario}**: {meaning}\n\n{_table(HEADINGS, rows)}")
    parts += _growth([database for database, _length in known], results)
    return "\n\n".join(parts) + "\n"


def _conditions(results: Mapping[Key, Measured], rounds: int, known: list[tuple[Database, int]]) -> str:
    clients = sorted({client for measured in results.values() for client in measured.clients})
    packages = ", ".join(f"{name} {version(name)}" for name in ("django", "wagtail", "granian"))
    lengths = ", ".join(f"{length:,}" for length in sorted({length for _database, length in known}))
    return (
        f"{datetime.now(UTC):%Y-%m-%d}: {os.cpu_count()} cores, "
        f"Python {platform.python_version()}, {packages}; "
        f"granian WSGI, {WORKERS} workers; {CONNECTIONS} requests at once from the same machine; "
        f"medians of {rounds} rounds in turn; client: {' and '.join(clients)}. "
        f"Documents of {lengths} characters on average."
    )


def _rows(
    label: str, scenario: str, results: Mapping[Key, Measured], missing: Mapping[Key, str]
) -> list[list[str]]:
    rows = []
    for target in TARGETS:
        key = (label, scenario, target)
        if key in results:
            rows.append([target, *_figures(results[key], _base(label, scenario, results))])
        elif key in missing and target not in CEILINGS:
            rows.append([target, missing[key], *[""] * (len(HEADINGS) - 2)])
    return rows


def _base(label: str, scenario: str, results: Mapping[Key, Measured]) -> Measured | None:
    """v2 knows no 304: there its detail is what a client would have to fetch."""
    return results.get((label, "detail" if scenario == "304" else scenario, V2))


def _figures(measured: Measured, base: Measured | None) -> list[str]:
    least_most = measured.prepared.queries
    queries = "–" if least_most is None else "–".join(str(number) for number in dict.fromkeys(least_most))
    return [
        queries,
        f"{measured.prepared.bytes:,}",
        _number(measured.per_second),
        _number(measured.p50),
        _number(measured.p99),
        _spread(ratio(measured, base)) if base else "–",
    ]


def _growth(databases: list[Database], results: Mapping[Key, Measured]) -> list[str]:
    """How much longer an answer takes at the largest size than at the smallest, round by round."""
    parts = []
    for vendor in dict.fromkeys(database.vendor for database in databases):
        sizes = sorted((each for each in databases if each.vendor == vendor), key=lambda each: each.size)
        if len(sizes) < 2:
            continue
        small, large = sizes[0], sizes[-1]
        rows = []
        for scenario in SCENARIOS:
            cells = [
                _spread(
                    ratio(results[(small.label, scenario, target)], results[(large.label, scenario, target)])
                )
                if {(small.label, scenario, target), (large.label, scenario, target)} <= results.keys()
                else "–"
                for target in (OURS, V2, V3)
            ]
            if set(cells) != {"–"}:
                rows.append([scenario, *cells])
        title = f"### {vendor}: time for an answer, {large.size:,} to {small.size:,} treatments"
        parts.append(f"{title}\n\n{_table(('scenario', OURS, V2, V3), rows)}")
    return parts


def _table(headings: Iterable[str], rows: Iterable[list[str]]) -> str:
    names = list(headings)
    lines = [names, *rows]
    widths = [max(len(line[column]) for line in lines) for column in range(len(names))]

    def written(line: list[str]) -> str:
        cells = [
            cell.ljust(width) if column < NUMBERS_FROM else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        ]
        return f"| {' | '.join(cells)} |"

    rule = "|".join(
        "-" * (width + 2) if column < NUMBERS_FROM else "-" * (width + 1) + ":"
        for column, width in enumerate(widths)
    )
    return "\n".join([written(names), f"|{rule}|", *(written(row) for row in rows)])


def _number(value: float) -> str:
    """Three digits that count."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def _spread(spread: Spread) -> str:
    return f"{_number(spread.middle)} ({_number(spread.least)}–{_number(spread.most)})"
