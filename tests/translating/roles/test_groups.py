"""Translators of one locale, made by a command: they can do exactly that."""

from __future__ import annotations

import datetime
import io
from typing import Any

import pytest
from django.contrib.auth.models import Group, User
from django.core.management import CommandError, call_command
from django.test import Client, TestCase
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page
from wagtail_localize.models import Translation

from tests import builders
from tests.authoring.clinics.samples import clinic as make_clinic
from tests.translating.conftest import enter_all, published, submitted
from treatments.models import BodySite, TreatmentPage

pytestmark = pytest.mark.django_db


def run(*locales: str) -> str:
    out = io.StringIO()
    call_command("make_translator_groups", *locales, stdout=out)
    return out.getvalue()


@pytest.fixture
def source() -> TreatmentPage:
    """Live in French and in German."""
    page = builders.treatment()
    for code in ("fr", "de"):
        translation = submitted(page, code)
        enter_all(translation)
        published(translation)
    return page


def member(group: str) -> Any:
    user = User.objects.create_user(group, password="x")
    user.groups.add(Group.objects.get(name=group))
    client = Client()
    client.user = user  # type: ignore[attr-defined]
    client.force_login(user)
    return client


def page_in(source: TreatmentPage, code: str) -> TreatmentPage:
    return source.get_translation(builders.locale(code))


def status(client: Client, url: str) -> int:
    return client.get(url).status_code


def edit_url(page: Page) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def publish(client: Client, page: Page) -> None:
    with TestCase.captureOnCommitCallbacks(execute=True):
        client.post(edit_url(page), {"action": "publish"})


def test_the_command_says_what_it_made_and_a_second_time_that_all_is_well(source: TreatmentPage) -> None:
    said = run("fr")
    assert "Translators fr: made" in said
    assert "Translation reviewers fr: made" in said
    assert "publish_page" in said
    assert run("fr") == "Translators fr: as it should be\nTranslation reviewers fr: as it should be\n"


def test_it_takes_back_what_somebody_gave_besides(source: TreatmentPage) -> None:
    run("fr")
    group = Group.objects.get(name="Translators fr")
    group.page_permissions.create(page=builders.site(), permission=group.page_permissions.get().permission)
    assert "  - Example Clinic: change_page" in run("fr")


def test_without_a_locale_it_makes_those_of_all_but_the_source(source: TreatmentPage) -> None:
    run()
    assert not Group.objects.filter(name="Translators en").exists()
    assert Group.objects.filter(name="Translators de").exists()


def test_an_unknown_locale_or_one_without_pages_is_named(source: TreatmentPage) -> None:
    with pytest.raises(CommandError, match=r"No locale “xx”\. There are: de, en, fr"):
        run("xx")
    builders.locale("es")
    with pytest.raises(CommandError, match=r"no page in “es” yet\. Submit the home page"):
        run("es")


def test_a_translator_edits_french_pages_and_no_others(source: TreatmentPage) -> None:
    run("fr")
    client = member("Translators fr")
    assert status(client, edit_url(page_in(source, "fr"))) == 200
    assert status(client, edit_url(page_in(source, "de"))) == 302
    assert status(client, edit_url(source)) == 302


def test_and_publishes_nothing(source: TreatmentPage) -> None:
    run("fr")
    page = page_in(source, "fr")
    client = member("Translators fr")
    before = page.last_published_at
    publish(client, page)
    page.refresh_from_db()
    assert page.last_published_at == before
    assert status(client, reverse("wagtailadmin_pages:unpublish", args=[page.pk])) == 302


def test_a_reviewer_publishes_in_french(source: TreatmentPage) -> None:
    run("fr")
    page = page_in(source, "fr")
    before = page.last_published_at
    publish(member("Translation reviewers fr"), page)
    page.refresh_from_db()
    assert page.last_published_at > before


@pytest.mark.parametrize("group", ["Translators fr", "Translation reviewers fr"])
def test_neither_submits_nor_ends_a_translation(source: TreatmentPage, group: str) -> None:
    run("fr")
    client, page = member(group), page_in(source, "fr")
    assert status(client, reverse("wagtail_localize:submit_page_translation", args=[source.pk])) in (302, 403)
    assert status(client, reverse("wagtail_localize:submit_page_translation", args=[page.pk])) in (302, 403)
    client.post(reverse("wagtail_localize:convert_to_alias", args=[page.pk]))
    page.refresh_from_db()
    assert page.alias_of_id is None
    translation = Translation.objects.get(
        source__object_id=page.translation_key, target_locale=builders.locale("fr")
    )
    client.post(reverse("wagtail_localize:stop_translation", args=[translation.pk]))
    translation.refresh_from_db()
    assert translation.enabled


