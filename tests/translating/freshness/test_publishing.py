"""What the ledger says of a translation follows every change that concerns it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from wagtail.models import PageViewRestriction
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from tests import builders
from tests.builders import blocks
from tests.translating import contents
from tests.translating.freshness.acts import edit, edit_block, enter_new, state, stored
from treatments.authoring.editorial.publication import SCHEDULED
from treatments.models import BodySite, Edition, Head
from treatments.publishing.auditing.drift import drifts

pytestmark = pytest.mark.django_db


@pytest.fixture
def commit(django_capture_on_commit_callbacks: Any) -> Any:
    return lambda: django_capture_on_commit_callbacks(execute=True)


def said(page: Any) -> Any:
    """What the live edition says, which is what asking anew says too. What stands in for stale text is
    publishing's affair."""
    head = Head.objects.select_related("edition").get(page_id=page.pk)
    translation = json.loads(head.edition.translation)
    assert state(page) == {**translation, "substituted_sections": []}
    return translation


def test_a_change_of_the_source_is_an_event_of_each_translation(translated: Any) -> None:
    page = builders.treatment()
    targets = [translated(page, code) for code in ("fr", "ar", "de")]
    before = Edition.objects.count()

    edit_block(page, "risks", name="Blood clot")

    for target in targets:
        assert said(target)["stale_sections"] == ["risks"]
    newest = Edition.objects.order_by("sequence")[before:]
    assert [(each.locale, each.cause, each.changed_sections) for each in newest] == [
        ("en", "edit", ["risks"]),
        ("fr", "translation", ["risks"]),
        ("ar", "translation", ["risks"]),
        ("de", "translation", ["risks"]),
    ]


def test_a_change_that_no_reader_of_the_source_sees_is_one_too(page: Any, target: Any) -> None:
    before = Edition.objects.filter(locale="en").count()
    draft = builders.condition(live=False)

    edit(page, indications_conditions=blocks("condition", draft.pk))

    assert Edition.objects.filter(locale="en").count() == before
    assert said(target)["stale_sections"] == ["indications"]


@pytest.mark.usefixtures("withdrawn_alone")
def test_a_source_that_is_private_and_then_taken_back_is_one_too(page: Any, target: Any, commit: Any) -> None:
    edit_block(page, "risks", name="Blood clot")
    with commit():
        PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    assert said(target)["status"] == "stale"
    with commit():
        stored(page).unpublish()
    assert said(target)["status"] == "current"


def test_a_chain_is_an_event_too(translated: Any, commit: Any) -> None:
    english = builders.treatment()
    french = translated(english, "fr")
    arabic = translated(french, "ar")
    with commit():
        edit_block(english, "risks", name="Blood clot")
    assert said(french)["stale_sections"] == said(arabic)["stale_sections"] == ["risks"]
    with commit():
        edit_block(english, "risks", name="Deep vein thrombosis")
    assert said(french)["status"] == said(arabic)["status"] == "current"


def test_a_confirmed_text_is_an_event_without_publishing(
    translated: Any, translation_of: Any, commit: Any
) -> None:
    page = builders.treatment(mechanism="<p>The vien closes.</p>")
    target = translated(page)
    edit(page, mechanism="<p>The vein closes.</p>")
    assert said(target)["status"] == "stale"
    translation_of(target).source.update_from_db()

    with commit():
        enter_new(target, "The vein closes.", "[fr] The vien closes.")

    assert said(target)["status"] == "current"
    with commit():
        StringTranslation.objects.get(translation_of__data="The vein closes.").delete()
    assert said(target)["status"] == "stale"


def test_many_texts_in_one_transaction_settle_once(
    submit: Any, translate: Any, publish: Any, commit: Any
) -> None:
    page = builders.article(title="One", summary="Two", author="Three", body=blocks("heading", "Four"))
    translation = submit(page)
    target = publish(translation)
    before = Edition.objects.count()
    with commit():
        for row in ("One", "Two", "Three", "Four"):
            enter_new(target, row, row)
    assert Edition.objects.count() == before + 1
    assert said(target)["status"] == "current"


def test_a_text_that_changes_nothing_makes_no_edition(
    translation_of: Any, commit: Any, page: Any, target: Any
) -> None:
    edit(page, mechanism="<p>The vein closes.</p>")
    translation_of(target).source.update_from_db()
    before = Edition.objects.count()
    with commit():
        enter_new(target, "The vein closes.", "La veine se ferme.")
    assert Edition.objects.count() == before
    assert said(target)["status"] == "stale"


