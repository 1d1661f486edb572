"""Answers that one process has given and may give again, until the ledger moves on.

They are checked against the version of the heads at most once a second, so a reader may get what was right a
second ago. One statement per second and process takes the place of one per request.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime
from threading import Lock

from django.utils import timezone

from treatments.conf import conf
from treatments.serving.heads.row import moment_of
from treatments.serving.heads.sql import fetch, value

MOST_BYTES = 64 * 1024 * 1024
# When something begins or ends to be read without anybody writing.
NEXT_MOMENTS = (
    "SELECT MIN(expires_at) AS moment FROM treatments_head WHERE is_live AND expires_at > %s",
    "SELECT MIN(expires_at) FROM treatments_publishedclinic WHERE expires_at > %s",
    "SELECT MIN(shown_from) FROM treatments_publishedoffer WHERE shown_from > %s",
    "SELECT MIN(shown_until) FROM treatments_publishedoffer WHERE shown_until > %s",
)


@dataclass(frozen=True)
class Answer:
    body: bytes
    headers: dict[str, str]

    def takes(self, key: str) -> int:
        """About as many bytes of memory, under this key."""
        names = sum(len(name) + len(value) for name, value in self.headers.items())
        return len(key) + names + len(self.body)


class AnswerCache:
    def __init__(self) -> None:
        self._answers: OrderedDict[str, Answer] = OrderedDict()
        self._bytes = 0
        self._version: int | None = None
        self._next_expiry: datetime | None = None
        self._checked = float("-inf")
        self._lock = Lock()

    def get(self, key: str) -> Answer | None:
        self._check()
        with self._lock:
            answer = self._answers.get(key)
            if answer is not None:
                self._answers.move_to_end(key)
            return answer

    def keep(self, key: str, answer: Answer, asked: int | None) -> None:
        """``asked``: what ``version`` was before the answer was made. One that others have overtaken is not
        kept."""
        with self._lock:
            if asked != self._version or key in self._answers or answer.takes(key) > MOST_BYTES // 8:
                return
            self._answers[key] = answer
            self._bytes += answer.takes(key)
            while self._bytes > MOST_BYTES:
                of_oldest, oldest = self._answers.popitem(last=False)
                self._bytes -= oldest.takes(of_oldest)

    @property
    def version(self) -> int | None:
        return self._version

    def clear(self) -> None:
        with self._lock:
            self._answers.clear()
            self._bytes, self._version, self._checked = 0, None, float("-inf")

    def _check(self) -> None:
        expired = self._next_expiry is not None and self._next_expiry <= timezone.now()
        if not expired and time.monotonic() - self._checked < conf.answer_cache_seconds:
            return
        now = value(timezone.now())
        rows = fetch(
            "SELECT (SELECT version FROM treatments_ledgertip WHERE id = 1), (SELECT MIN(moment) FROM ("
            f"{' UNION ALL '.join(NEXT_MOMENTS)}) m)",
            (now,) * len(NEXT_MOMENTS),
        )
        version, next_expiry = rows[0]
        with self._lock:
            if version != self._version or expired:
                self._answers.clear()
                self._bytes = 0
            self._version = version
            self._next_expiry = moment_of(next_expiry) if next_expiry else None
            self._checked = time.monotonic()


answer_cache = AnswerCache()
