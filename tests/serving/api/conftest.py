"""Requests to the API, made the way a client makes them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

import pytest
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
