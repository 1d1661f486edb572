"""A PO file for one page or snippet: the same bytes for the same texts."""

from __future__ import annotations

from collections.abc import Iterator

import polib
from django.utils.translation import gettext as _

from treatments.translating.exchange.notes import notes
from treatments.translating.exchange.po import SOURCE_LANGUAGE, TITLE, TRANSLATION
from treatments.translating.exchange.units import PageUnits, State, Unit


def write_po(source_locale: str, target_locale: str, page: PageUnits) -> bytes:
    file = polib.POFile(wrapwidth=0)
    file.metadata = {
        "POT-Creation-Date": page.source_date,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Language": target_locale,
        TRANSLATION: str(page.translation),
        SOURCE_LANGUAGE: source_locale,
        TITLE: " ".join(f"{page.kind}: {page.title}".split()),
    }
    file.extend(_entry(page, unit) for unit in page.units)
    return str(file).encode()


def _entry(page: PageUnits, unit: Unit) -> polib.POEntry:
    addresses = filter(None, (page.admin_url, page.public_url))
    return polib.POEntry(
        msgctxt=unit.path,
        msgid=unit.source,
        msgstr=unit.target,
        comment="\n".join(" ".join(line.split()) for line in _comments(unit)),
        occurrences=[(address, "") for address in addresses],
        flags=["fuzzy"] if unit.state is State.NEEDS_REVIEW else [],
    )


def _comments(unit: Unit) -> Iterator[str]:
    yield from notes(unit)
    if unit.section:
        yield _("Section: %(section)s") % {"section": unit.section}
    if unit.earlier:
        yield _("Earlier source: %(text)s") % {"text": unit.earlier.source}
        yield _("Earlier translation: %(text)s") % {"text": unit.earlier.target}
