"""Exporting and importing on a server."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from django.core.management import CommandError, call_command
from wagtail_localize.models import StringTranslation, Translation

from tests.translating import contents
from tests.translating.conftest import enter_all, submitted
from tests.translating.exchange.samples import RISK, RISK_IN_FRENCH, enter, entered, filled
from treatments.translating.exchange.wish import Format


def run(name: str, *args: Any, **options: Any) -> str:
    out = io.StringIO()
    call_command(name, *map(str, args), stdout=out, stderr=io.StringIO(), **options)
    return out.getvalue()


def test_one_page_as_a_file(translation: Translation, tmp_path: Path) -> None:
    path = tmp_path / "out.po"

    page = translation.source.get_source_instance()
    Translation.objects.exclude(pk=translation.pk).update(enabled=False)
    run("export_translations", "--locale", "fr", "--format", "po", "--page", page.slug, "--output", path)

    assert RISK in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("how", ["id", "path", "address"])
def test_pages_are_named_by_id_or_path(translation: Translation, tmp_path: Path, how: str) -> None:
    page = translation.source.get_source_instance()
    name = {"id": page.pk, "path": page.url_path, "address": page.relative_url(None)}[how]

    run("export_translations", "--locale", "fr", "--page", name, "--output", tmp_path)

    assert (tmp_path / f"treatment-page-{page.slug}.fr.xliff").exists()


def test_all_that_waits_as_an_archive_of_files_with_readable_names(
    translation: Translation, tmp_path: Path
) -> None:
    done = submitted(contents.glossary_term())
    enter_all(done)
    path = tmp_path / "fr.zip"

    run("export_translations", "--locale", "fr", "--outstanding", "--output", path)

    with ZipFile(path) as archive:
        names = archive.namelist()
    assert f"treatment-page-{translation.source.get_source_instance().slug}.fr.xliff" in names
    assert not any("t-term" in name for name in names)
    first = path.read_bytes()
    run("export_translations", "--locale", "fr", "--outstanding", "--output", path)
    assert path.read_bytes() == first


def test_a_page_that_was_published_since_is_handed_over_as_it_is_now(
    translation: Translation, tmp_path: Path
) -> None:
    enter(translation)
    page = translation.source.get_source_instance()
    page.title = "Foam sclerotherapy"
    page.save_revision().publish()

    run("export_translations", "--locale", "fr", "--outstanding", "--without-finished", "--output", tmp_path)

    [file] = [path for path in tmp_path.iterdir() if page.slug in path.name]
    text = file.read_text(encoding="utf-8")
    assert "Foam sclerotherapy" in text
    assert RISK not in text
    assert "[fr] Sclerotherapy" in text  # how it was translated before


def test_what_cannot_be_exported_is_said(translation: Translation, tmp_path: Path) -> None:
    for options, words in (
        (("--locale", "xx"), "There is no locale “xx”"),
        (("--locale", "fr", "--page", "nowhere"), "There is no page “nowhere”"),
        (("--locale", "en", "--page", translation.source.get_source_instance().pk), "Not submitted"),
        (("--locale", "fr", "--output", tmp_path / "all.po"), "name a folder"),
    ):
        with pytest.raises(CommandError, match=words):
            run("export_translations", *options)


@pytest.fixture
def files(translation: Translation, tmp_path: Path) -> list[Path]:
    page = translation.source.get_source_instance()
    run("export_translations", "--locale", "fr", "--format", "po", "--page", page.pk, "--output", tmp_path)
    paths = sorted(tmp_path.iterdir())
    for path in paths:
        path.write_bytes(filled(path.read_bytes(), Format.PO))
    return paths


def test_a_dry_run_shows_what_would_change_and_changes_nothing(
    translation: Translation, files: list[Path]
) -> None:
    said = run("import_translations", *files, "--dry-run")

    assert f"+ {RISK_IN_FRENCH}" in said
    assert "Description ⚠" in said
    assert "nothing was changed" in said
    assert not StringTranslation.objects.exists()


def test_an_import(translation: Translation, files: list[Path], translator: Any) -> None:
    run("import_translations", *files)

    assert entered(translation)[RISK] == RISK_IN_FRENCH


def test_an_import_for_somebody_is_held_to_what_they_may(
    translation: Translation, files: list[Path], translator: Any
) -> None:
    from tests.authoring.drafting.samples import person

    person("stranger")
    with pytest.raises(CommandError, match="Not imported"):
        run("import_translations", *files, user="stranger")
    assert not StringTranslation.objects.exists()
    with pytest.raises(CommandError, match="no user"):
        run("import_translations", *files, user="nobody")


def test_a_bad_file_stops_all(translation: Translation, files: list[Path], tmp_path: Path) -> None:
    bad = tmp_path / "bad.po"
    bad.write_text("what is this", encoding="utf-8")

    with pytest.raises(CommandError, match="Nothing was imported"):
        run("import_translations", *files, bad)
    with pytest.raises(CommandError, match="No such file"):
        run("import_translations", *files, tmp_path / "missing.po")

    assert not StringTranslation.objects.exists()
