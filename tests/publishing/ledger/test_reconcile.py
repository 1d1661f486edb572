"""Pages and editions that were led apart behind the models' backs are found, and brought together again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from wagtail.models import Page, PageViewRestriction, Site

from tests import builders
from tests.publishing.ledger.commands import run
from treatments.models import Edition, Head, HeadTerm, LedgerTip, TreatmentPage
from treatments.publishing.canonical import canonical
from treatments.publishing.present import present

pytestmark = pytest.mark.django_db

AGREED = (0, "The ledger and the pages agree.\n")
Led = Callable[[TreatmentPage], Any]


def row(page: TreatmentPage) -> Any:
    """Its row in the table of all pages: an update of it is not seen by anybody."""
    return Page.objects.filter(pk=page.pk)


def deleted(page: TreatmentPage) -> None:
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM treatments_treatmentpage WHERE page_ptr_id = %s", [page.pk])
        for table in ("wagtailsearch_indexentry", "wagtailcore_referenceindex"):
            cursor.execute(f"DELETE FROM {table} WHERE object_id = %s", [str(page.pk)])
        cursor.execute("DELETE FROM wagtailcore_page WHERE id = %s", [page.pk])


def restricted(page: TreatmentPage) -> None:
    everybody = {"restriction_type": PageViewRestriction.LOGIN, "password": ""}
    PageViewRestriction.objects.bulk_create([PageViewRestriction(page_id=page.pk, **everybody)])


def renamed(page: TreatmentPage) -> None:
    address = page.url_path.replace("/sclerotherapy/", "/vein-injections/")
    row(page).update(slug="vein-injections", url_path=address)


def moved_host(page: TreatmentPage) -> None:
    Site.objects.update(hostname="clinic.example")


LED_APART: dict[str, tuple[Led, list[str]]] = {
    "another text": (
        lambda page: TreatmentPage.objects.filter(pk=page.pk).update(mechanism="<p>It burns.</p>"),
        ["“Sclerotherapy” (en, page {pk}) says something else than its edition: mechanism"],
    ),
    "another slug": (
        renamed,
        ["“Sclerotherapy” (en, page {pk}) says something else than its edition: slug, url"],
    ),
    "unpublished": (
        lambda page: row(page).update(live=False),
        ["“Sclerotherapy” (en, page {pk}) is not public and has an edition that is live"],
    ),
    "deleted": (deleted, ["“Sclerotherapy” (en, page {pk}) is not public and has an edition that is live"]),
    "private": (
        restricted,
        ["“Sclerotherapy” (en, page {pk}) is not public and has an edition that is live"],
    ),
    "another place in the menu": (
        lambda page: row(page).update(show_in_menus=True),
        [
            "“Sclerotherapy” (en, page {pk}) has another place or is filtered by other values than its head: "
            "in_menu"
        ],
    ),
    "another key": (
        lambda page: row(page).update(translation_key=uuid4()),
        ["“Sclerotherapy” (en, page {pk}) is not public and has an edition that is live"],
    ),
    "a head that says withdrawn": (
        lambda page: Head.objects.filter(page_id=page.pk).update(is_live=False),
        ["“Sclerotherapy” (en, page {pk}) is live without an edition"],
    ),
    "a head that is filtered otherwise": (
        lambda page: HeadTerm.objects.create(
            head=Head.objects.get(page_id=page.pk), name="body_site", value="arms"
        ),
        [
            "“Sclerotherapy” (en, page {pk}) has another place or is filtered by other values than its head: "
            "terms"
        ],
    ),
    "no head": (
        lambda page: Head.objects.filter(page_id=page.pk).delete(),
        ["“Sclerotherapy” (en, page {pk}) is live without an edition"],
    ),
    "a head of former times": (
        lambda page: Head.objects.filter(page_id=page.pk).update(
            edition=Edition.objects.get(page_id=page.pk, number=1)
        ),
        ["“Sclerotherapy” (en, page {pk}) says something else than its edition: related, seo, summary"],
    ),
}


def counted() -> tuple[int, int, int]:
    return Edition.objects.count(), Head.objects.count(), LedgerTip.objects.get().version


def live_documents() -> set[tuple[Any, str]]:
    return set(Head.objects.filter(is_live=True).values_list("key", "locale"))


def public_documents() -> set[tuple[Any, str]]:
    public = Page.objects.live().public().filter(depth__gt=1)
    return set(public.values_list("translation_key", "locale__language_code"))


@pytest.mark.parametrize(("lead", "said"), LED_APART.values(), ids=LED_APART)
def test_what_differs_is_mended_once(treatment: TreatmentPage, lead: Led, said: list[str]) -> None:
    pk = treatment.pk
    lead(treatment)

    mended = run("reconcile")

    assert mended.code == 0
    lines = [line for line in mended.text.splitlines() if f"page {pk})" in line]
    assert [line.partition(" (editions")[0] for line in lines] == [
        f"Mended: {each.format(pk=pk)}" for each in said
    ]
    assert run("reconcile", "--check") == AGREED
    assert run("verify_ledger").code == 0
    assert live_documents() == public_documents()
    before = counted()
    assert run("reconcile") == AGREED
    assert counted() == before


@pytest.mark.parametrize(("lead", "said"), LED_APART.values(), ids=LED_APART)
def test_a_check_says_what_differs_and_changes_nothing(
    treatment: TreatmentPage, lead: Led, said: list[str]
) -> None:
    pk = treatment.pk
    lead(treatment)
    before = counted()

    for _time in range(2):
        checked = run("reconcile", "--check")
        assert checked.code == 1
        assert [line for line in checked.text.splitlines() if f"page {pk})" in line] == [
            f"Found: {each.format(pk=pk)}" for each in said
        ]

    assert counted() == before


def test_in_normal_work_there_is_nothing_to_mend(treatment: TreatmentPage) -> None:
    before = counted()
    assert run("reconcile", "--check") == AGREED
    assert run("reconcile") == AGREED
    assert counted() == before


def test_readers_get_the_text_that_was_changed_around_the_models(
    treatment: TreatmentPage, client: Client
) -> None:
    TreatmentPage.objects.filter(pk=treatment.pk).update(mechanism="<p>It burns.</p>")
    address = "/api/v1/treatments/sclerotherapy/"
    assert "It burns." not in client.get(address).content.decode()

    run("reconcile")

    answer = client.get(address).json()
    assert answer["content"]["mechanism"] == {"html": "<p>It burns.</p>"}
    last = Edition.objects.get(sequence=answer["edition"]["sequence"])
    assert (last.cause, last.changed_sections) == ("reconciled", ["mechanism"])
    assert last.document == canonical(present(TreatmentPage.objects.get(pk=treatment.pk)))


def test_a_page_that_went_live_around_the_models_gets_its_first_edition(
    treatment: TreatmentPage, client: Client
) -> None:
    draft = builders.treatment(live=False, title="Not yet", slug="not-yet")
    assert run("reconcile") == AGREED
    row(draft).update(live=True)
    assert (
        run("reconcile", "--check").text
        == f"Found: “Not yet” (en, page {draft.pk}) is live without an edition\n"
    )
    assert client.get("/api/v1/treatments/not-yet/").status_code == 404

    mended = run("reconcile")

    edition = Edition.objects.get(page_id=draft.pk)
    assert mended.text == (
        f"Mended: “Not yet” (en, page {draft.pk}) is live without an edition (editions {edition.sequence})\n"
    )
    assert (edition.number, edition.cause) == (1, "reconciled")
    assert client.get("/api/v1/treatments/not-yet/").status_code == 200


def test_pages_that_were_there_before_the_ledger_get_it(treatment: TreatmentPage, client: Client) -> None:
    """As after installing the plugin's ledger over pages that exist."""
    from tests.unguarded import unguarded_ledger

    live = Head.objects.filter(is_live=True).count()
    Head.objects.all().delete()
    with unguarded_ledger():
        Edition.objects.all()._raw_delete(connection.alias)
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    LedgerTip.objects.all().delete()

    mended = run("reconcile")

    assert mended.text.count("is live without an edition") == live
    assert Head.objects.filter(is_live=True).count() == live
    assert run("reconcile", "--check") == AGREED
    assert run("verify_ledger").code == 0


