"""One place of a page: which of its texts are current, and what the others are."""

from __future__ import annotations

from hypothesis import given, strategies as st

from treatments.translating.freshness.classify import Known, classify
from treatments.translating.freshness.on_file import Entry

WORDS = st.sampled_from(["Walk.", "Rest.", "Sit.", "A &amp; <b>B</b>", "Call 999.", "3"])


def known(entries: dict[str, str] | None = None, sources: tuple[str, ...] = (), rich: bool = True) -> Known:
    """A translation that starts with "!" is one that wagtail-localize refuses."""
    rows = {text: Entry(data, data.startswith("!")) for text, data in (entries or {}).items()}
    return Known(rows, sources, rich)


def statuses(source: list[str], live: list[str], on_file: Known) -> list[str]:
    return [str(verdict.status) for verdict in classify(source, live, on_file)]


def one(source: str, live: str, on_file: Known) -> tuple[str, str, bool]:
    (verdict,) = classify([source], [live], on_file)
    return str(verdict.status), verdict.old_source_text, verdict.in_source_language


def test_one_text() -> None:
    both = {"Walk.": "Marchez.", "Walk daily.": "Marchez chaque jour."}
    assert one("Walk.", "Marchez.", known({"Walk.": "Marchez."})) == ("current", "", False)
    assert one("Walk daily.", "Marchez.", known({"Walk.": "Marchez."})) == ("stale", "Walk.", False)
    assert one("Walk daily.", "Marchez.", known(both)) == ("stale", "Walk.", False)
    assert one("Walk.", "Walk.", known()) == ("missing", "", True)
    assert one("Walk.", "Walk.", known({"Walk.": "Marchez."})) == ("unpublished", "", True)
    assert one("Walk.", "Walk.", known({"Walk.": "!<p>"})) == ("error", "", True)
    assert one("Walk.", "Allez.", known({"Walk.": "!<p>"})) == ("error", "", False)
    assert one("Walk.", "Allez.", known({"Walk.": "Marchez."})) == ("differs", "", False)
    assert one("Walk.", "Allez.", known()) == ("differs", "", False)
    assert one("Walk daily.", "Allez.", known({"Walk.": "Marchez."})) == ("stale", "Walk.", False)


def test_the_source_s_earlier_words_are_out_of_date_and_in_the_wrong_language() -> None:
    assert one("Walk daily.", "Walk.", known(sources=("Walk.",))) == ("stale", "Walk.", True)
    assert one("Walk.", "Walk daily.", known({"Walk.": "Marchez."}, ("Walk daily.",))) == (
        "stale",
        "Walk daily.",
        True,
    )


def test_what_needs_no_translation() -> None:
    assert one("1,000", "1,000", known()) == ("current", "", False)
    assert one("10 mg", "10 mg", known()) == ("missing", "", True)
    assert one("10 mg", "10 mg", known({"10 mg": "10 mg"})) == ("current", "", False)
    assert one("1.5", "1.5", known({"1.5": "1,5"})) == ("unpublished", "", True)


def test_a_paragraph_more_and_one_less() -> None:
    entries = {"Walk.": "Marchez.", "Rest.": "Reposez-vous."}
    assert statuses(["Walk.", "Sit."], ["Marchez."], known(entries)) == ["current", "stale"]
    assert statuses(["Walk."], ["Marchez.", "Reposez-vous."], known(entries)) == ["current", "stale"]
    assert statuses(["Walk."], ["Marchez.", "Autre chose."], known(entries)) == ["current", "differs"]
    assert statuses(["Walk."], ["Marchez.", "Marchez."], known(entries)) == ["current", "stale"]
    assert statuses(["Walk.", "Rest."], ["Marchez."], known(entries)) == ["current", "stale"]


def test_how_a_translator_spells_markup_does_not_matter() -> None:
    assert (
        one("Heat & cold", "Chaud &amp; froid", known({"Heat & cold": "Chaud & froid"}, rich=False))[0]
        == "current"
    )
    assert one("a", "L'eau", known({"a": "L&#39;eau"}, rich=False))[0] == "current"
    assert one("a", "un<br/>deux", known({"a": "un<br>deux"}, rich=False))[0] == "current"
    assert one("a", "gras", known({"a": "<b>gras</b>"}))[0] == "current"
    assert one("a", 'Voir <a id="a1">b</a>', known({"a": 'Voir <a id="a2">b</a> '}))[0] == "current"


@given(st.lists(WORDS, max_size=6), st.randoms(use_true_random=False))
def test_complete_translations_are_current_in_any_order(source: list[str], random: object) -> None:
    entries = {text: f"[fr] {text}" for text in source}
    live = [entries[text] for text in source]
    random.shuffle(live)  # type: ignore[attr-defined]
    assert set(statuses(source, live, known(entries))) <= {"current"}


@given(st.lists(WORDS, max_size=6))
def test_untranslated_texts_are_missing_unless_they_have_no_letters(source: list[str]) -> None:
    expected = ["current" if text == "3" else "missing" for text in source]
    assert statuses(source, source, known()) == expected


@given(st.lists(WORDS, max_size=5), st.lists(WORDS, max_size=5), st.sets(WORDS))
def test_each_text_of_either_side_is_accounted_for_once(
    source: list[str], then: list[str], have: set[str]
) -> None:
    entries = {text: f"[fr] {text}" for text in [*then, *have]}
    live = [entries[text] for text in then]
    verdicts = classify(source, live, known(entries))
    assert sorted(each.source for each in verdicts if each.source is not None) == list(range(len(source)))
    assert sorted(each.live for each in verdicts if each.live is not None) == list(range(len(live)))
    # Nothing is current that says something else than the source does now, and a change is never overlooked.
    assert all(
        live[each.live] == entries[source[each.source]] for each in verdicts if each.status == "current"
    )
    changed = sorted(source) != sorted(then)
    assert changed == any(each.status == "stale" for each in verdicts)
