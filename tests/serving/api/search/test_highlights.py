"""The passages that say what was asked for: HTML whose only tag is ``mark``."""

from __future__ import annotations

import re

import pytest

from tests import builders
from tests.builders import blocks

pytestmark = pytest.mark.django_db


@pytest.fixture
def highlights(search):
    """By section, of the first result."""

    def ask(q: str, **query: str) -> dict[str, str]:
        result = search(q, **query)["results"][0]
        return {each["section"]: each["text"] for each in result["highlights"]}

    return ask


def test_the_words_are_marked_as_the_document_has_them(highlights, veins):
    assert highlights("LASERS goggle") == {
        "name": "Vascular <mark>laser</mark>",
        "procedure": "You wear <mark>goggles</mark>.",
    }


def test_other_names_are_marked(highlights, veins):
    assert highlights("thread veins")["medical_name"] == "<mark>telangiectasia</mark>"


def test_a_part_of_a_word_is_not_marked(highlights, veins):
    builders.treatment(title="Peel", overview="<p>A peeler, no peel; peels, repeel.</p>")
    assert highlights("peel")["overview"] == "A peeler, no <mark>peel</mark>; <mark>peels</mark>, repeel."


def test_words_that_were_asked_for_as_a_phrase_are_marked_only_as_one(highlights, veins):
    assert highlights('"small veins"') == {
        "summary": "An injection that closes <mark>small</mark> <mark>veins</mark>."
    }


def test_words_that_are_ruled_out_or_say_nothing_are_not_marked(highlights, veins):
    assert highlights("what of the laser -appointment") == {"name": "Vascular <mark>laser</mark>"}


def test_three_at_most_the_best_first(search, veins):
    texts = {name: f"<p>About a peel: {name}.</p>" for name in ("overview", "mechanism", "cost")}
    builders.treatment(title="Peel", summary="A chemical peel.", also_known_as=[], **texts)
    passages = search("chemical peel")["results"][0]["highlights"]
    assert [passage["section"] for passage in passages][:2] == ["summary", "name"]
    assert len(passages) == 3


def test_a_long_text_is_cut_at_words_around_what_was_asked_for(highlights, veins):
    filling = "<p>" + "before it " * 40 + "peel" + " after it" * 40 + "</p>"
    builders.treatment(title="Acid", overview=filling)
    passage = highlights("peel")["overview"]
    assert passage.count("<mark>peel</mark>") == 1
    assert len(passage) < 250
    assert re.match(r"…(before|it) ", passage)
    assert re.search(r" (after|it) …$", passage)


HOSTILE = '<script>alert("veins & co")</script>'


def test_what_looks_like_a_tag_is_escaped(highlights, veins):
    builders.treatment(title=f"Peel {HOSTILE}", slug="hostile", summary='"><img src=x onerror=alert(1)> peel')
    found = highlights("peel")
    assert found["name"] == (
        "<mark>Peel</mark> &lt;script&gt;alert(&quot;veins &amp; co&quot;)&lt;/script&gt;"
    )
    assert found["summary"] == "&quot;&gt;&lt;img src=x onerror=alert(1)&gt; <mark>peel</mark>"


def test_no_other_tag_than_mark_is_ever_there(search, veins):
    builders.treatment(
        title=f"Peel {HOSTILE}",
        slug="hostile",
        summary="</mark><mark> &lt;b&gt; &amp;lt; <b>bold</b> <img src=x onerror=alert(1)>",
        overview="<p>One &lt;mark&gt;two&lt;/mark&gt; <b>three</b> &amp;amp; four</p>",
        procedure_steps=blocks("step", "<b onclick='alert(1)'>b</b>"),
    )
    for text in ("script", "alert", "mark", "lt", "amp", "b", "img onerror", "two three", "veins co"):
        passages = [each["text"] for result in search(text)["results"] for each in result["highlights"]]
        assert passages, text
        for passage in passages:
            without_marks = passage.replace("<mark>", "").replace("</mark>", "")
            assert not {"<", ">"} & set(without_marks)
            assert passage.count("<mark>") == passage.count("</mark>") > 0


def test_a_question_is_not_repeated_as_html(get, veins):
    response = get("search/", q=HOSTILE)
    assert response["Content-Type"] == "application/json"
    assert response.json()["query"]["text"] == HOSTILE


@pytest.mark.parametrize(
    ("locale", "text", "section", "marked"),
    [
        ("fr", "injection", "summary", "L’<mark>injection</mark> qui ferme les petites veines."),
        ("de", "fusse", "summary", "Eine Spritze in die <mark>Füße</mark>, auch Krampfader-Verödung."),
        ("ar", "اورده", "summary", "حقن تُغلق <mark>الأوردة</mark> الصغيرة."),
        ("es", "arana", "summary", "Inyecciones que cierran las <mark>arañas</mark> vasculares."),
    ],
)
def test_accents_and_endings_are_marked_too(highlights, in_french, languages, locale, text, section, marked):
    assert highlights(text, locale=locale)[section] == marked
