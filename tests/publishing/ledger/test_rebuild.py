"""After an upgrade that changes the form of documents, every page is published anew in the new form."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from tests.publishing.ledger.commands import run
from treatments.management.commands import rebuild
from treatments.models import Edition, Head, LedgerTip, TreatmentPage
from treatments.publishing import presented
from treatments.publishing.ledger import append
from treatments.publishing.present import present

pytestmark = pytest.mark.django_db

EDITIONS = "/api/v1/treatments/sclerotherapy/editions/"


@pytest.fixture
def upgrade(monkeypatch: pytest.MonkeyPatch, treatment: TreatmentPage) -> None:
    """Treatments say in which languages they are spoken of, and nothing says its menu text any more."""

    def in_new_form(page: Any) -> dict[str, Any]:
        document = dict(present(page))
        if page.document_type == "treatment":
            document["spoken_languages"] = ["en"]
        return document

    monkeypatch.setattr(presented, "present", in_new_form)
    for module in (append, rebuild):
        monkeypatch.setattr(module, "SCHEMA_VERSION", 2)


def counted() -> tuple[int, int, int]:
    return Edition.objects.count(), Head.objects.count(), LedgerTip.objects.get().version


def rows(**lookup: Any) -> list[dict[str, Any]]:
    return list(Edition.objects.filter(**lookup).order_by("sequence").values())


def test_a_rehearsal_says_what_would_change_and_writes_nothing(upgrade: None) -> None:
    before = counted()

    ended = run("rebuild", "--dry-run")

    assert counted() == before
    lines = ended.text.splitlines()
    assert lines[0] == "Form of documents: version 2."
    assert sorted(line.partition(" (")[0] for line in lines[1:3]) == ["“Sclerotherapy”", "“Vascular laser”"]
    assert all(line.endswith("says something else than its edition: spoken_languages") for line in lines[1:3])
    assert lines[3:] == ["  spoken_languages: 2", "2 editions would be appended."]


def test_each_page_in_the_old_form_gets_an_edition_in_the_new_one(upgrade: None) -> None:
    before = rows()
    heads = Head.objects.filter(is_live=True).count()

    ended = run("rebuild")

    assert ended == (
        0,
        f"Form of documents: version 2.\nLooked at {heads} pages and appended 2 editions.\n",
    )
    appended = rows(sequence__gt=len(before))
    assert [(each["cause"], each["schema_version"], each["type"]) for each in appended] == [
        ("rebuilt", 2, "treatment")
    ] * 2
    assert all(each["changed_sections"] == ["spoken_languages"] for each in appended)
    assert run("verify_ledger").code == 0
    assert run("reconcile", "--check").code == 0


def test_editions_of_before_stay_as_they_were_with_their_version(
    upgrade: None, treatment: TreatmentPage, client: Client
) -> None:
    before = rows()
    numbers = range(1, Head.objects.get(page_id=treatment.pk).edition.number + 1)
    read = {number: client.get(f"{EDITIONS}{number}/").content for number in numbers}

    run("rebuild")

    assert rows(sequence__lte=len(before)) == before
    assert {number: client.get(f"{EDITIONS}{number}/").content for number in numbers} == read
    newest, *older = client.get(EDITIONS).json()["results"]
    assert newest["schema_version"] == 2
    assert {each["schema_version"] for each in older} == {1}
    assert client.get(f"{EDITIONS}{numbers[-1]}/").json()["schema_version"] == 1
    assert "spoken_languages" not in client.get(f"{EDITIONS}{numbers[-1]}/?view=document").json()
    assert client.get(f"{EDITIONS}{newest['edition']['number']}/?view=document").json()[
        "spoken_languages"
    ] == ["en"]


def test_a_second_run_appends_nothing(upgrade: None) -> None:
    run("rebuild")
    before = counted()
    assert run("rebuild", "--dry-run").text.endswith("Nothing would change.\n")
    assert run("rebuild").text.endswith("appended 0 editions.\n")
    assert counted() == before


def test_a_version_that_changes_no_document_appends_nothing(
    treatment: TreatmentPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (append, rebuild):
        monkeypatch.setattr(module, "SCHEMA_VERSION", 2)
    before = counted()
    assert run("rebuild", "--dry-run").text == "Form of documents: version 2.\nNothing would change.\n"
    assert run("rebuild").text.endswith("appended 0 editions.\n")
    assert counted() == before


def test_what_was_withdrawn_is_not_published_again(upgrade: None, treatment: TreatmentPage) -> None:
    treatment.unpublish()
    run("rebuild")
    last = Edition.objects.filter(page_id=treatment.pk).latest("sequence")
    assert (last.action, last.schema_version) == ("withdrawn", 2)
    assert not Edition.objects.filter(page_id=treatment.pk, schema_version=2, action="published").exists()
