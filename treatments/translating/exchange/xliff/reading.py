"""XLIFF 1.2 as translators' tools send it back, with whatever they add or move if its meaning is plain."""

from __future__ import annotations

import re

from django.utils.translation import gettext as _
from wagtail_localize.models import String, TranslationContext

from treatments.translating.exchange.errors import UnreadableFile
from treatments.translating.exchange.inline import BadMarkup, Piece, as_html, balanced
from treatments.translating.exchange.received import ReceivedFile, ReceivedUnit
from treatments.translating.exchange.units import UnitKey
from treatments.translating.exchange.xliff.element import Element, read_elements
from treatments.translating.exchange.xliff.inline import from_xml
from treatments.translating.exchange.xliff.segments import joined
from treatments.translating.exchange.xliff.states import unfinished

UNITS_IN_A_FILE = 20_000
SPACES = re.compile(r"[ \t\r\n]+")
VERSIONS = ("1.2", "1.1")


def read_xliff(data: bytes, name: str) -> list[ReceivedFile]:
    """One for each <file> in it. Raises UnreadableFile."""
    reader = _Reader(name)
    read_elements(data, {"<xliff": reader.begin, "<file": reader.begin_file, "trans-unit": reader.unit})
    if not reader.files:
        raise UnreadableFile(_("There is no <file> in this XLIFF."))
    return [
        ReceivedFile(
            name,
            "xliff",
            file.attributes.get("original", "").strip(),
            file.attributes.get("source-language", "").strip(),
            file.attributes.get("target-language", "").strip(),
            tuple(units),
        )
        for file, units in reader.files
    ]


class _Reader:
    def __init__(self, name: str) -> None:
        self.name = name
        self.files: list[tuple[Element, list[ReceivedUnit]]] = []
        self.count = 0

    def begin(self, xliff: Element) -> None:
        version = xliff.attributes.get("version", "1.2")
        if version not in VERSIONS:
            message = _("This is XLIFF %(version)s. Save it as XLIFF 1.2.")
            raise UnreadableFile(message % {"version": version})

    def begin_file(self, file: Element) -> None:
        self.files.append((file, []))

    def unit(self, element: Element) -> None:
        self.count += 1
        if self.count > UNITS_IN_A_FILE:
            message = _("The file has more than %(limit)s texts. Send it in parts.")
            raise UnreadableFile(message % {"limit": UNITS_IN_A_FILE})
        if not self.files:
            message = _("Line %(line)s: a <trans-unit> stands outside of a <file>.")
            raise UnreadableFile(message % {"line": element.line})
        self.files[-1][1].append(_received(element))


def _received(unit: Element) -> ReceivedUnit:
    source, target = unit.first("source"), unit.first("target")
    name = unit.attributes.get("resname") or unit.attributes.get("id", "")
    try:
        original = "" if source is None else as_html(_pieces(source))
    except BadMarkup:
        original = ""
    key = UnitKey.parse(unit.attributes.get("id", "")) or _key_from_name(unit, original)
    translation = broken = why = ""
    if target is not None:
        try:
            translation = as_html(_pieces(joined(target, unit.first("seg-source"))))
            why = unfinished(unit, target) if translation else ""
        except BadMarkup as error:
            broken = str(error)
    keeps_spaces = (target or unit).attributes.get("xml:space") == "preserve"
    return ReceivedUnit(key, name, unit.line, original, translation, why, broken, keeps_spaces)


def _pieces(element: Element) -> list[Piece]:
    """Without xml:space="preserve" a tool may have broken and indented the lines of a text."""
    found = balanced(from_xml(element))
    if element.attributes.get("xml:space") == "preserve":
        return found
    collapsed = [SPACES.sub(" ", piece) if isinstance(piece, str) else piece for piece in found]
    match collapsed:
        case [str(first), *_rest]:
            collapsed[0] = first.lstrip(" ")
    match collapsed:
        case [*_rest, str(last)]:
            collapsed[-1] = last.rstrip(" ")
    return balanced(collapsed)


def _key_from_name(unit: Element, source: str) -> UnitKey | None:
    """For tools that number the units anew and keep their names."""
    path = unit.attributes.get("resname", "")
    if not path or not source:
        return None
    return UnitKey(TranslationContext._get_path_id(path), String._get_data_hash(source))
