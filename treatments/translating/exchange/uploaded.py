"""What somebody sends: a file, or an archive of files, read whole or not at all."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from zipfile import BadZipFile, ZipFile, ZipInfo

from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _

from treatments.translating.exchange.errors import UnreadableFile
from treatments.translating.exchange.po.reading import read_po
from treatments.translating.exchange.received import ReceivedFile
from treatments.translating.exchange.xliff.reading import read_xliff

EXTENSIONS = (".xliff", ".xlf", ".po", ".zip")
MOST_BYTES_OF_AN_UPLOAD = 50 * 1024 * 1024
MOST_BYTES_OF_A_FILE = 10 * 1024 * 1024
MOST_BYTES_UNPACKED = 200 * 1024 * 1024
MOST_FILES = 1000
# What operating systems put into an archive on their own.
LEFT_BY_SYSTEMS = frozenset((".ds_store", "thumbs.db", "desktop.ini"))


@dataclass(frozen=True)
class BadFile:
    """``words`` names the line where there is one."""

    name: str
    words: str


@dataclass(frozen=True)
class Upload:
    """``files`` is empty if one of them is bad. ``passed_over``: names of files that are no translations."""

    files: tuple[ReceivedFile, ...]
    bad: tuple[BadFile, ...] = ()
    passed_over: tuple[str, ...] = ()


def read_upload(name: str, data: bytes) -> Upload:
    return read_uploads([(name, data)])


def read_uploads(uploads: list[tuple[str, bytes]]) -> Upload:
    """Several at once, in which one bad file spoils all, too."""
    files: list[ReceivedFile] = []
    bad: list[BadFile] = []
    passed_over: list[str] = []
    for name, data in uploads:
        try:
            for part, content in _unpacked(name, data, passed_over):
                try:
                    files += _read(part, content)
                except UnreadableFile as error:
                    bad.append(BadFile(part, str(error)))
        except UnreadableFile as error:
            bad.append(BadFile(name, str(error)))
    bad += _repeated(files)
    return Upload(() if bad else tuple(files), tuple(bad), tuple(passed_over))


def _repeated(files: Iterable[ReceivedFile]) -> Iterator[BadFile]:
    """One page in two files: nobody knows which of them counts."""
    first: dict[str, str] = {}
    for file in files:
        other = first.setdefault(file.translation, file.name) if file.translation else file.name
        if other != file.name:
            message = _("It holds the translation of the same page as “%(file)s”.")
            yield BadFile(file.name, message % {"file": other})


def _read(name: str, data: bytes) -> list[ReceivedFile]:
    if len(data) > MOST_BYTES_OF_A_FILE:
        raise _too_large(MOST_BYTES_OF_A_FILE)
    match _extension(name):
        case ".po":
            return [read_po(data, name)]
        case ".xliff" | ".xlf":
            return read_xliff(data, name)
    raise UnreadableFile(_("This is neither an XLIFF nor a PO file."))


def _unpacked(name: str, data: bytes, passed_over: list[str]) -> Iterator[tuple[str, bytes]]:
    if len(data) > MOST_BYTES_OF_AN_UPLOAD:
        raise _too_large(MOST_BYTES_OF_AN_UPLOAD)
    if _extension(name) != ".zip":
        yield name, data
        return
    try:
        with ZipFile(io.BytesIO(data)) as zipped:
            yield from _members(zipped, passed_over)
    except (BadZipFile, NotImplementedError, RuntimeError, EOFError, zlib.error):
        raise UnreadableFile(_("The archive is damaged, or packed in a way that is not known.")) from None


def _members(zipped: ZipFile, passed_over: list[str]) -> Iterator[tuple[str, bytes]]:
    infos = [info for info in zipped.infolist() if not _is_of_a_system(info)]
    if len(infos) > MOST_FILES:
        message = _("There are more than %(limit)s files in the archive. Send it in parts.")
        raise UnreadableFile(message % {"limit": MOST_FILES})
    left = MOST_BYTES_UNPACKED
    for info in infos:
        if _extension(info.filename) not in EXTENSIONS:
            passed_over.append(info.filename)
            continue
        if info.flag_bits & 1:
            raise UnreadableFile(_("The archive has a password. Send it without one."))
        # What the archive says of its sizes may be a lie.
        with zipped.open(info) as packed:
            content = packed.read(min(left, MOST_BYTES_OF_A_FILE) + 1)
        left -= len(content)
        if left < 0:
            raise _too_large(MOST_BYTES_UNPACKED)
        yield info.filename, content


def _is_of_a_system(info: ZipInfo) -> bool:
    path = PurePosixPath(info.filename)
    return info.is_dir() or "__MACOSX" in path.parts or path.name.casefold() in LEFT_BY_SYSTEMS


def _extension(name: str) -> str:
    return PurePosixPath(name).suffix.casefold()


def _too_large(limit: int) -> UnreadableFile:
    message = _("The file is too large: the limit is %(limit)s.")
    return UnreadableFile(message % {"limit": filesizeformat(limit)})
