"""Word documents: guarded against bombs and passwords, then read by mammoth and taken as HTML."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator

import mammoth
from defusedxml.ElementTree import fromstring
from django.utils.translation import gettext as _

from treatments.authoring.importing.errors import UnreadableDocument
from treatments.authoring.importing.formats import html
from treatments.authoring.importing.markup import escape, squeeze
from treatments.authoring.importing.source import Block

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MAX_UNPACKED = 100_000_000
MAX_XML = 20_000_000
MAX_ENTRIES = 3_000
STYLES = "p[style-name='Title'] => h1.title:fresh\np[style-name='Subtitle'] => p:fresh\nu => \nstrike => s"
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MARGIN = re.compile(r"word/(?:header|footer)\d*\.xml")
_DECLARES = re.compile(rb"<!(?:ENTITY|DOCTYPE)")
_RULE = re.compile(r"[-–—]{1,3}")


def refuse_ole(data: bytes) -> None:
    if data.startswith(OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise UnreadableDocument(
                _("This document is protected by a password. Remove the password and try again.")
            )
        raise UnreadableDocument(_("This is a document of old Word (.doc). Save it as .docx and try again."))


def blocks(data: bytes) -> tuple[list[Block], str]:
    """The blocks, and the YAML between two rules at the head of the document, if there is any."""
    archive = _open(data)
    try:
        front, skip = _front_matter(mammoth.extract_raw_text(io.BytesIO(data)).value)
        markup = mammoth.convert_to_html(
            io.BytesIO(data),
            style_map=STYLES,
            convert_image=mammoth.images.img_element(lambda image: {"src": "embedded"}),
        ).value
        margins = list(_margins(archive))
    except UnreadableDocument:
        raise
    except Exception as error:  # mammoth answers a malformed document with whatever went wrong inside
        raise UnreadableDocument(_("This Word document is malformed and cannot be read.")) from error
    return html.blocks(markup)[skip:] + margins, front


def _open(data: bytes) -> zipfile.ZipFile:
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        entries = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        raise UnreadableDocument(_("This Word document is damaged: it cannot be unpacked.")) from None
    names = {entry.filename for entry in entries}
    if "word/document.xml" not in names and "[Content_Types].xml" not in names:
        raise UnreadableDocument(
            _("This file is an archive but no Word document. Save the document as .docx.")
        )
    if any(entry.flag_bits & 1 for entry in entries):
        raise UnreadableDocument(_("This document is encrypted. Remove the password and try again."))
    xml = [entry for entry in entries if entry.filename.endswith((".xml", ".rels"))]
    if (
        len(entries) > MAX_ENTRIES
        or sum(entry.file_size for entry in entries) > MAX_UNPACKED
        or sum(entry.file_size for entry in xml) > MAX_XML
    ):
        raise UnreadableDocument(_("This Word document is too large when unpacked."))
    for entry in xml:
        _refuse_entities(archive, entry)
    return archive


def _refuse_entities(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> None:
    try:
        with archive.open(entry) as part:
            head = part.read(MAX_XML + 1)
    except Exception as error:  # zlib, zipfile and struct each have their own
        raise UnreadableDocument(_("This Word document is damaged: it cannot be unpacked.")) from error
    # In UTF-16 every second byte is a zero.
    if len(head) > MAX_XML or _DECLARES.search(head.replace(b"\0", b"")):
        raise UnreadableDocument(_("This Word document is malformed and cannot be read."))


def _front_matter(raw: str) -> tuple[str, int]:
    """The YAML, and how many blocks it takes up. Word has turned quotes round and rules into dashes."""
    paragraphs = raw.split("\n\n")
    start = next((i for i, text in enumerate(paragraphs) if text.strip()), None)
    if start is None or not _RULE.fullmatch(paragraphs[start].strip()):
        return "", 0
    for end in range(start + 1, len(paragraphs)):
        if _RULE.fullmatch(paragraphs[end].strip()):
            lines = "\n".join(paragraphs[start + 1 : end]).replace("\xa0", " ")
            used = sum(1 for text in paragraphs[: end + 1] if squeeze(text))
            return lines.translate(str.maketrans("“”„", '"""')) + "\n", used
    return "", 0


def _margins(archive: zipfile.ZipFile) -> Iterator[Block]:
    """What stands at the head and the foot of the printed pages."""
    seen = set()
    for name in sorted(archive.namelist()):
        if _MARGIN.fullmatch(name):
            for paragraph in fromstring(archive.read(name)).iter(f"{_WORD}p"):
                text = squeeze("".join(node.text or "" for node in paragraph.iter(f"{_WORD}t")))
                if text and text not in seen:
                    seen.add(text)
                    yield Block("paragraph", text, escape(text), dropped="head or foot of the page")
