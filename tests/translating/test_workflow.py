"""wagtail-localize's own workflow on every page type and snippet: submit, translate, publish, sync."""

from __future__ import annotations

import html
import json
import re
from typing import Any

import pytest
from wagtail_localize.models import OverridableSegment, StringSegment, StringTranslation

from tests import builders
from tests.builders import blocks
from tests.translating import contents
from treatments.models import TreatmentIndexPage
from treatments.publishing.present import present

pytestmark = pytest.mark.django_db

every_page = pytest.mark.parametrize("build", contents.PAGES.values(), ids=contents.PAGES)
everything = pytest.mark.parametrize(
    "build",
    [*contents.PAGES.values(), *contents.SNIPPETS.values()],
    ids=[*contents.PAGES, *contents.SNIPPETS],
)


def marked(instance: Any) -> set[str]:
    """The texts of an instance that are to be translated, without those of what it shows."""
    values = (field.value_from_object(instance) for field in instance._meta.get_fields() if field.concrete)
    raw = " ".join(
        json.dumps(list(getattr(value, "raw_data", [str(value)])), default=dict) for value in values
    )
    return {text.strip() for text in re.findall(r"\bT [\w ]+", raw)}


@everything
def test_every_text_is_handed_to_the_translator_and_no_fact(build: Any, submit: Any) -> None:
    translation = submit(build())

    texts = " | ".join(
        segment.string.data for segment in StringSegment.objects.filter(source=translation.source)
    )
    source = translation.source.get_source_instance()
    assert [text for text in marked(source) if text not in texts] == []
    assert not re.search(r"\bS ", texts)
    assert all("T " in text for text in texts.split(" | "))


@every_page
def test_a_published_translation_says_the_same_in_its_language(
    build: Any, submit: Any, translate: Any, publish: Any
) -> None:
    page = build()
    translation = submit(page)
    for related in translation.source.relatedobjectsegment_set.all():
        snippet = submit(related.get_source_instance())
        translate(snippet)
        publish(snippet)
    translate(translation)

    target = publish(translation)

    assert target.live
    assert target.slug == page.slug or page.depth == 2
    assert translation.get_status_display() == "Up to date"
    french = json.dumps(present(target))
    assert french.count("[fr] T ") > 3
    assert not re.search(r"(?<!\[fr\] )\bT ", french)
    # A page that the treatment links to is not translated, so the French link says that it is in English.
    assert french.replace("[fr] ", "").replace(r" hreflang=\"en\"", "") == json.dumps(present(page))


def test_arabic_keeps_the_slug_and_the_facts(submit: Any, translate: Any, publish: Any) -> None:
    page = contents.treatment()
    translation = submit(page, "ar")
    translate(translation)
    StringTranslation.objects.filter(context__path="title").update(data="العلاج بالتصليب")

    target = publish(translation)

    assert (target.title, target.slug) == ("العلاج بالتصليب", "a-treatment")
    assert target.get_url().startswith("/ar/")
    assert present(target)["risks"][0]["frequency"] == {"band": "rare", "one_in": 5000}
    assert present(target)["risks"][0]["name"] == "[ar] T risk"


def test_what_a_page_shows_is_submitted_with_it(submit: Any, translate: Any, publish: Any) -> None:
    page = contents.treatment()
    publish(submit(page))

    for shown in (page.aftercare[1].value, page.body_sites[0].value, page.reviewers[0].value):
        assert shown.has_translation(builders.locale("fr"))
        snippet = submit(shown)
        translate(snippet)
        publish(snippet)

    document = present(page.get_translation(builders.locale("fr")))
    assert document["aftercare"][1]["text"] == "[fr] T aftercare of the set"
    assert document["body_sites"][0]["name"] == "[fr] T legs"
    assert document["review"]["reviewers"][0]["role"] == "[fr] T role"
    assert document["review"]["reviewers"][0]["name"] == "S name"


