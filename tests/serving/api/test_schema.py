"""The schema says what the API does: every answer is checked against it, for queries sound and unsound."""

import json
from functools import cache
from typing import Any
from urllib.parse import quote

import pytest
import yaml
from django.core.management import call_command
from hypothesis import HealthCheck, given, settings, strategies as st
from jsonschema import Draft202012Validator, FormatChecker

from treatments.publishing import documents
from treatments.serving.api.generator import openapi_schema
from treatments.serving.api.parameters import MAX_PARAMETERS

pytestmark = pytest.mark.django_db
JSON, PROBLEM = "application/json", "application/problem+json"
PATHS = ["/api/v1/treatments/", "/api/v1/treatments/{slug_or_id}/", "/api/v1/articles/", "/api/v1/locales/"]


@cache
def closed_schema() -> dict[str, Any]:
    """The schema, and no field besides those it names."""
    schema = openapi_schema()
    for component in schema["components"]["schemas"].values():
        component["additionalProperties"] = False
    return schema


def check(response: Any, path: str) -> None:
    """The status is one that the schema foresees, and the body is as it says."""
    answers = closed_schema()["paths"][path]["get"]["responses"]
    assert str(response.status_code) in answers, response.content.decode()
    media_type = response["Content-Type"]
    assert media_type == (JSON if response.status_code == 200 else PROBLEM)
    of_answer = answers[str(response.status_code)]["content"][media_type]["schema"]
    validator = Draft202012Validator(
        {**of_answer, "components": closed_schema()["components"]}, format_checker=FormatChecker()
    )
    assert [error.message for error in validator.iter_errors(response.json())] == []


def parameters(path: str) -> dict[str, dict[str, Any]]:
    declared = closed_schema()["paths"][path]["get"]["parameters"]
    return {each["name"]: each["schema"] for each in declared if each["in"] == "query"}


def values(schema: dict[str, Any]) -> st.SearchStrategy[str]:
    """Mostly what the schema allows, so that questions combine; sometimes anything."""
    if "enum" in schema:
        return st.one_of(st.sampled_from(schema["enum"]), st.text(max_size=8))
    if schema["type"] == "integer":
        return st.integers(schema["minimum"] - 1, schema["maximum"] + 1).map(str)
    moments = st.datetimes().map(lambda moment: f"{moment.isoformat()}Z")
    hints = ["sclerotherapy", "spider-veins", "2029-01-01", "name", "risks.name", "body.value"]
    return st.one_of(st.sampled_from(hints), st.text(max_size=8), moments, st.dates().map(str))


@st.composite
def questions(draw: st.DrawFn) -> tuple[str, str, dict[str, str]]:
    template = draw(st.sampled_from(PATHS))
    slugs = st.one_of(st.sampled_from(["sclerotherapy", "vascular-laser"]), st.text("ab-%é\0", min_size=1))
    known = parameters(template)
    chosen = draw(st.sets(st.sampled_from(sorted(known)), max_size=4)) if known else ()
    query = {name: draw(values(known[name])) for name in sorted(chosen)}
    if draw(st.integers(0, 9)) == 0:
        query[draw(st.text(max_size=5))] = "1"
    return template, draw(slugs), query


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    derandomize=True,
)
@given(question=questions())
def test_whatever_is_asked_the_answer_is_as_the_schema_says(client, article, question):
    template, slug, query = question
    response = client.get(template.replace("{slug_or_id}", quote(slug, safe="")), query)
    whole = "fields" not in query
    if response.status_code != 200 or whole:
        check(response, template)


def test_every_collection_answers_as_the_schema_says(client, article, french):
    queries = (
        {"locale": locale, "rich_text": rich_text, "view": view}
        for locale in ("en", "fr", "fr-CA")
        for rich_text, view in (("html", "full"), ("html", "summary"), ("markdown", "full"), ("text", "full"))
    )
    for query in queries:
        for collection in ("treatments", "conditions", "articles"):
            listing = client.get(f"/api/v1/{collection}/", query)
            check(listing, f"/api/v1/{collection}/")
            assert listing.json()["results"]


def test_every_document_answers_as_the_schema_says(client, article, condition, treatment):
    for page in (article, condition, treatment):
        collection = f"{page.document_type}s"
        detail = client.get(f"/api/v1/{collection}/{page.translation_key}/")
        assert detail.status_code == 200
        check(detail, f"/api/v1/{collection}/{{slug_or_id}}/")


