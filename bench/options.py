from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from dataclasses import dataclass

from bench.targets import SCENARIOS, TARGETS

QUICK_SCENARIOS = ("detail", "304", "list-20", "search", "changes")


@dataclass(frozen=True)
class Options:
    """``postgresql``: the address of a server; empty where none is to be measured."""

    sqlite: bool
    postgresql: str
    sizes: tuple[int, ...]
    scenarios: tuple[str, ...]
    targets: tuple[str, ...]
    rounds: int
    seconds: int
    keep: bool
    load_only: bool


def parse(arguments: Sequence[str]) -> Options:
    parser = argparse.ArgumentParser(
        prog="make bench ARGS=…", description="Measure the API beside what else could serve the same pages."
    )
    parser.add_argument("--quick", action="store_true", help="300 treatments, fewer scenarios and rounds")
    parser.add_argument(
        "--database",
        choices=("sqlite", "postgresql"),
        help="only this one; without it both, PostgreSQL where DATABASE_URL names a server",
    )
    parser.add_argument(
        "--sizes", type=_sizes, help="how many treatments, separated by commas; 300,10000 without it"
    )
    parser.add_argument("--scenario", action="append", choices=SCENARIOS, help="only this; may be repeated")
    parser.add_argument("--target", action="append", choices=TARGETS, help="only this; may be repeated")
    parser.add_argument("--rounds", type=int, help="how often each target has its turn; 5 without it")
    parser.add_argument("--seconds", type=int, default=1, help="how long each turn is; 1 without it")
    parser.add_argument("--keep", action="store_true", help="measure what is loaded, whatever has changed")
    parser.add_argument("--load-only", action="store_true", help="load, and measure nothing")
    given = parser.parse_args(arguments)
    server = os.environ.get("DATABASE_URL", "")
    server = server if server.startswith(("postgres://", "postgresql://")) else ""
    if given.database == "postgresql" and not server:
        parser.error("DATABASE_URL names no PostgreSQL: say postgres://user:password@host:5432/postgres")
    quick = given.quick
    return Options(
        sqlite=given.database != "postgresql",
        postgresql="" if given.database == "sqlite" else server,
        sizes=given.sizes or ((300,) if quick else (300, 10_000)),
        scenarios=tuple(given.scenario or (QUICK_SCENARIOS if quick else SCENARIOS)),
        targets=tuple(given.target or TARGETS),
        rounds=given.rounds or (3 if quick else 5),
        seconds=given.seconds,
        keep=given.keep,
        load_only=given.load_only,
    )


def _sizes(text: str) -> tuple[int, ...]:
    sizes = tuple(sorted({int(part) for part in text.split(",")}))
    if not sizes or sizes[0] < 100:
        raise argparse.ArgumentTypeError("at least 100 each, or there is no list of 100")
    return sizes
