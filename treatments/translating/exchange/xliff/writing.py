"""XLIFF 1.2: the same bytes for the same texts."""

from __future__ import annotations

from collections.abc import Iterator

from treatments.translating.exchange.inline import BadMarkup, pieces
from treatments.translating.exchange.notes import notes
from treatments.translating.exchange.units import PageUnits, TranslationFile, Unit
from treatments.translating.exchange.xliff import NAMESPACE, TOOL
from treatments.translating.exchange.xliff.characters import attribute, plain
from treatments.translating.exchange.xliff.inline import as_xml
from treatments.translating.exchange.xliff.states import state_attributes


def write_xliff(file: TranslationFile) -> bytes:
    """A <file> for each page and snippet."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', f'<xliff version="1.2" xmlns="{NAMESPACE}">']
    for page in file.pages:
        lines += _page(file, page)
    return "\n".join([*lines, "</xliff>", ""]).encode()


def _page(file: TranslationFile, page: PageUnits) -> Iterator[str]:
    languages = (
        f'source-language="{attribute(file.source_locale)}" target-language="{attribute(file.target_locale)}"'
    )
    yield f'  <file original="{page.translation}" {languages} datatype="html" tool-id="{TOOL}">'
    yield "    <header>"
    for address in filter(None, (page.admin_url, page.public_url)):
        yield f'      <reference><external-file href="{attribute(address)}"/></reference>'
    yield f'      <tool tool-id="{TOOL}" tool-name="{TOOL}"/>'
    yield f"      <note>{plain(f'{page.kind}: {page.title}')}</note>"
    yield "    </header>"
    yield "    <body>"
    for unit in page.units:
        yield from _unit(file, page, unit)
    yield "    </body>"
    yield "  </file>"


def _unit(file: TranslationFile, page: PageUnits, unit: Unit) -> Iterator[str]:
    limit = f' maxwidth="{unit.max_length}" size-unit="char"' if unit.max_length else ""
    approved = ' approved="yes"' if unit.state == "final" else ""
    name = f'id="{unit.key}" resname="{attribute(unit.path)}"'
    yield f'      <trans-unit {name}{approved}{limit} xml:space="preserve">'
    yield f'        <source xml:lang="{attribute(file.source_locale)}">{_text(unit.source)}</source>'
    if unit.target:
        language = f'xml:lang="{attribute(file.target_locale)}"{state_attributes(unit)}'
        yield f"        <target {language}>{_text(unit.target)}</target>"
    yield from _contexts(page, unit)
    for note in notes(unit):
        yield f'        <note from="{TOOL}">{plain(note)}</note>'
    if unit.earlier:
        yield '        <alt-trans origin="earlier source">'
        yield f"          <source>{_text(unit.earlier.source)}</source>"
        yield f"          <target>{_text(unit.earlier.target)}</target>"
        yield "        </alt-trans>"
    yield "      </trans-unit>"


def _contexts(page: PageUnits, unit: Unit) -> Iterator[str]:
    found = {
        "sourcefile": page.public_url or page.admin_url,
        "element": unit.path,
        "x-section": unit.section,
        "x-safety": "yes" if unit.is_safety else "",
    }
    yield '        <context-group purpose="location information">'
    for kind, value in found.items():
        if value:
            yield f'          <context context-type="{kind}">{plain(value)}</context>'
    yield "        </context-group>"


def _text(html: str) -> str:
    try:
        return as_xml(pieces(html))
    except BadMarkup:  # of a source that is older than the rule for its tags
        return plain(html)
