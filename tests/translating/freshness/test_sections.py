"""Every field that a translator sees, and every fact that is copied, has its section in the document."""

from __future__ import annotations

import pytest
from wagtail_localize.fields import get_translatable_fields

from home.models import HomePage
from tests.testapp.models import SpaTreatmentPage
from treatments.authoring.page_types import document_models
from treatments.authoring.vocabulary import SAFETY_SECTIONS
from treatments.models import AftercareSet, ArticlePage, ConditionPage, Reviewer, TreatmentPage
from treatments.translating.freshness.sections import SECTIONS, is_seen, section_of, sections_in_order

NOT_IN_DOCUMENTS = {"slug", "show_in_menus"}

every_model = pytest.mark.parametrize("model", document_models(), ids=lambda model: model.__name__)


@every_model
def test_every_field_stands_in_a_section_that_the_document_has(model: type) -> None:
    names = [declaration.field_name for declaration in get_translatable_fields(model)]

    lost = [name for name in names if section_of(model, name) not in sections_in_order(model)]

    assert set(lost) == NOT_IN_DOCUMENTS
    assert len(names) > 9


def test_the_models_are_all_here() -> None:
    assert {TreatmentPage, ConditionPage, ArticlePage, HomePage, SpaTreatmentPage} <= set(document_models())


def test_the_table_has_no_field_that_nobody_has() -> None:
    names = {
        declaration.field_name
        for model in document_models()
        for declaration in get_translatable_fields(model)
    }
    assert set(SECTIONS) <= names


@pytest.mark.parametrize(
    ("model", "path", "section"),
    [
        (TreatmentPage, "title", "name"),
        (ArticlePage, "title", "headline"),
        (TreatmentPage, "procedure_description", "procedure"),
        (TreatmentPage, "procedure_steps.3f2c", "procedure"),
        (TreatmentPage, "indications_description#links", "indications"),
        (TreatmentPage, "reviewers.3f2c", "review"),
        (TreatmentPage, "risks.3f2c.frequency", "risks"),
        (SpaTreatmentPage, "what_to_wear", "what_to_wear"),
        (ConditionPage, "red_flags.3f2c", "red_flags"),
        (TreatmentPage, "slug", None),
    ],
)
def test_a_path_leads_to_its_section(model: type, path: str, section: str | None) -> None:
    assert section_of(model, path) == section


def test_every_safety_section_can_be_stale() -> None:
    reachable = {
        section_of(model, declaration.field_name)
        for model in (TreatmentPage, ConditionPage)
        for declaration in get_translatable_fields(model)
    }
    assert set(SAFETY_SECTIONS) - reachable == set()


def test_a_project_says_where_its_own_fields_stand() -> None:
    class OwnPage(TreatmentPage):
        document_sections = {"what_to_bring": "preparation"}

        class Meta:
            abstract = True

    assert section_of(OwnPage, "what_to_bring") == "preparation"
    assert section_of(OwnPage, "title") == "name"


def test_the_name_of_an_aftercare_set_is_for_editors() -> None:
    assert not is_seen(AftercareSet, "name")
    assert is_seen(AftercareSet, "steps.3f2c.text")
    assert is_seen(Reviewer, "role")