def test_a_changed_block_stales_only_itself(submit: Any, translate: Any, publish: Any) -> None:
    page = contents.treatment()
    translation = submit(page)
    translate(translation)
    publish(translation)
    page.risks[0].value["name"] = "T another risk"
    page.save_revision().publish()

    translation.source.update_from_db()

    missing = StringSegment.objects.filter(source=translation.source).annotate_translation(
        translation.target_locale
    )
    assert [segment.string.data for segment in missing.filter(translation=None)] == ["T another risk"]
    assert translation.get_status_display() == "Waiting for translations"


def test_a_changed_fact_reaches_the_translation(submit: Any, translate: Any, publish: Any) -> None:
    page = contents.treatment()
    translation = submit(page)
    translate(translation)
    publish(translation)
    page.suitability_min_age = 21
    page.procedure_sessions = None
    page.risks[0].value["frequency"] = None
    page.reviewers = blocks("reviewer", builders.reviewer(name="S successor").pk)
    page.save_revision().publish()

    translation.source.update_from_db()
    document = present(publish(translation))

    assert document["suitability"]["min_age"] == 21
    assert document["procedure"]["sessions"] is None
    assert document["risks"][0]["frequency"] is None
    assert document["risks"][0]["name"] == "[fr] T risk"
    assert [reviewer["name"] for reviewer in document["review"]["reviewers"]] == ["S successor"]


def test_a_cleared_text_is_cleared_in_the_translation(submit: Any, translate: Any, publish: Any) -> None:
    page = contents.treatment()
    translation = submit(page)
    translate(translation)
    publish(translation)
    page.cost, page.procedure_setting, page.benefits = "", "", []
    page.save_revision().publish()

    translation.source.update_from_db()
    document = present(publish(translation))

    assert document["cost"] == {"html": ""}
    assert document["procedure"]["setting"] == ""
    assert document["benefits"] == []


def test_a_translator_may_replace_pictures_and_links_and_nothing_else(submit: Any) -> None:
    for page in (contents.treatment(), contents.article()):
        source = submit(page).source
        paths = OverridableSegment.objects.filter(source=source).values_list("context__path", flat=True)
        links = [path for path in paths if "'" in path or path.endswith(".url")]
        assert set(paths) - set(links) == {"hero_image", "social_image"}


def test_a_text_without_a_stored_value_can_be_submitted(submit: Any) -> None:
    page = builders.treatment(risks=blocks("risk", {"name": "Deep vein thrombosis"}))
    submit(page)
    assert page.has_translation(builders.locale("fr"))


@pytest.mark.parametrize("language_code", ["fr", "ar"])
def test_submitting_in_the_admin_puts_nothing_live(admin_client: Any, language_code: str) -> None:
    page = builders.treatment()
    locale = builders.locale(language_code)

    response = admin_client.post(f"/admin/localize/submit/page/{page.pk}/", {"locales": [locale.pk]})

    assert response.status_code == 302
    for source in (page, builders.index_page(TreatmentIndexPage), builders.site()):
        target = source.get_translation(locale)
        assert not target.live
        assert target.alias_of is None
    assert "translation-editor.css" in text(
        admin_client, f"/admin/pages/{page.get_translation(locale).pk}/edit/"
    )


def test_ancestors_that_have_a_translation_stay_as_they_are(
    submit: Any, translate: Any, publish: Any
) -> None:
    index = builders.index_page(TreatmentIndexPage)
    translation = submit(index)
    translate(translation)
    publish(translation)

    submit(builders.treatment())

    target = index.get_translation(builders.locale("fr"))
    assert target.live
    assert target.title == "[fr] Treatments"


def test_the_editor_says_which_pages_above_are_still_drafts(
    admin_client: Any, submit: Any, publish: Any
) -> None:
    target = publish(submit(builders.treatment()))
    url = f"/admin/pages/{target.pk}/edit/"

    assert "once the pages above it are published too: “Example Clinic”, “Treatments”." in text(
        admin_client, url
    )
    for page in (builders.site(), builders.index_page(TreatmentIndexPage)):
        publish(submit(page))
    assert "once the pages above it" not in text(admin_client, url)
    assert "once the pages above it" not in text(admin_client, f"/admin/pages/{builders.site().pk}/edit/")


def text(client: Any, url: str) -> str:
    return html.unescape(client.get(url).content.decode())
