"""What somebody wants of an export."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Format(StrEnum):
    XLIFF = "xliff"
    PO = "po"


@dataclass(frozen=True)
class Wish:
    """``outstanding``: only pages that lack something. ``with_finished``: also the texts that are translated
    already, around those that wait."""

    format: Format = Format.XLIFF
    outstanding: bool = False
    with_finished: bool = True
