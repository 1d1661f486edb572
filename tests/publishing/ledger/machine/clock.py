"""Hours that pass without anybody waiting for them."""

from __future__ import annotations

from datetime import datetime, timedelta
from unittest.mock import patch

from django.utils import timezone


class Clock:
    """Django's clock, which goes on as always and can be put forward."""

    def __init__(self) -> None:
        self._now = timezone.now
        self._ahead = timedelta()
        self._patch = patch.object(timezone, "now", self.now)

    def now(self) -> datetime:
        return self._now() + self._ahead

    def forward(self, hours: float) -> None:
        self._ahead += timedelta(hours=hours)

    def start(self) -> None:
        self._patch.start()

    def stop(self) -> None:
        self._patch.stop()
