from typing import get_type_hints

import pytest

from treatments.serving.api.collections import COLLECTIONS

pytestmark = pytest.mark.django_db


def content(get, **query):
    response = get("treatments/sclerotherapy/", **query)
    assert response.status_code == 200, response.content.decode()
    return response.json()["content"]


@pytest.mark.parametrize("collection", COLLECTIONS, ids=lambda collection: collection.name)
def test_a_summary_is_of_the_same_types_as_the_document(collection):
    summary = get_type_hints(collection.summary)
    assert summary
    assert all(summary.items() <= get_type_hints(document).items() for document in collection.documents)


def test_fields_choose_at_any_depth(get, treatment):
    chosen = content(get, fields="name, risks.name,procedure.duration.max,indications.conditions.slug")
    assert chosen == {
        "name": "Sclerotherapy",
        "risks": [{"name": "Deep vein thrombosis"}],
        "procedure": {"duration": {"max": "PT1H"}},
        "indications": {"conditions": [{"slug": "spider-veins"}]},
    }


def test_a_whole_field_goes_before_its_parts(get, treatment):
    for fields in ("risks,risks.name", "risks.name,risks"):
        assert content(get, fields=fields)["risks"] == content(get)["risks"]


def test_a_field_without_a_value_stays_null(get, treatment):
    assert content(get, fields="longevity.duration.min") == {"longevity": {"duration": None}}


def test_the_blocks_of_an_article(get, article):
    body = get(f"articles/{article.slug}/", fields="body.type,body.value.name").json()["content"]["body"]
    assert {"type": "heading", "value": "Who will treat me?"} in body
    assert {"type": "treatment_card", "value": {"name": "Sclerotherapy"}} in body


@pytest.mark.parametrize(
    ("fields", "at", "suggestion"),
    [
        ("nam", "name", "name"),
        ("risks.nmae", "frequency", "name"),
        ("name.first", None, None),
        ("overview.html", None, None),
        ("", "name", None),
        ("name,,risks", "name", None),
        ("risks.", "frequency", None),
    ],
)
def test_an_unknown_field_lists_those_of_its_level(get, fields, at, suggestion):
    response = get("treatments/sclerotherapy/", fields=fields)
    problem = response.json()
    assert response.status_code == 400
    assert problem["parameter"] == "fields"
    assert problem.get("suggestion") == suggestion
    assert at is None or at in problem["known"]


def test_fields_of_a_list(get, treatment):
    results = get("treatments/", fields="name,risks.name").json()["results"]
    assert results[0]["content"] == {"name": "Sclerotherapy", "risks": [{"name": "Deep vein thrombosis"}]}
    assert get("treatments/", fields="name", view="summary").json()["results"][0]["content"] == {
        "name": "Sclerotherapy"
    }
    problem = get("treatments/", fields="risks", view="summary").json()
    assert "risks" not in problem["known"]


def test_rich_text_in_each_notation(get, treatment):
    html = content(get, rich_text="html")
    markdown = content(get, rich_text="markdown")
    text = content(get, rich_text="text")
    assert html == content(get)
    assert html["faqs"][0]["answer"] == {"html": "<p>A little.</p>"}
    assert markdown["faqs"][0]["answer"] == {"markdown": "A little."}
    assert text["faqs"][0]["answer"] == {"text": "A little."}
    assert markdown["procedure"]["steps"] == html["procedure"]["steps"]
