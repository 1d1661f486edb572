"""How the value of a parameter is read: one function for each kind of value."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from treatments.serving.api.parameters import InvalidValue, Parameter
from treatments.serving.api.problems import closest, listed

CALENDAR_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
INSTANT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})",
    re.IGNORECASE,
)
UUID_TEXT = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
INTEGER = re.compile(r"[0-9]{1,9}")


def choice(name: str, description: str, values: Sequence[str], default: Any = None) -> Parameter[Any]:
    def schema() -> dict[str, Any]:
        return {"type": "string", "enum": list(values), **({"default": default} if default else {})}

    return Parameter(name, description, schema, one_of(values), default)


def one_of(values: Sequence[str]) -> Callable[[str], str]:
    def read(value: str) -> str:
        if value not in values:
            raise InvalidValue(f"“{value}” is none of {listed(values)}.", values, closest(value, values))
        return value

    return read


def whole_number(name: str, description: str, lowest: int, highest: int, default: int) -> Parameter[int]:
    def schema() -> dict[str, Any]:
        return {"type": "integer", "minimum": lowest, "maximum": highest, "default": default}

    def read(value: str) -> int:
        if not INTEGER.fullmatch(value) or not lowest <= int(value) <= highest:
            raise InvalidValue(f"“{value}” is not a whole number from {lowest} to {highest}.")
        return int(value)

    return Parameter(name, description, schema, read, default)


def read_date(value: str) -> date:
    try:
        if CALENDAR_DATE.fullmatch(value):
            return date.fromisoformat(value)
    except ValueError:
        pass  # the thirtieth of February
    raise InvalidValue(f"“{value}” is not a calendar date as in 2025-01-31.")


def read_instant(value: str) -> datetime:
    """RFC 3339. A plus sign that was not encoded arrives as a space: the most frequent mistake gets its
    own words."""
    try:
        if INSTANT.fullmatch(value):
            return datetime.fromisoformat(value.upper()).astimezone(UTC)
    except (ValueError, OverflowError):
        pass  # the thirtieth of February, or a moment before the first year
    if " " in value and INSTANT.fullmatch(value.replace(" ", "+")):
        raise InvalidValue(f"“{value}” has a space where a plus sign was meant: write %2B in an address.")
    raise InvalidValue(f"“{value}” is not a moment of RFC 3339 with its offset, as in 2025-01-31T12:00:00Z.")


def read_uuid(value: str) -> UUID | None:
    """None for what is none: a slug, for instance."""
    return UUID(value) if UUID_TEXT.fullmatch(value) else None
