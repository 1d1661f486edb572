"""To which of the effects in a sentence a frequency belongs, and whether it names any at all."""

from __future__ import annotations

import re
from collections.abc import Sequence

from treatments.authoring.importing.cues import compiled
from treatments.authoring.importing.lexicon.base import Lexicon
from treatments.authoring.importing.values import frequencies
from treatments.authoring.importing.values.frequencies import Frequency, Statement

NEAR = 25  # characters between "rarely" and the effect that it speaks of
REACH = 45  # characters between a negation and the effect that there is not


def frequency_of(
    name: str, among: Sequence[str], text: str, lexicon: Lexicon
) -> tuple[Frequency, str] | None:
    """That which the text states of this one of the effects that it names."""
    found = frequencies.statements(text, lexicon)
    if len(among) > 1:
        lowered = text.casefold()
        starts = {other: lowered.find(other.casefold()) for other in among}
        found = [one for one in found if name in _governed(one, starts, text, lexicon)]
    own = [
        one for one in found if name.casefold() in frequencies.clause_at(text, one.start, lexicon).casefold()
    ]
    return frequencies.settle(found) or frequencies.settle(own)


def _governed(statement: Statement, starts: dict[str, int], text: str, lexicon: Lexicon) -> set[str]:
    """ "Rarely X or Y": both · "X and Y are common": both · "X, Y (1 in 300)": Y · "X, Y and rarely Z": Z."""
    before = {name: start for name, start in starts.items() if start < statement.start}
    later = {name for name in starts if name not in before}
    if not before:
        return later
    end = statement.start + len(statement.words)
    gap = min((starts[name] for name in later), default=len(text)) - end
    if later and 0 <= gap <= NEAR and not re.search(r"[,;:)]", text[end : end + gap]):
        return later
    nearest = max(before, key=lambda name: before[name])
    between = text[before[nearest] + len(nearest) : statement.start]
    if re.search(rf"(?:{lexicon.verb})", between, re.IGNORECASE):
        return set(before)
    return {nearest}


def denies(text: str, lexicon: Lexicon) -> bool:
    """Whether every effect that the sentence names is one that there is not: "no risk of scarring"."""
    named = list(compiled(lexicon.effects).finditer(text))
    return bool(named) and all(_denied(text, match.start(), lexicon) for match in named)


def _denied(text: str, at: int, lexicon: Lexicon) -> bool:
    clause = re.split(r"[,;:]", text[max(0, at - REACH) : at])[-1]
    return bool(compiled(lexicon.measures.negation).search(clause))
