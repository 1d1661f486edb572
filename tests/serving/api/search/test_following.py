"""The index follows what editors do, at once; and it can be made anew."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection

from tests import builders
from tests.builders import blocks
from tests.publishing.ledger.commands import run
from treatments.models import BodySite, SearchEntry, TreatmentPage
from treatments.serving.search.index.synonym import SearchSynonym
from treatments.serving.search.index.word import SearchWord

pytestmark = pytest.mark.django_db


def test_what_is_published_is_found_at_once(found, search, veins):
    assert found("microneedling") == []
    builders.treatment(title="Microneedling")
    assert found("microneedling") == ["Microneedling"]
    assert found("micronedling") == ["Microneedling"]


def test_an_edit_is_found_and_what_stood_there_is_not(found, laser):
    laser.procedure_steps = blocks("step", "You wear a visor.")
    laser.save_revision()
    assert found("goggles") == ["Vascular laser"]
    laser.save_revision().publish()
    assert found("goggles") == []
    assert found("visor") == ["Vascular laser"]


def test_another_title_is_another_name(found, search, laser):
    laser.title = "Pulsed light"
    laser.save_revision().publish()
    assert found("pulsed light")[0] == "Pulsed light"
    assert "Pulsed light" not in found("laser")


def test_another_name_that_is_renamed_is_no_name_any_more(found, search, treatment):
    treatment.also_known_as = blocks("name", "foam")
    treatment.save_revision().publish()
    assert search("foam")["query"]["synonyms"] == ["Sclerotherapy"]
    assert search("vein injections")["query"]["synonyms"] == []
    assert "Before your first appointment" in found("foam")


def test_a_condition_withdrawn_takes_its_names_along(search, condition):
    condition.unpublish()
    assert search("telangiectasia")["query"]["synonyms"] == ["Thread veins"]


def test_what_a_page_shows_of_a_snippet_is_followed(found, veins):
    site = BodySite.objects.get()
    site.name = "Lower limbs"
    site.save()
    assert found("limbs") == ["Sclerotherapy"]
    assert "Sclerotherapy" not in found("legs")


def test_a_term_of_the_glossary_counts_from_the_moment_it_is_saved(found, glossary, veins):
    assert found("ruddy") == []
    term = glossary("rosacea", "ruddy cheeks")
    assert found("ruddy cheeks") == ["Vascular laser"]
    term.plain_meaning = "crimson cheeks"
    term.save()
    assert found("crimson cheeks") == ["Vascular laser"]
    assert found("ruddy cheeks") == []
    term.delete()
    assert found("crimson cheeks") == []


def test_what_is_hidden_is_not_indexed(found, laser):
    laser.unpublish()
    call_command("rebuild_search")
    assert found("goggles") == []


def test_readers_find_what_is_published_after_it_was_made_anew(found, veins):
    call_command("rebuild_search")
    TreatmentPage.objects.get(slug="vascular-laser").unpublish()
    builders.treatment(title="Microneedling", slug="micro")
    assert found("goggles") == []
    assert found("microneedling") == ["Microneedling"]


def test_no_row_of_the_engine_is_left_of_what_is_withdrawn(laser):
    """On SQLite the words stand in a table of their own, which a trigger keeps level."""
    laser.unpublish()
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("SELECT COUNT(*) FROM treatments_searchtext")
            assert cursor.fetchone() == (SearchEntry.objects.count(),)
    assert not SearchWord.objects.filter(word="goggles").exists()


def test_a_term_counts_in_its_own_locale(search, in_french, glossary):
    glossary("varicosités", "veines araignées", "fr")
    synonyms = search("veines araignées", locale="fr")["query"]["synonyms"]
    assert [name.casefold() for name in synonyms] == ["télangiectasie", "varicosités"]
    assert search("veines araignées")["query"]["synonyms"] == []


QUESTIONS = [
    {"q": "thread veins"},
    {"q": "veins laser sclerotherapy"},
    {"q": "scleroterapy", "locale": "fr-CA"},
    {"q": "تصليب", "locale": "ar"},
    {"q": "krampfaderverödung", "locale": "de"},
    {"q": "irritated", "condition": "spider-veins", "body_site": "legs"},
]


def answers(search: Any) -> list[Any]:
    return [search(**question) for question in QUESTIONS]


def rows(model: Any) -> set[tuple[Any, ...]]:
    names = [field.attname for field in model._meta.fields if field.name != "id"]
    return set(model.objects.values_list(*names))


@pytest.fixture
def _history(in_french, languages, laser, glossary) -> None:
    """Words that have come and gone."""
    laser.procedure_steps = blocks("step", "You wear a visor.")
    laser.save_revision().publish()
    builders.treatment(title="Peel").unpublish()
    builders.treatment(title="Microneedling", slug="micro").delete()
    glossary("rosacea", "ruddy cheeks").delete()


@pytest.mark.usefixtures("_history")
def test_made_anew_the_index_is_what_it_was(search):
    before = answers(search), rows(SearchWord), rows(SearchSynonym), rows(SearchEntry)
    ended = run("rebuild_search")
    assert ended.text == f"Indexed {SearchEntry.objects.count()} documents.\n"
    assert (answers(search), rows(SearchWord), rows(SearchSynonym), rows(SearchEntry)) == before


@pytest.mark.usefixtures("_history")
def test_an_index_that_was_lost_is_made_anew(search, found):
    before = answers(search)
    SearchEntry.objects.all().delete()
    SearchWord.objects.all().delete()
    SearchSynonym.objects.all().delete()
    call_command("rebuild_search", verbosity=0)
    assert answers(search) == before
    assert found("peel") == found("microneedling") == found("ruddy") == []


def test_where_nothing_is_published_there_is_nothing_to_index(db):
    assert run("rebuild_search").text == "Indexed 0 documents.\n"
