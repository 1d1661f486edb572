"""What readers get of a safety section that its source has left behind: in the API, the feed, search, at a
moment of the past, and on the page."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.core.management import call_command
from wagtail.models import PageViewRestriction

from tests.translating.freshness.acts import edit, edit_block, stored
from treatments.models import Edition, Head
from treatments.publishing.auditing.drift import drifts

pytestmark = pytest.mark.django_db
HERE = "/api/v1/treatments/sclerotherapy/?locale=fr"
ONLY_HERE = f"{HERE}&fallback=none"
THERE = "/api/v1/treatments/sclerotherapy/?locale=en"


@pytest.fixture
def policy(settings: Any) -> Callable[[Any], None]:
    def policy(value: Any) -> None:
        settings.TREATMENTS = {**settings.TREATMENTS, "STALE_SAFETY_TEXT": value}

    return policy


@pytest.fixture
def ask(client: Any) -> Callable[..., Any]:
    def ask(address: str = HERE, status: int = 200) -> Any:
        response = client.get(address)
        assert response.status_code == status, response.content.decode()
        return response.json()

    return ask


@pytest.fixture
def commit(django_capture_on_commit_callbacks: Any) -> Callable[[], Any]:
    """What becomes stale is published anew when the transaction commits."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


@pytest.fixture
def leave_behind(treatment: Any, french: Any, commit: Any) -> Callable[..., Any]:
    """The source's risks change; the French ones are left as they are. Answers the French page."""

    def leave_behind(name: str = "Blood clot") -> Any:
        with commit():
            edit_block(treatment, "risks", name=name)
        return stored(french)

    return leave_behind


def risk_names(body: dict[str, Any]) -> list[str]:
    return [risk["name"] for risk in body["content"]["risks"]]


def translate_again(page: Any) -> None:
    edit_block(page, "risks", name="Caillot de sang")


@pytest.mark.parametrize("value", ["flag", {"fr": "flag"}, {"default": "flag", "ar": "withhold"}])
def test_flagged(policy: Any, leave_behind: Any, ask: Any, value: Any) -> None:
    policy(value)
    before = risk_names(ask())
    leave_behind()
    body = ask()
    assert risk_names(body) == before
    assert body["translation"]["stale_sections"] == ["risks"]
    assert body["translation"]["substituted_sections"] == []


@pytest.mark.parametrize("value", ["source", {"fr": "source"}, {"ar": "flag"}, {}])
def test_the_source_stands_in(policy: Any, leave_behind: Any, ask: Any, value: Any) -> None:
    policy(value)
    leave_behind()
    body = ask()
    assert risk_names(body)[0] == "Blood clot"
    assert body["content"]["name"] == "Sclérothérapie"
    assert body["translation"]["status"] == "stale"
    assert body["translation"]["substituted_sections"] == [{"section": "risks", "locale": "en"}]
    assert list(drifts()) == []


def test_what_stands_in_follows_the_source(leave_behind: Any, ask: Any) -> None:
    leave_behind("Blood clot")
    leave_behind("Blood clot in a deep vein")
    assert risk_names(ask())[0] == "Blood clot in a deep vein"
    newest = Edition.objects.filter(locale="fr").latest("sequence")
    assert (newest.cause, newest.changed_sections, newest.is_material) == ("translation", ["risks"], True)


def test_a_section_that_the_source_gave_up_is_gone(
    treatment: Any, french: Any, ask: Any, commit: Any
) -> None:
    assert ask()["content"]["preparation"]
    with commit():
        edit(treatment, preparation=[])
    assert ask()["content"]["preparation"] == []
    assert list(drifts()) == []


def test_an_ordinary_section_is_only_flagged(treatment: Any, french: Any, ask: Any, commit: Any) -> None:
    with commit():
        edit(treatment, cost="<p>It depends on the session.</p>")
    body = ask()
    assert body["translation"]["stale_sections"] == ["cost"]
    assert body["translation"]["substituted_sections"] == []
    assert body["content"]["cost"] == {"html": "<p>By the session.</p>"}


