"""What an editor decided about single passages, against what the words had shown.

A correction holds the text it speaks of: it follows its passage when the document changes round it, and lets
go when the passage itself has changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, Self

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from treatments.authoring.importing import Draft, reassign, sections_for


class Reason(TextChoices):
    """Why a passage is left out of the page. The values stand in the report of an import."""

    NAVIGATION = "navigation", _("navigation")
    CALL_TO_ACTION = "call to action", _("call to action")
    PROMOTION = "promotion of the clinic", _("promotion of the clinic")
    DISCLAIMER = "disclaimer", _("disclaimer")
    COPYRIGHT = "copyright line", _("copyright line")
    DUPLICATE = "duplicate", _("said elsewhere")
    EDITOR = "left out by the editor", _("another reason")


@dataclass(frozen=True)
class Correction:
    """``section`` is None for a passage to leave out, for the ``reason``."""

    passage: int
    text: str
    section: str | None = None
    reason: str = ""

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        return cls(**data)

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


def place(draft: Draft, corrections: Iterable[Correction]) -> dict[int, Correction]:
    """The corrections that fit this draft, by the passage they now speak of."""
    allowed = {None, *sections_for(draft.kind)}
    placed: dict[int, Correction] = {}
    for correction in corrections:
        index = _find(draft, correction)
        if index is not None and correction.section in allowed:
            placed[index] = correction
    return placed


def correct(draft: Draft, corrections: Sequence[Correction]) -> Draft:
    """The draft as the corrections have it."""
    placed = place(draft, corrections)
    if not placed:
        return draft
    corrected = reassign(draft, {index: correction.section for index, correction in placed.items()})
    reasons = {index: it.reason for index, it in placed.items() if it.section is None and it.reason}
    return replace(
        corrected,
        passages=tuple(replace(it, dropped=reasons.get(it.index, it.dropped)) for it in corrected.passages),
        sentences=tuple(
            it if it.passage is None else replace(it, dropped=reasons.get(it.passage, it.dropped))
            for it in corrected.sentences
        ),
    )


def _find(draft: Draft, correction: Correction) -> int | None:
    """The passage with this text: at its old place, or wherever it is the only one."""
    passages = draft.passages
    if correction.passage < len(passages) and passages[correction.passage].text == correction.text:
        return correction.passage
    same = [passage.index for passage in passages if passage.text == correction.text]
    return same[0] if len(same) == 1 else None
