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
# No field holds it, and PostgreSQL refuses the whole page with it.
TOO_LONG = "too-long"


@dataclass(frozen=True)
class Finding:
    """``message`` is lazy: it is read in the language of whoever looks. Spans are offsets in the texts."""

    code: str
    severity: Severity
    message: Promise | str
    source_span: Span | None = None
    target_span: Span | None = None

    def hinders(self, is_safety: bool) -> bool:
        """Whether the text cannot be used: in a safety section an error is enough."""
        return self.code == TOO_LONG or (is_safety and self.severity == ERROR)


def saying(message: str | Promise, **words: str) -> Promise:
    """Put off until somebody reads it."""
    return format_lazy(cast(str, message), **words)
