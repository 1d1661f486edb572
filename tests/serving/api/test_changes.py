"""The feed, read the way somebody reads it who keeps a copy."""

import re
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from tests import builders
from treatments.models import Edition, Head, Withdrawal

pytestmark = pytest.mark.django_db
CURSOR = re.compile(r"[0-9]+-[0-9a-f]{16}")


def followed(get, **query: Any) -> list[dict[str, Any]]:
    """Everything from the beginning, page by page."""
    met: list[dict[str, Any]] = []
    answer = get("changes/", **query).json()
    while True:
        met += answer["results"]
        if not answer["has_more"]:
            return met
        answer = get("changes/", **query, cursor=answer["cursor"]).json()


def sequences(changes: list[dict[str, Any]]) -> list[int]:
    return [change["edition"]["sequence"] for change in changes]


def test_every_edition_comes_once_and_in_order(get, article):
    every = list(Edition.objects.order_by("sequence").values_list("sequence", flat=True))
    for limit in (1, 2, 100):
        assert sequences(followed(get, limit=limit)) == every


def test_a_copy_made_from_the_feed_is_what_is_published(get, treatment, french):
    treatment.summary = "Another summary."
    treatment.save_revision().publish()
    french.unpublish()
    copy: dict[tuple[str, str], Any] = {}
    for change in followed(get, include="document", limit=3):
        place = (change["id"], change["locale"])
        if change["action"] == "withdrawn":
            copy.pop(place)
        else:
            copy[place] = change["document"]
    heads = Head.objects.filter(is_live=True).select_related("edition")
    assert {place: document["content"] for place, document in copy.items()} == {
        (str(head.key), head.locale): head.edition.content for head in heads
    }


def test_nothing_new_is_an_empty_answer_with_the_same_cursor(get, treatment):
    cursor = get("changes/").json()["cursor"]
    assert CURSOR.fullmatch(cursor)
    answer = get("changes/", cursor=cursor).json()
    assert (answer["results"], answer["has_more"], answer["cursor"]) == ([], False, cursor)


def test_what_is_published_later_comes_after_the_cursor(get, treatment):
    cursor = get("changes/").json()["cursor"]
    treatment.summary = "Another summary."
    treatment.save_revision().publish()
    (change,) = get("changes/", cursor=cursor, include="document", type="treatment").json()["results"]
    assert (change["action"], change["changed_sections"], change["is_material"]) == (
        "published",
        ["seo", "summary"],
        False,
    )
    assert change["document"] == get("treatments/sclerotherapy/").json()


def test_a_changed_safety_section_is_material(get, treatment):
    cursor = get("changes/").json()["cursor"]
    treatment.risks = builders.blocks("risk", builders.effect("Stroke"))
    treatment.save_revision().publish()
    (change,) = get("changes/", cursor=cursor).json()["results"]
    assert change["changed_sections"] == ["risks"]
    assert change["is_material"]


def test_what_was_overtaken_or_withdrawn_comes_without_its_document(get, treatment):
    treatment.summary = "Another summary."
    treatment.save_revision().publish()
    Withdrawal.objects.create(
        page_id=treatment.pk, reason="withdrawn", explanation="Its licence was suspended."
    )
    treatment.unpublish()
    of_treatment = [
        change
        for change in get("changes/", include="document").json()["results"]
        if change["id"] == str(treatment.translation_key)
    ]
    assert [change["document"] for change in of_treatment] == [None, None, None]
    assert [change["is_current"] for change in of_treatment] == [False, False, False]
    assert of_treatment[-1]["action"] == "withdrawn"
    assert of_treatment[-1]["withdrawal"] == {
        "reason": "withdrawn",
        "explanation": "Its licence was suspended.",
        "redirect": None,
    }


def test_documents_only_where_they_are_asked_for(get, treatment):
    assert all("document" not in change for change in get("changes/").json()["results"])


def test_narrowed_by_type_and_locale(get, french):
    changes = followed(get, type="treatment", locale="fr", limit=1)
    assert [(change["type"], change["locale"]) for change in changes] == [("treatment", "fr")]
    assert followed(get, locale="ar") == []


def test_a_narrowed_answer_goes_on_from_the_end_of_the_ledger(get, french):
    everything, narrowed = get("changes/").json(), get("changes/", locale="ar").json()
    assert narrowed["cursor"] == everything["cursor"]


def test_next_leads_on_and_keeps_the_query(get, client, treatment):
    response = get("changes/", limit=1, type="treatment")
    answer = response.json()
    assert (
        answer["next"]
        == f"http://testserver/api/v1/changes/?limit=1&type=treatment&cursor={answer['cursor']}"
    )
    assert response["Link"] == f'<{answer["next"]}>; rel="next"'
    assert sequences(client.get(answer["next"]).json()["results"]) > sequences(answer["results"])


def test_an_empty_ledger_has_a_cursor_to_begin_from(get, db):
    Head.objects.all().delete()
    answer = get("changes/").json()
    assert get("changes/", cursor=answer["cursor"]).json()["results"] == []


@pytest.mark.parametrize(
    "cursor",
    ["999999-0000000000000000", "1-ffffffffffffffff", "0-ffffffffffffffff", f"{'9' * 18}-{'0' * 16}"],
)
def test_a_cursor_of_another_ledger_says_how_to_begin_anew(get, treatment, cursor):
    response = get("changes/", cursor=cursor)
    assert response.status_code == 410
    problem = response.json()
    assert problem["type"].endswith("/problems/unknown-cursor/")
    assert problem["parameter"] == "cursor"
    assert "/export/" in problem["detail"]


@pytest.mark.parametrize(
    "cursor",
    ["", "x", "1", "1-", "-1-0000000000000000", "1-XYZ", "٣-0000000000000000", f"{'9' * 40}-{'0' * 16}"],
)
def test_what_is_no_cursor_is_a_problem(get, home, cursor):
    response = get("changes/", cursor=cursor)
    assert response.status_code == 400
    assert response.json()["type"].endswith("/problems/invalid-cursor/")


@pytest.mark.parametrize(
    ("parameter", "value", "suggestion"),
    [
        ("type", "tretment", "treatment"),
        ("locale", "klingon", None),
        ("include", "documents", "document"),
        ("limit", "101", None),
    ],
)
def test_an_invalid_value_is_named(get, home, parameter, value, suggestion):
    problem = get("changes/", **{parameter: value})
    assert problem.status_code == 400
    assert problem.json()["parameter"] == parameter
    assert problem.json().get("suggestion") == suggestion


def test_it_is_asked_again_each_time_and_answers_304_while_nothing_changes(get, treatment):
    response = get("changes/")
    assert response["Cache-Control"] == "public, max-age=0, must-revalidate, stale-if-error=86400"
    known = {"If-None-Match": response["ETag"]}
    assert get("changes/", headers=known).status_code == 304
    treatment.summary = "Another summary."
    treatment.save_revision().publish()
    assert get("changes/", headers=known).status_code == 200


@settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(cursor=st.text(max_size=40), limit=st.text("0123456789-٣x", max_size=4))
def test_whatever_is_asked_it_never_fails(get, cursor, limit):
    assert get("changes/", cursor=cursor, limit=limit).status_code in (200, 400, 410)
