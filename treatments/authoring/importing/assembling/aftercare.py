"""Aftercare steps: what to do, to avoid and to expect, and from when to when where the text says it."""

from __future__ import annotations

from typing import Any

from treatments.authoring.importing.assembling.items import Item
from treatments.authoring.importing.cues import compiled
from treatments.authoring.importing.draft import Value
from treatments.authoring.importing.lexicon.base import Lexicon
from treatments.authoring.importing.values import durations
from treatments.authoring.importing.values.iso import in_hours

SHORT = 12  # hours: what one does for less is an exercise, a wash, a cold pack


def step(item: Item, number: int, lexicon: Lexicon) -> tuple[dict[str, Any], list[Value]]:
    """The step and the values read for it."""
    entry: dict[str, Any] = {"kind": _kind(item, lexicon), "text": item.full_text}
    values = []
    for text in (item.text, item.context):
        offsets = _offsets(text, entry["kind"], lexicon)
        for name, (iso, words) in offsets.items():
            entry[name] = iso
            values.append(Value(f"aftercare[{number}].{name}", iso, words))
        if offsets:
            break
    return entry, values


def _kind(item: Item, lexicon: Lexicon) -> str:
    if compiled(lexicon.expect).search(item.text):
        return "expect"
    avoid = compiled(lexicon.avoid).search(item.text[:90])
    if avoid or (compiled(lexicon.avoid).search(item.context) and item.passage.kind == "item"):
        return "avoid"
    is_statement = compiled(lexicon.statement).search(item.text) and not compiled(lexicon.should).search(
        item.text
    )
    return "expect" if is_statement else "do"


def _offsets(text: str, kind: str, lexicon: Lexicon) -> dict[str, tuple[str, str]]:
    """ "after 24 hours": from · "for two weeks": to · "in the first 48 hours": from the start to then."""
    found: dict[str, tuple[str, str]] = {}
    for duration in durations.find(text, lexicon):
        name = _meaning(text, duration, kind, lexicon)
        low, high = duration.value["min"], duration.value["max"]
        # A range that one must wait for is over at its end; one that is to be expected begins at its start.
        offset = (low or high) if name == "from" and kind == "expect" else (high or low)
        if name and offset and name not in found:
            found[name] = (offset, _words(text, duration))
    return found


def _meaning(text: str, duration: durations.FoundDuration, kind: str, lexicon: Lexicon) -> str | None:
    """ "from", "to" or, for how long or how often one does a thing, nothing."""
    measures = lexicon.measures
    before, after = text[: duration.start].replace("’", "'"), text[duration.end :].lstrip()
    if compiled(measures.condition).search(before):
        return None
    if compiled(measures.past).search(before) or compiled(measures.each_after).match(after):
        return None
    next_words = " ".join(after.split()[:4])
    early = compiled(lexicon.lead_time).match(next_words)
    if early and not compiled(lexicon.after).search(next_words):
        return None
    is_first = _ends_with(lexicon.first, before)
    if is_first or _ends_with(lexicon.until, before) or compiled(lexicon.until).match(after):
        short = in_hours(str(duration.value["max"] or duration.value["min"])) < SHORT
        return None if short and not is_first and kind != "avoid" else "to"
    if _ends_with(lexicon.after, before) or compiled(lexicon.after).match(after):
        return "from"
    return "to" if duration.value["qualifier"] in ("up_to", "at_least") and not after.strip(" .") else None


def _ends_with(pattern: str, before: str) -> bool:
    """Whether the words stand right before, or with an article between."""
    last = max((match.end() for match in compiled(pattern).finditer(before[-40:])), default=None)
    return last is not None and len(before[-40:][last:].split()) <= 1


def _words(text: str, duration: durations.FoundDuration) -> str:
    before = text[max(0, duration.start - 25) : duration.start]
    words = f"{before} {duration.words}".strip()
    return " ".join(words.split()[-(len(duration.words.split()) + 3) :])
