"""Documents for the tests, and a Word document made of a few paragraphs."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

from treatments.authoring.importing import Draft, read, structure

DOCUMENTS = Path(__file__).with_name("documents")
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Target="word/document.xml" Type='
    '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>'
)


def draft_of(name: str) -> Draft:
    """The draft of one of the documents beside this file."""
    return structure(read(name, (DOCUMENTS / name).read_bytes()))


def drafted(text: str, name: str = "page.txt", **options: object) -> Draft:
    return structure(read(name, text.encode()), **options)  # type: ignore[arg-type]


def docx(*paragraphs: str, extra: dict[str, str | bytes] | None = None) -> bytes:
    """Paragraphs as text; "# " makes a heading, "- " nothing: Word's users type their bullets."""
    body = ""
    for paragraph in paragraphs:
        style = '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' if paragraph.startswith("# ") else ""
        text = escape(paragraph.removeprefix("# "))
        body += f'<w:p>{style}<w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _RELATIONS,
        "word/document.xml": f'<w:document xmlns:w="{_W}"><w:body>{body}</w:body></w:document>',
        "word/styles.xml": (
            f'<w:styles xmlns:w="{_W}"><w:style w:type="paragraph" w:styleId="Heading1">'
            '<w:name w:val="heading 1"/></w:style></w:styles>'
        ),
        **(extra or {}),
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return packed.getvalue()
