"""``make bench``, once all is installed: loads what is not there, measures, writes var/bench/last.md."""

from __future__ import annotations

import sys
import time
from contextlib import ExitStack

from bench.checking import Checker, Prepared
from bench.client import wrk
from bench.client.timing import BadAnswers
from bench.databases import VAR, Database
from bench.measuring import Key, measure
from bench.options import Options, parse
from bench.report import report
from bench.server import NoServer, serving
from bench.targets import CACHED, CEILINGS, NotAvailable


def main(options: Options) -> int:
    databases = chosen_databases(options)
    if not options.postgresql and options.sqlite:
        say("DATABASE_URL names no PostgreSQL: SQLite only.")
    loaded = {database.label: database.prepare(options.keep) for database in databases}
    if options.load_only:
        return 0
    say(f"Client: {'wrk, and the built-in one for slow targets' if wrk.available() else 'built-in'}.")
    subjects: dict[Key, tuple[int, Prepared]] = {}
    missing: dict[Key, str] = {}
    with ExitStack() as servers:
        for database in databases:
            checkers = {False: Checker(servers.enter_context(serving(database)), loaded[database.label])}
            if (wanted := asked(database, options)) and any(target == CACHED for _, target in wanted):
                cached = servers.enter_context(serving(database, cache_seconds=1))
                checkers[True] = Checker(cached, loaded[database.label])
            say(f"Checking the answers on {database.vendor}, {database.size:,} treatments")
            for scenario, target in wanted:
                checker = checkers[target == CACHED]
                try:
                    prepared = checker.prepare(scenario, target)
                    subjects[database.label, scenario, target] = (checker.port, prepared)
                except NotAvailable as reason:
                    missing[database.label, scenario, target] = str(reason)
                except BadAnswers as fault:
                    say(f"{scenario}, {target}: {fault}")
                    missing[database.label, scenario, target] = "wrong answers"
        results = measure(subjects, options.rounds, options.seconds, say)
    lengths = [(database, loaded[database.label]["document_characters"]) for database in databases]
    text = report(lengths, results, missing, options.rounds)
    (VAR / "last.md").write_text(text, encoding="utf-8")
    print(f"\n{text}\nWritten to {VAR / 'last.md'}.")
    return 1 if "wrong answers" in missing.values() else 0


def chosen_databases(options: Options) -> list[Database]:
    servers = [*([""] if options.sqlite else []), *([options.postgresql] if options.postgresql else [])]
    return [Database(size, server) for server in servers for size in options.sizes]


def asked(database: Database, options: Options) -> list[tuple[str, str]]:
    """What does not depend on how many treatments there are is measured at the largest size."""
    largest = database.size == max(options.sizes)
    return [
        (scenario, target)
        for scenario in options.scenarios
        for target in options.targets
        if largest or target not in {CACHED, *CEILINGS}
    ]


def say(line: str) -> None:
    print(f"{time.strftime('%H:%M:%S')}  {line}", flush=True)


if __name__ == "__main__":
    try:
        sys.exit(main(parse(sys.argv[1:])))
    except (BadAnswers, NoServer) as problem:
        sys.exit(str(problem))
    except KeyboardInterrupt:
        sys.exit(130)
