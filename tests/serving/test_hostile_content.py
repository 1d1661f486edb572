"""What editors, translators and imports can put into fields: no page breaks, and text stays text."""

from __future__ import annotations

import json

import pytest
from bs4 import BeautifulSoup
from django.db.models import CharField, TextField
from wagtail.fields import StreamField

from home.models import HomePage
from tests import builders
from treatments.models import (
    ArticleIndexPage,
    ArticlePage,
    ConditionIndexPage,
    ConditionPage,
    TreatmentIndexPage,
    TreatmentPage,
)

pytestmark = pytest.mark.django_db

MARKUP = (
    '"\'></title></script><script>alert(1)</script><img src=x onerror=alert(1)>{{ 7|add:7 }}{% now "Y" %}'
)
# What is chosen from a list, or made by Wagtail.
CODES = {"type", "id", "kind", "level", "stage", "jurisdiction", "policy", "system", "from", "to"}
CODES |= {"min", "max", "qualifier", "band", "sections"}
PATHS = {"path", "url_path", "slug"}
MODELS = [
    *(HomePage, TreatmentPage, ConditionPage, ArticlePage),
    *(TreatmentIndexPage, ConditionIndexPage, ArticleIndexPage),
]


def streams(model):
    return [field for field in model._meta.get_fields() if isinstance(field, StreamField)]


def assert_only_text(response):
    assert response.status_code == 200
    html = BeautifulSoup(response.content, "html.parser")
    assert {script.get("type") for script in html.find_all("script")} <= {"application/ld+json"}
    for script in html.find_all("script"):
        json.loads(script.string)
    assert not html.find_all(attrs={"onerror": True})
    assert not html.find_all("img", src="x")
    return html


def spoiled(stored, key=""):
    """Stored blocks with markup in the place of every text."""
    if isinstance(stored, dict):
        return {name: spoiled(part, name) for name, part in stored.items()}
    if isinstance(stored, list):
        return [spoiled(part, key) for part in stored]
    return MARKUP if isinstance(stored, str) and key not in CODES else stored


@pytest.mark.parametrize("kind", ["treatment", "condition", "article", "home"])
def test_markup_in_every_text_stays_text(request, article, kind):
    page = request.getfixturevalue(kind)
    for field in page._meta.get_fields():
        if isinstance(field, StreamField):
            stored = list(getattr(page, field.name).raw_data)
            setattr(page, field.name, field.to_python(json.dumps(spoiled(stored))))
        elif isinstance(field, CharField | TextField) and not field.choices and field.name not in PATHS:
            setattr(page, field.name, MARKUP)

    html = assert_only_text(page.make_preview_request())

    assert "alert(1)" in html.h1.text
    assert "{{ 7|add:7 }}" in html.find("meta", attrs={"name": "description"})["content"]


@pytest.mark.parametrize("model", MODELS)
def test_a_page_of_which_nothing_is_written_yet_can_be_previewed(home, model):
    page = model(locale=home.locale)
    page.path, page.depth = f"{home.path}0009", home.depth + 1
    assert_only_text(page.make_preview_request())


@pytest.mark.parametrize("model", MODELS)
def test_blocks_of_which_nothing_is_written_yet_can_be_previewed(home, model):
    page = model(title="New", slug="new", locale=home.locale)
    page.path, page.depth = f"{home.path}0009", home.depth + 1
    page.set_url_path(home)
    for field in streams(model):
        blocks = field.stream_block.child_blocks.items()
        setattr(page, field.name, [(name, block.get_default()) for name, block in blocks])
    assert_only_text(page.make_preview_request())


@pytest.mark.parametrize("model", [TreatmentPage, ConditionPage, ArticlePage])
def test_blocks_stored_without_their_parts_can_be_shown(home, model):
    """As an older version of the block, or a migration, may have left them."""
    page = model(title="Old", slug="old", locale=home.locale)
    page.path, page.depth = f"{home.path}0009", home.depth + 1
    page.set_url_path(home)
    for field in streams(model):
        raw = []
        for name, block in field.stream_block.child_blocks.items():
            raw += builders.blocks(name, {} if hasattr(block, "child_blocks") else None)
        setattr(page, field.name, field.to_python(json.dumps(raw)))
    assert_only_text(page.make_preview_request())


def test_long_lists_and_long_words_are_shown_whole(client, home):
    effects = [builders.effect(f"Effect {number}") for number in range(200)]
    word = "Donaudampfschifffahrts" * 11
    page = builders.treatment(
        title=word, slug="long", summary=word, side_effects=builders.blocks("side_effect", *effects)
    )
    html = assert_only_text(client.get(page.url))
    assert html.h1.text == word
    assert len(html.find(id="side-effects").find("ul").find_all("li", recursive=False)) == 200
    assert len(client.get("/api/v1/treatments/long/").json()["content"]["side_effects"]) == 200
