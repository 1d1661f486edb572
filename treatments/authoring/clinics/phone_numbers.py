"""Telephone numbers, stored as E.164 however they were typed."""

from __future__ import annotations

import re
from typing import Any

from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

# What people put between digits. A zero in brackets is dialled within the country only.
SEPARATORS = re.compile(r"\(0\)|[\s\u00a0\u202f./()–-]")

E164 = RegexValidator(
    r"^\+[1-9][0-9]{6,14}\Z",
    _("Write the number with its country code, as in +44 20 7946 0000."),
    code="phone_number",
)
EMERGENCY_NUMBER = RegexValidator(
    r"^(\+[1-9][0-9]{6,14}|[0-9]{3,6})\Z",
    _("Write the number with its country code, as in +44 20 7946 0000, or a short one such as 112."),
    code="phone_number",
)


class PhoneField(models.CharField):  # type: ignore[type-arg]
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        # More than the sixteen characters of E.164: a form counts what was typed.
        super().__init__(*args, **{"max_length": 40, **kwargs})

    def to_python(self, value: Any) -> Any:
        text = super().to_python(value)
        return dialled(text) if isinstance(text, str) else text


def dialled(number: str) -> str:
    digits = SEPARATORS.sub("", number)
    return f"+{digits[2:]}" if digits.startswith("00") else digits