def test_a_text_of_a_snippet_is_an_event_of_the_pages_that_show_it(
    translated: Any, submit: Any, translate: Any, publish: Any, commit: Any
) -> None:
    page = builders.treatment(body_sites=blocks("body_site", builders.body_site().pk))
    translated(page)
    other = builders.treatment(title="Laser", body_sites=page.body_sites.raw_data[:])
    target = translated(other)
    source = TranslationSource.objects.get_for_instance(page.body_sites[0].value)
    with commit():
        StringTranslation.objects.filter(context__object_id=source.object_id)[0].delete()
        BodySite.objects.get(locale=target.locale).save()
    legs = BodySite.objects.get(locale=target.locale)
    legs.name = "Legs"
    legs.save()
    assert said(target)["missing_sections"] == ["body_sites"]

    with commit():
        enter_new(legs, "Legs", "Legs")

    assert said(target)["status"] == said(page.get_translation(target.locale))["status"] == "current"


def test_switched_off_and_on(publish: Any, translation_of: Any, commit: Any, page: Any, target: Any) -> None:
    translation = translation_of(target)
    hand = stored(target)
    hand.mechanism = page.mechanism
    hand.save()
    assert said(target)["missing_sections"] == ["mechanism"]
    with commit():
        translation.enabled = False
        translation.save()
    assert said(target)["missing_sections"] == ["mechanism"]
    with commit():
        edit(page, cost="<p>It depends.</p>")
    assert said(target)["stale_sections"] == ["cost"]
    with commit():
        Translation.objects.get(pk=translation.pk).delete()
    assert said(target)["stale_sections"] == ["cost"]


@pytest.fixture
def withdrawn_alone(settings: Any) -> None:
    """Translations stay when their source is unpublished."""
    settings.TREATMENTS = {**settings.TREATMENTS, "WITHDRAW_TRANSLATIONS": False}


@pytest.mark.usefixtures("withdrawn_alone")
def test_a_source_that_is_withdrawn_and_published_again(commit: Any, page: Any, target: Any) -> None:
    edit_block(page, "risks", name="Blood clot")
    with commit():
        stored(page).unpublish()
    assert said(target)["status"] == "current"
    with commit():
        stored(page).save_revision().publish()
    assert said(target)["stale_sections"] == ["risks"]
    with commit():
        stored(page).delete()
    assert said(target)["status"] == "current"


def test_a_copy_by_code_follows_its_source(commit: Any) -> None:
    page = builders.article()
    target = page.copy_for_translation(builders.locale("fr"), copy_parents=True)
    target.save_revision().publish()
    with commit():
        edit(page, author="The Example Clinic")
    assert said(target)["stale_sections"] == ["author"]


def test_a_shared_set_is_an_event_of_the_translation(translated: Any, commit: Any) -> None:
    page = builders.treatment(aftercare=blocks("set", contents.aftercare_set().pk))
    target = translated(page)
    shared = stored(page.aftercare[0].value)
    shared.steps[0].value["text"] = "Walk twice."
    with commit():
        shared.save()
    assert said(target)["stale_sections"] == ["aftercare"]


def test_stale_text_that_comes_with_the_schedule_is_withheld(
    settings: Any, commit: Any, page: Any, target: Any
) -> None:
    settings.TREATMENTS = {**settings.TREATMENTS, "STALE_SAFETY_TEXT": "withhold"}
    with commit():
        stored(target).unpublish()
        edit_block(page, "risks", name="Blood clot")
    before = Edition.objects.filter(locale="fr").count()
    with commit():
        stored(target).save_revision().publish(log_action=SCHEDULED)
    assert stored(target).live
    assert Edition.objects.filter(locale="fr").count() == before
    assert not Head.objects.get(page_id=target.pk).is_live
    assert list(drifts()) == []


def test_a_fixture_is_loaded_as_it_is(translated: Any, commit: Any) -> None:
    from django.core import serializers

    target = translated(builders.treatment())
    row = StringTranslation.objects.filter(context__object_id=target.translation_key)[0]
    with commit() as callbacks:
        for loaded in serializers.deserialize("json", serializers.serialize("json", [row])):
            loaded.save()
    assert callbacks == []
