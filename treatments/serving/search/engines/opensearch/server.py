"""The search server, as far as HTTP goes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

import orjson
import requests

from treatments.conf import conf
from treatments.serving.search.engines.engine import SearchUnavailable

TIMEOUT = (3, 10)  # seconds, to connect and to read
Json = Mapping[str, Any]


@cache
def session() -> requests.Session:
    """Keeps connections open between searches."""
    return requests.Session()


def call(method: str, path: str, body: Json | None = None, may_be_missing: bool = False) -> Any:
    """``path`` is below the index. Raises SearchUnavailable with what the server said."""
    data = None if body is None else orjson.dumps(body)
    return _send(method, path, data, "application/json", may_be_missing)


def bulk(lines: Iterable[Json]) -> None:
    """Raises for what the server refused to index. Deleting what is not there is no failure."""
    data = b"".join(orjson.dumps(line) + b"\n" for line in lines)
    answer = _send("POST", "/_bulk", data, "application/x-ndjson", False)
    for item in answer.get("items", ()):
        (outcome,) = item.values()
        if "error" in outcome:
            raise SearchUnavailable(f"The search server refused a document: {outcome}")


def _send(method: str, path: str, data: bytes | None, content_type: str, may_be_missing: bool) -> Any:
    url = f"{conf.search_url.rstrip('/')}/{conf.search_index}{path}"
    try:
        response = session().request(
            method, url, data=data, headers={"Content-Type": content_type}, timeout=TIMEOUT
        )
        if response.status_code == 404 and may_be_missing:
            return {}
        if not response.ok:
            raise SearchUnavailable(f"The search server says {response.status_code}: {response.text[:500]}")
        return response.json()
    except requests.RequestException as error:
        raise SearchUnavailable(f"The search server does not answer: {type(error).__name__}") from error
