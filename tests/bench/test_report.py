"""The figures that the bench prints follow from what it measured."""

import pytest

from bench.checking import Prepared
from bench.client.timing import Ask, Timing, percentile
from bench.databases import Database
from bench.measuring import Measured, ratio
from bench.report import report
from bench.targets import OURS, V2, V3


def measured(*per_second: float, queries: tuple[int, int] | None = (1, 1)) -> Measured:
    timings = [Timing(100, each, 1000 / each, 2000 / each, "wrk") for each in per_second]
    return Measured(Prepared([Ask("/")], 12_345, queries), timings)


def test_ratios_are_taken_round_by_round():
    spread = ratio(measured(100, 50, 300), measured(10, 10, 10))
    assert (spread.middle, spread.least, spread.most) == (10, 5, 30)


def test_a_target_with_fewer_rounds_is_compared_in_those():
    assert ratio(measured(100, 100, 100), measured(10, 50)).most == 10


@pytest.mark.parametrize(("part", "value"), [(0.5, 2), (0.99, 4), (1, 4), (0.01, 1)])
def test_percentiles(part, value):
    assert percentile([1, 2, 3, 4], part) == value


def test_the_report_has_a_line_for_each_target_and_what_is_missing():
    database = Database(10_000)
    results = {
        (database.label, "detail", OURS): measured(2000, 2100, 1900),
        (database.label, "detail", V2): measured(40, 42, 38, queries=(16, 18)),
    }
    text = report([(database, 18_000)], results, {(database.label, "detail", V3): "not available"}, 3)
    assert "### SQLite, 10,000 treatments × 3 locales" in text
    lines = {line.split("|")[1].strip(): line for line in text.splitlines() if line.startswith("| ")}
    assert [cell.strip() for cell in lines[OURS].split("|")[2:-1]] == [
        "1",
        "12,345",
        "2,000",
        "0.50",
        "1.00",
        "50.0 (50.0–50.0)",
    ]
    assert "16–18" in lines[V2]
    assert "not available" in lines[V3]


def test_a_304_is_compared_with_the_document_that_v2_would_send():
    database = Database(300)
    results = {
        (database.label, "304", OURS): measured(4000),
        (database.label, "detail", V2): measured(40),
    }
    assert "100 (100–100)" in report([(database, 1)], results, {}, 1)


def test_growth_is_how_much_longer_an_answer_takes():
    small, large = Database(300), Database(10_000)
    results = {(small.label, "search", OURS): measured(90), (large.label, "search", OURS): measured(60)}
    text = report([(small, 1), (large, 1)], results, {}, 1)
    assert "10,000 to 300 treatments" in text
    assert "1.50 (1.50–1.50)" in text
