"""The list of editions: what it says, to whom, and at what cost."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Page

from tests import builders
from tests.authoring.drafting.samples import person
from tests.publishing.admin.samples import edited, editions, two_editions, url
from treatments.models import Edition, TreatmentIndexPage, TreatmentPage
from treatments.publishing.admin.history.lasting import lasting

pytestmark = pytest.mark.django_db


def text(html: str) -> str:
    """What stands in the list, without markup."""
    table = html[html.index("<table") : html.index("</table>")]
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", table))


def rows(html: str) -> list[str]:
    return [text(f"<table>{row}</table>") for row in html.split("<tbody>")[1].split("<tr")[1:]]


def french_places() -> None:
    """A home page and an index in French, which are no drafts."""
    for page in (builders.site(), TreatmentIndexPage.objects.get(locale=builders.locale())):
        page.copy_for_translation(builders.locale("fr")).save_revision().publish()


def test_editions_are_listed_newest_first_with_what_changed_and_by_whom(admin: Client, editor: Any) -> None:
    page = two_editions(editor)

    newest, oldest = rows(admin.get(url("history", page)).content.decode())

    assert "Published again" in newest
    assert "Safety text changed: Risks" in newest
    assert "Cost" in newest
    assert "editor" in newest
    assert "live now" in newest
    assert editions(page)[1].hash[:8] in newest
    assert "The first edition" in oldest
    assert "until" in oldest
    assert "live now" not in oldest
    assert "Safety text" not in oldest


def test_the_reasons_of_editions_are_told(admin: Client) -> None:
    condition = builders.condition()
    page = builders.treatment(indications_conditions=builders.blocks("condition", condition.pk))
    condition.summary = "Small veins that show."
    condition.save_revision().publish()
    TreatmentPage.objects.get(pk=page.pk).unpublish()

    withdrawn, reissued, _first = rows(admin.get(url("history", page)).content.decode())

    assert "Withdrawn : Gone" in withdrawn
    assert "Re-issued : Something that it shows changed" in reissued
    assert "What it treats" in reissued
    assert "live now" not in withdrawn + reissued


def test_the_revision_is_linked_where_wagtail_still_has_it(admin: Client) -> None:
    page = two_editions()
    first, second = (edition.revision_id for edition in editions(page))
    page.revisions.filter(pk=first).delete()

    html = admin.get(url("history", page)).content.decode()

    assert f"/revisions/{second}/view/" in html
    assert f"/revisions/compare/{second}...latest/" in html
    assert f"/revisions/{first}/" not in html


def test_a_long_history_costs_no_more_queries_than_a_short_one(admin: Client) -> None:
    page = two_editions()
    admin.get(url("history", page))  # what Wagtail and Django keep after the first request
    with CaptureQueriesContext(connection) as short:
        admin.get(url("history", page))
    for number in range(23):
        page = edited(page, cost=f"<p>It costs {number} pounds.</p>")

    with CaptureQueriesContext(connection) as long:
        html = admin.get(url("history", page)).content.decode()

    assert len(rows(html)) == 20
    assert len(long) == len(short) == 17
    of_ledger = [query["sql"] for query in long if "treatments_edition" in query["sql"]]
    assert len(of_ledger) == 2
    assert not any('"document"' in sql for sql in of_ledger)
    second = rows(admin.get(f"{url('history', page)}?p=2").content.decode())
    assert len(second) == 5
    assert "until" in second[0]


def test_what_expired_is_not_live() -> None:
    end = timezone.now() - timedelta(minutes=1)
    edition = Edition(action="published", published_at=end - timedelta(days=1), expires_at=end)
    edition.followed_at = None

    shown = lasting(edition)

    assert shown.until == end
    assert shown.has_expired
    assert not shown.is_live


def test_a_draft_has_no_history_yet(admin: Client) -> None:
    page = builders.treatment(live=False)

    assert "Nothing has been published yet." in admin.get(url("history", page)).content.decode()


def test_a_mirror_leads_to_the_history_of_its_original(superuser: Client) -> None:
    page = two_editions()
    french_places()
    mirror = page.copy_for_translation(builders.locale("fr"), alias=True)

    html = superuser.get(url("history", mirror)).content.decode()

    assert "only mirrors the text of another language" in html
    assert url("history", page) in html


def test_only_the_pages_own_locale_is_listed(superuser: Client) -> None:
    page = two_editions()
    french_places()
    french = page.copy_for_translation(builders.locale("fr"))
    french.save_revision().publish()

    assert len(rows(superuser.get(url("history", french)).content.decode())) == 1


@pytest.mark.parametrize("name", ["history", "difference", "as_of", "withdraw", "reword"])
def test_whoever_may_not_edit_the_page_is_sent_away(editor: Any, name: str) -> None:
    page = two_editions()
    client = Client()
    assert client.get(url(name, page))["Location"].startswith("/admin/login/")
    client.force_login(person("elsewhere", builders.index_page(TreatmentIndexPage).get_next_sibling()))

    response = client.get(url(name, page))

    assert response["Location"] == "/admin/"
    assert url("history", page) not in client.get("/admin/pages/").content.decode()


@pytest.mark.parametrize("name", ["edition", "document"])
def test_nor_does_one_edition_show_itself_to_them(editor: Any, name: str) -> None:
    page = two_editions()
    client = Client()
    client.force_login(person("elsewhere", builders.index_page(TreatmentIndexPage).get_next_sibling()))

    assert client.get(url(name, page, 1))["Location"] == "/admin/"
    assert client.get(f"{url('edition', page, 1)}shown/")["Location"] == "/admin/"


def test_whoever_may_only_edit_sees_the_history_and_cannot_withdraw() -> None:
    page = two_editions()
    client = Client()
    client.force_login(person("writer", builders.site()))

    assert client.get(url("history", page)).status_code == 200
    assert client.get(url("withdraw", page))["Location"] == "/admin/"
    assert url("withdraw", page) not in client.get(f"/admin/pages/{page.pk}/edit/").content.decode()


def test_a_page_without_a_document_has_no_history(superuser: Client) -> None:
    assert superuser.get(url("history", Page.objects.get(depth=1)))["Location"] == "/admin/"
    page, huge = two_editions(), "999999999999999999999"
    for address in (f"/admin/treatments/ledger/pages/{huge}/", url("edition", page, huge)):
        assert superuser.get(address, follow=True).status_code == 404


@pytest.mark.parametrize("where", ["edit", "explore"])
def test_editors_find_it_in_the_editor_and_in_the_list_of_pages(admin: Client, where: str) -> None:
    page = two_editions()
    parent = page.get_parent()
    address = f"/admin/pages/{page.pk}/edit/" if where == "edit" else f"/admin/pages/{parent.pk}/"

    html = admin.get(address).content.decode()

    assert f'href="{url("history", page)}"' in html
    assert f'href="{url("withdraw", page)}' in html


def test_what_is_private_never_appears(admin: Client) -> None:
    picture = {
        "image": builders.image().pk,
        "alt": "A leg",
        "caption": "",
        "stage": "before",
        "consent_reference": "CONSENT-77",
    }
    page = two_editions()
    page = edited(page, gallery=builders.blocks("image", picture))
    page.overview = "<p>A secret draft.</p>"
    page.save_revision()

    addresses = [
        url("history", page),
        url("difference", page),
        url("edition", page, 3),
        url("document", page, 3),
        f"{url('edition', page, 3)}shown/",
    ]
    for address in addresses:
        html = admin.get(address).content.decode()
        assert "CONSENT-77" not in html
        assert "secret draft" not in html
