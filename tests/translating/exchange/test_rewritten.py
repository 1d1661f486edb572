"""Files as translators' tools write them anew: what is plain is kept, what is not is refused."""

from __future__ import annotations

import codecs
import re

import pytest
from wagtail_localize.models import Translation

from tests.translating.exchange.samples import (
    RISK,
    RISK_IN_FRENCH,
    changed_po,
    decided,
    entered,
    exported,
    filled,
    imported,
    unit_of,
    with_target,
)
from treatments.translating.exchange.deciding.decision import Outcome
from treatments.translating.exchange.wish import Format

OVERVIEW = "A <b>solution</b> is put into a "
IN_XLIFF = 'A <g id="b-1" ctype="bold">solution</g> is put into a <g id="a1" ctype="link">vein</g>.'
IN_FRENCH = 'Une <b>solution</b> est mise dans une <a id="a1">veine</a>.'


@pytest.fixture
def xliff(translation: Translation) -> bytes:
    return exported(translation, Format.XLIFF)


def test_attributes_in_another_order_notes_and_elements_of_a_tool(
    translation: Translation, xliff: bytes
) -> None:
    target = (
        '<target xmlns:x="urn:tool" x:score="99" state="translated" xml:lang="fr">Une '
        '<g ctype="bold" x:own="1" id="b-1">solution</g> est mise dans une <g id="a1">veine</g>.</target>'
        '<note from="tool">Checked.</note><x:history xmlns:x="urn:tool">old text</x:history>'
    )
    data = xliff.decode()
    given = f'<source xml:lang="en">{IN_XLIFF}</source>'
    assert given in data
    data = data.replace(given, given + target)
    data = re.sub(r'<trans-unit (id="[^"]*") (resname="[^"]*")', r'<trans-unit datatype="html" \2 \1', data)

    assert imported(data.encode()).new == 1
    assert entered(translation) == {unit_of(decided(data.encode()), OVERVIEW).unit.source: IN_FRENCH}


def test_paired_tags_in_the_place_of_groups(translation: Translation, xliff: bytes) -> None:
    target = (
        'Une <bpt id="1" rid="b-1">&lt;b&gt;</bpt>solution<ept id="1" rid="b-1">&lt;/b&gt;</ept> est mise '
        'dans une <bx id="a1"/>veine<ex id="a1"/>.'
    )
    imported(with_target(xliff, IN_XLIFF, target))

    assert list(entered(translation).values()) == [IN_FRENCH]


def test_segments_are_put_together_again(translation: Translation, xliff: bytes) -> None:
    target = '<mrk mtype="seg" mid="0">Un caillot,</mrk> <mrk mtype="seg" mid="1">chez 1 sur 500.</mrk>'
    imported(with_target(xliff, RISK, target))

    assert entered(translation) == {RISK: "Un caillot, chez 1 sur 500."}


def test_a_segment_that_is_lost_refuses_the_text(translation: Translation, xliff: bytes) -> None:
    segments = (
        f'{RISK}</source><seg-source><mrk mtype="seg" mid="0">A clot in the leg,</mrk> '
        '<mrk mtype="seg" mid="1">in about 1 in 500 people.</mrk></seg-source>'
    )
    target = '<target><mrk mtype="seg" mid="0">Un caillot.</mrk></target>'
    data = xliff.decode().replace(f"{RISK}</source>", segments + target).encode()

    unit = unit_of(decided(data), "A clot")

    assert unit.outcome == Outcome.REFUSED
    assert "1" in unit.why
    assert imported(data).written == 0
    assert entered(translation) == {}


def test_cdata_byte_order_mark_and_windows_line_ends(translation: Translation, xliff: bytes) -> None:
    data = with_target(xliff, RISK, "<![CDATA[Un caillot & <rien> d'autre, 1 sur 500.]]>")
    data = codecs.BOM_UTF8 + data.replace(b"\n", b"\r\n")

    imported(data)

    assert entered(translation) == {RISK: "Un caillot &amp; &lt;rien&gt; d'autre, 1 sur 500."}


def test_utf_16(translation: Translation, xliff: bytes) -> None:
    text = with_target(xliff, RISK, "Un caillot, 1 sur 500.").decode().replace('encoding="UTF-8"', "")

    imported(text.encode("utf-16"))

    assert entered(translation) == {RISK: "Un caillot, 1 sur 500."}


def test_po_with_other_line_ends_wrapping_and_comments(translation: Translation) -> None:
    data = filled(exported(translation, Format.PO), Format.PO).decode()
    data = data.replace('msgstr "Un caillot', 'msgstr ""\n"Un "\n"caillot', 1)
    data = data.replace("#. Risks", "# Checked by Marie\n#. Risks")

    result = imported(codecs.BOM_UTF8 + data.replace("\n", "\r\n").encode(), Format.PO)

    assert result.new == len(entered(translation))
    assert entered(translation)[RISK] == RISK_IN_FRENCH


def test_the_file_of_wagtail_localize_itself(translation: Translation) -> None:
    data = changed_po(str(translation.export_po()).encode(), lambda entry: f"[fr] {entry.msgid}")

    assert imported(data, Format.PO).new == len(entered(translation)) > 10


def test_units_that_were_numbered_anew_are_known_by_their_names(
    translation: Translation, xliff: bytes
) -> None:
    data = re.sub(r'<trans-unit id="[^"]*"', '<trans-unit id="7"', filled(xliff, Format.XLIFF).decode())

    assert imported(data.encode()).new == len(entered(translation)) > 10
