"""What each check says, and where: on pairs that translators and machines really write."""

from __future__ import annotations

import pytest
from django.utils import translation
from hypothesis import given, strategies as st

from treatments.translating.checking import Finding, Pair, Term, check

FILLER = Term("dermal filler", ("produit de comblement",), ("dermal fillers",))


def found(source: str, target: str, language: str = "fr", **more: object) -> list[Finding]:
    return list(check(Pair(source, target, "en", language, **more)))


def codes(source: str, target: str, language: str = "fr", **more: object) -> list[tuple[str, str]]:
    return [(each.code, each.severity) for each in found(source, target, language, **more)]


WRONG = {
    "another number": ("Wait 10 days.", "Attendez 20 jours.", "number-changed", "error"),
    "a number lost": ("Wait 10 days.", "Attendez.", "number-missing", "error"),
    "a number gained": ("Wait before you fly.", "Attendez 3 jours avant de voler.", "number-added", "error"),
    "a decimal shifted": ("Inject 0.5 ml.", "Injectez 5 ml.", "number-changed", "error"),
    "a number in words": (
        "Come back after three days.",
        "Revenez après cinq jours.",
        "number-changed",
        "error",
    ),
    "another unit": ("Rest for 2 hours.", "Reposez-vous 2 jours.", "unit-changed", "error"),
    "an end of a range": ("It lasts 3 to 4 months.", "L’effet dure 3 à 14 mois.", "range-changed", "error"),
    "another frequency": ("1 in 100 people.", "1 personne sur 1 000.", "frequency-changed", "error"),
    "a band of frequency": ("It is rare.", "C’est fréquent.", "frequency-changed", "error"),
    "a negation lost": ("Do not drive.", "Conduisez.", "negation-lost", "error"),
    "a negation gained": ("You may drive.", "Vous ne devez pas conduire.", "negation-gained", "error"),
    "a tag lost": ("Do <b>rest</b> well.", "Reposez-vous bien.", "tag-missing", "error"),
    "a link lost": ('<a id="a1">Read on</a> here.', "Lisez la suite ici.", "link-missing", "error"),
    "a placeholder lost": ("Dear {name}, welcome.", "Bienvenue.", "placeholder-missing", "error"),
    "an address changed": ("See https://a.org/x.", "Voir https://b.org/x.", "link-changed", "error"),
    "another script": ("Rest well.", "Отдыхайте.", "wrong-script", "error"),
    "nothing translated": (
        "The skin heals within a short time.",
        "The skin heals within a short time.",
        "untranslated",
        "warning",
    ),
    "nothing at all": ("Rest well.", " ", "empty", "error"),
}


@pytest.mark.parametrize(("source", "target", "code", "severity"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_named(source: str, target: str, code: str, severity: str) -> None:
    assert (code, severity) in codes(source, target)


RIGHT = {
    "a decimal comma": ("Inject 0.5 ml of 1,500 IU.", "Injectez 0,5 ml de 1 500 UI.", "fr"),
    "a number in words": ("Wait 2 weeks.", "Attendez deux semaines.", "fr"),
    "a fortnight": ("Come back in two weeks.", "Revenez dans quinze jours.", "fr"),
    "half an hour": ("It takes 30 minutes.", "Das dauert eine halbe Stunde.", "de"),
    "a German compound": ("A 20-minute session.", "Eine zwanzigminütige Sitzung.", "de"),
    "the Arabic dual": ("Wait two days.", "انتظر يومين.", "ar"),
    "Arabic digits": ("Wait 12 hours.", "انتظر ١٢ ساعة.", "ar"),
    "a percentage and a fraction": ("5% of people.", "Una de cada 20 personas.", "es"),
    "a negation in one word": ("Do not touch it.", "Evite tocarlo.", "es"),
    "a Mexican decimal": ("Inject 0.5 ml.", "Inyecte 0.5 ml.", "es-MX"),
}


@pytest.mark.parametrize(("source", "target", "language"), RIGHT.values(), ids=RIGHT)
def test_what_is_right_is_let_pass(source: str, target: str, language: str) -> None:
    assert codes(source, target, language) == []


def test_a_finding_says_where() -> None:
    source, target = "Wait 10 days.", "Attendez 20 jours."
    [finding] = found(source, target)
    assert (source[slice(*finding.source_span)], target[slice(*finding.target_span)]) == (
        "10 days",
        "20 jours",
    )
    assert str(finding.message) == "The source says “10 days”, the translation “20 jours”."


def test_it_is_said_in_the_language_of_whoever_reads_it() -> None:
    [finding] = found("Wait 10 days.", "Attendez 20 jours.")
    with translation.override("de"):
        assert str(finding.message) == "Das Original sagt „10 days“, die Übersetzung „20 jours“."


def test_the_words_of_the_glossary_are_asked_for() -> None:
    source = "Dermal fillers are injected."
    assert codes(source, "Des produits de comblement sont injectés.", terms=(FILLER,)) == []
    [finding] = found(source, "Des gels sont injectés.", terms=(FILLER,))
    assert (finding.code, finding.severity) == ("term-missing", "warning")
    assert "produit de comblement" in str(finding.message)


def test_names_stay_as_they_are() -> None:
    assert codes("Ask for Botox.", "Demandez de la toxine.", protected=("Botox",)) == [
        ("name-missing", "warning")
    ]
    assert codes("Ask for Botox.", "Demandez du Botox.", protected=("Botox",)) == []


def test_what_its_field_cannot_hold_is_named() -> None:
    [finding] = found("Rest.", "Reposez-vous bien.", max_length=10)
    assert str(finding.message) == "The translation has 18 characters; the field takes 10."


@given(st.text(max_size=80), st.text(max_size=80), st.sampled_from(["fr", "de", "es", "ar", "ja", "xx", ""]))
def test_whatever_is_written_the_checks_answer(source: str, target: str, language: str) -> None:
    for each in found(source, target, language):
        assert str(each.message)
        for span, text in ((each.source_span, source), (each.target_span, target)):
            assert span is None or 0 <= span[0] <= span[1] <= len(text)


@given(st.integers(2, 9_999), st.sampled_from(["days", "weeks", "months"]))
def test_any_number_that_is_changed_is_found(number: int, unit: str) -> None:
    words = {"days": "jours", "weeks": "semaines", "months": "mois"}[unit]
    assert codes(f"It lasts {number} {unit}.", f"Cela dure {number} {words}.") == []
    assert codes(f"It lasts {number} {unit}.", f"Cela dure {number + 1} {words}.") != []
