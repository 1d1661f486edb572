"""A translation that may fit again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from wagtail_localize.models import StringTranslation


@dataclass(frozen=True)
class Match:
    """``likeness``: of the two source texts in per cent, 100 where they are the same. ``origin``: the title
    of the page or snippet it comes from. ``is_confirmed``: somebody has read it beside its source."""

    likeness: int
    row: StringTranslation
    origin: str
    is_confirmed: bool

    @property
    def source(self) -> str:
        return str(self.row.translation_of.data)

    @property
    def target(self) -> str:
        return str(self.row.data)

    @property
    def at(self) -> datetime:
        at: datetime = self.row.updated_at
        return at

    @property
    def is_exact(self) -> bool:
        return self.likeness == 100
