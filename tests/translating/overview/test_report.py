"""The report as a whole: for whom it is, what it costs, how it is ordered, and that its numbers agree."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from django.test import Client

from tests import builders
from tests.authoring.drafting.samples import person
from tests.translating.overview.crowd import Crowd
from tests.translating.overview.reading import INDEX, cell, headings, shown, soup_of, state, titles, words
from treatments.translating.overview.state import State

pytestmark = pytest.mark.django_db

CODES = ("fr", "de", "ar")
LANGUAGES = {"fr": "French", "de": "German", "ar": "Arabic"}
# Eight of the report: locales; the summary; count and rows; states, pages, tasks and editions of the cells.
# Of every page of the admin: session, user, profile, and three of its menu.
QUERIES = 14


@pytest.mark.parametrize("asked", [{}, {"ordering": "urgency"}, {"state": "not-current", "locale": "fr"}])
@pytest.mark.parametrize("pages", [3, 60])
def test_the_number_of_pages_is_of_no_account(
    pages: int, asked: dict[str, str], chief: Client, django_assert_num_queries: Any
) -> None:
    Crowd(pages, CODES)
    chief.get(INDEX)  # the types of pages are known then
    with django_assert_num_queries(QUERIES):
        response = chief.get(INDEX, asked)
    assert response.status_code == 200


@pytest.mark.parametrize("pages", [3, 60])
def test_nor_for_somebody_with_rights_in_one_language(
    pages: int, french: Any, django_assert_num_queries: Any
) -> None:
    Crowd(pages, CODES)
    client = french()
    client.get(INDEX)
    with django_assert_num_queries(QUERIES + 6):
        client.get(INDEX)


def test_every_cell_says_in_words_where_it_stands(chief: Client) -> None:
    crowd = Crowd(42, CODES)
    soup = shown(chief)

    for number, locale, expected in crowd.cells():
        language = LANGUAGES[locale.language_code]
        assert state(soup, crowd.titles[number], language) == expected.label
    assert headings(soup) == ["Page", "Due first", "Arabic", "French", "German"]


def test_filters_counts_and_cells_agree(chief: Client) -> None:
    crowd = Crowd(22, ("fr", "ar"))
    expected = Counter((locale.language_code, state) for _, locale, state in crowd.cells())
    soup = shown(chief, type="treatments.treatmentpage")
    links = soup.select(".treatments-overview-summary li a")

    seen: Counter[tuple[str, State]] = Counter()
    everything: Counter[tuple[str, State]] = Counter()
    for link in links:
        asked = dict(pair.split("=") for pair in link["href"].partition("?")[2].split("&"))
        code, value = asked["locale"], State(asked["state"])
        everything[code, value] = int(link.strong.text)
        assert len(titles(shown(chief, locale=code, state=value.value))) == everything[code, value]
        listed = shown(chief, locale=code, state=value.value, type="treatments.treatmentpage")
        seen[code, value] = len(titles(listed))
    assert seen == expected
    # The home page and the index pages besides.
    assert everything.total() == expected.total() + 4 * 2


def test_the_most_urgent_first(chief: Client) -> None:
    Crowd(42, CODES)
    soup = shown(chief, ordering="urgency")
    urgent = ["Urgent" in words(row) for row in soup.select(".treatments-overview__table tbody tr")]
    assert urgent == sorted(urgent, reverse=True)
    assert urgent[0]

    last = shown(chief, ordering="-urgency")
    assert titles(last) == titles(soup)[::-1]


def test_urgent_in_the_languages_that_are_shown(chief: Client) -> None:
    Crowd(42, CODES)
    soup = shown(chief, ordering="urgency", locale="de")
    states = [state(soup, title, "German") for title in titles(soup)]
    assert states[0] == "Urgent"
    assert headings(soup) == ["Page", "Due first", "German"]


def test_pages_of_fifty(chief: Client) -> None:
    Crowd(60, CODES)
    first, second = shown(chief), shown(chief, p=2)
    assert len(titles(first)) == 50
    assert not set(titles(first)) & set(titles(second))


def test_only_what_one_may_do_is_a_link(french: Any) -> None:
    crowd = Crowd(21, CODES)
    soup = shown(french())
    for number, locale, expected in crowd.cells():
        link = cell(soup, crowd.titles[number], LANGUAGES[locale.language_code]).a
        may = locale.language_code == "fr" and expected != State.NOT_SUBMITTED
        assert bool(link) == may


def test_for_translators_and_editors(client: Client, db: None) -> None:
    builders.site()
    client.force_login(person("guest"))
    refused = client.get(INDEX, headers={"x-requested-with": "XMLHttpRequest"})
    assert refused.status_code == 403
    assert client.get(INDEX).status_code == 302
    assert client.get(f"{INDEX}?export=csv").status_code == 302
    assert "overview" not in client.get("/admin/").content.decode()


def test_it_takes_the_place_of_the_other_report(chief: Client) -> None:
    page = chief.get("/admin/").content.decode()
    assert INDEX in page
    assert "/admin/localize/reports/translations/" not in page


def test_a_project_without_pages(chief: Client) -> None:
    assert "no pages to translate" in words(soup_of(chief.get(INDEX)))
