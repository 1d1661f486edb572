"""The shape of what is answered about clinics."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypedDict

from treatments.publishing.clinics.documents import ClinicDocument, OfferDocument
from treatments.serving.api.answers import (
    Instant,
    List,
    Sha256,
    Translation,
    TreatmentEnvelope,
    TreatmentSummaryEnvelope,
)

Id = Annotated[str, Field(json_schema_extra={"format": "uuid"})]


class Version(TypedDict):
    """A clinic has no history: this says which state of it was answered. ``sha256`` is that of the canonical
    JSON of the whole content (RFC 8785)."""

    sha256: Sha256
    changed_at: Instant


class ClinicEnvelope(TypedDict):
    """``slug`` is the same in every locale. ``translation`` tells of the texts; facts are those of the source
    in every locale."""

    id: Annotated[str, Field(description="The same in every locale.", json_schema_extra={"format": "uuid"})]
    type: Literal["clinic"]
    locale: Annotated[str, Field(description="In which the content is written.")]
    requested_locale: str
    is_fallback: Annotated[bool, Field(description="Whether another locale stands in for the requested one.")]
    slug: str
    version: Version
    translation: Translation
    content: ClinicDocument


class ClinicList(List):
    results: list[ClinicEnvelope]


class OfferEnvelope(TypedDict):
    """``clinic`` and ``treatment`` are ids. ``locale``, in which the offer is written, is that of the clinic,
    and need not be that of the treatment beside it."""

    id: Annotated[str, Field(description="The same in every locale.", json_schema_extra={"format": "uuid"})]
    clinic: Id
    treatment: Id
    locale: str
    requested_locale: str
    is_fallback: bool
    changed_at: Instant
    translation: Translation
    content: OfferDocument


class OfferedTreatment(TypedDict):
    """``treatment`` is what `/treatments/` answers, to the byte. The offer adds to it: show the
    contraindications and the aftercare of both."""

    offer: OfferEnvelope
    treatment: TreatmentSummaryEnvelope | TreatmentEnvelope


class OfferedTreatmentList(List):
    results: list[OfferedTreatment]
