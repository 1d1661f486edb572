"""Asking costs the same however many texts there are."""

from __future__ import annotations

from typing import Any

import pytest

from tests import builders
from tests.builders import blocks, effect
from tests.translating import contents
from tests.translating.freshness.acts import edit, edit_block, stored
from treatments.translating.freshness.assess import assess

pytestmark = pytest.mark.django_db


def asked(target: Any) -> Any:
    """As publishing asks: with a page of its own class and its locale."""
    return type(target).objects.select_related("locale").get(pk=target.pk)


def test_a_treatment_with_all_kinds_of_snippets(translated: Any, django_assert_num_queries: Any) -> None:
    page = contents.treatment()
    target = asked(translated(page))
    with django_assert_num_queries(11):
        assert assess(target)["status"] == "current"

    edit_block(page, "risks", name="Blood clot")
    edit(page, mechanism="<p>Another.</p>")
    with django_assert_num_queries(13):
        assert assess(target)["status"] == "stale"


@pytest.mark.parametrize("count", [1, 40])
def test_the_number_of_texts_is_of_no_account(
    count: int, translated: Any, django_assert_num_queries: Any
) -> None:
    risks = [effect(f"Risk {number}", description="Rare.") for number in range(count)]
    page = builders.treatment(
        risks=blocks("risk", *risks), overview="".join(f"<p>Text {number}.</p>" for number in range(count))
    )
    target = asked(translated(page))
    with django_assert_num_queries(9):
        assert assess(target)["status"] == "current"


def test_a_page_without_snippets(translated: Any, django_assert_num_queries: Any) -> None:
    target = asked(translated(builders.article()))
    with django_assert_num_queries(6):
        assert assess(target)["status"] == "current"


def test_a_source(translated: Any, django_assert_num_queries: Any) -> None:
    page = builders.treatment()
    translated(page)
    page = asked(page)
    with django_assert_num_queries(1):
        assert assess(page)["status"] == "source"


def test_a_chain_of_two(translated: Any, django_assert_num_queries: Any) -> None:
    english = builders.treatment()
    arabic = asked(translated(translated(english, "fr"), "ar"))
    with django_assert_num_queries(16):
        assert assess(arabic)["status"] == "current"
    edit_block(english, "risks", name="Blood clot")
    with django_assert_num_queries(19):
        assert assess(arabic)["status"] == "stale"


def test_kept_by_hand(django_assert_num_queries: Any) -> None:
    page = builders.article()
    target = page.copy_for_translation(builders.locale("fr"), copy_parents=True)
    target.save_revision().publish()
    edit(page, author="The Example Clinic")
    target = asked(stored(target))
    with django_assert_num_queries(7):
        assert assess(target)["status"] == "stale"
