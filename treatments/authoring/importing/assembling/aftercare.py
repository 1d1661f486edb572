"""Aftercare steps: what to do, to avoid and to expect, and from when to when where the text says it."""

from __future__ import annotations

from typing import Any

from treatments.authoring.importing.assembling.items import Item
from treatments.authoring.importing.cues import compiled
from treatments.authoring.importing.draft import Value
from treatments.authoring.importing.lexicon.base import Lexicon
from treatments.authoring.importing.values import durations


def step(item: Item, number: int, lexicon: Lexicon) -> tuple[dict[str, Any], list[Value]]:
    """The step and the values read for it."""
    entry: dict[str, Any] = {"kind": _kind(item, lexicon), "text": item.full_text}
    values = []
    for text in (item.text, item.context):
        offsets = _offsets(text, lexicon)
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


def _offsets(text: str, lexicon: Lexicon) -> dict[str, tuple[str, str]]:
    """ "after 24 hours": from · "for two weeks": to · "in the first 48 hours": from the start to then."""
    found: dict[str, tuple[str, str]] = {}
    for duration in durations.find(text, lexicon):
        before = text[max(0, duration.start - 25) : duration.start]
        words = f"{before} {duration.words}".strip() if before else duration.words
        words = " ".join(words.split()[-(len(duration.words.split()) + 3) :])
        low, high = duration.value["min"], duration.value["max"]
        nearest = max(
            (("to", lexicon.first), ("from", lexicon.after), ("to", lexicon.until)),
            key=lambda pair: max((m.end() for m in compiled(pair[1]).finditer(before)), default=-1),
        )
        if not compiled(nearest[1]).search(before) and duration.value["qualifier"] not in (
            "up_to",
            "at_least",
        ):
            continue
        offset = (low or high) if nearest[0] == "from" else (high or low)
        if offset and nearest[0] not in found:
            found[nearest[0]] = (offset, words)
    return found
