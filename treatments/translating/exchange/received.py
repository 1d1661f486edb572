"""What a file says that came back, whatever its format: nothing of it is checked against the pages yet."""

from __future__ import annotations

from dataclasses import dataclass

from treatments.translating.exchange.units import UnitKey


@dataclass(frozen=True)
class ReceivedUnit:
    """``name`` is what the file calls it. ``source`` and ``target`` are HTML, empty where there is none.

    ``unfinished`` says why the file does not hold the translation for done, ``broken`` why it cannot be read;
    both are empty if all is well.
    """

    key: UnitKey | None
    name: str
    line: int
    source: str
    target: str
    unfinished: str = ""
    broken: str = ""
    keeps_spaces: bool = True


@dataclass(frozen=True)
class ReceivedFile:
    """The translation of one page or snippet. ``translation`` is the id that the export gave it."""

    name: str
    format: str
    translation: str
    source_language: str
    target_language: str
    units: tuple[ReceivedUnit, ...]
