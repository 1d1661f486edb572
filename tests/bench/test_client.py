"""The client in Python, against a server that answers as it is told."""

import threading
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from bench.client import builtin, wrk
from bench.client.timing import CONNECTIONS, Ask, BadAnswers

HOST = "127.0.0.1"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    seen: Counter[tuple[str, str | None]] = Counter()

    def do_GET(self) -> None:
        self.seen[self.path, self.headers["If-None-Match"]] += 1
        status = 500 if "broken" in self.path else 304 if self.headers["If-None-Match"] else 200
        body = b"" if status == 304 else b"{}"
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        # Every connection has a thread of its own: they stand for two workers here.
        self.send_header("X-Worker", str(threading.get_ident() % 2))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture
def port():
    Handler.seen.clear()
    with ThreadingHTTPServer((HOST, 0), Handler) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_address[1]
        server.shutdown()


def test_it_asks_as_often_as_it_is_told_and_for_each_address_in_turn(port):
    timing = builtin.measure(HOST, port, [Ask("/a"), Ask("/b", '"known"')], 3 * CONNECTIONS, 1)
    assert timing.requests == 3 * CONNECTIONS
    assert timing.per_second > 0
    assert timing.p50 <= timing.p99
    assert Handler.seen["/a", None] == Handler.seen["/b", '"known"'] == 3 * CONNECTIONS // 2


def test_answers_that_are_errors_are_not_timed(port):
    with pytest.raises(BadAnswers, match="/broken: 500"):
        builtin.measure(HOST, port, [Ask("/broken")], CONNECTIONS, 1)


@pytest.mark.skipif(not wrk.available(), reason="No wrk on this machine (Debian: apt install wrk).")
def test_wrk_asks_the_same(port):
    timing = wrk.measure(HOST, port, [Ask("/a"), Ask("/b", '"known"')], 1)
    assert timing.requests > 0
    assert {*Handler.seen} == {("/a", None), ("/b", '"known"')}


@pytest.mark.skipif(not wrk.available(), reason="No wrk on this machine (Debian: apt install wrk).")
def test_wrk_does_not_time_errors_either(port):
    with pytest.raises(BadAnswers):
        wrk.measure(HOST, port, [Ask("/broken")], 1)