def test_translated_again_it_is_whole(leave_behind: Any, ask: Any) -> None:
    translate_again(leave_behind())
    body = ask()
    assert risk_names(body)[0] == "Caillot de sang"
    assert body["translation"]["substituted_sections"] == []


def test_withheld_in_the_api(policy: Any, leave_behind: Any, ask: Any) -> None:
    policy({"fr": "withhold"})
    leave_behind()
    problem = ask(ONLY_HERE, status=404)
    assert problem["type"].endswith("/problems/withheld/")
    assert problem["known"] == ["en"]
    for path in ("treatments/?", "search/?q=Sclérothérapie&"):
        assert ask(f"/api/v1/{path}locale=fr&fallback=none")["results"] == []
    assert ask(THERE)["content"]["name"] == "Sclerotherapy"
    resolved = ask(f"/api/v1/resolve/?path={Head.objects.get(name='Sclérothérapie').path}", status=404)
    assert resolved["type"].endswith("/problems/withheld/")
    assert list(drifts()) == []


def test_withheld_in_the_feed_and_back(policy: Any, leave_behind: Any, ask: Any, commit: Any) -> None:
    policy({"fr": "withhold"})
    page = leave_behind()
    [*_, last] = ask("/api/v1/changes/?locale=fr")["results"]
    assert (last["action"], last["withdrawal"]["reason"]) == ("withdrawn", "withheld")
    with commit():
        translate_again(page)
    [*_, last] = ask("/api/v1/changes/?locale=fr")["results"]
    assert last["action"] == "published"
    assert risk_names(ask())[0] == "Caillot de sang"


def test_the_past_stays_as_it_was(treatment: Any, french: Any, client: Any, commit: Any) -> None:
    before = client.get(HERE)
    first = Edition.objects.get(locale="fr", type="treatment").published_at
    with commit():
        edit_block(treatment, "risks", name="Blood clot")
    assert client.get(HERE).content != before.content
    then = client.get(f"{HERE}&as_of={first.strftime('%Y-%m-%dT%H:%M:%S.%fZ')}")
    assert then.content == before.content


def test_another_policy_is_taken_up_by_reconcile(policy: Any, leave_behind: Any, ask: Any) -> None:
    policy("flag")
    leave_behind()
    policy("withhold")
    with pytest.raises(SystemExit):
        call_command("reconcile", check=True)
    call_command("reconcile")
    ask(ONLY_HERE, status=404)
    policy("source")
    call_command("reconcile")
    assert risk_names(ask())[0] == "Blood clot"


def read(client: Any, page: Any, status: int = 200) -> BeautifulSoup:
    response = client.get(page.url)
    assert response.status_code == status
    return BeautifulSoup(response.content, "html.parser")


def test_the_page_says_which_language_stands_in(leave_behind: Any, client: Any) -> None:
    page = leave_behind()
    html = read(client, page)
    section = html.find(id="risks")
    assert section.h2.get("lang") is None
    assert "Blood clot" in section.find(lang="en").get_text()
    assert html.html["lang"] == "fr"
    assert html.find(class_="notice", lang="fr")


def test_the_page_that_is_withheld_leads_to_where_it_can_be_read(
    policy: Any, leave_behind: Any, client: Any, treatment: Any
) -> None:
    policy("withhold")
    html = read(client, leave_behind(), 404)
    assert html.find("a", hreflang="en")["href"] == stored(treatment).full_url
    assert "Caillot" not in html.get_text()


def test_a_private_page_is_held_to_it_too(policy: Any, treatment: Any, french: Any, client: Any) -> None:
    restriction = PageViewRestriction.objects.create(page=french, restriction_type="password", password="p")
    session = client.session
    session[PageViewRestriction.passed_view_restrictions_session_key] = [restriction.pk]
    session.save()
    edit_block(treatment, "risks", name="Blood clot")
    assert "Blood clot" in read(client, stored(french)).find(id="risks").get_text()
    policy("withhold")
    assert read(client, stored(french), 404)


def test_the_json_ld_says_no_more_than_the_page(leave_behind: Any, client: Any) -> None:
    html = read(client, leave_behind())
    graph = json.loads(html.find("script", type="application/ld+json").string)
    assert "Sclérothérapie" in json.dumps(graph, ensure_ascii=False)
