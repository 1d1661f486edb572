"""What the report can be narrowed by."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from tests import builders
from tests.translating.overview.crowd import Crowd
from tests.translating.overview.reading import INDEX, headings, shown, soup_of, state, titles, words
from treatments.translating.overview.state import State

pytestmark = pytest.mark.django_db


@pytest.fixture
def crowd(db: None) -> Crowd:
    return Crowd(42, ("fr", "de"))


def numbers(crowd: Crowd, states: set[State], *codes: str) -> set[str]:
    return {
        crowd.titles[number]
        for number, locale, found in crowd.cells()
        if found in states and locale.language_code in codes
    }


def listed(soup: Any) -> set[str]:
    """Treatments, without the language at the end of their titles."""
    return {title.removesuffix(" en") for title in titles(soup) if title.startswith("Treatment ")}


def test_several_states_in_one_language(chief: Client, crowd: Crowd) -> None:
    soup = shown(chief, locale="fr", state=["urgent", "stale"])
    assert listed(soup) == numbers(crowd, {State.URGENT, State.STALE}, "fr")
    assert {state(soup, title, "French") for title in titles(soup)} == {"Urgent", "Live, out of date"}
    assert headings(soup) == ["Page", "Due first", "French"]


def test_a_state_in_any_language(chief: Client, crowd: Crowd) -> None:
    soup = shown(chief, state="urgent")
    assert listed(soup) == numbers(crowd, {State.URGENT}, "fr", "de")


def test_whatever_is_not_current(chief: Client, crowd: Crowd) -> None:
    soup = shown(chief, state="not-current", locale="de", type="treatments.treatmentpage")
    assert listed(soup) == numbers(crowd, set(State) - {State.CURRENT}, "de")


def test_by_type(chief: Client) -> None:
    builders.article(title="About veins")
    Crowd(3, ("fr", "de"))
    assert titles(shown(chief, type="treatments.articlepage")) == ["About veins"]


def test_by_title_in_any_language(chief: Client, crowd: Crowd) -> None:
    assert titles(shown(chief, q="00007 EN")) == ["Treatment 00007 en"]
    with_page = [n for n, locale, s in crowd.cells() if locale.language_code == "fr" and s == State.CURRENT]
    title = f"{crowd.titles[with_page[0]]} fr"
    assert titles(shown(chief, q=title)) == [title.replace(" fr", " en")]


def test_filters_go_together(chief: Client, crowd: Crowd) -> None:
    wanted = sorted(numbers(crowd, {State.CURRENT}, "fr"))[0]
    assert listed(shown(chief, state="current", locale="fr", q=wanted)) == {wanted}
    assert listed(shown(chief, state="urgent", locale="fr", q=wanted)) == set()


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"state": "excellent"}, "“excellent” is not a state of a translation"),
        ({"locale": "tlh"}, "“tlh” is not a language of this project"),
        ({"type": "auth.user"}, "“auth.user” is not a type of page here"),
    ],
)
def test_an_unknown_value_is_named(asked: dict[str, str], said: str, chief: Client, crowd: Crowd) -> None:
    for export in ({}, {"export": "csv"}, {"export": "xlsx"}):
        response = chief.get(INDEX, {**asked, **export})
        assert response.status_code == 400
        text = words(soup_of(response))
        assert said in text
        assert "No page is listed" in text
        assert titles(soup_of(response)) == []


def test_an_unknown_order_or_page_is_the_usual_one(chief: Client, crowd: Crowd) -> None:
    usual = titles(shown(chief))
    assert titles(shown(chief, ordering="password")) == usual
    assert titles(shown(chief, p="many")) == usual


def test_nothing_matches(chief: Client, crowd: Crowd) -> None:
    assert "No page matches." in words(shown(chief, q="no such title"))


def test_the_results_alone(chief: Client, crowd: Crowd) -> None:
    """As Wagtail's filters ask for them."""
    response = chief.get(f"{INDEX}results/", {"state": "urgent", "_w_filter_fragment": "1"})
    assert response.status_code == 200
    text = response.content.decode()
    assert "Treatment 000" in text
    assert "treatments-overview-summary" not in text


@pytest.mark.parametrize("asked", ["state=nonsense", "type=nonsense"])
def test_a_bad_filter_lists_nothing_in_any_order(chief: Client, asked: str) -> None:
    assert chief.get(f"{INDEX}?{asked}&ordering=urgency").status_code == 400
