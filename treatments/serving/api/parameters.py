"""The parameters of a query: each is declared once, and that is both what is read and what the schema
says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from urllib.parse import parse_qsl

from treatments.serving.api import problems
from treatments.serving.api.problems import Problem, closest, listed

T = TypeVar("T")

MAX_PARAMETERS = 100
MAX_LENGTH = 8000


class InvalidValue(ValueError):
    """``known``: the values that would be right, where they can be counted."""

    def __init__(self, detail: str, known: Sequence[str] = (), suggestion: str | None = None) -> None:
        super().__init__(detail)
        self.known = known
        self.suggestion = suggestion


@dataclass(frozen=True)
class Parameter(Generic[T]):
    """``read`` raises InvalidValue. ``schema`` is called when the schema is made, not at import: it may
    read settings."""

    name: str
    description: str
    schema: Callable[[], Mapping[str, Any]]
    read: Callable[[str], T]
    default: T
    is_required: bool = False


class Query:
    """The parameters that a request gives, each read as its declaration says."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = values

    def __getitem__(self, parameter: Parameter[T]) -> T:
        return self._values.get(parameter.name, parameter.default)

    def __contains__(self, parameter: Parameter[Any]) -> bool:
        return parameter.name in self._values


def read_query(query_string: str, parameters: Sequence[Parameter[Any]]) -> Query:
    by_name = {parameter.name: parameter for parameter in parameters}
    pairs = _pairs(query_string)
    for name, times in Counter(name for name, _ in pairs).items():
        if name not in by_name:
            raise unknown_parameter(name, list(by_name))
        if times > 1:
            detail = f"The parameter “{name}” is given {times} times; give it once."
            raise Problem(problems.REPEATED_PARAMETER, detail, parameter=name)
    return Query({name: _read(by_name[name], value) for name, value in pairs})


def unknown_parameter(name: str, known: Sequence[str]) -> Problem:
    suggestion = closest(name, known)
    told = f"Known are {listed(known)}." if known else "This address has none."
    hint = f" Did you mean “{suggestion}”?" if suggestion else ""
    detail = f"There is no parameter “{name}”. {told}{hint}"
    return Problem(
        problems.UNKNOWN_PARAMETER, detail, parameter=name, known=list(known), suggestion=suggestion
    )


def required(query: Query, parameter: Parameter[Any]) -> Any:
    if parameter not in query:
        detail = f"The parameter “{parameter.name}” is needed: {parameter.description}"
        raise Problem(problems.MISSING_PARAMETER, detail, parameter=parameter.name)
    return query[parameter]


def invalid_value(name: str, error: InvalidValue) -> Problem:
    hint = f" Did you mean “{error.suggestion}”?" if error.suggestion else ""
    members = {"known": list(error.known), "suggestion": error.suggestion}
    return Problem(problems.INVALID_VALUE, f"{error}{hint}", parameter=name, **members)


def _read(parameter: Parameter[T], value: str) -> T:
    try:
        return parameter.read(value)
    except InvalidValue as error:
        raise invalid_value(parameter.name, error) from error


def _pairs(query_string: str) -> list[tuple[str, str]]:
    if len(query_string) > MAX_LENGTH:
        detail = f"The query has more than {MAX_LENGTH} characters."
        raise Problem(problems.MALFORMED_QUERY, detail)
    try:
        pairs = parse_qsl(
            _text(query_string), keep_blank_values=True, errors="strict", max_num_fields=MAX_PARAMETERS
        )
    except UnicodeDecodeError as error:
        raise Problem(problems.MALFORMED_QUERY, "The query is not percent-encoded UTF-8.") from error
    except ValueError as error:
        detail = f"The query has more than {MAX_PARAMETERS} parameters."
        raise Problem(problems.MALFORMED_QUERY, detail) from error
    if any("\0" in text for pair in pairs for text in pair):
        raise Problem(problems.MALFORMED_QUERY, "The query has a null character (%00).")
    return pairs


def _text(query_string: str) -> str:
    """WSGI hands bytes over as if they were Latin-1; ASGI has decoded them already."""
    try:
        return query_string.encode("latin-1").decode("utf-8")
    except UnicodeEncodeError:
        return query_string
