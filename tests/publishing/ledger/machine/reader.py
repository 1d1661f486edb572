"""Somebody who keeps a copy of all that is published, and has nothing but the API."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from django.test import Client

ROOT = "/api/v1/"
COLLECTIONS = {"treatment": "treatments", "condition": "conditions", "article": "articles"}

# Of a document: its id and its locale.
Place = tuple[str, str]


class Reader:
    """``copy``: each document in its envelope. ``types``: of every document that was ever met."""

    def __init__(self) -> None:
        self.client = Client()
        self.cursor: str | None = None
        self.copy: dict[Place, dict[str, Any]] = {}
        self.types: dict[Place, str] = {}

    def get(self, path: str, **query: Any) -> Any:
        given = {name: value for name, value in query.items() if value is not None}
        return self.client.get(f"{ROOT}{path}?{urlencode(given)}")

    def follow(self) -> None:
        """Applies what has come since the last time."""
        has_more = True
        while has_more:
            answer = self.get("changes/", include="document", cursor=self.cursor).json()
            self.cursor, has_more = answer["cursor"], answer["has_more"]
            for change in answer["results"]:
                self._apply(change)

    def _apply(self, change: dict[str, Any]) -> None:
        place = (change["id"], change["locale"])
        self.types[place] = change["type"]
        # Of what was overtaken meanwhile there is no document any more; what has overtaken it comes next.
        if change["document"] is None:
            self.copy.pop(place, None)
        else:
            self.copy[place] = change["document"]

    def exported(self, locale: str) -> dict[Place, dict[str, Any]]:
        lines = b"".join(self.get("export/", locale=locale, fallback="none")).decode().splitlines()
        envelopes = [json.loads(line) for line in lines]
        return {(envelope["id"], envelope["locale"]): envelope for envelope in envelopes}

    def document(self, place: Place, as_of: datetime | None = None) -> bytes | None:
        """The answer, byte for byte; None where there is none to be read."""
        key, locale = place
        path = f"{COLLECTIONS[self.types[place]]}/{key}/"
        moment = as_of and as_of.isoformat()
        response = self.get(path, locale=locale, fallback="none", as_of=moment)
        assert response.status_code in (200, 301, 404, 410), response.content
        return response.content if response.status_code == 200 else None

    def documents(self, as_of: datetime | None = None) -> dict[Place, bytes | None]:
        """All that have addresses of their own."""
        return {
            place: self.document(place, as_of) for place in self.types if self.types[place] in COLLECTIONS
        }
