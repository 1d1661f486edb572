"""Words as they are compared: case, accents, endings, compounds, scripts."""

import pytest
from hypothesis import given, settings, strategies as st

from treatments.serving.search.text.folding import fold
from treatments.serving.search.text.plain import plain
from treatments.serving.search.text.stemming import ALGORITHMS, stem
from treatments.serving.search.text.words import clean, tokens, words


def stems(text: str, language: str) -> list[str]:
    return [word.stem for word in words(clean(text), language)]


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "Injections", "injection"),
        ("en", "the patient’s veins", "The patients vein"),
        ("fr", "Sclérothérapie", "SCLEROTHERAPIE"),
        ("fr", "l’épilation", "epilations"),
        ("fr", "jusqu'à", "a"),
        ("fr", "cœur", "coeur"),
        ("de", "Verödungen", "verodung"),
        ("de", "Füße", "FÜSSE"),
        ("es", "inyección", "inyeccion"),
        ("ar", "المُعَالَجَةُ", "المعالجة"),
        ("ar", "المعالجة", "معالجه"),
        ("ar", "بالليزر", "ليزر"),
        ("ar", "والعلاج", "علاج"),
        ("ar", "أوردة", "اورده"),
        ("ar", "العـــلاج", "علاج"),
        ("ar", "٣ جلسات", "3 جلسات"),
        ("tr", "İstanbul", "istanbul"),
        ("en", "CO₂", "co2"),
        ("ja", "レーザー", "ﾚｰｻﾞｰ"),
    ],
)
def test_these_are_one(language, one, other):
    assert stems(one, language) == stems(other, language)


def test_a_vowel_sign_is_no_accent():
    assert stems("किताब", "hi") != stems("कताब", "hi")


def test_a_compound_has_its_parts_and_is_a_word_itself():
    (token,) = tokens("Krampfader-Verödung", "de")
    assert [part.surface for part in token.parts] == ["krampfader", "verödung"]
    assert token.joined.stem == stem(fold("Krampfaderverödung"), "de")
    (range_of_years,) = tokens("2-3", "de")
    assert range_of_years.joined is None


def test_a_soft_hyphen_is_not_there():
    assert stems("Krampf\u00adader", "de") == stems("Krampfader", "de")


def test_a_stroke_that_stretches_words_is_no_word():
    assert list(tokens("ـ", "ar")) == []
    assert stems("ـ العلاج-ـ", "ar") == stems("العلاج", "ar")


@settings(deadline=None)
@given(st.text(), st.sampled_from([*ALGORITHMS, "ja"]))
def test_every_word_stands_where_it_says(text, language):
    text = clean(text)
    for token in tokens(text, language):
        for word in (*token.parts, *([token.joined] if token.joined else [])):
            assert text[word.start : word.end].replace("_", " ").lower() == word.surface
            assert word.stem


@settings(deadline=None)
@given(st.text(alphabet=st.characters(categories=("L", "N")), min_size=1))
def test_folding_twice_is_folding_once(word):
    assert fold(fold(word)) == fold(word)


def test_rich_text_is_read_as_lines():
    html = '<p>One &lt;b&gt; <img alt="a > b" src="x"> two</p><ul><li>three</li><li>four<br>five</li></ul>'
    assert plain(html) == "One <b> two\nthree\nfour\nfive"
    assert plain("<table><tbody><tr><td>1</td><td>2</td></tr></tbody></table>") == "1 2"
