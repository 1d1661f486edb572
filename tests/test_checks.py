"""The system checks: silent on this project, and clear on what would go wrong in another."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.core.checks import run_checks
from django.db import models
from django.test.utils import isolate_apps
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail import blocks
from wagtail.contrib.table_block.blocks import TableBlock
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.fields import StreamField
from wagtail.images.blocks import ImageBlock, ImageChooserBlock
from wagtail.models import Orderable, TranslatableMixin
from wagtail_localize.fields import SynchronizedField
from wagtail_localize.segments.extract import StreamFieldSegmentExtractor

from tests import builders
from treatments.authoring.pages.localisation import synchronised, translated
from treatments.models import AbstractTreatmentPage, AftercareSet
from treatments.translating.declarations import declaration_problems
from treatments.translating.nesting import block_problems, nesting_problems

TEXT = blocks.TextBlock()


def struct(**children: blocks.Block) -> blocks.StructBlock:
    return blocks.StructBlock(list(children.items()))


def flaws(block: blocks.Block) -> list[tuple[str, str]]:
    return [(path, flaw.id) for path, flaw in block_problems(blocks.StreamBlock([("fact", block)]), "facts")]


def ids(problems: Any) -> list[str]:
    return [problem.id for problem in problems]


def test_the_project_passes_its_own_checks() -> None:
    assert run_checks(tags=["treatments"]) == []


def test_every_check_is_documented(root: Any) -> None:
    code = "".join(file.read_text(encoding="utf-8") for file in (root / "treatments").rglob("*.py"))
    documented = (root / "docs" / "checks.md").read_text(encoding="utf-8")
    ids = set(re.findall(r'"(treatments\.[EW]\d{3})"', code))
    assert ids == set(re.findall(r"`(treatments\.[EW]\d{3})`", documented))
    assert len(ids) >= 12


@pytest.mark.parametrize(
    ("block", "path"),
    [
        (struct(a=struct(b=blocks.ListBlock(TEXT))), "facts.fact.a.b"),
        (struct(a=struct(b=struct(c=blocks.ListBlock(struct(d=TEXT))))), "facts.fact.a.b.c"),
        (struct(a=struct(b=ImageBlock())), "facts.fact.a.b"),
        (blocks.ListBlock(struct(a=struct(b=blocks.ListBlock(TEXT)))), "facts.fact.item.a.b"),
        (blocks.StreamBlock([("s", struct(a=struct(b=ImageBlock())))]), "facts.fact.s.a.b"),
        (struct(a=struct(value=TEXT)), "facts.fact.a.value"),
    ],
)
def test_nesting_out_of_sight_of_localize_is_refused(block: blocks.Block, path: str) -> None:
    assert flaws(block) == [(path, "treatments.E001")]


@pytest.mark.parametrize(
    "block",
    [
        blocks.ListBlock(blocks.ListBlock(TEXT)),
        struct(a=blocks.ListBlock(struct(b=TEXT))),
        struct(a=blocks.ListBlock(struct(b=blocks.ListBlock(TEXT)))),
        struct(a=struct(b=struct(c=TEXT))),
        struct(a=struct(b=blocks.StreamBlock([("s", blocks.ListBlock(TEXT))]))),
        struct(a=ImageBlock()),
        struct(a=struct(b=ImageChooserBlock())),
        struct(value=TEXT),
        struct(a=blocks.IntegerBlock(), b=blocks.ChoiceBlock(choices=[]), c=blocks.DateBlock()),
    ],
)
def test_nesting_that_works_is_accepted(block: blocks.Block) -> None:
    assert flaws(block) == []


def stored(block: blocks.Block) -> Any:
    """The raw value of a block with a text in each place."""
    if isinstance(block, ImageBlock):
        return {"image": None, "alt_text": "text", "decorative": False}
    if isinstance(block, blocks.StructBlock):
        return {name: stored(child) for name, child in block.child_blocks.items()}
    if isinstance(block, blocks.ListBlock):
        return [{"type": "item", "value": stored(block.child_block), "id": "item"}]
    if isinstance(block, blocks.StreamBlock):
        return builders.blocks("s", stored(block.child_blocks["s"]))
    return "text"


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("block", "is_extracted"),
    [
        (struct(a=struct(b=blocks.ListBlock(TEXT))), False),
        (struct(a=struct(b=ImageBlock())), False),
        (blocks.ListBlock(struct(a=struct(b=blocks.ListBlock(TEXT)))), False),
        (struct(a=struct(value=TEXT)), False),
        (struct(a=blocks.ListBlock(struct(b=blocks.ListBlock(TEXT)))), True),
        (struct(a=struct(b=blocks.StreamBlock([("s", blocks.ListBlock(TEXT))]))), True),
        (struct(a=struct(b=struct(c=TEXT))), True),
        (blocks.ListBlock(struct(a=ImageBlock())), True),
    ],
)
def test_localize_does_what_the_check_says(block: blocks.Block, is_extracted: bool) -> None:
    """If this fails after an upgrade, wagtail-localize has learnt something and the check may go."""
    stream = StreamField([("fact", block)])
    value = stream.to_python(builders.blocks("fact", stored(block)))
    try:
        segments = StreamFieldSegmentExtractor(stream).handle_stream_block(value)
    except AttributeError:
        segments = []
    assert any(getattr(segment, "string", None) for segment in segments) == is_extracted
    assert bool(flaws(block)) != is_extracted


@pytest.mark.parametrize(
    "block",
    [blocks.RawHTMLBlock(), blocks.RegexBlock(regex="."), TableBlock(), TypedTableBlock([("t", TEXT)])],
)
def test_text_that_localize_does_not_extract_is_refused(block: blocks.Block) -> None:
    assert flaws(struct(a=block)) == [("facts.fact.a", "treatments.E002")]


def test_optional_text_needs_a_default() -> None:
    assert flaws(struct(a=blocks.CharBlock(required=False))) == [("facts.fact.a", "treatments.E003")]
    assert flaws(struct(a=blocks.CharBlock(required=False, default=""))) == []


@isolate_apps("tests.testapp")
def test_a_stream_of_a_subclass_is_looked_into() -> None:
    class Page(AbstractTreatmentPage):
        extra = StreamField([("fact", struct(a=struct(b=blocks.ListBlock(TEXT))))])
        translatable_fields = [*AbstractTreatmentPage.translatable_fields, *translated("extra")]

        class Meta:
            app_label = "testapp"

    [problem] = nesting_problems(Page)
    assert problem.obj is Page
    assert problem.msg.startswith("extra.fact.a.b: ")


@isolate_apps("tests.testapp")
def test_a_forgotten_field_is_named_with_what_to_write() -> None:
    class Page(AbstractTreatmentPage):
        what_to_wear = models.CharField(max_length=255)

        class Meta:
            app_label = "testapp"

    [problem] = declaration_problems(Page)
    assert problem.id == "treatments.E004"
    assert "what_to_wear" in problem.msg
    assert '*translated("what_to_wear")' in problem.hint


@isolate_apps("tests.testapp")
@pytest.mark.parametrize(
    ("declared", "id"),
    [
        (synchronised("overview"), "treatments.E005"),
        (translated("overvieww"), "treatments.E005"),
        (translated("dose"), "treatments.E006"),
        (translated("slug_of_leaflet"), "treatments.E006"),
        ([SynchronizedField("register")], "treatments.E007"),
    ],
)
def test_a_wrong_declaration_is_refused(declared: list[Any], id: str) -> None:
    class Page(AbstractTreatmentPage):
        dose = models.IntegerField(null=True)
        slug_of_leaflet = models.SlugField()
        register = models.CharField(max_length=255)

        class Meta:
            app_label = "testapp"

    known = {declaration.field_name for declaration in declared}
    others = synchronised(*({"dose", "slug_of_leaflet", "register"} - known))
    Page.translatable_fields = [*AbstractTreatmentPage.translatable_fields, *declared, *others]

    assert ids(declaration_problems(Page)) == [id]


@isolate_apps("tests.testapp", "wagtail.models")
def test_inline_children_have_a_locale_and_no_children() -> None:
    class Set(AftercareSet):
        translatable_fields = [
            *AftercareSet.translatable_fields,
            *translated("steps_of_set"),
            *synchronised("notes"),
        ]

        class Meta:
            app_label = "testapp"

    class Step(TranslatableMixin, ClusterableModel, Orderable):
        parent = ParentalKey(Set, related_name="steps_of_set")

        class Meta(TranslatableMixin.Meta):
            app_label = "testapp"

    class Part(TranslatableMixin, Orderable):
        parent = ParentalKey(Step, related_name="parts")

        class Meta(TranslatableMixin.Meta):
            app_label = "testapp"

    class Note(Orderable):
        parent = ParentalKey(Set, related_name="notes")

        class Meta:
            app_label = "testapp"

    assert sorted(ids(declaration_problems(Set))) == ["treatments.E009", "treatments.W008"]


@pytest.mark.parametrize(
    ("name", "value", "id"),
    [
        ("WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE", True, "treatments.E010"),
        ("WAGTAILLOCALIZE_DISABLE_ON_DELETE", False, "treatments.W011"),
        ("TREATMENTS", {"LOCALE_FALLBACKS": {"fr-CA": ["nl"]}}, "treatments.E012"),
        ("TREATMENTS", {"LOCALE_FALLBACKS": {"fr_CA": ["fr"]}}, "treatments.E012"),
        ("TREATMENTS", {"LOCALE_FALLBACKS": {"fr-CA": "fr"}}, "treatments.E012"),
        ("TREATMENTS", {"LOCALE_FALLBACKS": {"fr-CA": 1}}, "treatments.E012"),
        ("TREATMENTS", {"LOCALE_FALLBACKS": ["fr-CA", "fr"]}, "treatments.E012"),
        ("TREATMENTS", {"STALE_SAFETY_TEXT": "hide"}, "treatments.E013"),
        ("TREATMENTS", {"STALE_SAFETY_TEXT": {"default": None}}, "treatments.E013"),
        ("TREATMENTS", {"STALE_SAFETY_TEXT": {"nl": "flag"}}, "treatments.E013"),
        ("TREATMENTS", {"STALE_SAFETY_TEXT": ["flag"]}, "treatments.E013"),
    ],
)
def test_a_wrong_setting_is_refused(settings: Any, name: str, value: Any, id: str) -> None:
    setattr(settings, name, value)
    [problem] = run_checks(tags=["treatments"])
    assert problem.id == id
    assert problem.hint


@pytest.mark.parametrize("code", ["fr-CA", "zh-Hant-TW", "es-419", "sl-rozaj", "de-1996", "FR-ca"])
def test_language_tags_are_known(settings: Any, code: str) -> None:
    settings.TREATMENTS = {"LOCALE_FALLBACKS": {code: ["fr", "en"]}}
    assert run_checks(tags=["treatments"]) == []
