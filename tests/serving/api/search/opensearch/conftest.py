"""The search with a server beside the database."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Any

import pytest
from django.core.management import call_command

from tests.serving.api.search.opensearch.fake import FakeServer
from treatments.serving.search.engines.opensearch.server import session

Committing = Callable[[], AbstractContextManager[Any]]


@pytest.fixture
def server(settings) -> Iterator[FakeServer]:
    with FakeServer() as fake:
        use(settings, f"http://{fake.host}")
        yield fake
        session().close()


def use(settings: Any, url: str, **others: str) -> None:
    settings.TREATMENTS = {
        **settings.TREATMENTS,
        "SEARCH_BACKEND": "opensearch",
        "SEARCH_URL": url,
        **others,
    }


@pytest.fixture
def committing(django_capture_on_commit_callbacks) -> Committing:
    """At the end of it happens what waits for the end of a transaction."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


@pytest.fixture
def filled(server, committing, veins) -> FakeServer:
    """Has everything that is published."""
    fill(server, committing)
    return server


@pytest.fixture
def filled_in_french(server, committing, in_french) -> FakeServer:
    fill(server, committing)
    return server


def fill(server: FakeServer, committing: Committing) -> None:
    with committing():
        call_command("rebuild_search")
    server.requests.clear()
