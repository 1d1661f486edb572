"""Every sentence of a document stands in the draft or is listed as dropped, whatever the document is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings, strategies as st

from tests.authoring.importing.samples import DOCUMENTS
from treatments.authoring.importing import Draft, UnreadableDocument, read, reassign, sections_for, structure
from treatments.authoring.importing.accounting import Texts, keep_all
from treatments.authoring.importing.assembling.assembly import Assembly

LINES = sorted(
    {
        line.strip()
        for path in DOCUMENTS.iterdir()
        for line in path.read_text().partition("---\n\n")[2].splitlines() or path.read_text().splitlines()
        if line.strip()
    }
)
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("C",)), min_size=1, max_size=60)
DOCUMENT = st.lists(
    st.tuples(st.one_of(st.sampled_from(LINES), WORDS), st.sampled_from(["\n", "\n\n", "\n\n"])),
    min_size=1,
    max_size=25,
)


def lost(draft: Draft) -> list[str]:
    texts = Texts(draft.content)
    return [s.text for s in draft.sentences if not s.dropped and not texts.have(s.text)]


@pytest.mark.parametrize("path", sorted(DOCUMENTS.iterdir()), ids=lambda path: path.name)
def test_every_word_is_in_the_report(path: object) -> None:
    source = read(path.name, path.read_bytes())  # type: ignore[attr-defined]
    draft = structure(source)

    assert not lost(draft)
    reported = " ".join(" ".join(sentence.text for sentence in draft.sentences).split())
    for block in source.blocks:
        assert all(word in reported for word in block.text.split())


@settings(max_examples=120, deadline=None)
@given(
    DOCUMENT,
    st.sampled_from(["page.txt", "page.md", "page.html"]),
    st.sampled_from(["auto", "treatment", "condition", "article"]),
    st.integers(min_value=0),
)
def test_arbitrary_documents(lines: list[tuple[str, str]], name: str, kind: str, pick: int) -> None:
    text = "Title of it\n\n" + "".join(line + end for line, end in lines) + "\n\nThe last words of it."
    try:
        source = read(name, text.encode())
    except UnreadableDocument:
        return
    draft = structure(source, kind)  # type: ignore[arg-type]
    assert not lost(draft)
    if draft.passages:
        section = sections_for(draft.kind)[pick % len(sections_for(draft.kind))]
        assert not lost(reassign(draft, {pick % len(draft.passages): section}))


def test_a_list_of_questions_to_ask_is_kept() -> None:
    text = "# Choosing\n\nText.\n\n## Questions to ask\n\n- Who will do it?\n- What may go wrong?\n"
    for kind in ("treatment", "article"):
        draft = structure(read("choosing.md", text.encode()), kind)  # type: ignore[arg-type]
        questions = [sentence for sentence in draft.sentences if sentence.text.endswith("?")]

        assert [sentence.dropped for sentence in questions] == [None, None]
        assert not lost(draft)


def test_whoever_is_quoted_is_the_attribution() -> None:
    text = "# An article\n\nSome text of it.\n\n> It helped.\n>\n> — A reader\n\nThe end of it."
    draft = structure(read("quote.md", text.encode()), "article")

    quotes = [block["value"] for block in draft.content["body"] if block["type"] == "quote"]
    assert quotes == [{"text": "It helped.", "attribution": "A reader"}]
    assert not lost(draft)


def test_what_an_assembler_forgets_goes_to_the_other_sections() -> None:
    draft = structure(read("peel.txt", b"Peel\n\nHow does it work?\n\nAcid lifts the skin off."), "treatment")
    forgetful = Assembly(content={"overview": {"html": "<p>Something else.</p>"}})

    kept = keep_all(forgetful, list(draft.passages))

    assert [(passage.section, passage.doubtful) for passage in kept] == [("other_sections", True)]
    assert Texts(forgetful.content).have("Acid lifts the skin off.")
