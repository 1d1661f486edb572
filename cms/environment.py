"""Settings that come from the environment. A value that cannot be right stops the start."""

from __future__ import annotations

import os

from django.core.exceptions import ImproperlyConfigured


class BadEnvironment(ImproperlyConfigured):
    """Its message is for whoever starts the server: manage.py prints it without a traceback."""


TRUE = {"1", "true", "yes", "on"}
FALSE = {"0", "false", "no", "off"}


def text(name: str, default: str = "") -> str:
    return os.environ.get(name, "").strip() or default


def required(name: str, why: str) -> str:
    value = text(name)
    if not value:
        raise BadEnvironment(f"{name} is not set: {why}")
    return value


def listing(name: str, default: str = "") -> list[str]:
    """Values separated by commas."""
    return [part.strip() for part in text(name, default).split(",") if part.strip()]


def flag(name: str, default: bool) -> bool:
    value = text(name).lower()
    if not value:
        return default
    if value not in TRUE | FALSE:
        raise BadEnvironment(f"{name} is {value!r}: say 1 or 0")
    return value in TRUE


def number(name: str, default: int) -> int:
    value = text(name)
    try:
        return int(value) if value else default
    except ValueError:
        raise BadEnvironment(f"{name} is {value!r}: say a whole number") from None
