import json

import pytest
from rest_framework.exceptions import Throttled

from treatments.serving.api.problem_responses import handle_exception
from treatments.serving.api.problems import PROBLEM_TYPES, closest
from treatments.serving.api.views.listing import ListView

pytestmark = pytest.mark.django_db


def problem(response, status, name):
    assert response.status_code == status, response.content.decode()
    assert response["Content-Type"] == "application/problem+json"
    assert response["Cache-Control"] == "no-store"
    body = response.json()
    assert body["status"] == status
    assert body["type"] == f"http://testserver/api/v1/problems/{name}/"
    assert body["title"] == PROBLEM_TYPES[name].title
    return body


@pytest.mark.parametrize(
    "path", ["", "treatments/", "treatments/x/", "locales/", "schema/", "docs/", "problems/not-found/"]
)
def test_an_unknown_parameter_is_named_everywhere(get, path):
    body = problem(get(path, colour="red"), 400, "unknown-parameter")
    assert body["parameter"] == "colour"
    assert "“colour”" in body["detail"]


def test_an_unknown_parameter_lists_the_known_and_suggests(get):
    body = problem(get("treatments/", knid="energy"), 400, "unknown-parameter")
    assert body["suggestion"] == "kind"
    assert "ordering" in body["known"]
    assert body["instance"] == "/api/v1/treatments/?knid=energy"


def test_an_article_has_no_kind(get):
    problem(get("articles/", kind="energy"), 400, "unknown-parameter")


@pytest.mark.parametrize(
    ("parameter", "value", "suggestion"),
    [
        ("kind", "enregy", "energy"),
        ("kind", "Energy", "energy"),
        ("kind", "", None),
        ("view", "ful", "full"),
        ("locale", "fr-CH", "fr-CA"),
        ("locale", "klingon", None),
        ("locale", "", None),
        ("fallback", "non", "none"),
        ("rich_text", "md", None),
        ("ordering", "nmae", "name"),
        ("limit", "0", None),
        ("limit", "101", None),
        ("limit", "ten", None),
        ("limit", "٣", None),
        ("limit", "9" * 30, None),
    ],
)
def test_an_invalid_value_is_named(get, parameter, value, suggestion):
    body = problem(get("treatments/", **{parameter: value}), 400, "invalid-value")
    assert body["parameter"] == parameter
    assert body.get("suggestion") == suggestion


def test_a_locale_is_read_in_upper_and_lower_case(get):
    assert get("treatments/", locale="FR-ca")["Content-Language"] == "fr-CA"


def test_a_repeated_parameter_is_a_problem(client):
    body = problem(client.get("/api/v1/treatments/?kind=energy&kind=dental"), 400, "repeated-parameter")
    assert body["parameter"] == "kind"


@pytest.mark.parametrize(
    "query", ["kind=%FF", "%FF=1", "kind=%00", "&".join(f"p{n}=1" for n in range(101)), f"kind={'a' * 8000}"]
)
def test_a_malformed_query_is_a_problem(client, query):
    problem(client.get(f"/api/v1/treatments/?{query}"), 400, "malformed-query")


def test_raw_utf8_in_a_query_is_read(client):
    response = client.get("/api/v1/treatments/", QUERY_STRING="kind=é".encode().decode("latin-1"))
    body = problem(response, 400, "invalid-value")
    assert "“é”" in body["detail"]


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete", "trace"])
@pytest.mark.parametrize("path", ["", "treatments/", "treatments/x/", "schema/", "docs/", "nothing/"])
def test_writing_is_a_problem(client, method, path):
    response = getattr(client, method)(f"/api/v1/{path}")
    problem(response, 405, "method-not-allowed")
    assert response["Allow"] == "GET, HEAD, OPTIONS"


@pytest.mark.parametrize("accept", ["text/html", "application/xml", "application/json;q=0"])
def test_a_media_type_that_is_not_there_is_a_problem(get, accept):
    body = problem(get("treatments/", headers={"Accept": accept}), 406, "not-acceptable")
    assert body["known"] == ["application/json"]


@pytest.mark.parametrize(
    "accept",
    [
        "*/*",
        "application/*",
        "text/html, */*;q=0.1",
        "application/json",
        "application/json; charset=utf-8",
        "",
    ],
)
def test_media_types_that_include_json_get_it(get, accept):
    assert get("treatments/", headers={"Accept": accept}).status_code == 200


@pytest.mark.parametrize(
    "path", ["nothing/", "nothing", "treatments/a/b/", "treatments//", "problems/nothing/"]
)
def test_an_unknown_address_is_a_problem(get, path):
    problem(get(path), 404, "not-found")


def test_without_its_slash_an_address_leads_to_itself(client, home):
    response = client.get("/api/v1/treatments?limit=3")
    assert response.status_code == 301
    assert response["Location"] == "/api/v1/treatments/?limit=3"
    assert client.get("/api/v1/treatments/a%3Fb%0D%0AX:1")["Location"] == "/api/v1/treatments/a%3Fb%0D%0AX:1/"


def test_an_error_in_the_server_is_logged_and_a_problem(client, treatment, monkeypatch, caplog):
    def broken(*arguments):
        raise RuntimeError("out of order")

    monkeypatch.setattr("treatments.serving.api.views.detail.envelope", broken)
    client.raise_request_exception = False
    response = client.get("/api/v1/treatments/sclerotherapy/")
    body = problem(response, 500, "server-error")
    assert "out of order" not in str(body)
    assert "out of order" in caplog.text


def test_every_type_leads_to_its_explanation(get, client):
    for problem_type in PROBLEM_TYPES.values():
        response = get(f"problems/{problem_type.name}/")
        assert response.status_code == 200
        assert response["Content-Type"].startswith("text/html")
        assert problem_type.title in response.content.decode()


def test_every_type_is_in_the_documentation(root):
    documentation = (root / "docs" / "api.md").read_text(encoding="utf-8")
    for name in PROBLEM_TYPES:
        assert f"`{name}`" in documentation


@pytest.mark.parametrize(
    ("word", "suggestion"), [("kidn", "kind"), ("LOCALE", "locale"), ("zzz", None), ("", None)]
)
def test_what_was_probably_meant(word, suggestion):
    assert closest(word, ["kind", "locale"]) == suggestion


def test_a_throttle_of_the_project_is_a_problem_too(rf):
    request = rf.get("/api/v1/treatments/")
    response = handle_exception(Throttled(wait=30), {"request": request, "view": ListView()})
    assert response.status_code == 429
    assert response["Retry-After"] == "30"
    assert json.loads(response.content)["type"] == "about:blank"
