"""Running a management command as an operator does: what it prints, and with which code it ends."""

from __future__ import annotations

import io
from typing import NamedTuple

from django.core.management import call_command


class Ended(NamedTuple):
    code: int
    text: str


def run(name: str, *options: str) -> Ended:
    out = io.StringIO()
    code = 0
    try:
        call_command(name, *options, stdout=out, stderr=out, no_color=True)
    except SystemExit as ended:
        code = int(ended.code or 0)
    return Ended(code, out.getvalue())
