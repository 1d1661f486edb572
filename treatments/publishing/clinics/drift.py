"""Where clinics and what is published of them disagree. In normal work, nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from treatments.authoring.clinics.clinic import Clinic
from treatments.publishing.clinics.published import PublishedClinic
from treatments.publishing.clinics.settle import is_level


@dataclass(frozen=True)
class ClinicDrift:
    key: UUID
    name: str

    def __str__(self) -> str:
        return f"The clinic “{self.name}” is published otherwise than it stands"


def clinic_drifts() -> Iterator[ClinicDrift]:
    """Reads only."""
    names: dict[UUID, str] = dict(PublishedClinic.objects.order_by("pk").values_list("key", "slug"))
    names |= dict(Clinic.objects.filter(original=None).values_list("translation_key", "name"))
    for key, name in names.items():
        if not is_level(key):
            yield ClinicDrift(key, name)
