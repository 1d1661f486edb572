"""How many of the results are of which sort."""

from __future__ import annotations

from typing import Any

import pytest

from tests import builders
from tests.builders import blocks
from tests.serving.api.search.conftest import PEELS
from treatments.models import Head, HeadTerm, TreatmentPage

pytestmark = pytest.mark.django_db


# “Deep vein thrombosis” is a risk of the laser.
IN_ENGLISH = {
    "condition": [("Spider veins", 1)],
    "body_site": [("Legs", 1)],
    "kind": [("Energy-based", 1), ("Injectable", 1)],
    "type": [("Treatment", 2), ("Condition", 1)],
}


@pytest.fixture
def facets(search):
    """Of each facet, the names and how many documents have them."""

    def ask(q: str, **query: Any) -> dict[str, list[tuple[str, int]]]:
        found = search(q, **query)["facets"]
        return {facet: [(each["name"], each["count"]) for each in found[facet]] for facet in found}

    return ask


def test_of_everything_that_is_found(facets, found, veins):
    assert set(found("veins")) == {"Sclerotherapy", "Spider veins", "Vascular laser"}
    assert facets("veins") == IN_ENGLISH


def test_a_value_is_what_the_filter_of_its_name_takes(search, found, veins):
    for facet, values in search("veins")["facets"].items():
        assert values
        for each in values:
            assert len(found("veins", **{facet: each["value"]})) == each["count"]


def test_the_fifty_most_frequent_at_most(facets, veins):
    sites = [builders.body_site(f"Site {number:02}") for number in range(52)]
    builders.treatment(title="Peel", body_sites=blocks("body_site", *(site.pk for site in sites)))
    builders.treatment(title="Peel", slug="other", body_sites=blocks("body_site", sites[-1].pk))
    values = facets("peel")["body_site"]
    assert values[0] == ("Site 51", 2)
    assert len(values) == 50


def test_an_article_counts_for_the_condition_that_it_is_about(facets, condition):
    builders.article(about=blocks("page", condition.pk))
    assert facets("helps") == {
        "condition": [("Spider veins", 1)],
        "body_site": [],
        "kind": [],
        "type": [("Article", 1)],
    }


def test_a_treatment_that_an_article_is_about_is_no_condition(facets, found, veins):
    assert found("suits") == ["Before your first appointment"]
    assert facets("suits")["condition"] == []


def test_a_page_that_is_indicated_for_what_it_is_about_counts_once(facets, condition, treatment):
    """As one of a project's own may be."""
    head = Head.objects.get(page_id=treatment.pk)
    HeadTerm.objects.create(head=head, name="about", value=str(condition.translation_key))
    assert facets("irritated")["condition"] == [("Spider veins", 1)]


def test_what_cannot_be_read_has_no_name_here(facets, found, expire, condition, treatment):
    expire(condition)
    assert found("irritated") == [treatment.title]
    assert facets("irritated")["condition"] == []


def test_of_all_pages_and_not_of_this_one(facets, get, client, peels):
    assert facets("peel", limit=1)["type"] == [("Treatment", PEELS)]
    following = get("search/", q="peel", limit=3).json()["next"]
    assert client.get(following).json()["facets"] == get("search/", q="peel").json()["facets"]


def test_the_most_frequent_first_and_equal_ones_by_their_names(facets, veins, peels):
    builders.treatment(title="Peel with light", slug="light", kind="energy")
    builders.treatment(title="Peel of teeth", slug="teeth", kind="dental")
    assert facets("peel")["kind"] == [("Injectable", PEELS), ("Dental", 1), ("Energy-based", 1)]


def test_names_are_in_the_language_that_is_asked(facets, in_french):
    assert facets("veines", locale="fr") == {
        "condition": [("Varicosités", 1)],
        "body_site": [("Jambes", 1)],
        "kind": [("Par injection", 1), ("Par énergie", 1)],
        "type": [("Traitement", 2), ("Affection", 1)],
    }
    assert facets("veines", locale="fr-CA") == facets("veines", locale="fr")
    assert facets("veins") == IN_ENGLISH


def test_documents_of_several_locales_count_together(facets, search, in_french):
    assert {each["locale"] for each in search("veines", locale="fr")["results"]} == {"fr", "en"}
    assert facets("veines", locale="fr")["type"][0] == ("Traitement", 2)


def test_a_name_is_taken_from_the_next_locale_where_there_is_no_other(facets, in_french):
    laser = TreatmentPage.objects.get(slug="vascular-laser")
    rosacea = builders.condition(title="Rosacea", medical_name="")
    laser.indications_conditions = blocks("condition", rosacea.pk)
    laser.save_revision().publish()
    assert facets("goggles", locale="fr")["condition"] == [("Rosacea", 1)]
    assert facets("goggles", locale="fr", fallback="none")["condition"] == []
