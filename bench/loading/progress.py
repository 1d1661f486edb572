"""One line that shows how far something has come."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import Self


class Progress:
    def __init__(self, title: str, total: int = 0) -> None:
        self.title, self.total, self.done = title, total, 0
        self.start = self.shown = time.monotonic()

    def __enter__(self) -> Self:
        self._show(" ...")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        state = "failed" if kind else f"{time.monotonic() - self.start:.0f} s"
        self._show(f": {self.total:,} ... {state}" if self.total else f" ... {state}", end="\n")

    def went_on(self, number: int) -> None:
        self.done += number
        # On a terminal the line is written over and over; in a log it stands there once.
        if sys.stdout.isatty() and time.monotonic() - self.shown > 0.5:
            self.shown = time.monotonic()
            self._show(f" {self.done:,} of {self.total:,}")

    def _show(self, rest: str, end: str = "") -> None:
        if sys.stdout.isatty():
            print(f"\r\033[K  {self.title}{rest}", end=end, flush=True)
        elif end:
            print(f"  {self.title}{rest}", flush=True)
