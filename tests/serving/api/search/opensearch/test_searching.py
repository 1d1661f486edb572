"""What a search server is asked, and what becomes of its answer."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from django.utils import timezone

from tests.serving.api.search.conftest import names_in
from tests.serving.api.search.opensearch.fake import WINDOW
from treatments.models import Head
from treatments.serving.search.engines.engine import InLocale, Search
from treatments.serving.search.engines.opensearch.engine import OpenSearchEngine
from treatments.serving.search.questions.expression import Expression, Group

pytestmark = pytest.mark.django_db

EVERYWHERE = ["names^10", "summary^5", "sections^2", "passing^1"]


def word(text: str, fields: list[str], how: str = "best_fields") -> dict[str, Any]:
    return {"multi_match": {"query": text, "fields": fields, "type": how}}


def queries(server) -> list[dict[str, Any]]:
    """One for each locale, of the last page that was asked for."""
    page, _facets = [request.json for request in server.asked("/_search")][-2:]
    return [each["bool"] for each in page["query"]["bool"]["should"]]


def test_a_page_and_its_facets_are_asked_for(filled, search):
    search("laser", limit=7)
    page, facets = [request.json for request in filled.requests]
    assert [request.path for request in filled.requests] == ["/treatments_documents/_search"] * 2
    assert page["query"] == facets["query"]
    assert (page["from"], page["size"], page["sort"]) == (0, 7, [{"_score": "desc"}, {"head": "asc"}])
    assert page["track_scores"] is True
    assert page["_source"] is False
    assert facets["size"] == 0
    assert list(facets["aggs"]) == ["condition", "body_site", "kind", "type"]


def test_a_word_is_looked_for_everywhere_and_names_go_first(filled, search):
    search("laser")
    (query,) = queries(filled)
    slot = {"dis_max": {"queries": [{"bool": {"must": [word("laser", EVERYWHERE)]}}]}}
    assert query["must"] == [{"bool": {"should": [slot], "minimum_should_match": 1}}]
    is_name, in_names = (each["constant_score"] for each in query["should"])
    assert (is_name["filter"], is_name["boost"]) == ({"terms": {"name": ["laser"]}}, 2000)
    assert in_names["boost"] == 1000
    assert query["must_not"] == []
    locale, unexpired = query["filter"]
    assert locale == {"term": {"locale": "en"}}
    never, later = unexpired["bool"]["should"]
    assert never == {"bool": {"must_not": [{"exists": {"field": "expires_at"}}]}}
    asked = datetime.datetime.fromisoformat(later["range"]["expires_at"]["gt"])
    assert abs(timezone.now() - asked) < datetime.timedelta(minutes=1)


def test_other_names_are_phrases_in_the_same_place(filled, search):
    search("telangiectasia")
    (query,) = queries(filled)
    (slot,) = query["must"][0]["bool"]["should"]
    assert slot["dis_max"]["queries"] == [
        {"bool": {"must": [word("telangiectasia", EVERYWHERE)]}},
        word("spider vein", EVERYWHERE, "phrase"),
        word("thread vein", EVERYWHERE, "phrase"),
    ]


def test_what_is_ruled_out_must_not_be_there(filled, search):
    search('laser -goggles -"small vessels"')
    (query,) = queries(filled)
    assert query["must_not"] == [
        {"bool": {"must": [word("goggl", EVERYWHERE)]}},
        word("small vessel", EVERYWHERE, "phrase"),
    ]


def test_filters_are_terms(filled, search, condition):
    narrow = {"type": "treatment", "kind": "injectable", "condition": "spider-veins", "body_site": "legs"}
    search("closes", **narrow)
    (query,) = queries(filled)
    assert query["filter"][2:] == [
        {"term": {"type": "treatment"}},
        {"term": {"kind": "injectable"}},
        {"term": {"condition": str(condition.translation_key)}},
        {"term": {"body_site": "legs"}},
    ]


def test_where_nothing_has_all_of_it_all_but_one_thing_is_asked_for(filled, search):
    answer = search("irritated goggles")
    assert len(filled.requests) == 4
    (query,) = queries(filled)
    assert query["must"][0]["bool"]["minimum_should_match"] == 1
    assert answer["query"]["matching"] == "some"
    assert set(names_in(answer)) == {"Sclerotherapy", "Vascular laser"}


def test_in_the_next_locale_only_what_the_first_lacks(filled_in_french, search):
    search("laser veines", locale="fr")
    search("veines", locale="fr-CA")
    searched = queries(filled_in_french)
    assert [each["filter"][0]["term"]["locale"] for each in searched] == ["fr", "en"]
    assert [each["must_not"] for each in searched] == [
        [{"terms": {"translations": ["fr-CA"]}}],
        [{"terms": {"translations": ["fr-CA", "fr"]}}],
    ]


def test_where_no_word_is_known_no_server_is_asked(filled, search):
    assert search("xylophone")["count"] == 0
    assert filled.requests == []


QUESTIONS: list[dict[str, Any]] = [
    {"q": "thread veins"},
    {"q": "veins"},
    {"q": "scleroterapy"},
    {"q": '"small veins"'},
    {"q": "laser -goggles"},
    {"q": "irritated goggles"},
    {"q": "vein wall skin"},
    {"q": "closes", "kind": "energy"},
    {"q": "veins", "condition": "spider-veins"},
    {"q": "veins", "body_site": "legs", "type": "treatment"},
    {"q": "sclerotherapie", "locale": "fr-CA"},
    {"q": "veines laser", "locale": "fr"},
    {"q": "closes", "type": "treatment"},
]


def test_it_finds_what_the_database_finds(search, in_french, settings, request):
    by_database = [alike(search(**question)) for question in QUESTIONS]
    request.getfixturevalue("filled_in_french")
    assert settings.TREATMENTS["SEARCH_BACKEND"] == "opensearch"
    assert all(answer["count"] for answer in by_database)
    for question, answer in zip(QUESTIONS, by_database, strict=True):
        assert alike(search(**question)) == answer, question


def alike(answer: dict[str, Any]) -> dict[str, Any]:
    """Without the order of what fits about equally well."""
    results = sorted(answer["results"], key=lambda result: result["id"])
    return {**answer, "results": [{**result, "score": None} for result in results]}


def test_a_name_goes_before_a_mention(filled, found):
    assert found("laser") == ["Vascular laser", "Before your first appointment"]
    assert found("thread veins") == ["Spider veins", "Sclerotherapy"]


def test_the_next_page_is_asked_for_from_where_the_last_one_ended(filled, get, client):
    first = get("search/", q="veins", limit=2).json()
    second = client.get(first["next"]).json()
    page, _facets = [request.json for request in filled.requests][-2:]
    assert (page["from"], page["size"]) == (2, 2)
    assert len({*names_in(first), *names_in(second)}) == first["count"] == 3
    assert second["next"] is None


def test_no_server_is_asked_for_more_than_it_looks_at(filled):
    laser = Expression(((Group(("laser",)),),), 1)
    search = Search((InLocale("en", (), laser),), timezone.now())
    assert OpenSearchEngine().page(search, WINDOW - 5, 20) == []
    assert filled.requests[-1].json["size"] == 5
    assert OpenSearchEngine().page(search, WINDOW, 20) == []
    assert len(filled.requests) == 1


def test_what_is_withdrawn_is_not_shown_before_the_server_has_heard_of_it(filled, found, laser):
    pk = str(Head.objects.get(page_id=laser.pk).pk)
    laser.unpublish()
    assert pk in filled.documents
    assert found("vascular") == ["Before your first appointment"]


def test_what_has_expired_is_not_shown_before_the_server_has_heard_of_it(filled, found, expire, laser):
    expire(laser)
    assert filled.documents[str(Head.objects.get(page_id=laser.pk).pk)]["expires_at"] is None
    assert found("goggles") == []


def test_what_only_the_server_has_is_not_shown(filled, found, laser):
    filled.documents["999999"] = {
        **filled.documents[str(Head.objects.get(page_id=laser.pk).pk)],
        "head": 999999,
    }
    assert found("goggles") == ["Vascular laser"]


def test_what_has_expired_is_not_found(filled, committing, search, expire, laser):
    with committing():
        expire(laser)
    assert search("goggles")["count"] == 0
