"""Where a search goes on: an offset, and the question that it belongs to."""

from __future__ import annotations

import hashlib
from typing import Any, NamedTuple

from django.core import signing

from treatments.serving.api import problems
from treatments.serving.api.problems import Problem
from treatments.serving.search.search import Matching

SALT = "treatments.api.search"


class Place(NamedTuple):
    offset: int
    matching: Matching | None


def write(place: Place, *question: Any) -> str:
    return _signer().sign_object([_digest(question), *place])


def read(cursor: str | None, *question: Any) -> Place:
    if cursor is None:
        return Place(0, None)
    try:
        digest, offset, matching = _signer().unsign_object(cursor)
    except (signing.BadSignature, ValueError) as error:
        raise _invalid("The cursor was not made by this server.") from error
    if digest != _digest(question):
        raise _invalid("The cursor belongs to another search.")
    return Place(offset, matching)


def _digest(question: tuple[Any, ...]) -> str:
    return hashlib.sha256(repr(question).encode()).hexdigest()[:16]


def _signer() -> signing.Signer:
    return signing.Signer(salt=SALT)


def _invalid(detail: str) -> Problem:
    return Problem(problems.INVALID_CURSOR, f"{detail} Start again without it.", parameter="cursor")
