"""Filling translations from a gettext catalogue, and writing one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import polib
import pytest
from wagtail_localize.models import StringTranslation, Translation, TranslationLog

from tests import builders
from tests.translating import contents
from treatments.models import BodySite, Reviewer, TreatmentIndexPage
from treatments.publishing.present import present
from treatments.translating.content_catalogue import Outcome, apply_catalogue, catalogue_of, untranslated

pytestmark = pytest.mark.django_db


@pytest.fixture
def apply(django_capture_on_commit_callbacks: Any) -> Callable[..., Outcome]:
    """apply_catalogue and then the commit, for which publication waits."""

    def applied(*arguments: Any) -> Outcome:
        with django_capture_on_commit_callbacks(execute=True):
            return apply_catalogue(*arguments)

    return applied


def filled(*instances: Any, language_code: str = "fr") -> polib.POFile:
    """A complete catalogue: "Walk." becomes "[fr] Walk."."""
    catalogue = catalogue_of(instances, builders.locale(language_code))
    for entry in catalogue:
        entry.msgstr = f"[{language_code}] {entry.msgid}"
    return catalogue


def test_a_complete_catalogue_puts_the_translation_live(apply: Any) -> None:
    page = builders.treatment(body_sites=builders.blocks("body_site", builders.body_site().pk))
    french = builders.locale("fr")

    outcome = apply(page, french, filled(page))

    target = page.get_translation(french)
    assert outcome.published
    assert target.live
    assert outcome.filled >= 19
    assert (outcome.missing, outcome.refused) == ([], [])
    document = present(target)
    assert document["name"] == "[fr] Sclerotherapy"
    assert document["body_sites"][0]["name"] == "[fr] Legs"
    assert document["review"]["reviewers"][0]["role"] == "[fr] Demo vascular surgeon"


def test_a_second_time_changes_nothing(apply: Any) -> None:
    page, french = builders.treatment(), builders.locale("fr")
    catalogue = filled(page)
    apply(page, french, catalogue)
    before = (TranslationLog.objects.count(), page.get_translation(french).revisions.count())

    outcome = apply(page, french, catalogue)

    assert (outcome.filled, outcome.published) == (0, False)
    assert (TranslationLog.objects.count(), page.get_translation(french).revisions.count()) == before


def test_an_incomplete_catalogue_leaves_a_draft_and_names_what_is_missing(apply: Any) -> None:
    page, french = builders.treatment(), builders.locale("fr")
    catalogue = filled(page)
    catalogue.find("Walk every day.").msgstr = ""
    catalogue.find("Pregnancy").flags.append("fuzzy")

    outcome = apply(page, french, catalogue)

    assert outcome.missing == ["Pregnancy", "Walk every day."]
    assert untranslated(page, french) == outcome.missing
    target = page.get_translation(french)
    assert not target.live
    assert target.title == "[fr] Sclerotherapy"
    assert apply(page, french, filled(page)).published


def test_a_draft_is_translated_but_not_published(apply: Any) -> None:
    page, french = builders.treatment(live=False), builders.locale("fr")
    assert not apply(page, french, filled(page)).published
    assert not page.get_translation(french).live


def test_a_changed_source_is_taken_up(apply: Any) -> None:
    page, french = builders.treatment(), builders.locale("fr")
    apply(page, french, filled(page))
    page.overview = "<p>Another text.</p>"
    page.save_revision().publish()

    assert untranslated(page, french) == ["Another text."]
    outcome = apply(page, french, filled(page))

    assert (outcome.filled, outcome.published) == (1, True)
    assert page.get_translation(french).overview == "<p>[fr] Another text.</p>"


def test_what_a_person_has_typed_stays(apply: Any) -> None:
    page, french = builders.treatment(), builders.locale("fr")
    apply(page, french, filled(page))
    typed = StringTranslation.objects.get(translation_of__data="Bruising")
    typed.data, typed.tool_name = "Ecchymose", ""
    typed.save()
    newer = filled(page)
    newer.find("Deep vein thrombosis").msgstr = "Thrombose veineuse profonde"

    apply(page, french, newer)

    document = present(page.get_translation(french))
    assert document["side_effects"][0]["name"] == "Ecchymose"
    assert document["risks"][0]["name"] == "Thrombose veineuse profonde"


def test_a_translation_that_is_no_longer_synchronised_is_left_alone(apply: Any) -> None:
    page, french = builders.treatment(), builders.locale("fr")
    apply(page, french, filled(page))
    Translation.objects.filter(source__object_id=page.translation_key).update(enabled=False)
    target = page.get_translation(french)
    target.title = "Sclérose"
    target.save_revision().publish()

    apply(page, french, filled(page))

    assert page.get_translation(french).title == "Sclérose"


def test_markup_that_localize_refuses_is_named(apply: Any) -> None:
    page, french = (
        builders.treatment(overview='<p>See <a href="https://example.org/">this</a>.</p>'),
        builders.locale("fr"),
    )
    catalogue = filled(page)
    catalogue.find('See <a id="a1">this</a>.').msgstr = 'Voir <a href="javascript:x">ceci</a>.'

    outcome = apply(page, french, catalogue)

    assert outcome.missing == ['See <a id="a1">this</a>.']
    assert outcome.refused[0].startswith('Voir <a href="javascript:x">ceci</a>.: ')
    assert not page.get_translation(french).live


def test_snippets_and_ancestors_come_along(apply: Any) -> None:
    page, arabic = (
        builders.treatment(body_sites=builders.blocks("body_site", builders.body_site().pk)),
        builders.locale("ar"),
    )

    apply(page, arabic, filled(page, language_code="ar"))

    index = builders.index_page(TreatmentIndexPage)
    assert BodySite.objects.get(locale=arabic).name == "[ar] Legs"
    assert Reviewer.objects.get(locale=arabic).name == "Dr Demo Example"
    assert not index.get_translation(arabic).live
    assert apply(index, arabic, filled(index, language_code="ar")).published
    assert index.get_translation(arabic).title == "[ar] Treatments"


def test_the_catalogue_names_each_text_once_with_its_places(apply: Any, tmp_path: Any) -> None:
    page, french = builders.treatment(procedure_setting="Pregnancy"), builders.locale("fr")
    apply(page, french, polib.POFile())

    catalogue = catalogue_of([page, page], french)
    catalogue.save(str(tmp_path / "fr.po"))
    read = polib.pofile(str(tmp_path / "fr.po"))

    entry = read.find("Pregnancy")
    assert "Sclerotherapy: procedure_setting" in entry.comment
    assert "Sclerotherapy: contraindications.text" in entry.comment
    assert len({entry.msgid for entry in read}) == len(read)
    assert read.find("Demo vascular surgeon").comment.endswith(": role")
    assert "20" not in {entry.msgid for entry in read}


def test_a_snippet_does_not_go_live_with_what_nobody_has_confirmed(db: None) -> None:
    shared = contents.aftercare_set()
    french = builders.locale("fr")
    catalogue = catalogue_of([shared], french)
    for entry in catalogue:
        entry.msgstr = f"[fr] {entry.msgid}"
    assert apply_catalogue(shared, french, catalogue).published
    row = StringTranslation.objects.get(translation_of__data="T aftercare of the set")
    row.data, row.translation_type, row.tool_name = "[fr] T, par une machine", "machine", "A machine"
    row.save()
    outcome = apply_catalogue(shared, french, catalogue)
    assert not outcome.published
    assert any("nobody has confirmed it" in words for words in outcome.refused)
    assert shared.get_translation(french).steps[0].value["text"] == "[fr] T aftercare of the set"
