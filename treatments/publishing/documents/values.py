"""Values with parts, as documents write them."""

from __future__ import annotations

from typing import Literal, NotRequired

from typing_extensions import TypedDict


class RichText(TypedDict):
    """Sanitised text. ``html`` is always there in the stored document; on request the API answers with
    ``markdown`` or ``text`` in its place."""

    html: NotRequired[str]
    markdown: NotRequired[str]
    text: NotRequired[str]


Qualifier = Literal["exactly", "about", "under", "up_to", "at_least", "varies"]


class DurationRange(TypedDict):
    """Two ISO 8601 durations; an open end is null ("under an hour" has no ``min``)."""

    min: str | None
    max: str | None
    qualifier: Qualifier


class IntRange(TypedDict):
    min: int | None
    max: int | None


FrequencyBand = Literal["very_common", "common", "uncommon", "rare", "very_rare", "unknown"]


class Frequency(TypedDict):
    """How often it happens: very_common > 1/10, common 1/100-1/10, uncommon 1/1,000-1/100,
    rare 1/10,000-1/1,000, very_rare < 1/10,000. ``one_in`` is there where the source gives a number."""

    band: FrequencyBand
    one_in: int | None


class CodedId(TypedDict):
    """An identifier in a published coding system. No titles: those belong to the system's owner."""

    system: str
    code: str
