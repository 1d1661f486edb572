"""Files as translators send them back."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import polib
from wagtail_localize.models import StringTranslation, Translation

from tests import builders
from tests.translating.conftest import enter_all
from treatments.translating.exchange.deciding.applying import apply_all
from treatments.translating.exchange.deciding.decide import decide
from treatments.translating.exchange.deciding.decision import FileDecision, UnitDecision
from treatments.translating.exchange.selecting import translations
from treatments.translating.exchange.uploaded import read_upload
from treatments.translating.exchange.wish import Format, Wish
from treatments.translating.exchange.writing import named, write

FORMATS = [Format.XLIFF, Format.PO]
UNTRANSLATED = re.compile(r'(<source xml:lang="en">(.*?)</source>\n)(?!\s*<target)', re.DOTALL)
RISK = "A clot in the leg, in about 1 in 500 people."
# The checks look at its number, so it is in French.
RISK_IN_FRENCH = "Un caillot dans la jambe, chez environ 1 personne sur 500."


def treatment(**fields: Any) -> Any:
    """With a link, bold words, and a number in a safety section."""
    risk = builders.effect("Deep vein thrombosis", description=RISK)
    overview = '<p>A <b>solution</b> is put into a <a href="https://example.org/">vein</a>.</p>'
    return builders.treatment(overview=overview, risks=builders.blocks("risk", risk), **fields)


def exported(translation: Translation, format: Format, **wish: Any) -> bytes:
    [file] = named(write(list(translations().filter(pk=translation.pk)), Wish(format, **wish)), format)
    return file.data


def filled(data: bytes, format: Format, **words: str) -> bytes:
    """Every text that waits, as a translator's tool writes it: "Walk." becomes "[fr] Walk."."""
    if format == Format.XLIFF:
        target = r'\1        <target xml:lang="fr" state="translated">[fr] \2</target>\n'
        text = UNTRANSLATED.sub(target, data.decode())
        return text.replace(f"[fr] {RISK}", RISK_IN_FRENCH).encode()
    return changed_po(data, lambda entry: entry.msgstr or in_french(entry.msgid))


def in_french(text: str) -> str:
    return RISK_IN_FRENCH if text == RISK else f"[fr] {text}"


def enter(translation: Translation) -> None:
    """Every text, as in ``filled``."""
    enter_all(translation)
    row = StringTranslation.objects.get(translation_of__data=RISK, locale=translation.target_locale)
    row.data, row.has_error, row.field_error = RISK_IN_FRENCH, False, ""
    row.save()


def changed_po(data: bytes, words: Callable[[polib.POEntry], str]) -> bytes:
    file = polib.pofile(data.decode(), wrapwidth=0)
    for entry in file:
        entry.msgstr = words(entry)
    return str(file).encode()


def with_target(data: bytes, source: str, target: str, attributes: str = "") -> bytes:
    """The XLIFF with a translation of one text, whose source is given as it stands in XML."""
    text = data.decode()
    given = f'<source xml:lang="en">{source}</source>\n'
    assert text.count(given) == 1
    return text.replace(given, f'{given}<target xml:lang="fr"{attributes}>{target}</target>\n').encode()


def name_of(format: Format) -> str:
    return f"treatment.fr.{format}"


def decided(data: bytes, format: Format = Format.XLIFF, user: Any = None) -> FileDecision:
    upload = read_upload(name_of(format), data)
    assert not upload.bad
    [decision] = decide(upload.files, user)
    return decision


def imported(data: bytes, format: Format = Format.XLIFF, user: Any = None) -> Any:
    [result] = apply_all(read_upload(name_of(format), data).files, user)
    return result


def unit_of(decision: FileDecision, source: str) -> UnitDecision:
    """Of the text that begins so."""
    [found] = [unit for unit in decision.units if unit.unit and unit.unit.source.startswith(source)]
    return found


def entered(translation: Translation) -> dict[str, str]:
    """By source text."""
    key, locale = translation.source.object_id, translation.target_locale
    rows = StringTranslation.objects.filter(context__object_id=key, locale=locale)
    return dict(rows.values_list("translation_of__data", "data"))
