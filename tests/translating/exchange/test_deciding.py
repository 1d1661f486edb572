"""What an import would do with a text, and why it would not."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page
from wagtail_localize.models import StringTranslation, Translation

from tests import builders
from tests.builders import blocks
from tests.translating.conftest import submitted
from tests.translating.exchange.samples import (
    RISK,
    changed_po,
    decided,
    enter,
    entered,
    exported,
    filled,
    imported,
    treatment,
    unit_of,
    with_target,
)
from treatments.translating.exchange.deciding.applying import apply_part
from treatments.translating.exchange.deciding.decision import Outcome
from treatments.translating.exchange.uploaded import read_upload
from treatments.translating.exchange.wish import Format

OVERVIEW = 'A <g id="b-1" ctype="bold">solution</g> is put into a <g id="a1" ctype="link">vein</g>.'


@pytest.fixture
def xliff(translation: Translation) -> bytes:
    return exported(translation, Format.XLIFF)


@pytest.fixture
def po(translation: Translation) -> bytes:
    return exported(translation, Format.PO)


def test_a_fuzzy_entry_stays_unfinished(translation: Translation, po: bytes) -> None:
    data = filled(po, Format.PO).replace(b'msgctxt "title"', b'#, fuzzy\nmsgctxt "title"')

    unit = unit_of(decided(data, Format.PO), "Sclerotherapy")

    assert unit.outcome == Outcome.UNFINISHED
    assert "fuzzy" in unit.why
    assert imported(data, Format.PO).unfinished == 1
    assert "Sclerotherapy" not in entered(translation)


@pytest.mark.parametrize(
    "attributes",
    [' state="needs-translation"', ' state="new"', ' state="translated" state-qualifier="fuzzy-match"'],
)
def test_an_unfinished_target_stays_unfinished(
    translation: Translation, xliff: bytes, attributes: str
) -> None:
    imported(with_target(xliff, RISK, "Un caillot, 1 sur 500.", attributes))

    assert entered(translation) == {}


def test_a_machines_text_goes_out_unfinished_and_is_finished_by_taking_the_mark_away(
    translation: Translation,
) -> None:
    enter(translation)
    StringTranslation.objects.update(translation_type="machine")
    data = exported(translation, Format.PO)
    assert imported(data, Format.PO).written == 0

    result = imported(data.replace(b"#, fuzzy\n", b""), Format.PO)

    assert result.finished == len(entered(translation))
    assert not StringTranslation.objects.filter(translation_type="machine").exists()
    assert imported(exported(translation, Format.PO), Format.PO).written == 0


def test_a_wrong_number_is_shown_and_held_back(translation: Translation, xliff: bytes) -> None:
    data = with_target(xliff, RISK, "Un caillot dans la jambe, chez environ 1 personne sur 50.")

    unit = unit_of(decided(data), "A clot")
    result = imported(data)

    assert unit.outcome == Outcome.NEW
    assert any("500" in str(finding.message) for finding in unit.errors)
    assert result.held_back == 1
    assert StringTranslation.objects.get(translation_of__data=RISK).has_error


def test_a_text_whose_source_has_changed_is_refused(translation: Translation, xliff: bytes) -> None:
    data = filled(xliff, Format.XLIFF)
    page = translation.source.get_source_instance()
    page.title = "Foam sclerotherapy"
    page.save_revision().publish()
    translation.source.update_from_db()

    decision = decided(data)

    [unit] = [unit for unit in decision.units if unit.outcome == Outcome.REFUSED]
    assert "Foam sclerotherapy" in unit.why
    assert imported(data).refused == 1
    assert "Sclerotherapy" not in entered(translation)


def test_a_text_that_is_not_on_the_page_any_more_is_refused(translation: Translation, xliff: bytes) -> None:
    data = filled(xliff, Format.XLIFF)
    page = translation.source.get_source_instance()
    page.risks = blocks("risk", builders.effect("Ulcer"))
    page.save_revision().publish()
    translation.source.update_from_db()

    refused = [unit for unit in decided(data).units if unit.outcome == Outcome.REFUSED]

    assert {unit.why for unit in refused} == {"It is not on the page any more."}


def test_a_text_that_was_never_there_is_refused(po: bytes) -> None:
    data = (
        po + b'\nmsgctxt "summary.nowhere"\nmsgid "Hello"\nmsgstr "Bonjour"\n\nmsgid "Bye"\nmsgstr "Salut"\n'
    )

    refused = [unit.why for unit in decided(data, Format.PO).units if unit.outcome == Outcome.REFUSED]

    assert refused == [
        "There is no such text on the page.",
        "The file does not say where on the page the text stands.",
    ]


@pytest.mark.parametrize(
    ("target", "words"),
    [
        ('Une solution dans une <g id="a1">veine</g>.', "<b> is lost"),
        ('Une <g id="b-1">solution</g> dans une veine.', '<a id="a1"> is lost'),
        (
            'Une <g id="b-1">solution</g> <g id="i-1">mise</g> dans une <g id="a1">veine</g>.',
            "<i> is not in the",
        ),
        ('Une <g id="b-1">solution</g> dans une <g id="a2">veine</g>.', '<a id="a2"> is not in the'),
        ('Une <bx id="b-1"/>solution dans une <g id="a1">veine</g>.', "not closed"),
    ],
)
def test_tags_that_are_lost_added_or_broken_refuse_a_text(
    translation: Translation, xliff: bytes, target: str, words: str
) -> None:
    data = with_target(xliff, OVERVIEW, target)

    unit = unit_of(decided(data), "A <b>")

    assert unit.outcome == Outcome.REFUSED
    assert words in unit.why
    assert imported(data).refused == 1
    assert entered(translation) == {}


def test_a_text_that_is_too_long_is_refused(translation: Translation, xliff: bytes) -> None:
    data = with_target(xliff, "Sclerotherapy", "x" * 256)

    unit = unit_of(decided(data), "Sclerotherapy")

    assert unit.outcome == Outcome.REFUSED
    assert "256" in unit.why
    assert "255" in unit.why
    assert imported(data).written == 0


def test_a_text_whose_source_was_altered_in_the_file_is_refused(xliff: bytes) -> None:
    data = with_target(xliff, RISK, "Un caillot.").replace(b"in about 1 in 500 people", b"in some people")

    assert "altered" in unit_of(decided(data), "A clot").why


def test_a_text_with_two_translations_in_one_file_is_refused(translation: Translation, xliff: bytes) -> None:
    data = with_target(xliff, RISK, "Un caillot, 1 sur 500.").decode()
    [unit] = re.findall(r"<trans-unit(?:(?!<trans-unit).)*Un caillot.*?</trans-unit>", data, re.DOTALL)
    twice = data.replace(unit, unit + unit.replace("Un caillot", "Une thrombose")).encode()

    assert imported(twice).refused == 2
    assert entered(translation) == {}


def test_a_file_in_another_language_is_refused(translation: Translation, xliff: bytes) -> None:
    builders.locale("de")
    german = filled(xliff, Format.XLIFF).replace(b'target-language="fr"', b'target-language="de"')

    assert "de" in decided(german).problem
    assert imported(german).written == 0


@pytest.mark.parametrize("code", [b"fr-FR", b"fr_FR", b"FR"])
def test_a_tools_own_name_of_the_language_is_the_same_language(xliff: bytes, code: bytes) -> None:
    data = xliff.replace(b'target-language="fr"', b'target-language="' + code + b'"')

    assert decided(data).problem == ""


def test_a_region_that_the_site_has_is_another_language(xliff: bytes) -> None:
    builders.locale("fr-CA")

    assert decided(xliff.replace(b'target-language="fr"', b'target-language="fr-CA"')).problem


def test_a_file_from_elsewhere_is_refused(xliff: bytes, translation: Translation) -> None:
    elsewhere = xliff.replace(str(translation.uuid).encode(), b"11111111-2222-3333-4444-555555555555")
    nameless = xliff.replace(f'original="{translation.uuid}"'.encode(), b'original="page.html"')

    assert "no such translation" in decided(elsewhere).problem
    assert "does not say" in decided(nameless).problem


def test_a_translation_that_is_switched_off_takes_nothing(translation: Translation, xliff: bytes) -> None:
    Translation.objects.update(enabled=False)

    assert "switched off" in decided(xliff).problem
    assert imported(filled(xliff, Format.XLIFF)).written == 0


def test_what_was_looked_at_is_not_imported_if_it_has_changed_since(
    translation: Translation, po: bytes
) -> None:
    data = filled(po, Format.PO)
    seen = decided(data, Format.PO).fingerprint
    enter(translation)
    StringTranslation.objects.filter(translation_of__data=RISK).update(data="Somebody's own words, 1 in 500")

    [result] = apply_part(read_upload("a.po", data).files, None, [seen])

    assert "changed since" in result.problem
    assert entered(translation)[RISK] == "Somebody's own words, 1 in 500"


def test_safety_texts_come_first(po: bytes) -> None:
    marks = [unit.is_safety for unit in decided(filled(po, Format.PO), Format.PO).units]

    assert marks == sorted(marks, reverse=True)
    assert 0 < sum(marks) < len(marks)


def test_queries_do_not_grow_with_the_texts(translation: Translation, po: bytes, translator: Any) -> None:
    effects = [builders.effect(f"Effect {number}", description="It hurts.") for number in range(12)]
    longer = submitted(treatment(title="Laser", slug="laser", side_effects=blocks("side_effect", *effects)))
    short, long = filled(po, Format.PO), filled(exported(longer, Format.PO), Format.PO)

    assert queries(short, translator) == queries(long, translator) < 40


def queries(data: bytes, user: Any) -> int:
    user = type(user).objects.get(pk=user.pk)  # permissions are kept on the instance
    with CaptureQueriesContext(
        connection,
    ) as captured:
        assert len(decided(data, Format.PO, user).written) > 10
    return len(captured)


def test_a_title_goes_into_the_list_of_pages(translation: Translation, po: bytes) -> None:
    imported(changed_po(po, lambda entry: "Sclérothérapie" if entry.msgctxt == "title" else ""), Format.PO)

    assert Page.objects.get(pk=translation.get_target_instance().pk).draft_title == "Sclérothérapie"
