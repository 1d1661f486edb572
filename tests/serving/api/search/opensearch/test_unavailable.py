"""A search server that does not answer: a client hears of it, and everything else goes on."""

from __future__ import annotations

import socket
import threading
from typing import Any

import pytest

from tests.serving.api.search.opensearch.conftest import use
from treatments.serving.search.engines.opensearch import server as speaking

pytestmark = pytest.mark.django_db


@pytest.fixture
def unavailable(refused):
    """The problem, which says when to come back and nothing of the server."""

    def ask(q: str = "laser") -> dict[str, Any]:
        problem = refused(503, q=q)
        assert problem["type"].endswith("/problems/search-unavailable/")
        assert "again" in problem["detail"]
        assert "127.0.0.1" not in str(problem)
        return problem

    return ask


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
    return port


def test_nobody_is_there(settings, unavailable, veins, caplog):
    use(settings, f"http://reader:secret@127.0.0.1:{free_port()}")
    assert "secret" not in str(unavailable())
    assert "ConnectionError" in caplog.text
    assert "secret" not in caplog.text


@pytest.mark.parametrize("status", [400, 401, 403, 404, 429, 500, 502, 503])
def test_the_server_refuses(filled, unavailable, caplog, status):
    filled.instead = lambda request: (status, '{"error": "circuit_breaking_exception"}')
    problem = unavailable()
    assert "circuit_breaking" not in str(problem)
    assert f"{status}: " in caplog.text
    assert "circuit_breaking_exception" in caplog.text


def test_something_else_answers(filled, unavailable):
    """A proxy, with a page for people."""
    filled.instead = lambda request: (200, "<html>Welcome</html>")
    unavailable()


def test_there_is_no_index_yet(server, unavailable, veins):
    unavailable()
    assert server.mappings is None


def test_the_server_takes_too_long(filled, unavailable, monkeypatch):
    answered = threading.Event()

    def late(request: Any) -> tuple[int, str]:
        answered.wait(30)
        return 200, "{}"

    monkeypatch.setattr(speaking, "TIMEOUT", (3, 0.05))
    filled.instead = late
    try:
        unavailable()
    finally:
        answered.set()


def test_it_goes_on_when_the_server_is_back(filled, unavailable, found):
    filled.instead = lambda request: (503, "")
    unavailable()
    filled.instead = None
    assert found("goggles") == ["Vascular laser"]


def test_what_is_wrong_with_the_question_is_said_all_the_same(settings, refused, veins):
    use(settings, f"http://127.0.0.1:{free_port()}")
    assert refused(q="...")["parameter"] == "q"


def test_everything_else_is_served(settings, get, veins):
    use(settings, f"http://127.0.0.1:{free_port()}")
    assert get("treatments/").status_code == 200
    assert get("treatments/vascular-laser/").status_code == 200
