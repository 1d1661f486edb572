"""What a check has to say, and where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, cast

from django.utils.functional import Promise
from django.utils.text import format_lazy

Severity = Literal["error", "warning"]
Span = tuple[int, int]

ERROR: Severity = "error"
WARNING: Severity = "warning"


@dataclass(frozen=True)
class Finding:
    """``message`` is lazy: it is read in the language of whoever looks. Spans are offsets in the texts."""

    code: str
    severity: Severity
    message: Promise | str
    source_span: Span | None = None
    target_span: Span | None = None


def saying(message: str | Promise, **words: str) -> Promise:
    """Put off until somebody reads it."""
    return format_lazy(cast(str, message), **words)
