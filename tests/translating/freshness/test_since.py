"""Since when a section is stale: since the edition of the source that changed it."""

from __future__ import annotations

from typing import Any

import pytest

from tests import builders
from tests.builders import blocks
from tests.translating import contents
from tests.translating.freshness.acts import edit, edit_block, enter_new, section, state, stored
from treatments.models import Edition
from treatments.publishing.instants import instant
from treatments.translating.freshness.lineage import Family
from treatments.translating.freshness.since import stale_since

pytestmark = pytest.mark.django_db


def editions(page: Any) -> list[Edition]:
    return list(
        Edition.objects.filter(key=page.translation_key, locale=page.locale.language_code).order_by(
            "sequence"
        )
    )


def last(page: Any) -> str:
    return instant(editions(page)[-1].published_at)


def test_since_the_edition_that_changed_the_section(page: Any, target: Any) -> None:

    edit(page, cost="<p>It depends.</p>")
    first = last(page)
    edit_block(page, "risks", name="Blood clot")
    second = last(page)
    edit_block(page, "risks", name="Blood clot in the leg")
    edit(page, summary="Another summary.")

    assert first < second < last(page)
    assert state(target)["stale_since"] == first
    assert instant(section(target, "cost").since) == first  # type: ignore[arg-type]
    assert instant(section(target, "risks").since) == second  # type: ignore[arg-type]
    assert section(target, "summary").since is not None
    assert section(target, "overview").since is None


def test_a_section_in_order_again_starts_anew(
    publish: Any, translation_of: Any, page: Any, target: Any
) -> None:
    edit_block(page, "risks", name="Blood clot")
    translation = translation_of(target)
    translation.source.update_from_db()
    enter_new(target, "Blood clot", "Caillot")
    publish(translation)
    assert state(target)["stale_since"] is None

    edit_block(page, "risks", name="Blood clot in the leg")

    assert state(target)["stale_since"] == last(page)


def test_syncing_and_publishing_other_texts_does_not_move_it(
    publish: Any, translation_of: Any, page: Any, target: Any
) -> None:
    edit(page, cost="<p>It depends.</p>", mechanism="<p>The vein closes.</p>")
    since = last(page)
    translation = translation_of(target)
    translation.source.update_from_db()
    assert state(target)["stale_since"] == since
    enter_new(target, "The vein closes.", "La veine se ferme.")
    enter_new(target, "It depends.", "Cela dépend.")
    hand = stored(target)
    hand.mechanism = "<p>La veine se ferme.</p>"
    hand.save()

    assert state(target)["stale_sections"] == ["cost"]
    assert state(target)["stale_since"] == since


def test_published_when_it_was_out_of_date_already(submit: Any, translate: Any, publish: Any) -> None:
    page = builders.treatment()
    translation = submit(page)
    translate(translation)
    edit_block(page, "risks", name="Blood clot")
    since = last(page)
    edit(page, summary="Another summary.")

    target = publish(translation)

    assert instant(section(target, "risks").since) == since  # type: ignore[arg-type]
    assert state(target)["stale_since"] == since


def test_made_from_an_older_source_than_the_translation_itself(
    submit: Any, translate: Any, publish: Any
) -> None:
    page = builders.treatment()
    submit(page, "de")
    edit_block(page, "risks", name="Blood clot")
    since = last(page)
    translation = submit(page, "fr")  # wagtail-localize still has the text of the German one
    translate(translation)
    assert state(publish(translation))["stale_since"] == since


def test_what_a_linked_page_is_called_is_no_change_of_words(translated: Any) -> None:
    veins = builders.condition()
    page = builders.treatment(indications_conditions=blocks("condition", veins.pk))
    target = translated(page)
    edit(veins, title="Thread veins")
    assert "indications" in editions(page)[-1].changed_sections
    assert state(target)["status"] == "current"

    edit(page, indications_description="<p>It treats thread veins.</p>")

    assert state(target)["stale_sections"] == ["indications"]
    assert state(target)["stale_since"] == last(page)


def test_since_a_shared_set_changed(translated: Any) -> None:
    page = builders.treatment(aftercare=blocks("set", contents.aftercare_set().pk))
    target = translated(page)
    shared = stored(page.aftercare[0].value)
    shared.steps[0].value["text"] = "Walk twice."
    shared.save()
    assert editions(page)[-1].cause == "shown"
    assert state(target)["stale_since"] == last(page)


def test_without_a_ledger_since_the_source_was_published(page: Any, target: Any) -> None:
    edit_block(page, "risks", name="Blood clot")
    (step,) = Family(page.translation_key).lineage(target.locale_id)
    nowhere = stored(target)
    nowhere.translation_key = builders.condition().translation_key
    assert stale_since(nowhere, step, ["risks"]) == {"risks": stored(page).last_published_at}


def test_kept_by_hand_since_the_first_change_after_it_was_published() -> None:
    page = builders.article()
    target = page.copy_for_translation(builders.locale("fr"), copy_parents=True)
    target.save_revision().publish()
    edit(page, author="Example Clinic Ltd")
    since = last(page)
    edit(page, author="The Example Clinic")
    assert state(target)["stale_sections"] == ["author"]
    assert state(target)["stale_since"] == since
