"""The shape of what is published of a clinic, and of what it offers."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypedDict

from treatments.publishing.documents import AftercareStep, Contraindication, DurationRange, Reviewer

Country = Annotated[str, Field(description="ISO 3166-1 alpha-2.")]
Currency = Annotated[str, Field(description="ISO 4217.")]
Day = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
Time = Annotated[str, Field(description="In the clinic's `timezone`, as in 09:30.")]
Phone = Annotated[str, Field(description="E.164, as in +442079460000.")]
# As strings, like every number with decimals in a document: no reader rounds them.
Degrees = Annotated[str, Field(description="Decimal degrees, as in -0.127000.")]


class Address(TypedDict):
    """``street`` may have several lines."""

    street: str
    postal_code: str
    city: str
    region: str
    country: Country


class Position(TypedDict):
    latitude: Degrees
    longitude: Degrees


class OpeningHours(TypedDict):
    """Of an ordinary week. A day that has a break stands in two of them."""

    days: list[Day]
    opens: Time
    closes: Time


class SpecialHours(TypedDict):
    """On the days from ``valid_from`` to ``valid_through``, both included, in place of the ordinary hours.
    Without times: closed."""

    valid_from: str
    valid_through: str
    opens: Time | None
    closes: Time | None


class EmergencyContact(TypedDict):
    """``phone``: E.164, or a short number such as 112."""

    phone: str
    instructions: str


class Registration(TypedDict):
    """Where a patient can check that the clinic may treat. ``url``: its entry in the register."""

    regulator: str
    number: str
    url: str | None


class ClinicDocument(TypedDict):
    """``languages``: BCP 47, in which patients can be treated. ``jurisdiction``: the country whose rules bind
    the clinic. ``currency``: that of its prices. ``timezone``: of the IANA database."""

    name: str
    legal_name: str
    address: Address
    geo: Position | None
    timezone: str
    opening_hours: list[OpeningHours]
    special_hours: list[SpecialHours]
    phone: Phone | None
    email: str | None
    website: str | None
    languages: list[str]
    jurisdiction: Country
    currency: Currency | None
    emergency_contact: EmergencyContact
    registration: Registration | None


class Money(TypedDict):
    """``amount`` has the decimals of its currency."""

    amount: Annotated[str, Field(pattern=r"^[0-9]+(\.[0-9]+)?$")]
    currency: Currency


class OfferDocument(TypedDict):
    """It stands beside the treatment's document and can add to it; it takes nothing away. ``available``:
    whether it can be booked now. ``duration``: of the appointment. ``practitioners``: who gives it here.
    ``extra_contraindications`` and ``extra_aftercare`` go with those of the treatment: show both."""

    available: bool
    price_from: Money | None
    price_to: Money | None
    price_unit: Literal["session", "area", "ml", "course"] | None
    valid_from: str | None
    valid_through: str | None
    duration: DurationRange | None
    practitioners: list[Reviewer]
    booking_url: str | None
    local_note: str
    extra_contraindications: list[Contraindication]
    extra_aftercare: list[AftercareStep]
