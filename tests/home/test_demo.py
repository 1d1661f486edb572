"""The demo is whole, and loading it again changes nothing."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

import polib
import pytest
from bs4 import BeautifulSoup
from django.core.management import call_command
from pydantic import TypeAdapter
from typing_extensions import get_type_hints
from wagtail.models import Locale, ModelLogEntry, Page, PageLogEntry, Revision
from wagtail_localize.models import StringTranslation

from home.demo.translations import source_pages
from treatments.models import ArticlePage, Clinic, ConditionPage, Reviewer, TreatmentPage
from treatments.publishing.present import present
from treatments.translating.content_catalogue import catalogue_of

pytestmark = [
    pytest.mark.django_db(serialized_rollback=True),
    pytest.mark.usefixtures("demo"),
    pytest.mark.xdist_group("demo"),
]

LANGUAGES = ("fr", "ar", "de", "es")


def live(model: type[Page], code: str = "en") -> Any:
    return model.objects.live().filter(locale__language_code=code)


def live_pages() -> list[Any]:
    return list(Page.objects.live().filter(depth__gt=1).specific())


def test_it_loads_without_a_complaint(demo: str) -> None:
    assert demo == ""


def test_it_has_what_it_promises() -> None:
    assert live(TreatmentPage).count() == 12
    assert live(ConditionPage).count() >= 8
    assert live(ArticlePage).count() == 4
    assert Reviewer.objects.filter(locale__language_code="en").count() == 5
    assert Clinic.objects.filter(live=True).count() == 2
    assert {len(clinic.offers.all()) for clinic in Clinic.objects.all()} == {2, 4}
    assert not Page.objects.filter(live=False, depth__gt=1).exists()
    assert set(live(TreatmentPage).values_list("kind", flat=True)) >= {
        *("injectable", "energy", "dental", "physical", "surgical", "topical")
    }


@pytest.mark.parametrize("code", LANGUAGES)
def test_its_catalogues_hold_the_texts_of_the_pages_that_are_live_and_no_others(root, code: str) -> None:
    """So a text that was changed in a document is noticed: its page would stay untranslated."""
    locale = Locale.objects.get(language_code=code)
    translations = [(page, page.get_translation_or_none(locale)) for page in source_pages()]
    translated = [page for page, translation in translations if translation and translation.live]

    catalogue = polib.pofile(str(root / "demo" / "translations" / f"{code}.po"))
    wanted = {entry.msgid for entry in catalogue_of(translated, locale)}

    assert {entry.msgid for entry in catalogue if not entry.obsolete} == wanted
    assert [entry.msgid for entry in catalogue if entry.fuzzy or not entry.msgstr] == []


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_three_treatments_and_all_that_leads_to_them_are_translated(code: str) -> None:
    treatments = live(TreatmentPage, code)

    assert treatments.count() >= 3
    assert all(ancestor.live for page in treatments for ancestor in page.get_ancestors())
    for page in treatments:
        links = present(page)["indications"]["conditions"]
        assert links
        assert {link["locale"] for link in links} == {code}


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from strings(part)


def named(value: Any, *names: str) -> Iterator[Any]:
    """What stands under one of these names, at any depth."""
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, part in parts:
        if name in names:
            yield part
        yield from named(part, *names)


def test_every_document_is_of_its_type_and_marks_its_locales() -> None:
    codes = set(Locale.objects.values_list("language_code", flat=True))
    for page in live_pages():
        document = present(page)
        document_type = get_type_hints(present.dispatch(type(page)))["return"]
        TypeAdapter(document_type).validate_python(document, strict=True)
        assert set(named(document, "locale")) <= codes, page
        for link in named(document, "related", "treatments", "conditions", "highlights", "about"):
            assert all({"id", "locale", "url"} <= part.keys() for part in link), page


def test_no_document_has_an_id_in_the_place_of_an_address() -> None:
    for page in live_pages():
        document = present(page)
        assert all(url.startswith("http://localhost") or "//" in url for url in named(document, "url") if url)
        for text in strings(document):
            assert not re.search(r"linktype|embedtype|<embed", text), (page, text)
        for html in named(document, "html"):
            for element in BeautifulSoup(html, "html.parser").find_all(True):
                assert not element.has_attr("id")
                for name in {"href", "src"} & element.attrs.keys():
                    assert re.match(r"https?://|mailto:|tel:", str(element[name])), (page, html)


def test_every_page_is_there(client) -> None:
    for page in live_pages():
        assert client.get(page.url).status_code == 200, page.url


def test_loading_it_again_changes_nothing() -> None:
    def state() -> list[Any]:
        counts = [
            model.objects.count() for model in (Revision, PageLogEntry, ModelLogEntry, StringTranslation)
        ]
        published = Page.objects.order_by("pk").values_list("pk", "last_published_at", "latest_revision")
        return [counts, list(published)]

    before, complaints = state(), io.StringIO()
    call_command("load_demo", stdout=io.StringIO(), stderr=complaints)

    assert state() == before
    assert complaints.getvalue() == ""
