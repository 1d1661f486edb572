"""Freshness in Wagtail's own list of pages."""

from __future__ import annotations

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests import builders
from tests.translating.overview.crowd import Crowd
from tests.translating.overview.reading import words
from treatments.models import ArticleIndexPage, TreatmentIndexPage
from treatments.translating.overview.state import State

pytestmark = pytest.mark.django_db


def listed(client: Client, page: Any, **asked: str) -> dict[str, list[str]]:
    """By title, the lines of the column."""
    response = client.get(f"/admin/pages/{page.pk}/", asked)
    assert response.status_code == 200
    soup = BeautifulSoup(response.content, "html.parser")
    return {
        words(row.select_one(".title-wrapper a")): [
            words(line) for line in row.select(".treatments-listed p")
        ]
        for row in soup.select("table.listing tbody tr")
    }


def test_of_a_source_where_each_translation_stands(chief: Client) -> None:
    crowd = Crowd(21, ("fr", "de"))
    lines = listed(chief, builders.index_page(TreatmentIndexPage))
    languages = {"fr": "French", "de": "German"}
    for number, locale, state in crowd.cells():
        said = [line for line in lines[f"{crowd.titles[number]} en"] if line.startswith(str(state.label))]
        assert languages[locale.language_code] in said[0]


def test_of_a_translation_where_it_stands(chief: Client) -> None:
    crowd = Crowd(21, ("fr", "de"))
    lines = listed(chief, builders.index_page(TreatmentIndexPage, "fr"))
    for number, locale, state in crowd.cells():
        if locale.language_code == "fr" and state != State.NOT_SUBMITTED:
            assert lines[f"{crowd.titles[number]} fr"] == [state.label]


def test_the_list_is_wagtails_own_besides(chief: Client) -> None:
    builders.article(title="About veins")
    builders.article(title="About legs")
    index = builders.index_page(ArticleIndexPage)
    assert set(listed(chief, index)) == {"About veins", "About legs"}
    assert set(listed(chief, index, q="legs")) == {"About legs"}
    home = builders.site()
    assert {"Treatments", "Conditions", "Articles"} <= set(listed(chief, home))
    assert chief.get(f"/admin/pages/{index.pk}/edit/").status_code == 200
    assert chief.get(f"/admin/pages/{index.pk}/results/").status_code == 200


def test_the_number_of_pages_is_of_no_account(chief: Client) -> None:
    index = builders.index_page(TreatmentIndexPage)
    Crowd(40, ("fr", "de"))
    listed(chief, index)
    with CaptureQueriesContext(
        connection,
    ) as many:
        listed(chief, index)
    added = [query["sql"] for query in many.captured_queries if "treatments_translationtask" in query["sql"]]
    assert len(added) == 1
