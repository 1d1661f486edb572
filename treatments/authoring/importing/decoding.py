"""From bytes to text, saying so where a guess was needed."""

from __future__ import annotations

import codecs
import re

from django.utils.translation import gettext as _

from treatments.authoring.importing.errors import UnreadableDocument

BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Characters that no text holds: controls other than tab, line feed, form feed and carriage return.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f\ufffe\uffff\ufdd0-\ufdef]")


def decode(data: bytes) -> tuple[str, str | None]:
    """The text, with line feeds only, and a note where the encoding had to be guessed."""
    encoding, note = _encoding(data)
    try:
        text = data.decode(encoding)
    except UnicodeError:
        raise UnreadableDocument(
            _("This file is neither UTF-8 nor UTF-16 nor Windows-1252 text. Save it as UTF-8.")
        ) from None
    controls = len(_CONTROL.findall(text))
    if controls > len(text) / 200:
        raise UnreadableDocument(
            _("This file is not text but binary data. Send a .txt, .md, .html or .docx document.")
        )
    text = _CONTROL.sub("", text).replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\n")
    return text.replace("\ufeff", ""), note


def _encoding(data: bytes) -> tuple[str, str | None]:
    for bom, name in BOMS:
        if data.startswith(bom):
            return name, None
    sample = data[:4000]
    if len(sample) >= 4 and len(sample) % 2 == 0 and sample.count(0) > len(sample) / 4:
        return ("utf-16-le" if sample[1::2].count(0) > sample[::2].count(0) else "utf-16-be"), None
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252", _("The file is not UTF-8; it was read as Windows-1252. Check accented letters.")
    return "utf-8", None
