"""What cannot be asked, and what is said to that. Whatever is asked, the server does not fail."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, example, given, settings, strategies as st

pytestmark = pytest.mark.django_db


def test_without_words_there_is_nothing_to_look_for(refused, veins):
    problem = refused()
    assert problem["type"].endswith("/problems/missing-parameter/")
    assert problem["parameter"] == "q"
    assert "words to search for" in problem["detail"]


@pytest.mark.parametrize("text", ["", " ", "\t\n", "\u00a0\u2003"])
def test_an_empty_question_is_a_problem(refused, veins, text):
    problem = refused(q=text)
    assert problem["type"].endswith("/problems/invalid-value/")
    assert problem["parameter"] == "q"
    assert "Give one word" in problem["detail"]


@pytest.mark.parametrize(
    "text", ["...", "-", '""', "☺", "\x01\x7f", "\u200b", "ـ", "-laser", '-"vascular laser"']
)
def test_a_question_without_a_word_that_is_wanted_is_a_problem(refused, veins, text):
    problem = refused(q=text)
    assert problem["type"].endswith("/problems/invalid-value/")
    assert problem["parameter"] == "q"
    assert "no word to look for" in problem["detail"]


def test_a_long_question_is_a_problem(refused, search, veins):
    assert search("laser " + "x" * 194)["count"] == 2
    assert search("laser" + " " * 500 + "goggles")["count"] == 1
    problem = refused(q="laser " + "x" * 195)
    assert problem["parameter"] == "q"
    assert "201 characters; at most 200" in problem["detail"]


def test_control_characters_are_no_words(found, veins):
    assert found("\x01laser\x02 \x1bgoggles\x7f") == ["Vascular laser"]


@pytest.mark.parametrize("query", ["q=%00", "q=laser%00", "q=%FF", "q=%ED%A0%80", f"q={'a' * 8000}"])
def test_a_query_that_cannot_be_read_is_a_problem(client, veins, query):
    response = client.get(f"/api/v1/search/?{query}")
    assert response.status_code == 400
    assert response.json()["type"].endswith("/problems/malformed-query/")


def test_a_question_asked_twice_is_a_problem(client, veins):
    problem = client.get("/api/v1/search/?q=laser&q=peel").json()
    assert problem["type"].endswith("/problems/repeated-parameter/")
    assert problem["parameter"] == "q"


def test_an_unknown_parameter_is_a_problem(refused, veins):
    problem = refused(q="laser", knid="energy")
    assert problem["type"].endswith("/problems/unknown-parameter/")
    assert problem["suggestion"] == "kind"
    names = ["q", "locale", "fallback", "type", "kind", "condition", "body_site", "cursor", "limit"]
    assert problem["known"] == names
    assert refused(q="laser", clinic="london")["parameter"] == "clinic"


@pytest.mark.parametrize("cursor", ["x", "", "WyJ0cmVhdG1lbnQiXQ:abc", "é", "0", "." * 500])
def test_a_cursor_of_another_hand_is_a_problem(refused, veins, cursor):
    problem = refused(q="laser", cursor=cursor)
    assert problem["type"].endswith("/problems/invalid-cursor/")
    assert problem["parameter"] == "cursor"


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_a_search_is_only_read(client, veins, method):
    response = getattr(client, method)("/api/v1/search/?q=laser")
    assert response.status_code == 405
    assert response["Allow"] == "GET, HEAD, OPTIONS"
    assert response.json()["type"].endswith("/problems/method-not-allowed/")


@pytest.mark.parametrize(
    "other",
    [{"q": "peels"}, {"locale": "fr"}, {"fallback": "none"}, {"type": "treatment"}, {"kind": "energy"}],
)
def test_a_cursor_of_another_question_is_a_problem(get, refused, peels, other):
    asked = {"q": "peel", "limit": 2, "locale": "fr-CA"}
    _before, cursor = get("search/", **asked).json()["next"].split("cursor=")
    problem = refused(**{**asked, **other}, cursor=cursor.replace("%3A", ":"))
    assert problem["type"].endswith("/problems/invalid-cursor/")
    assert "another search" in problem["detail"]


def test_a_cursor_of_a_list_is_a_problem(get, refused, peels):
    _before, cursor = get("treatments/", limit=2).json()["next"].split("cursor=")
    assert "not made by this server" in refused(q="peel", cursor=cursor.replace("%3A", ":"))["detail"]


def test_what_has_not_changed_is_a_304(get, peels):
    known = {"If-None-Match": get("search/", q="peel")["ETag"]}
    assert get("search/", headers=known, q="peel").status_code == 304
    assert get("search/", headers=known, q="peel", limit=2).status_code == 200


PIECES = [
    "laser",
    "veins",
    "vascular",
    "the",
    "veine",
    "l'",
    "أوردة",
    "ـ",
    "ﷺ",
    "Füße",
    "spider",
    "co2",
    "a" * 70,
]


SIGNS = [
    " ",
    " ",
    " -",
    '"',
    "“",
    "”",
    "-",
    "'",
    "’",
    "\\",
    "*",
    ":",
    "&",
    "|",
    "!",
    "(",
    ")",
    "<->",
    "_",
    "%",
]


TEXTS = st.text(max_size=200) | st.lists(
    st.sampled_from(PIECES) | st.sampled_from(SIGNS) | st.text(max_size=3), max_size=40
).map("".join)


def test_whatever_is_typed_the_server_does_not_fail(client, in_french, languages):
    @given(text=TEXTS, locale=st.sampled_from(["en", "fr-CA", "de", "es", "ar"]))
    @example(text="laser -ـ", locale="ar")
    @example(text="laser -" + "ﷺ" * 190, locale="en")
    @example(text=" ".join(["laser"] + ["veins"] * 32), locale="en")
    @example(text="a " * 100, locale="en")
    @example(text='laser NOT veins OR "" NEAR( names:x* ', locale="en")
    @example(text="laser & !veins:A <-> 'x\\", locale="fr-CA")
    @settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
    def ask(text: str, locale: str) -> None:
        response = client.get(f"/api/v1/search/?locale={locale}&q={quote(text)}")
        assert response.status_code in (200, 400), response.content.decode()
        assert response.status_code == 200 or response["Content-Type"] == "application/problem+json"

    ask()
