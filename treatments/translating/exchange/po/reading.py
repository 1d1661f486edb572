"""PO as translators' tools send it back, or as wagtail-localize has exported it itself."""

from __future__ import annotations

import codecs
import re
from pathlib import Path
from tempfile import TemporaryDirectory

import polib
from django.utils.translation import gettext as _
from wagtail_localize.models import String, TranslationContext

from treatments.translating.exchange.errors import UnreadableFile
from treatments.translating.exchange.inline import BadMarkup, as_html, pieces
from treatments.translating.exchange.po import SOURCE_LANGUAGE, TRANSLATION
from treatments.translating.exchange.received import ReceivedFile, ReceivedUnit
from treatments.translating.exchange.units import UnitKey

BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
CHARSET = re.compile(rb"Content-Type:[^\"\n]*charset=([A-Za-z0-9_.:-]+)", re.IGNORECASE)
PLACE = re.compile(r"\(line (\d+)\)(?:: (.+))?")
LINES_IN_A_FILE = 300_000
BEGINS_A_STRING = re.compile(r'\s*(?:msg\w+(?:\[\d+\])?\s*)?"')
STRING = re.compile(r'\s*(?:msg\w+(?:\[\d+\])?\s*)?"(?:[^"\\]|\\.)*"\s*')


def read_po(data: bytes, name: str) -> ReceivedFile:
    """Raises UnreadableFile."""
    file = _parsed(_decoded(data))
    if not file and not file.metadata:
        raise UnreadableFile(_("This is no PO file: there is neither a header nor a text in it."))
    return ReceivedFile(
        name,
        "po",
        file.metadata.get(TRANSLATION, "").strip(),
        file.metadata.get(SOURCE_LANGUAGE, "").strip(),
        file.metadata.get("Language", "").strip().replace("_", "-"),
        tuple(_received(entry) for entry in file if not entry.obsolete),
    )


def _decoded(data: bytes) -> str:
    encoding = next((name for bom, name in BOMS if data.startswith(bom)), None)
    if encoding is None:
        stated = CHARSET.search(data[:10_000])
        encoding = stated[1].decode() if stated and stated[1] != b"CHARSET" else "utf-8"
    try:
        return data.decode(encoding).removeprefix("\ufeff")
    except LookupError:
        message = _("The file says that it is in “%(encoding)s”, which is not known. Save it as UTF-8.")
        raise UnreadableFile(message % {"encoding": encoding}) from None
    except UnicodeError as error:
        line = data.count(b"\n", 0, getattr(error, "start", 0)) + 1
        place = {"line": line, "encoding": encoding}
        raise UnreadableFile(
            _("Line %(line)s: this is not %(encoding)s. Save it as UTF-8.") % place
        ) from None


def _parsed(text: str) -> polib.POFile:
    if text.count("\n") > LINES_IN_A_FILE:
        message = _("The file has more than %(limit)s lines. Send it in parts.")
        raise UnreadableFile(message % {"limit": LINES_IN_A_FILE})
    for number, line in enumerate(text.split("\n"), 1):
        if BEGINS_A_STRING.match(line) and not STRING.fullmatch(line):  # polib takes half of it
            raise UnreadableFile(
                _("Line %(line)s: a text is not closed by a quotation mark.") % {"line": number}
            )
    # As a file: a string is cut at every character that Unicode calls the end of a line, and polib would open
    # a file whose name somebody uploads.
    with TemporaryDirectory() as folder:
        path = Path(folder) / "uploaded.po"
        path.write_text(text, encoding="utf-8", errors="surrogatepass", newline="")
        try:
            return polib.pofile(str(path), encoding="utf-8", wrapwidth=0)
        except (OSError, UnicodeError) as error:
            raise UnreadableFile(_syntax_error(str(error))) from None


def _syntax_error(message: str) -> str:
    place = PLACE.search(message)
    if place is None:
        return _("This is no PO file.")
    reason = place[2] or _("neither a comment nor msgctxt, msgid or msgstr")
    return _("Line %(line)s: this is not PO (%(reason)s).") % {"line": place[1], "reason": reason}


def _received(entry: polib.POEntry) -> ReceivedUnit:
    name = entry.msgctxt or entry.msgid
    key = None
    if entry.msgctxt is not None:
        key = UnitKey(TranslationContext._get_path_id(entry.msgctxt), String._get_data_hash(entry.msgid))
    target, broken = entry.msgstr, ""
    if entry.msgid_plural:
        broken = _("It has plural forms, which no text here has.")
    else:
        try:
            target = as_html(pieces(target))
        except BadMarkup as error:
            broken = str(error)
    unfinished = _("it is marked as fuzzy") if entry.fuzzy and target else ""
    return ReceivedUnit(key, name, entry.linenum or 0, entry.msgid, target, unfinished, broken)
