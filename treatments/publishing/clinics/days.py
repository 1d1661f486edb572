"""Days as a clinic counts them: when each begins."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


def zone_of(name: str) -> tzinfo:
    """UTC for one that code has saved past the editor's form, or that the server does not know."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC


def midnight(day: date, zone: tzinfo, days: int = 0) -> datetime | None:
    """The moment at which a day begins, or one ``days`` later. None at the ends of the calendar, beyond which
    nothing is shown or hidden."""
    try:
        return datetime.combine(day + timedelta(days=days), time(), tzinfo=zone).astimezone(UTC)
    except OverflowError:
        return None
