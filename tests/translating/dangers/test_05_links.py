"""Choosers and links of a translation keep the page of the source: a French reader lands in English."""

from __future__ import annotations

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from wagtail.models import Page
from wagtail.rich_text import expand_db_html

from tests import builders
from tests.builders import blocks
from tests.translating.dangers.conftest import into, readable
from treatments.models import ConditionPage, TreatmentPage

pytestmark = pytest.mark.django_db


@pytest.fixture
def veins() -> ConditionPage:
    return builders.condition()


@pytest.fixture
def source(veins: ConditionPage) -> TreatmentPage:
    """Chooses a condition and links to it. Both are live in French."""
    page = builders.treatment(
        indications_conditions=blocks("condition", veins.pk),
        overview=f'<p>It closes <a linktype="page" id="{veins.pk}">spider veins</a>.</p>',
    )
    readable(veins)
    readable(page)
    return page


def french(page: Page) -> Any:
    return into(page).get_target_instance()


def test_the_danger(source: TreatmentPage, veins: ConditionPage) -> None:
    """What wagtail-localize has stored, as Wagtail shows it."""
    target = french(source)

    assert target.indications_conditions[0].value.pk == veins.pk
    link = BeautifulSoup(expand_db_html(target.overview), "html.parser").a
    assert link["href"] == veins.url


def test_a_chosen_page_is_the_one_in_french(
    source: TreatmentPage, veins: ConditionPage, client: Client, say: Any
) -> None:
    url = french(veins).full_url
    assert url != veins.full_url

    assert [each["url"] for each in say()["content"]["indications"]["conditions"]] == [url]
    assert url in links(client, source)
    assert veins.full_url not in links(client, source)


def test_a_link_leads_to_the_page_in_french(
    source: TreatmentPage, veins: ConditionPage, client: Client, say: Any
) -> None:
    html = BeautifulSoup(say()["content"]["overview"]["html"], "html.parser")
    assert html.a["href"] == french(veins).full_url
    assert html.a.get("hreflang") is None


def links(client: Client, source: TreatmentPage) -> set[str]:
    """Of the text of the French page, which also leads to itself in other languages."""
    page = BeautifulSoup(client.get(french(source).url).content, "html.parser")
    found = page.find("main").find_all("a", href=True)
    return {each["href"] for each in found}