def test_history_answers_as_the_schema_says(client, article, french):
    french.unpublish()
    french.save_revision().publish()
    for collection, slug in (("treatments", "sclerotherapy"), ("articles", article.slug)):
        template = f"/api/v1/{collection}/{{slug_or_id}}/"
        for rest in ("translations/", "editions/", "editions/{number}/"):
            path = template.replace("{slug_or_id}", slug) + rest.replace("{number}", "1")
            response = client.get(path, {"locale": "fr"})
            assert response.status_code == 200
            check(response, template + rest)


def test_the_feed_and_what_stands_at_a_path_answer_as_the_schema_says(client, article, french):
    french.unpublish()
    path = "/en/treatments/sclerotherapy/"
    for address, query in (
        ("changes", {"include": "document"}),
        ("changes", {"cursor": "1-ffffffffffffffff"}),
        ("resolve", {"path": path}),
        ("resolve", {"path": path.replace("en", "fr", 1)}),
        ("resolve", {}),
    ):
        check(client.get(f"/api/v1/{address}/", query), f"/api/v1/{address}/")


def test_the_small_resources_answer_as_the_schema_says(client, home):
    for path in ("/api/v1/", "/api/v1/locales/"):
        check(client.get(path), path)


def test_the_schema_is_sound(tmp_path):
    file = tmp_path / "schema.yaml"
    call_command("spectacular", "--validate", "--fail-on-warn", "--file", str(file))
    assert yaml.safe_load(file.read_text(encoding="utf-8"))["openapi"] == "3.1.0"


def test_json_and_yaml_say_the_same(get):
    as_json, as_yaml = get("schema/"), get("schema/", format="yaml")
    assert as_json["Content-Type"] == "application/json"
    assert as_yaml["Content-Type"] == "application/yaml"
    assert json.loads(as_json.content) == yaml.safe_load(as_yaml.content) == openapi_schema()
    by_header = get("schema/", headers={"Accept": "application/yaml"})
    assert by_header.content == as_yaml.content
    assert "accept" in by_header["Vary"].lower()
    assert get("schema/", format="xml").status_code == 400


def test_nothing_in_the_schema_is_left_open():
    for name, component in openapi_schema()["components"]["schemas"].items():
        assert component["properties"], name
        for field, schema in component["properties"].items():
            assert schema.keys() & {"type", "$ref", "anyOf", "enum", "const", "oneOf"}, f"{name}.{field}"
            assert schema.get("type") != "object" or schema["additionalProperties"]["type"], f"{name}.{field}"
            assert schema.get("items", {"type": "string"}), f"{name}.{field}"


def test_every_type_of_a_document_is_a_component():
    components = openapi_schema()["components"]["schemas"]
    for_indexes = {"Card"}
    types = {
        name
        for name, each in vars(documents).items()
        if isinstance(each, type) and hasattr(each, "__total__")
    }
    assert types - for_indexes <= components.keys()


def test_every_operation_and_parameter_is_described():
    operations = [operation["get"] for operation in openapi_schema()["paths"].values()]
    of_collections = [
        name.format(kind, f"{kind}s")
        for kind in ("article", "condition", "treatment")
        for name in ("get_{0}", "get_{0}_edition", "list_{0}_editions", "list_{0}_translations", "list_{1}")
    ]
    of_clinics = ["get_clinic", "list_clinic_treatments", "list_clinics"]
    others = ["entry", "export", "list_changes", "list_locales", "resolve", "schema", "search"]
    assert sorted(operation["operationId"] for operation in operations) == sorted(
        [*of_collections, *of_clinics, *others]
    )
    for operation in operations:
        assert operation["summary"]
        assert operation["description"]
        assert all(parameter["description"] for parameter in operation["parameters"])
        assert len(operation["parameters"]) < MAX_PARAMETERS


def test_the_reference_shows_every_address_and_type_and_loads_nothing_from_elsewhere(get):
    page = get("docs/").content.decode()
    schema = openapi_schema()
    assert all(f"GET {path}" in page for path in schema["paths"])
    assert all(f'id="{name}"' in page for name in schema["components"]["schemas"])
    assert "<script" not in page
    assert "style=" not in page
    assert 'src="http' not in page
