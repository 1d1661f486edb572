"""What the schema says about a view, which each view declares of itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from treatments.serving.api import problems
from treatments.serving.api.problems import ProblemType

# Any address may answer with these.
ALWAYS = (
    problems.UNKNOWN_PARAMETER,
    problems.MALFORMED_QUERY,
    problems.NOT_ACCEPTABLE,
    problems.METHOD_NOT_ALLOWED,
    problems.SERVER_ERROR,
)


@dataclass(frozen=True)
class Operation:
    """``answer`` is a type of ``answers``. ``path_parameters``: description by name. ``headers``: those
    of the answer, besides the ones that every answer has. ``redirects``: whether it may answer with 301."""

    operation_id: str
    summary: str
    description: str
    tag: str
    answer: Any
    path_parameters: Mapping[str, str] = field(default_factory=dict)
    headers: Sequence[str] = ()
    problems: Sequence[ProblemType] = ()
    redirects: bool = False

    @property
    def every_problem(self) -> list[ProblemType]:
        return [*self.problems, *ALWAYS]
