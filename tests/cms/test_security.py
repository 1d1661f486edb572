"""What a browser is told."""

import pytest

pytestmark = pytest.mark.django_db


def policy(response):
    parts = (part.strip().split(" ") for part in response["Content-Security-Policy"].split(";"))
    return {name: values for name, *values in parts}


def test_a_page_runs_no_inline_script(client):
    directives = policy(client.get("/no-such-page/"))
    assert directives["default-src"] == ["'self'"]
    assert directives["object-src"] == ["'none'"]
    assert "script-src" not in directives


def test_the_admin_may_run_its_inline_scripts(client):
    directives = policy(client.get("/admin/login/"))
    assert "'unsafe-inline'" in directives["script-src"]
    assert directives["frame-ancestors"] == ["'self'"]


def test_any_site_may_read_the_api_without_cookies(client):
    response = client.get("/api/v1/", headers={"origin": "https://clinic.example"})
    assert response["Access-Control-Allow-Origin"] == "*"
    assert "Access-Control-Allow-Credentials" not in response


def test_no_site_may_write_to_the_api(client):
    response = client.options(
        "/api/v1/", headers={"origin": "https://clinic.example", "access-control-request-method": "POST"}
    )
    assert "POST" not in response["Access-Control-Allow-Methods"]


def test_the_admin_is_closed_to_other_sites(client):
    response = client.get("/admin/login/", headers={"origin": "https://clinic.example"})
    assert "Access-Control-Allow-Origin" not in response


def test_the_root_leads_to_the_default_language(client):
    response = client.get("/", headers={"accept-language": "fr"})
    assert response.status_code == 302
    assert response["Location"] == "/en/"
