"""The Arabic page is translated from English, and somebody submits the French one into Arabic as well."""

from __future__ import annotations

import html
from typing import Any

import pytest
from django.test import Client
from wagtail.models import Page
from wagtail_localize.models import StringTranslation, Translation
from wagtail_localize.operations import translate_object

from tests import builders
from tests.builders import blocks
from tests.translating.conftest import enter_all, published, submitted
from tests.translating.dangers.conftest import committed, publish_in_editor, readable, without_our_code
from tests.translating.freshness.acts import stored
from treatments.models import BodySite, TreatmentIndexPage, TreatmentPage

pytestmark = pytest.mark.django_db


def in_full(instance: Any, code: str) -> Any:
    translation = submitted(instance, code)
    enter_all(translation)
    return stored(published(translation))


@pytest.fixture
def english() -> TreatmentPage:
    """Live in French, below pages that are so too. In Arabic the pages above it are mirrors."""
    page = builders.treatment()
    readable(page)
    page.get_parent().specific.copy_for_translation(builders.locale("ar"), copy_parents=True, alias=True)
    return page


@pytest.fixture
def arabic(english: TreatmentPage) -> TreatmentPage:
    """Translated from English, live."""
    return in_full(english, "ar")


def french(english: Page) -> Any:
    return stored(english.get_translation(builders.locale("fr")))


def records(target: Any) -> list[str]:
    """From which locales a page or snippet is registered as a translation."""
    rows = Translation.objects.filter(source__object_id=target.translation_key, target_locale=target.locale)
    return list(rows.order_by("pk").values_list("source__locale__language_code", flat=True))


def handed_in(client: Client, instance: Any, code: str = "ar", **options: str) -> Any:
    kind = type(instance)._meta
    where = "page" if isinstance(instance, Page) else f"snippet/{kind.app_label}/{kind.model_name}"
    data = {"locales": [builders.locale(code).pk], **options}
    with committed():
        return client.post(f"/admin/localize/submit/{where}/{instance.pk}/", data, follow=True)


def editor(target: Any) -> str:
    if isinstance(target, Page):
        return f"/admin/pages/{target.pk}/edit/"
    return f"/admin/snippets/treatments/bodysite/edit/{target.pk}/"


def text(answer: Any) -> str:
    assert answer.status_code == 200
    return html.unescape(answer.content.decode())


def test_the_danger_below_a_page(english: TreatmentPage, arabic: TreatmentPage, admin_client: Client) -> None:
    with without_our_code():
        handed_in(admin_client, french(english.get_parent()), include_subtree="on")

        assert records(arabic) == ["en", "fr"]
        assert stored(arabic).title == f"[fr] {english.title}"
        with pytest.raises(Translation.MultipleObjectsReturned):
            admin_client.get(editor(arabic))


def test_what_is_translated_from_english_stays_so(
    english: TreatmentPage, arabic: TreatmentPage, admin_client: Client
) -> None:
    answer = handed_in(admin_client, french(english.get_parent()), include_subtree="on")

    assert "1 page below it stays as it is" in text(answer)
    assert records(arabic) == ["en"]
    assert stored(arabic).title == f"[ar] {english.title}"
    assert text(admin_client.get(editor(arabic)))


def test_what_is_kept_by_hand_stays_so(
    english: TreatmentPage, arabic: TreatmentPage, admin_client: Client
) -> None:
    Translation.objects.filter(target_locale=arabic.locale).update(enabled=False)
    handed_in(admin_client, french(english.get_parent()), include_subtree="on")
    assert records(arabic) == ["en"]
    assert stored(arabic).title == f"[ar] {english.title}"


@pytest.fixture
def legs(english: TreatmentPage) -> BodySite:
    """In Arabic, translated from English, as it is in French."""
    site = builders.body_site()
    in_full(site, "fr")
    return in_full(site, "ar")


def written_in_french(english: TreatmentPage, legs: BodySite) -> TreatmentPage:
    """A page that has no English, and shows the French body site."""
    locale = builders.locale("fr")
    shown = {
        "body_sites": blocks("body_site", legs.get_translation(locale).pk),
        "reviewers": blocks("reviewer", builders.reviewer(locale=locale).pk),
    }
    page = TreatmentPage(
        **builders.treatment_fields(locale=locale, title="Sclérose", slug="sclerose", **shown)
    )
    return french(english.get_parent()).add_child(instance=page)


def test_the_danger_for_what_a_page_shows(
    english: TreatmentPage, legs: BodySite, admin_client: Client
) -> None:
    page = written_in_french(english, legs)
    with without_our_code():
        # It leads to the editor of the Arabic page, which cannot be opened either.
        with pytest.raises(Translation.MultipleObjectsReturned):
            handed_in(admin_client, page)

        assert records(legs) == ["en", "fr"]
        assert stored(legs).name == "[fr] Legs"
        with pytest.raises(Translation.MultipleObjectsReturned):
            admin_client.get(editor(legs))


def test_what_a_page_shows_stays_as_it_is(
    english: TreatmentPage, legs: BodySite, admin_client: Client
) -> None:
    page = written_in_french(english, legs)
    handed_in(admin_client, page)

    assert records(legs) == ["en"]
    assert stored(legs).name == "[ar] Legs"
    assert text(admin_client.get(editor(legs)))
    arabic = page.get_translation(builders.locale("ar"))
    assert records(arabic) == ["fr"]
    assert text(admin_client.get(editor(arabic)))
    assert stored(arabic).body_sites[0].value == legs


