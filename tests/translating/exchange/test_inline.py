"""Every text with inline tags comes back as it went out."""

from __future__ import annotations

from uuid import UUID, uuid4

from hypothesis import given, settings, strategies as st
from wagtail_localize.models import String, TranslationContext

from treatments.translating.exchange.files import write_page
from treatments.translating.exchange.inline import Close, Empty, Open, Piece, as_html, balanced, pieces
from treatments.translating.exchange.units import PageUnits, State, Unit, UnitKey
from treatments.translating.exchange.uploaded import read_upload
from treatments.translating.exchange.wish import Format

TRANSLATION = UUID("11111111-2222-3333-4444-555555555555")
# No half of a surrogate pair, which no database holds.
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
NAMES = st.sampled_from(["b", "i", "strong", "em"])


def wrapped(inner: st.SearchStrategy[list[Piece]]) -> st.SearchStrategy[list[Piece]]:
    tag = NAMES.map(Open) | st.integers(1, 20).map(lambda number: Open("a", f"a{number}"))
    pair = st.tuples(tag, inner).map(lambda two: [two[0], *two[1], Close(two[0].name)])
    return st.lists(pair | inner, max_size=3).map(lambda parts: [piece for part in parts for piece in part])


LEAVES: st.SearchStrategy[list[Piece]] = st.lists(TEXTS | st.just(Empty("br")), min_size=1, max_size=3)
MARKUP = st.recursive(LEAVES, wrapped, max_leaves=6).map(balanced).filter(bool)


def there_and_back(source: str, target: str, format: Format) -> tuple[str, str]:
    path = f"overview.{uuid4()}"
    key = UnitKey(TranslationContext._get_path_id(path), String._get_data_hash(source))
    unit = Unit(key, path, "Overview", "overview", False, source, target, State.TRANSLATED)
    page = PageUnits(TRANSLATION, "Title", "Treatment", "title", "2026-01-01 00:00+0000", "", "", (unit,))
    upload = read_upload(f"file.{format}", write_page(page, "en", "fr", format))
    assert not upload.bad
    [file] = upload.files
    [received] = file.units
    assert (received.key, received.broken, received.unfinished) == (key, "", "")
    return received.source, received.target


@settings(max_examples=150, deadline=None)
@given(MARKUP, MARKUP)
def test_xliff(source: list[Piece], target: list[Piece]) -> None:
    texts = as_html(source), as_html(target)
    assert there_and_back(*texts, Format.XLIFF) == texts


@settings(max_examples=150, deadline=None)
@given(MARKUP, MARKUP)
def test_po(source: list[Piece], target: list[Piece]) -> None:
    texts = as_html(source), as_html(target)
    assert there_and_back(*texts, Format.PO) == texts


@settings(max_examples=150, deadline=None)
@given(MARKUP)
def test_pieces_are_read_as_they_are_written(found: list[Piece]) -> None:
    assert pieces(as_html(found)) == found
