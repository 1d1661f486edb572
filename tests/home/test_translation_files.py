"""All pages and snippets of the demo go out and come back, and go out again byte for byte."""

from __future__ import annotations

import pytest
from wagtail.models import Locale
from wagtail_localize.models import StringTranslation

from home.demo.translations import source_pages
from tests.translating.conftest import submitted
from tests.translating.exchange.samples import FORMATS, filled
from treatments.translating.exchange.deciding.applied import Applied
from treatments.translating.exchange.deciding.applying import apply_all
from treatments.translating.exchange.files import NamedFile, archive
from treatments.translating.exchange.selecting import candidates
from treatments.translating.exchange.uploaded import read_upload
from treatments.translating.exchange.wish import Format, Wish
from treatments.translating.exchange.writing import named, write

pytestmark = [
    pytest.mark.django_db(serialized_rollback=True),
    pytest.mark.usefixtures("demo"),
    pytest.mark.xdist_group("demo"),
]


def everything(code: str, format: Format) -> list[NamedFile]:
    chosen = candidates(Locale.objects.get(language_code=code))
    return named(write(chosen, Wish(format)), format)


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("code", ["ar", "fr"])
def test_the_second_export_has_the_bytes_of_the_first(code: str, format: Format) -> None:
    first = everything(code, format)
    assert len(first) > 20
    assert len({file.name.casefold() for file in first}) == len(first)

    results = imported(first)

    assert sum(result.written for result in results) == 0
    assert everything(code, format) == first


def test_so_does_every_page_of_the_demo() -> None:
    pages = source_pages()
    for page in pages:
        submitted(page, "es")
    first = everything("es", Format.XLIFF)
    assert len(first) > len(pages) > 25

    results = imported([NamedFile(file.name, filled(file.data, Format.XLIFF)) for file in first])

    assert sum(result.new for result in results) > 1000
    for format in FORMATS:
        files = everything("es", format)
        assert sum(result.written for result in imported(files)) == 0
        assert everything("es", format) == files


@pytest.mark.parametrize(("code", "format"), [("ar", Format.XLIFF), ("fr", Format.PO)])
def test_files_hold_all_that_translators_have_entered(code: str, format: Format) -> None:
    files = everything(code, format)
    rows = StringTranslation.objects.filter(locale__language_code=code)
    # What is held back goes out unfinished, and stays so.
    before = set(rows.filter(has_error=False).values_list("context", "translation_of", "data"))
    rows.delete()

    imported(files)

    assert set(rows.values_list("context", "translation_of", "data")) == before


def imported(files: list[NamedFile]) -> list[Applied]:
    """As one archive; nothing of it is refused."""
    upload = read_upload("demo.zip", archive(files))
    assert not upload.bad
    results = list(apply_all(upload.files, None))
    assert [(result.title, result.words) for result in results if result.problem or result.refused] == []
    return results
