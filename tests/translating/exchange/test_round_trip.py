"""What goes out comes back the same, and what a translator adds arrives."""

from __future__ import annotations

from typing import Any

import polib
import pytest
from defusedxml.ElementTree import fromstring
from wagtail_localize.models import StringTranslation, Translation

from tests.translating.conftest import published
from tests.translating.exchange.samples import (
    FORMATS,
    RISK,
    RISK_IN_FRENCH,
    decided,
    enter,
    entered,
    exported,
    filled,
    imported,
    in_french,
    unit_of,
)
from treatments.translating.exchange.deciding.decision import Outcome
from treatments.translating.exchange.wish import Format

every_format = pytest.mark.parametrize("format", FORMATS)


@every_format
def test_an_untouched_file_changes_nothing_and_goes_out_again_the_same(
    translation: Translation, format: Format
) -> None:
    enter(translation)
    first = exported(translation, format)

    result = imported(first, format)

    assert result.written == result.refused == result.unfinished == 0
    assert exported(translation, format) == first


@every_format
def test_what_a_translator_enters_arrives(translation: Translation, translator: Any, format: Format) -> None:
    data = filled(exported(translation, format), format)
    assert {unit.outcome for unit in decided(data, format, translator).units} == {Outcome.NEW}

    result = imported(data, format, translator)

    sources = entered(translation)
    assert result.new == len(sources) > 10
    assert all(text == in_french(source) for source, text in sources.items())
    row = StringTranslation.objects.get(translation_of__data=RISK, locale=translation.target_locale)
    assert row.translation_type == "manual"
    assert row.last_translated_by == translator
    assert not row.has_error


@every_format
def test_the_second_import_of_a_file_changes_nothing(translation: Translation, format: Format) -> None:
    data = filled(exported(translation, format), format)
    imported(data, format)
    moments = list(StringTranslation.objects.order_by("pk").values_list("updated_at"))

    result = imported(data, format)

    assert result.written == 0
    assert list(StringTranslation.objects.order_by("pk").values_list("updated_at")) == moments


@every_format
def test_nothing_is_published(translation: Translation, format: Format) -> None:
    imported(filled(exported(translation, format), format), format)

    assert not translation.get_target_instance().live


@every_format
def test_another_wording_takes_the_place_of_the_one_before(translation: Translation, format: Format) -> None:
    enter(translation)
    data = exported(translation, format).replace(b"Un caillot", b"Une thrombose")

    decision = decided(data, format)

    unit = unit_of(decision, "A clot")
    assert unit.outcome == Outcome.CHANGED
    assert (unit.before, unit.text) == (RISK_IN_FRENCH, RISK_IN_FRENCH.replace("Un caillot", "Une thrombose"))
    assert imported(data, format).changed == 1


def test_xliff_says_where_a_text_stands_and_how_long_it_may_be(translation: Translation) -> None:
    root = fromstring(exported(translation, Format.XLIFF))

    name = {"": "urn:oasis:names:tc:xliff:document:1.2"}
    units = {unit.find("source", name).text: unit for unit in root.iterfind(".//trans-unit", name)}
    title = units["Sclerotherapy"]
    assert title.attrib["maxwidth"] == "255"
    assert title.attrib["size-unit"] == "char"
    risk = units[RISK]
    contexts = {each.attrib["context-type"]: each.text for each in risk.iterfind(".//context", name)}
    assert contexts["x-section"] == "risks"
    assert contexts["x-safety"] == "yes"
    assert contexts["sourcefile"].startswith("http")
    notes = " ".join(note.text for note in risk.iterfind("note", name))
    assert "Safety" in notes
    assert risk.find("target", name) is None


def test_po_says_where_a_text_stands_and_how_long_it_may_be(translation: Translation) -> None:
    entries = {entry.msgid: entry for entry in polib.pofile(exported(translation, Format.PO).decode())}

    assert "255" in entries["Sclerotherapy"].comment
    assert "Safety" in entries[RISK].comment
    assert "risks" in entries[RISK].comment
    assert entries[RISK].msgctxt.startswith("risks.")
    assert entries[RISK].occurrences[0][0].startswith("http")


def test_what_is_published_goes_out_as_final(translation: Translation) -> None:
    enter(translation)
    published(translation)

    assert b'state="final"' in exported(translation, Format.XLIFF)


@every_format
def test_what_waits_can_go_out_alone(translation: Translation, format: Format) -> None:
    enter(translation)
    StringTranslation.objects.get(translation_of__data=RISK).delete()

    data = exported(translation, format, with_finished=False)

    assert b"1 in 500" in data
    assert b"[fr]" not in data
