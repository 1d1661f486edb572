"""A project subclasses the treatment page, and everything treats its pages as treatments."""

from __future__ import annotations

import pytest
from wagtail.admin.panels import get_edit_handler

from tests import builders
from tests.testapp.models import SpaTreatmentPage
from treatments.models import TreatmentIndexPage, TreatmentPage
from treatments.publishing.present import present

pytestmark = pytest.mark.django_db


def spa_treatment(**fields: object) -> SpaTreatmentPage:
    page = SpaTreatmentPage(**builders.treatment_fields(what_to_wear="A bathing suit", **fields), live=False)
    builders.index_page(TreatmentIndexPage).add_child(instance=page)
    page.save_revision().publish()
    return SpaTreatmentPage.objects.get(pk=page.pk)


def test_it_may_stand_where_treatments_stand() -> None:
    assert SpaTreatmentPage in TreatmentIndexPage.creatable_subpage_models()
    assert TreatmentPage in TreatmentIndexPage.creatable_subpage_models()


def test_its_document_says_its_own_field_too() -> None:
    document = present(spa_treatment())

    assert document["name"] == "Sclerotherapy"
    assert document["what_to_wear"] == "A bathing suit"


def test_its_editor_has_its_own_tab_after_the_others() -> None:
    headings = [str(tab.heading) for tab in get_edit_handler(SpaTreatmentPage).children]

    assert headings[0] == "What it is"
    assert headings[-1] == "Spa"


def test_a_condition_lists_it_among_its_treatments() -> None:
    spider_veins = builders.condition()
    spa_treatment(indications_conditions=builders.blocks("condition", spider_veins.pk))

    assert [link["name"] for link in present(spider_veins)["treatments"]] == ["Sclerotherapy"]


def test_an_editor_can_choose_it_as_an_alternative() -> None:
    from treatments.authoring.blocks.references import TreatmentChooserBlock

    assert set(TreatmentChooserBlock().target_models) == {TreatmentPage, SpaTreatmentPage}