@pytest.mark.parametrize("group", ["Translators fr", "Translation reviewers fr"])
def test_snippets_too_are_those_of_the_locale(source: TreatmentPage, group: str) -> None:
    site = BodySite.objects.create(name="Leg", slug="leg", locale=builders.locale())
    for code in ("fr", "de"):
        submitted(site, code)
    run("fr")
    client = member(group)
    address = {
        each.locale.language_code: reverse(BodySite.snippet_viewset.get_url_name("edit"), args=[each.pk])
        for each in BodySite.objects.filter(translation_key=site.translation_key)
    }
    assert status(client, address["fr"]) == 200
    assert status(client, address["de"]) == 302
    assert status(client, address["en"]) == 302


def test_nor_is_a_german_text_entered_at_wagtail_localize_s_own_address(source: TreatmentPage) -> None:
    run("fr")
    client = member("Translators fr")
    for code, expected in (("fr", (200, 201)), ("de", (403,))):
        translation = Translation.objects.get(
            source__object_id=source.translation_key, target_locale=builders.locale(code)
        )
        segment = translation.source.stringsegment_set.first()
        answer = client.put(
            reverse("wagtail_localize:edit_string_translation", args=[translation.pk, segment.pk]),
            "value=Bonjour",
            content_type="application/x-www-form-urlencoded",
        )
        assert answer.status_code in expected, (code, answer.content)


def test_who_has_the_permission_otherwise_keeps_it_everywhere(source: TreatmentPage) -> None:
    run("fr")
    client = member("Translators fr")
    editors = Group.objects.create(name="Snippet editors")
    editors.permissions.set(Group.objects.get(name="Translators fr").permissions.all())
    User.objects.get(username="Translators fr").groups.add(editors)
    site = BodySite.objects.create(name="Leg", slug="leg", locale=builders.locale())
    assert status(client, reverse(BodySite.snippet_viewset.get_url_name("edit"), args=[site.pk])) == 200


def test_a_clinic_s_german_words_are_not_unpublished_by_french_reviewers(source: TreatmentPage) -> None:
    clinic = make_clinic()
    submitted(clinic, "fr")
    submitted(clinic, "de")
    run("fr")
    client = member("Translation reviewers fr")
    german = clinic.get_translation(builders.locale("de"))
    german.live = True
    german.save()
    client.post(reverse(type(clinic).snippet_viewset.get_url_name("unpublish"), args=[german.pk]))
    german.refresh_from_db()
    assert german.live


@pytest.mark.parametrize("group", ["Translators fr", "Translation reviewers fr"])
def test_nor_begins_one_anew_or_makes_a_mirror_a_page_of_its_own(source: TreatmentPage, group: str) -> None:
    run("fr")
    client, page = member(group), page_in(source, "fr")
    translation = Translation.objects.get(
        source__object_id=page.translation_key, target_locale=builders.locale("fr")
    )
    translation.enabled = False
    translation.save()
    client.post(edit_url(page), {"localize-restart-translation": "on"})
    translation.refresh_from_db()
    assert not translation.enabled

    mirror = builders.treatment(title="Laser").copy_for_translation(builders.locale("fr"), alias=True)
    client.post(reverse("wagtailadmin_pages:convert_alias", args=[mirror.pk]))
    assert Page.objects.get(pk=mirror.pk).alias_of_id


def test_a_mirror_within_a_language_is_wagtail_s_own_affair(source: TreatmentPage) -> None:
    run("fr")
    page = page_in(source, "fr")
    alias = page.create_alias(update_slug="alias", parent=page.get_parent())
    member("Translators fr").post(reverse("wagtailadmin_pages:convert_alias", args=[alias.pk]))
    assert Page.objects.get(pk=alias.pk).alias_of_id is None


def snippet_url(view: str, instance: Any, *more: Any) -> str:
    return reverse(type(instance).snippet_viewset.get_url_name(view), args=[instance.pk, *more])


def test_who_publishes_in_german_alone_publishes_no_french_clinic(source: TreatmentPage) -> None:
    translation = submitted(make_clinic(), "fr")
    run("fr", "de")
    client = member("Translators fr")
    client.user.groups.add(Group.objects.get(name="Translation reviewers de"))
    french = translation.get_target_instance()

    with TestCase.captureOnCommitCallbacks(execute=True):
        client.post(snippet_url("edit", french), {"action": "publish"})
    french.refresh_from_db()
    assert not french.live

    type(french).objects.filter(pk=french.pk).update(live=True)
    client.post(snippet_url("unpublish", french))
    french.refresh_from_db()
    assert french.live


def test_nor_is_a_german_clinic_taken_off_the_schedule(source: TreatmentPage) -> None:
    german = submitted(make_clinic(), "de").get_target_instance()
    german.go_live_at = timezone.now() + datetime.timedelta(days=1)
    revision = german.save_revision()
    revision.publish()
    run("fr", "de")
    address = snippet_url("revisions_unschedule", german, revision.pk)
    member("Translation reviewers fr").post(address)
    revision.refresh_from_db()
    assert revision.approved_go_live_at == german.go_live_at
    member("Translation reviewers de").post(address)
    revision.refresh_from_db()
    assert revision.approved_go_live_at is None
