"""Files that cannot be imported get one sentence that says why and what would do."""

from __future__ import annotations

import pytest
from hypothesis import given, settings, strategies as st

from tests.authoring.importing.samples import docx
from treatments.authoring.importing import UnreadableDocument, read, structure

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
BILLION = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>'


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b" \n\t", "empty"),
        ("a.md", b"\xef\xbb\xbf", "empty"),
        ("a.pdf", b"%PDF-1.7 ...", "docx"),
        ("a.docx", b"%PDF-1.7 ...", "docx"),
        ("a.doc", OLE + b"\0" * 600, "old Word"),
        ("a.docx", OLE + "EncryptedPackage".encode("utf-16-le"), "password"),
        ("a.docx", b"PK\x03\x04 broken", "damaged"),
        ("a.docx", b"Just text", "no Word document"),
        ("a.txt", docx("Text"), "archive"),
        ("a.docx", docx(""), "no text"),
        ("a.docx", docx("Text", extra={"word/extra.xml": BILLION}), "malformed"),
        ("a.docx", docx("Text", extra={"word/extra.xml": BILLION.encode("utf-16")}), "malformed"),
        ("a.docx", docx("Text", extra={"word/bomb.xml": "x" * 25_000_000}), "too large"),
        ("a.txt", b"\x89PNG\r\n\x1a\n123", "picture"),
        ("a.txt", bytes(range(32)) * 20, "binary"),
        ("a.txt", b"caf\x81\x8d\x8f" * 3, "UTF-8"),
        ("a.odt", b"text", "not read"),
        ("a", b"text", "not read"),
        ("a.rtf", b"{\\rtf1 x}", "RTF"),
        ("a.html", b"<script>var text = 1</script>", "no text"),
        ("a.html", b"<div>" * 2000 + b"x", "nested"),
        ("a.txt", b"word " * 50_000, "too large"),
        ("a.txt", b"QUJD" * 5000, "encoded"),
    ],
)
def test_it_says_why(name: str, data: bytes, says: str) -> None:
    with pytest.raises(UnreadableDocument, match=f"(?i){says}"):
        read(name, data)


def test_the_limit_of_size_can_be_set() -> None:
    with pytest.raises(UnreadableDocument, match="too large"):
        read("a.txt", b"word " * 300, max_bytes=1000)


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(["a.txt", "a.md", "a.html", "a.docx", "a"]),
    st.sampled_from([b"", b"PK\x03\x04", b"---\n", b"<html>", b"\xff\xfe", b"# ", b"<table><tr>"]),
    st.binary(max_size=300),
)
def test_arbitrary_bytes_are_imported_or_refused(name: str, head: bytes, data: bytes) -> None:
    try:
        source = read(name, head + data)
    except UnreadableDocument:
        return
    structure(source)
