"""What the bench can be asked for, and what it says of what it cannot."""

import pytest

from bench.__main__ import asked, chosen_databases
from bench.options import parse
from bench.targets import BARE, CACHED, OURS

SERVER = "postgres://somebody@127.0.0.1:5432/postgres"


def test_both_databases_and_both_sizes_without_options(monkeypatch):
    monkeypatch.setenv("DATABASE_URL", SERVER)
    databases = chosen_databases(parse([]))
    assert [each.label for each in databases] == [
        "SQLite 300",
        "SQLite 10000",
        "PostgreSQL 300",
        "PostgreSQL 10000",
    ]


def test_only_databases_of_its_own_are_touched(monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "postgres://somebody@127.0.0.1:5432/live")
    urls = [each.url for each in chosen_databases(parse(["--sizes", "300"]))]
    assert urls[0].endswith("/var/bench/sqlite-300/db.sqlite3")
    assert urls[1] == "postgres://somebody@127.0.0.1:5432/treatments_bench_300"


def test_postgresql_is_left_out_where_no_server_is_named(monkeypatch):
    monkeypatch.delenv("DATABASE_URL", raising=False)
    assert [each.vendor for each in chosen_databases(parse(["--quick"]))] == ["SQLite"]


def test_postgresql_without_a_server_is_refused(monkeypatch, capsys):
    monkeypatch.delenv("DATABASE_URL", raising=False)
    with pytest.raises(SystemExit):
        parse(["--database", "postgresql"])
    assert "DATABASE_URL names no PostgreSQL" in capsys.readouterr().err


@pytest.mark.parametrize("sizes", ["50", "many", ""])
def test_sizes_that_make_no_list_of_100_are_refused(sizes, capsys):
    with pytest.raises(SystemExit):
        parse(["--sizes", sizes])
    assert "--sizes" in capsys.readouterr().err


def test_what_does_not_grow_is_measured_at_the_largest_size(monkeypatch):
    monkeypatch.delenv("DATABASE_URL", raising=False)
    options = parse([])
    small, large = chosen_databases(options)
    assert ("detail", OURS) in asked(small, options)
    assert {("detail", CACHED), ("detail", BARE)} <= {*asked(large, options)} - {*asked(small, options)}