def test_what_is_mended_reaches_those_who_show_it(treatment: TreatmentPage, laser: TreatmentPage) -> None:
    Page.objects.filter(pk=laser.pk).update(title="Light")

    run("reconcile")

    head = Head.objects.select_related("edition").get(page_id=treatment.pk)
    assert [link["name"] for link in head.edition.content["related"]] == ["Light"]
    assert run("reconcile", "--check") == AGREED


def test_a_host_name_that_was_changed_around_the_models_is_everywhere(treatment: TreatmentPage) -> None:
    moved_host(treatment)
    live = Head.objects.filter(is_live=True).count()
    assert len(run("reconcile", "--check").text.splitlines()) == live

    assert run("reconcile").code == 0

    assert set(Head.objects.filter(is_live=True, url__startswith="http://clinic.example/")) == set(
        Head.objects.filter(is_live=True)
    )
    assert run("reconcile", "--check") == AGREED


def test_a_head_that_was_lost_with_its_page_is_put_back(treatment: TreatmentPage, client: Client) -> None:
    treatment.unpublish()
    Head.objects.filter(page_id=treatment.pk).delete()

    run("reconcile")

    assert client.get("/api/v1/treatments/sclerotherapy/").status_code == 410
    assert run("verify_ledger").code == 0


def test_a_head_that_was_lost_is_found_again_by_the_search(laser: TreatmentPage, client: Client) -> None:
    Head.objects.filter(page_id=laser.pk).delete()

    run("reconcile")

    found = client.get("/api/v1/search/?q=laser").json()["results"]
    assert [result["id"] for result in found] == [str(laser.translation_key)]


def test_a_head_set_back_to_the_same_words_is_put_right(laser: TreatmentPage) -> None:
    first = Head.objects.get(page_id=laser.pk).edition
    for summary in ("Other words.", laser.summary):
        laser.summary = summary
        laser.save_revision().publish()
    Head.objects.filter(page_id=laser.pk).update(edition=first, published_at=first.published_at)

    run("reconcile")

    assert run("verify_ledger").code == 0


def test_a_re_issue_that_was_interrupted_is_finished(
    treatment: TreatmentPage, laser: TreatmentPage, settings: Any
) -> None:
    """As if the task queue had been stopped: the pages wait, and say what they said before."""
    settings.TREATMENTS = {**settings.TREATMENTS, "REISSUE_AT_ONCE": 0}
    laser.title = "Light"
    laser.save_revision().publish()
    settings.TREATMENTS = {**settings.TREATMENTS, "REISSUE_AT_ONCE": 20}
    assert run("reconcile", "--check").code == 1

    assert run("reconcile").text.startswith("Going on: ")

    head = Head.objects.select_related("edition").get(page_id=treatment.pk)
    assert [link["name"] for link in head.edition.content["related"]] == ["Light"]
    assert run("reconcile") == AGREED
