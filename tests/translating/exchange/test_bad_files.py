"""A bad file gets an error that says where, and changes nothing."""

from __future__ import annotations

import io
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from wagtail_localize.models import StringTranslation, Translation

from tests.translating.exchange.samples import exported, filled
from treatments.translating.exchange import uploaded
from treatments.translating.exchange.uploaded import Upload, read_upload
from treatments.translating.exchange.wish import Format

XLIFF = (
    '<?xml version="1.0"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n'
    '<file original="x" source-language="en" datatype="html"><body>\n'
)


def zipped(**files: bytes) -> bytes:
    buffer = io.BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name.replace("__", "."), data)
    return buffer.getvalue()


def said(upload: Upload) -> str:
    [bad] = upload.bad
    assert upload.files == ()
    return f"{bad.name}: {bad.words}"


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.xliff", f"{XLIFF}<trans-unit id='1'><source>5 < 7</source></trans-unit>", "Line 4"),
        ("a.xliff", "no XML", "Line 1"),
        ("a.xliff", "<html/>", "<html>"),
        ("a.xliff", '<!DOCTYPE x [<!ENTITY a "b">]><xliff version="1.2"/>', "DOCTYPE"),
        ("a.xliff", '<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0"/>', "XLIFF 1.2"),
        ("a.po", 'msgid "a"\nmsgstr "b"\n\nwhat is this\n', "Line 4"),
        ("a.po", 'msgid "a"\nmsgstr "b', "Line 2"),
        ("a.po", "", "PO"),
        ("a.docx", "words", "XLIFF"),
        ("a.zip", "no archive", "archive"),
    ],
)
def test_what_is_wrong_with_it_and_where(name: str, data: str, words: str) -> None:
    answer = said(read_upload(name, data.encode()))

    assert answer.startswith(f"{name}: ")
    assert words in answer


def test_bytes_that_are_no_text_are_named_by_their_line() -> None:
    assert "Line 2" in said(read_upload("a.po", b'msgid "a"\nmsgstr "\xff"\n'))


def test_a_bad_file_in_an_archive_spoils_all_of_it(translation: Translation) -> None:
    good = filled(exported(translation, Format.PO), Format.PO)

    answer = said(read_upload("all.zip", zipped(good__po=good, bad__xliff=b"<xliff>")))

    assert answer.startswith("bad.xliff: Line 1")
    assert not StringTranslation.objects.exists()


def test_one_page_in_two_files_is_refused(translation: Translation) -> None:
    files = {"a__po": exported(translation, Format.PO), "b__xliff": exported(translation, Format.XLIFF)}

    answer = said(read_upload("all.zip", zipped(**files)))

    assert "b.xliff" in answer
    assert "a.po" in answer


def test_what_is_no_translation_is_passed_over_and_named(translation: Translation) -> None:
    archive = zipped(a__po=exported(translation, Format.PO), readme__txt=b"Hello", **{"a/Thumbs__db": b"x"})

    upload = read_upload("all.zip", archive)

    assert len(upload.files) == 1
    assert upload.passed_over == ("readme.txt",)


def test_an_archive_that_unpacks_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uploaded, "MOST_BYTES_OF_A_FILE", 1000)
    monkeypatch.setattr(uploaded, "MOST_BYTES_UNPACKED", 1500)

    assert "too large" in said(read_upload("a.zip", zipped(a__po=b"#" * 1_000_000)))
    many = zipped(**{f"{number}__po": b"# comment\n" * 60 for number in range(9)})
    assert "too large" in " ".join(bad.words for bad in read_upload("a.zip", many).bad)


def test_an_archive_of_too_many_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uploaded, "MOST_FILES", 2)

    assert "more than 2" in said(read_upload("a.zip", zipped(a__po=b"", b__po=b"", c__po=b"")))


def test_a_file_name_is_never_opened(tmp_path) -> None:
    secret = tmp_path / "secret.po"
    secret.write_text('msgid "a"\nmsgstr "secret"\n')

    upload = read_upload("a.po", str(secret).encode())

    assert "Line 1" in said(upload)
