"""The treatment's own values: how long a session takes, how many there are, how long results last."""

from __future__ import annotations

from collections.abc import Iterator

from treatments.authoring.importing.cues import compiled
from treatments.authoring.importing.draft import Passage, Value
from treatments.authoring.importing.headings import SURE, sections_of
from treatments.authoring.importing.lexicon.base import Lexicon
from treatments.authoring.importing.sentences import sentences
from treatments.authoring.importing.values import counts, durations
from treatments.authoring.importing.values.facts import fact_of

_SESSION = frozenset({"procedure", "overview", "mechanism", "indications"})
_TEXT_FACTS = frozenset({"procedure.setting", "procedure.pain_relief"})
NEAR = 70  # characters between a duration and the words that say of what it is


def readings(passages: list[Passage], lexicon: Lexicon, name: str) -> Iterator[Value]:
    """In the order of the text; a field may be read more than once."""
    for passage in passages:
        if passage.dropped:
            continue
        fact = fact_of(passage.text, lexicon)
        if fact:
            yield from _from_fact(*fact, passage.text, lexicon)
            continue
        section = passage.section or ""
        if section == "faqs" and passage.headings:
            announced = sections_of(passage.headings[-1], lexicon.language, name)
            section = max(announced, key=lambda s: announced[s], default="")
            if announced.get(section, 0.0) < SURE:
                continue
        for sentence in sentences(passage.text):
            yield from _from_sentence(section, sentence, lexicon)


def _from_fact(field: str, said: str, text: str, lexicon: Lexicon) -> Iterator[Value]:
    if field in _TEXT_FACTS:
        yield Value(field, said, text)
    elif compiled(lexicon.varies).search(said):
        return
    elif field == "procedure.sessions":
        found = None if _is_often(said, lexicon) else counts.sessions(text, lexicon, stated=True)
        value = counts.bare_range(said) or (found[0] if found else None)
        if value:
            yield Value(field, value, text)
    elif field == "suitability.min_age":
        age = counts.min_age(said, lexicon) or counts.min_age(text, lexicon)
        bare = counts.bare_age(said)
        if age or bare:
            yield Value(field, age[0] if age else bare, text)
    elif "." in field and field.split(".")[0] in ("procedure", "longevity", "recovery"):
        found_durations = list(durations.find(said, lexicon))
        if len(found_durations) == 1:
            yield Value(field, found_durations[0].value, text)


def _is_often(said: str, lexicon: Lexicon) -> bool:
    """ "2–3 a week" is no number of sessions."""
    return bool(compiled(lexicon.measures.often).search(said))


def _from_sentence(section: str, sentence: str, lexicon: Lexicon) -> Iterator[Value]:
    if (
        section in _SESSION | {"longevity"}
        and not _is_often(sentence, lexicon)
        and (found := counts.sessions(sentence, lexicon))
    ):
        yield Value("procedure.sessions", found[0], found[1])
    if section in ("suitability", "contraindications") and (age := counts.min_age(sentence, lexicon)):
        yield Value("suitability.min_age", age[0], age[1])
    for duration in durations.find(sentence, lexicon):
        field = _field_of(section, sentence.replace("’", "'"), duration, lexicon)
        if field:
            yield Value(field, duration.value, _clause(sentence, duration))


def _field_of(section: str, sentence: str, duration: durations.FoundDuration, lexicon: Lexicon) -> str | None:
    measures = lexicon.measures
    before = sentence[max(0, duration.start - NEAR) : duration.start]
    after = sentence[duration.end : duration.end + NEAR]
    iso = str(duration.value["min"] or duration.value["max"])
    is_time = iso.startswith("PT") and not iso.endswith("PT24H")
    if compiled(measures.negation).search(before[-40:]) and section not in ("recovery", "aftercare"):
        return None
    if section in _SESSION:
        if not is_time:
            near = compiled(measures.apart).search(before[-25:]) or compiled(measures.apart).search(
                after[:35]
            )
            return "procedure.interval" if near else None
        return "procedure.duration" if _is_of_the_session(before, after, lexicon) else None
    if section == "longevity" and not is_time:
        if compiled(measures.not_results).search(before) or compiled(lexicon.effects).search(before):
            return None
        if compiled(measures.lasts).search(before):
            return "longevity.duration"
        if compiled(measures.appears).search(before) or compiled(measures.appears).search(after):
            return "longevity.onset"
    return _recovery(section, before, after, lexicon)


def _is_of_the_session(before: str, after: str, lexicon: Lexicon) -> bool:
    """Not how long the cream works, nor how long one rests afterwards."""
    measures = lexicon.measures
    delayed = compiled(lexicon.after).search(before[-12:]) or compiled(lexicon.lead_time).search(after[:20])
    if (
        delayed
        or compiled(measures.not_session).search(before)
        or compiled(lexicon.after).match(after.strip())
    ):
        return False
    if compiled(measures.appointment).match(after):
        return True
    elsewhere = compiled(measures.not_session).search(after[:25])
    return bool(compiled(measures.takes).search(before)) and not elsewhere


def _recovery(section: str, before: str, after: str, lexicon: Lexicon) -> str | None:
    if section in ("recovery", "aftercare") and (
        compiled(lexicon.work).search(before) or compiled(lexicon.work).search(after[:30])
    ):
        return "recovery.return_to_work"
    if section == "recovery" and (
        compiled(lexicon.downtime).search(before) or compiled(lexicon.downtime).match(after[1:])
    ):
        return "recovery.downtime"
    return None


def _clause(sentence: str, duration: durations.FoundDuration) -> str:
    """The words of the duration with a few before them, from the original."""
    start = sentence.rfind(" ", 0, max(0, duration.start - 30)) + 1
    return sentence[start : duration.end].strip()
