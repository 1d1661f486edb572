"""A file becomes a ``SourceText``, or the reason is given why it cannot."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import PurePath

from django.utils.translation import gettext as _

from treatments.authoring.importing import frontmatter
from treatments.authoring.importing.decoding import decode
from treatments.authoring.importing.errors import UnreadableDocument
from treatments.authoring.importing.formats import docx, html, markdown, text
from treatments.authoring.importing.formats.shaping import shape
from treatments.authoring.importing.source import Block, Format, SourceText

MEGABYTE = 1024 * 1024
DEFAULT_MAX_BYTES = 10 * MEGABYTE
MAX_WORDS = 40_000
MAX_BLOCKS = 5_000
EXTENSIONS: dict[str, Format] = {
    ".txt": "txt",
    ".text": "txt",
    ".md": "md",
    ".markdown": "md",
    ".html": "html",
    ".htm": "html",
    ".docx": "docx",
}
_IMAGES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"RIFF", b"BM")
_MARKUP = re.compile(r"\s*(?:<!doctype html|<html\b|<head\b|<body\b)", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d_]")
_ENCODED = re.compile(r"\S{400,}")


def read(path_or_name: str, data: bytes, *, max_bytes: int = DEFAULT_MAX_BYTES) -> SourceText:
    """Raises ``UnreadableDocument``, and nothing else, for what is no readable document."""
    name = PurePath(path_or_name.replace("\\", "/")).name or path_or_name
    if not data.strip(b"\0\t\r\n ") or data.strip() in (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"):
        raise UnreadableDocument(_("The file is empty."))
    if len(data) > max_bytes:
        raise UnreadableDocument(
            _("The file is too large: %(size).1f MB, where %(limit).1f MB is the limit.")
            % {"size": len(data) / MEGABYTE, "limit": max_bytes / MEGABYTE}
        )
    format_ = _format(name, data)
    try:
        source = _docx(name, data) if format_ == "docx" else _text(name, data, format_)
    except RecursionError:
        raise UnreadableDocument(_("The document is malformed: it is nested too deep.")) from None
    return _checked(source)


def _format(name: str, data: bytes) -> Format:
    if data.startswith(b"%PDF") or name.lower().endswith(".pdf"):
        raise UnreadableDocument(_("PDF files are not read. Save the document as .docx and send that."))
    docx.refuse_ole(data)
    if data.startswith(_IMAGES):
        raise UnreadableDocument(
            _("This file is a picture and has no text. Type the text, or have it recognised.")
        )
    if data.startswith(b"{\\rtf"):
        raise UnreadableDocument(_("RTF files are not read. Save the document as .docx and send that."))
    extension = PurePath(name).suffix.lower()
    format_ = EXTENSIONS.get(extension)
    if format_ is None:
        raise UnreadableDocument(
            _("Files of the type “%(type)s” are not read. These are: .txt, .md, .html, .docx.")
            % {"type": extension or name}
        )
    is_zip = data.startswith(b"PK")
    if is_zip and format_ != "docx":
        raise UnreadableDocument(
            _("The name ends in %(type)s, but this is an archive or a Word document; then it ends in .docx.")
            % {"type": extension}
        )
    if format_ == "docx" and not is_zip:
        raise UnreadableDocument(
            _("The name ends in .docx, but this is no Word document. Save it as .docx in Word, or rename it.")
        )
    return format_


def _docx(name: str, data: bytes) -> SourceText:
    blocks, yaml = docx.blocks(data)
    front = frontmatter.load(yaml) if yaml else {}
    pictures = [b for b in blocks if b.kind == "image"]
    kept = [b for b in blocks if b.kind != "image"]
    problems: tuple[str, ...] = ()
    if pictures:
        if not kept:
            raise UnreadableDocument(
                _("This document holds only pictures, perhaps a scan. Type the text, or have it recognised.")
            )
        problems = (
            _("%(n)s pictures in the document are not taken over. Add them to the page.")
            % {"n": len(pictures)},
        )
    title = next((b.text for b in kept if b.kind == "heading" and b.level == 1), "")
    return SourceText(name, "docx", tuple(shape(kept)), front or {}, title=title, problems=problems)


def _text(name: str, data: bytes, format_: Format) -> SourceText:
    content, note = decode(data)
    front, body = frontmatter.split(content)
    problems = (note,) if note else ()
    source = SourceText(name, format_, (), front, problems=problems)
    if format_ == "html" or (format_ == "txt" and _MARKUP.match(body)):
        title, language = html.declared_title(body), html.declared_language(body)
        return replace(source, blocks=tuple(shape(html.blocks(body))), title=title, language=language)
    blocks: list[Block] = markdown.blocks(body) if format_ == "md" else text.blocks(body)
    return replace(source, blocks=tuple(shape(blocks)))


def _checked(source: SourceText) -> SourceText:
    text = " ".join(block.text for block in source.blocks)
    words = len(text.split())
    content = any(_LETTER.search(b.text) for b in source.blocks if b.kind != "image" and not b.dropped)
    if not content and not source.front_matter:
        raise UnreadableDocument(
            _("There is no text in this document. If it is a scan, have its text recognised first.")
        )
    if sum(len(run) for run in _ENCODED.findall(text)) > len(text) / 2:
        raise UnreadableDocument(_("This file holds no words to read, but encoded data."))
    if words > MAX_WORDS or len(source.blocks) > MAX_BLOCKS:
        raise UnreadableDocument(
            _("The document is too large for one page: %(words)s words in %(blocks)s paragraphs.")
            % {"words": words, "blocks": len(source.blocks)}
        )
    return source
