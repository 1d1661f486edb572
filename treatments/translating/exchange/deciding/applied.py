"""What an import has done to one page or snippet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from treatments.translating.exchange.deciding.counting import counted
from treatments.translating.exchange.deciding.decision import FileDecision, Outcome


@dataclass(frozen=True)
class Applied:
    """``held_back``: written, and kept from readers until somebody mends it. ``problem``: why nothing was
    written."""

    file: str
    title: str
    new: int = 0
    changed: int = 0
    finished: int = 0
    held_back: int = 0
    unfinished: int = 0
    refused: int = 0
    problem: str = ""
    edit_path: str = ""

    @classmethod
    def of(cls, decision: FileDecision, held_back: int = 0, problem: str = "") -> Applied:
        names = (Outcome.NEW, Outcome.CHANGED, Outcome.FINISHED, Outcome.UNFINISHED, Outcome.REFUSED)
        is_done = not (problem or decision.problem)
        counts = {str(name): decision.counts[name] for name in names} if is_done else {}
        return cls(
            decision.file.name,
            decision.title,
            **counts,
            held_back=held_back,
            problem=problem or decision.problem,
            edit_path=decision.edit_path,
        )

    @property
    def written(self) -> int:
        return self.new + self.changed + self.finished

    @property
    def words(self) -> str:
        return self.problem or counted(
            {
                Outcome.NEW: self.new,
                Outcome.CHANGED: self.changed,
                Outcome.FINISHED: self.finished,
                Outcome.UNFINISHED: self.unfinished,
                Outcome.REFUSED: self.refused,
            }
        )

    def as_data(self) -> dict[str, Any]:
        return asdict(self)


def written_by(results: Iterable[Applied]) -> int:
    return sum(result.written for result in results)
