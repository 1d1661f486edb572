"""What an index page lists: its cards, narrowed to one kind of treatment where the reader asks for that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from treatments.authoring.vocabulary import TreatmentKind
from treatments.publishing.documents import Card


@dataclass(frozen=True)
class Listing:
    cards: list[Card]
    kinds: list[TreatmentKind]
    kind: TreatmentKind | None


def listing(cards: Sequence[Card], wanted: str | None) -> Listing:
    """A kind that none of the cards has narrows nothing: an old link still shows the page."""
    present = {card.get("kind") for card in cards}
    kinds = [kind for kind in TreatmentKind if kind.value in present]
    kind = next((kind for kind in kinds if kind.value == wanted), None)
    return Listing([card for card in cards if kind is None or card.get("kind") == kind], kinds, kind)
