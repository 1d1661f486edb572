"""Before anything is timed: that a target answers what it was asked, in how many bytes and queries."""

from __future__ import annotations

import http.client
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bench.client.builtin import fetch
from bench.client.timing import Ask, BadAnswers
from bench.server import HOST
from bench.targets import NotAvailable, Questions

LOOKED_AT = 6
COUNTED = 3


@dataclass(frozen=True)
class Prepared:
    """``queries``: the fewest and the most of some answers, None where there is no Django to count them."""

    asks: list[Ask]
    bytes: int
    queries: tuple[int, int] | None


class Checker:
    def __init__(self, port: int, samples: dict[str, Any]) -> None:
        self.port = port
        self.connection = http.client.HTTPConnection(HOST, port, timeout=120)
        self.questions = Questions(samples, self._json)

    def prepare(self, scenario: str, target: str) -> Prepared:
        asks = self.questions.asks(scenario, target)
        if scenario == "304":
            asks = [self._with_etag(ask) for ask in asks]
        wanted = 304 if scenario == "304" else 200
        bytes_, queries = [], []
        # Twice: the first time some things are looked up that are remembered from then on.
        for ask in [*asks[:LOOKED_AT], *asks[:COUNTED]]:
            status, body, headers = self._fetch(ask)
            if status == 404:
                raise NotAvailable("not available")
            if status != wanted:
                raise BadAnswers(f"{ask.path} answers {status} and not {wanted}")
            if scenario != "304":
                _look_at(scenario, ask, body)
            bytes_.append(len(body))
            queries.append(headers.get("x-queries"))
        counted = [int(number) for number in queries[-COUNTED:] if number is not None]
        spread = (min(counted), max(counted)) if counted else None
        return Prepared(asks, round(sum(bytes_) / len(bytes_)), spread)

    def _with_etag(self, ask: Ask) -> Ask:
        status, _body, headers = self._fetch(ask)
        if status == 200 and "etag" not in headers:
            raise NotAvailable("sends no ETag")
        if status != 200:
            raise BadAnswers(f"{ask.path} answers {status} and not 200")
        return Ask(ask.path, headers["etag"])

    def _json(self, path: str) -> Any:
        status, body, _headers = self._fetch(Ask(path))
        if status == 404:
            raise NotAvailable("not available")
        if status != 200:
            raise BadAnswers(f"{path} answers {status}: {body[:300]!r}")
        return json.loads(body)

    def _fetch(self, ask: Ask) -> tuple[int, bytes, dict[str, str]]:
        try:
            return fetch(self.connection, ask, X_Count_Queries="1")
        except ConnectionError:  # the server closes what has been idle while others were asked
            self.connection.close()
            return fetch(self.connection, ask, X_Count_Queries="1")


def _look_at(scenario: str, ask: Ask, body: bytes) -> None:
    data = json.loads(body)
    if scenario in {"list-20", "list-100", "deep"}:
        wanted = 100 if scenario == "list-100" else 20
        if len(rows(data)) != wanted:
            raise BadAnswers(f"{ask.path} has {len(rows(data))} documents and not {wanted}")


def rows(data: Any) -> Sequence[Any]:
    """Of any of the targets."""
    if isinstance(data, list):
        return data
    return next((data[name] for name in ("results", "items") if isinstance(data.get(name), list)), ())
