"""What has been translated before comes back, with where it is from."""

from __future__ import annotations

from typing import Any

import pytest
from wagtail_localize.models import StringTranslation

from tests import builders
from tests.builders import blocks, effect
from tests.translating.conftest import submitted
from tests.translating.freshness.acts import enter_new
from treatments.translating.memory.recalling import matches

pytestmark = pytest.mark.django_db

SAID = "About 1 in 100 people has it for 2 weeks."
FRENCH = "Environ 1 personne sur 100 en est atteinte pendant 2 semaines."


@pytest.fixture
def told() -> Any:
    """One treatment with this risk in French."""
    risk = blocks("risk", effect("Swelling", description=SAID))
    translation = submitted(builders.treatment(title="Laser", risks=risk))
    return enter_new(translation.get_target_instance(), SAID, FRENCH)


def asked(text: str, code: str = "fr", **options: Any) -> list[tuple[int, str, str]]:
    found = matches(text, builders.locale(), builders.locale(code), **options)
    return [(each.likeness, each.target, each.origin) for each in found]


def test_the_same_text(told: Any) -> None:
    assert asked(SAID) == [(100, FRENCH, "Laser")]


def test_a_similar_one_and_how_alike_it_is(told: Any) -> None:
    [(likeness, target, _origin)] = asked("About 1 in 50 people has it for 2 weeks.")
    assert target == FRENCH
    assert 90 <= likeness < 100


def test_case_and_signs_alone_do_not_make_it_the_same(told: Any) -> None:
    [(likeness, _target, _origin)] = asked(SAID.upper())
    assert likeness == 99


def test_nothing_alike(told: Any) -> None:
    assert asked("Wear the stocking day and night after treatment.") == []


def test_not_from_the_place_itself_nor_from_another_language(told: Any) -> None:
    assert asked(SAID, except_in=told.context_id) == []
    assert asked(SAID, "de") == []


def test_not_what_has_an_error_nor_what_a_machine_wrote(told: Any) -> None:
    StringTranslation.objects.update(has_error=True)
    assert asked(SAID) == []
    StringTranslation.objects.update(has_error=False, translation_type="machine")
    assert asked(SAID) == []


def test_each_wording_once(told: Any) -> None:
    for title in ("Peeling", "Filler"):
        risk = blocks("risk", effect("Swelling", description=SAID))
        other = submitted(builders.treatment(title=title, risks=risk))
        enter_new(other.get_target_instance(), SAID, FRENCH)
    assert [target for _likeness, target, _origin in asked(SAID)] == [FRENCH]


def test_three_queries(told: Any, django_assert_num_queries: Any) -> None:
    english, french = builders.locale(), builders.locale("fr")
    with django_assert_num_queries(3):
        matches(SAID, english, french)
