"""How much the checks find, and how often they cry for nothing, on pairs in four languages."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.translating.checking.pairs import HARMFUL, LOCALES, Record, records
from treatments.translating.checking import check

RECORDS = tuple(records())


def of(locale: str) -> list[Record]:
    return [record for record in RECORDS if record.pair.target_language.split("-")[0] == locale]


def test_the_corpus_is_large_and_every_planted_error_is_one() -> None:
    assert len(RECORDS) >= 300
    assert {locale: len(of(locale)) >= 80 for locale in LOCALES} == dict.fromkeys(LOCALES, True)
    assert [record.pair.source for record in RECORDS if record.pair == record.wrong] == []
    assert len({record.wrong for record in RECORDS}) == len(RECORDS)
    planted = Counter(record.planted for record in RECORDS)
    assert min(planted[kind] for kind in ("number", "unit", "negation")) >= 50


@pytest.mark.parametrize("kind", ["number", "unit", "negation"])
def test_hardly_any_planted_error_is_overlooked(kind: str) -> None:
    planted = [record for record in RECORDS if record.planted == kind]
    overlooked = [record.wrong for record in planted if not check(record.wrong)]
    assert len(overlooked) <= len(planted) * 0.02, overlooked


def test_what_could_harm_is_an_error_and_not_a_warning() -> None:
    planted = [record for record in RECORDS if record.planted in HARMFUL]
    mild = [
        record.wrong for record in planted if all(each.severity != "error" for each in check(record.wrong))
    ]
    assert len(mild) <= len(planted) * 0.02, mild


def test_nothing_else_that_was_planted_is_overlooked() -> None:
    planted = [record for record in RECORDS if record.planted not in HARMFUL]
    assert [record.wrong for record in planted if not check(record.wrong)] == []


def test_there_is_hardly_a_false_alarm() -> None:
    alarms = [(record.pair, check(record.pair)) for record in RECORDS if check(record.pair)]
    assert len(alarms) <= len(RECORDS) * 0.02, alarms


def test_no_false_alarm_would_keep_a_page_from_going_live() -> None:
    alarms = [
        record.pair for record in RECORDS if any(each.severity == "error" for each in check(record.pair))
    ]
    assert alarms == []
