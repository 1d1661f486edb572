"""Requests to the API, made the way a client makes them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlencode

import pytest
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from django.http import HttpResponse
from django.test import Client

ROOT = "/api/v1/"


@pytest.fixture
def get(client: Client) -> Callable[..., HttpResponse]:
    """``get("treatments/", kind="energy")``; ``headers`` are request headers."""

    def request(path: str = "", /, headers: dict[str, str] | None = None, **query: Any) -> HttpResponse:
        address = f"{ROOT}{path}?{urlencode(query)}" if query else f"{ROOT}{path}"
        return client.get(address, headers=headers or {})

    return request


@pytest.fixture
def names(get) -> Callable[..., list[str]]:
    """The names in a list, in its order."""

    def of_list(path: str, **query: Any) -> list[str]:
        response = get(path, **query)
        assert response.status_code == 200, response.content.decode()
        return [
            result["content"].get("name") or result["content"]["headline"]
            for result in response.json()["results"]
        ]

    return of_list


@pytest.fixture
def one_connection() -> Iterator[None]:
    """As Django's own test client does: the end of a request would close the connection of the test."""
    signals = (request_started, request_finished)
    for signal in signals:
        signal.disconnect(close_old_connections)
    yield
    for signal in signals:
        signal.connect(close_old_connections)
