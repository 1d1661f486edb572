"""Aftercare sets, reviewers' roles and names of body sites count for the section that shows them."""

from __future__ import annotations

from typing import Any

import pytest
from wagtail_localize.models import StringTranslation, TranslationSource

from tests import builders
from tests.builders import blocks
from tests.translating import contents
from tests.translating.freshness.acts import edit, missing, section, segments, stale, state, stored
from treatments.models import BodySite
from treatments.translating.freshness.resettling import Changed, affected_pages

pytestmark = pytest.mark.django_db


@pytest.fixture
def page() -> Any:
    return builders.treatment(
        body_sites=blocks("body_site", builders.body_site().pk),
        aftercare=blocks("set", contents.aftercare_set().pk),
    )


def chosen(page: Any) -> Any:
    return stored(page.aftercare[0].value)


def test_a_translated_set_is_current(page: Any, translated: Any) -> None:
    target = translated(page)
    assert state(target)["status"] == "current"
    (segment,) = section(target, "aftercare").segments
    assert segment.key == chosen(page).translation_key
    assert segment.translation == "[fr] T aftercare of the set"


def test_a_changed_step_of_a_set_stales_the_aftercare(page: Any, translated: Any) -> None:
    target = translated(page)
    shared = chosen(page)
    shared.steps[0].value["text"] = "Walk twice."
    shared.save()
    assert stale(target) == ["aftercare"]
    assert segments(target, "aftercare")[0].old_source_text == "T aftercare of the set"


def test_a_changed_offset_of_a_set_stales_the_aftercare(page: Any, translated: Any, publish: Any) -> None:
    target = translated(page)
    shared = chosen(page)
    shared.steps[0].value["to"] = "P9W"
    shared.save()
    assert stale(target) == ["aftercare"]

    source = TranslationSource.objects.get_for_instance(shared)
    source.update_from_db()
    publish(source.translations.get())

    assert state(target)["status"] == "current"


def test_the_name_of_a_set_is_of_no_account(page: Any, translated: Any) -> None:
    target = translated(page)
    shared = chosen(page)
    shared.name = "Another"
    shared.save()
    assert state(target)["status"] == "current"


def test_a_role_that_nobody_has_translated_is_missing(
    page: Any, submit: Any, translate: Any, publish: Any
) -> None:
    translation = submit(page)
    translate(translation)
    target = publish(translation)

    assert missing(target) == ["body_sites", "aftercare", "review"]
    assert segments(target, "review")[0].source_text == "Demo vascular surgeon"


def test_a_snippet_that_the_locale_does_not_have_is_missing(page: Any, translated: Any) -> None:
    target = translated(page)
    BodySite.objects.get(locale=target.locale).delete()
    assert missing(target) == ["body_sites"]


def test_a_locale_reads_the_nearest_snippet(
    page: Any, translated: Any, submit: Any, translate: Any, publish: Any
) -> None:
    translated(page, "fr")
    translation = submit(page, "fr-CA")
    translate(translation)
    target = publish(translation)
    for model in (BodySite,):
        model.objects.get(locale=target.locale).delete()
    assert "body_sites" not in missing(target)


def test_another_reviewer_stales_the_review(page: Any, translated: Any) -> None:
    target = translated(page)
    edit(page, reviewers=blocks("reviewer", builders.reviewer(name="Dr Second Example", role="").pk))
    assert stale(target) == ["review"]


def test_a_snippet_that_is_gone_hurts_nobody(page: Any, translated: Any) -> None:
    target = translated(page)
    page.body_sites[0].value.delete()
    page.reviewers[0].value.delete()
    assert state(target)["source_locale"] == "en"


def test_a_snippet_kept_by_hand_counts_by_its_words(page: Any, translated: Any) -> None:
    target = translated(page)
    source = TranslationSource.objects.get_for_instance(page.body_sites[0].value)
    source.translations.update(enabled=False)
    StringTranslation.objects.filter(context__object_id=source.object_id).delete()
    assert missing(target) == []
    BodySite.objects.filter(locale=target.locale).update(name="Legs")
    assert missing(target) == ["body_sites"]


def test_a_text_of_a_set_concerns_the_pages_that_are_fed_by_it(page: Any, translated: Any) -> None:
    french, german = translated(page), translated(page, "de")
    arabic = translated(stored(french), "ar")
    key = chosen(page).translation_key
    assert affected_pages([Changed(key, "fr")]) == {french.pk, arabic.pk}
    assert affected_pages([Changed(key, "de")]) == {german.pk}
    assert affected_pages([Changed(key, "en")]) >= {page.pk, french.pk, german.pk, arabic.pk}