def test_the_form_says_where_to_go(
    english: TreatmentPage, arabic: TreatmentPage, legs: BodySite, admin_client: Client
) -> None:
    builders.locale("de")
    source = french(english)
    form = admin_client.get(f"/admin/localize/submit/page/{source.pk}/")
    assert f'<a href="{editor(english)}">“Sclerotherapy” (English)</a>' in form.content.decode()
    assert "Arabic: it is translated from" in text(form)
    assert [each.language_code for each in form.context["form"].fields["locales"].queryset] == ["de"]

    page = text(handed_in(admin_client, source))
    assert "Arabic: it is translated from “Sclerotherapy” (English). Submit it there." in page
    page = text(handed_in(admin_client, stored(legs.get_translation(builders.locale("fr")))))
    assert "Arabic: it is translated from “Legs” (English). Submit it there." in page
    assert records(arabic) == records(legs) == ["en"]


def by_code(source: Any, code: str = "ar") -> None:
    with committed():
        translate_object(source, [builders.locale(code)])


def test_the_danger_of_two_records(
    english: TreatmentPage, arabic: TreatmentPage, admin_client: Client
) -> None:
    by_code(french(english))
    with without_our_code(), pytest.raises(Translation.MultipleObjectsReturned):
        admin_client.get(editor(arabic))


def test_of_two_records_the_first_counts(
    english: TreatmentPage, arabic: TreatmentPage, admin_client: Client
) -> None:
    by_code(french(english))
    before = StringTranslation.objects.count()

    page = text(admin_client.get(editor(arabic)))

    assert "It was registered as a translation from English and from French." in page
    assert records(arabic) == ["en"]
    assert StringTranslation.objects.count() == before
    assert "was registered" not in text(admin_client.get(editor(arabic)))
    publish_in_editor(admin_client, arabic)
    assert stored(arabic).title == f"[ar] {english.title}"


def test_one_that_is_switched_on_counts_before_one_that_is_not(
    english: TreatmentPage, arabic: TreatmentPage, admin_client: Client
) -> None:
    by_code(french(english))
    Translation.objects.filter(source__locale=english.locale, target_locale=arabic.locale).update(
        enabled=False
    )
    assert text(admin_client.get(editor(arabic)))
    assert records(arabic) == ["fr"]


def test_two_that_are_switched_off(
    english: TreatmentPage, arabic: TreatmentPage, admin_client: Client
) -> None:
    by_code(french(english))
    Translation.objects.filter(target_locale=arabic.locale).update(enabled=False)
    assert text(admin_client.get(editor(arabic)))
    assert records(arabic) == ["en"]


def test_two_records_of_a_snippet(legs: BodySite, admin_client: Client) -> None:
    by_code(legs.get_translation(builders.locale("fr")))
    assert records(legs) == ["en", "fr"]
    assert "It was registered" in text(admin_client.get(editor(legs)))
    assert records(legs) == ["en"]


def test_a_mirror_is_one_of_the_source_that_counts(
    english: TreatmentPage, arabic: TreatmentPage, admin_client: Client
) -> None:
    by_code(french(english))
    with committed():
        admin_client.post(f"/admin/localize/page/{arabic.pk}/convert_to_alias/")
    assert stored(arabic).alias_of_id == english.pk


def test_the_danger_of_another_source(
    english: TreatmentPage, arabic: TreatmentPage, admin_client: Client
) -> None:
    """The Arabic page is deleted, and made anew from the French one."""
    arabic.delete()
    with without_our_code():
        handed_in_again = admin_client.post(
            f"/admin/localize/submit/page/{french(english).pk}/", {"locales": [arabic.locale_id]}
        )
        assert handed_in_again.status_code == 302
        with pytest.raises(Exception, match="returned more than one"):
            admin_client.get(editor(english.get_translation(arabic.locale)))


def test_a_page_may_get_another_source(
    english: TreatmentPage, arabic: TreatmentPage, admin_client: Client
) -> None:
    arabic.delete()
    text(handed_in(admin_client, french(english)))
    anew = english.get_translation(arabic.locale)
    assert records(anew) == ["fr"]


def test_a_chain_goes_on(english: TreatmentPage, admin_client: Client) -> None:
    answer = handed_in(admin_client, french(english), include_subtree="")

    arabic = english.get_translation(builders.locale("ar"))
    assert "successfully submitted for translation into Arabic" in text(answer)
    assert records(arabic) == ["fr"]
    enter_all(Translation.objects.get(target_locale=arabic.locale, source__object_id=english.translation_key))
    publish_in_editor(admin_client, arabic)
    assert stored(arabic).live
    assert stored(arabic).title == f"[ar] [fr] {english.title}"
    handed_in(admin_client, french(english.get_parent()), include_subtree="on")
    assert records(arabic) == ["fr"]


def test_whatever_is_new_below_a_page_goes_along(english: TreatmentPage, admin_client: Client) -> None:
    parent = english.get_parent().specific
    assert isinstance(parent, TreatmentIndexPage)
    text(handed_in(admin_client, french(parent), include_subtree="on"))
    assert records(english.get_translation(builders.locale("ar"))) == ["fr"]


def test_opening_an_editor_costs_one_question(
    english: TreatmentPage, arabic: TreatmentPage, django_assert_num_queries: Any
) -> None:
    from treatments.translating.doubles import keep_one_record

    with django_assert_num_queries(3):  # two are the savepoint
        keep_one_record(arabic)
