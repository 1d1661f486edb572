"""Each passage of the marked documents goes where it belongs, whatever the format and the language."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.authoring.importing.marked import FOLDER, FORMATS, lines_of
from tests.authoring.importing.test_nothing_is_lost import lost
from treatments.authoring.importing import Draft, read, structure
from treatments.authoring.importing.sentences import sentences

PATHS = sorted(FOLDER.glob("*.txt"))
ENOUGH = 0.95


def drafted(path: Path, extension: str) -> Draft:
    name, _dot, _rest = path.name.partition(".")
    return structure(read(name + extension, FORMATS[extension](lines_of(path))))


def wrong(path: Path, extension: str) -> tuple[list[str], int]:
    """The sentences that went elsewhere, and how many there are."""
    draft = drafted(path, extension)
    wanted = {
        sentence: line.section for line in lines_of(path) for sentence in sentences(line.text) if line.section
    }
    found = {s.text: s.section for s in draft.sentences}
    off = [
        f"{text}: {found.get(text)}, not {section}"
        for text, section in wanted.items()
        if found.get(text) != section
    ]
    return off, len(wanted)


@pytest.mark.parametrize("extension", FORMATS)
def test_nearly_all_are_sorted_right(extension: str) -> None:
    results = [wrong(path, extension) for path in PATHS]
    off = [text for texts, _count in results for text in texts]

    assert 1 - len(off) / sum(count for _texts, count in results) >= ENOUGH, "\n".join(off)


@pytest.mark.parametrize("extension", FORMATS)
@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_kind_and_language_are_told_and_nothing_is_lost(path: Path, extension: str) -> None:
    _name, language, kind, _txt = path.name.split(".")
    draft = drafted(path, extension)

    assert (draft.locale, draft.kind) == (language, kind)
    assert not lost(draft)
