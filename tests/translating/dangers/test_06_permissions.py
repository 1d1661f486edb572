"""Whoever may submit a page for translation may not do more: publish in every language, take a text off the
site, write in what is locked or lies with a workflow's reviewers."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client
from wagtail.models import Page, Workflow

from tests import builders
from tests.builders import blocks, effect
from tests.translating.conftest import enter_all, published, submitted
from tests.translating.dangers.conftest import committed, into, put_text, sync, without_our_code
from tests.translating.freshness.acts import edit_block
from tests.translating.localize_views.test_views import translator
from treatments.models import TreatmentPage

pytestmark = pytest.mark.django_db

TEXT = "About 1 in 100 people has it."
OTHER = "Environ 1 personne sur 100 en est atteinte."


@pytest.fixture
def source() -> TreatmentPage:
    """Live in French and in German."""
    page = builders.treatment(risks=blocks("risk", effect("Swelling", description=TEXT)))
    for code in ("fr", "de"):
        translation = submitted(page, code)
        enter_all(translation)
        published(translation)
    return page


def target(source: TreatmentPage, code: str) -> TreatmentPage:
    return into(source, code).get_target_instance()


def risk(source: TreatmentPage, code: str) -> str:
    return target(source, code).risks[0].value["name"]


def test_the_danger_of_syncing(source: TreatmentPage) -> None:
    edit_block(source, "risks", name="Blood clot")
    with without_our_code():
        sync(translator("fr"), into(source), publish_translations="on")
    assert risk(source, "fr") == risk(source, "de") == "Blood clot"


def test_syncing_publishes_nothing_that_one_may_not_publish(source: TreatmentPage) -> None:
    edit_block(source, "risks", name="Blood clot")
    for permissions in ((), ("change",), ("change", "publish")):
        sync(translator("fr", *permissions), into(source), publish_translations="on")
    assert risk(source, "fr") == "[fr] Swelling"
    assert risk(source, "de") == "[de] Swelling"


def submitted_by(client: Client, page: Page) -> Any:
    with committed():
        return client.post(f"/admin/localize/submit/page/{page.pk}/", {"locales": [builders.locale("es").pk]})


def test_the_danger_of_submitting(source: TreatmentPage) -> None:
    with without_our_code():
        submitted_by(translator("fr"), source)
    assert source.has_translation(builders.locale("es"))


def test_only_whoever_may_edit_a_page_submits_it(source: TreatmentPage) -> None:
    for permissions in ((), ("change", "publish")):
        assert submitted_by(translator("fr", *permissions), source).url == "/admin/"
    assert not source.has_translation(builders.locale("es"))
    submitted_by(translator("en", "change"), source)
    assert source.has_translation(builders.locale("es"))


def mirrored(client: Client, source: TreatmentPage) -> None:
    with committed():
        client.post(f"/admin/localize/page/{target(source, 'fr').pk}/convert_to_alias/")


def test_the_danger_of_mirroring(source: TreatmentPage) -> None:
    french = target(source, "fr")
    with without_our_code():
        mirrored(translator("fr", "change"), source)
    replaced = TreatmentPage.objects.get(pk=french.pk)
    assert replaced.alias_of_id == source.pk
    assert replaced.live
    assert replaced.risks[0].value["name"] == "Swelling"


def test_who_may_not_publish_makes_no_mirror(source: TreatmentPage) -> None:
    mirrored(translator("fr", "change"), source)
    assert target(source, "fr").alias_of_id is None
    assert risk(source, "fr") == "[fr] Swelling"


def locked(source: TreatmentPage) -> None:
    page = target(source, "fr")
    page.locked, page.locked_by = True, User.objects.create_user("somebody")
    page.save()


def in_review(source: TreatmentPage) -> None:
    """The reviewers of the site look at it."""
    workflow = Workflow.objects.get()
    assert workflow.tasks.count() == 1
    workflow.start(target(source, "fr"), User.objects.create_user("author"))


def entered(source: TreatmentPage) -> str:
    rows = into(source).source.stringsegment_set.get_translations(builders.locale("fr"))
    return rows.get(translation_of__data=TEXT).data


@pytest.mark.parametrize("kept", [locked, in_review])
def test_the_danger_for_a_page_that_is_kept(source: TreatmentPage, kept: Any) -> None:
    kept(source)
    client = translator("fr", "change", "publish")
    with without_our_code():
        assert put_text(client, into(source), TEXT, OTHER).status_code == 200
        with committed():
            client.post(f"/admin/pages/{target(source, 'fr').pk}/edit/", {"action": "publish"})
    assert target(source, "fr").risks[0].value["description"] == OTHER


@pytest.mark.parametrize("kept", [locked, in_review])
def test_a_page_that_is_kept_stays_as_it_is(source: TreatmentPage, kept: Any) -> None:
    kept(source)
    client = translator("fr", "change", "publish")

    assert put_text(client, into(source), TEXT, OTHER).status_code == 403
    sync(translator("en", "change"), into(source), publish_translations="on")

    assert entered(source) == f"[fr] {TEXT}"
    assert target(source, "fr").risks[0].value["description"] == f"[fr] {TEXT}"


@pytest.mark.parametrize("kept", [locked, in_review])
def test_nor_does_the_editor_publish_it(source: TreatmentPage, kept: Any) -> None:
    put_text(translator("fr", "change"), into(source), TEXT, OTHER)
    kept(source)
    client = translator("fr", "change", "publish")
    with committed():
        answer = client.post(
            f"/admin/pages/{target(source, 'fr').pk}/edit/", {"action": "publish"}, follow=True
        )
    assert "It is locked, or a workflow keeps it" in answer.content.decode()
    assert target(source, "fr").risks[0].value["description"] == f"[fr] {TEXT}"
