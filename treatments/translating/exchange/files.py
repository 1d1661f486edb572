"""Units as files: one for each page or snippet, several of them in an archive."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from django.utils.text import slugify
from django.utils.translation import override

from treatments.translating.exchange.po.writing import write_po
from treatments.translating.exchange.units import PageUnits, TranslationFile
from treatments.translating.exchange.wish import Format
from treatments.translating.exchange.xliff.writing import write_xliff

# Of an archive nobody asks when it was made, and the same files make the same bytes.
LONG_AGO = (1980, 1, 1, 0, 0, 0)


MEDIA_TYPES = {Format.XLIFF: "application/xliff+xml", Format.PO: "text/x-gettext-translation"}
ARCHIVE_TYPE = "application/zip"


@dataclass(frozen=True)
class NamedFile:
    name: str
    data: bytes


def write_page(page: PageUnits, source: str, target: str, format: Format) -> bytes:
    """``source`` and ``target``: language codes. What the file tells the translator is in the source's."""
    with override(source):
        if format == Format.PO:
            return write_po(source, target, page)
        return write_xliff(TranslationFile(source, target, (page,)))


def stem(page: PageUnits) -> str:
    """As in "treatment-page-sclerotherapy.fr.po": readable, and the same at every export."""
    return "-".join(filter(None, (slugify(page.kind), page.slug)))[:120]


def file_names(stems: Sequence[tuple[str, str]], target: str, format: Format) -> list[str]:
    """``stems``: each with an id, that tells those apart whose stem is the same."""
    found = Counter(name.casefold() for name, _id in stems)
    return [
        f"{name if found[name.casefold()] == 1 else f'{name}-{id}'}.{target}.{format}" for name, id in stems
    ]


def archive(files: Iterable[NamedFile]) -> bytes:
    buffer = io.BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as zipped:
        for file in files:
            zipped.writestr(ZipInfo(file.name, LONG_AGO), file.data, compress_type=ZIP_DEFLATED)
    return buffer.getvalue()
