"""What was public at one moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from django.db.models import QuerySet

from treatments.publishing.ledger.edition import Action, Edition


class State(StrEnum):
    PUBLIC = "public"
    NOT_YET = "not_yet"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


@dataclass(frozen=True)
class AtMoment:
    """``edition``: the last one of that moment, public or not. ``before`` and ``after``: its neighbours."""

    moment: datetime
    state: State
    edition: Edition | None
    before: Edition | None
    after: Edition | None


def at_moment(editions: QuerySet[Edition], moment: datetime) -> AtMoment:
    """``editions`` are those of one document. The rule is that of ``as_of`` in the API."""
    edition = editions.filter(published_at__lte=moment).order_by("-number").first()
    number = edition.number if edition else 0
    neighbours = editions.filter(number__in=[number - 1, number + 1]).defer("document")
    beside = {neighbour.number: neighbour for neighbour in neighbours}
    state = _state(edition, moment)
    return AtMoment(moment, state, edition, beside.get(number - 1), beside.get(number + 1))


def _state(edition: Edition | None, moment: datetime) -> State:
    if edition is None:
        return State.NOT_YET
    if edition.action == Action.WITHDRAWN:
        return State.WITHDRAWN
    if edition.expires_at and edition.expires_at <= moment:
        return State.EXPIRED
    return State.PUBLIC
