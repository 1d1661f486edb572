"""One server for all targets: granian, two workers with one blocking thread each."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from bench.databases import ROOT, Database

HOST = "127.0.0.1"
WORKERS = 2
SECONDS_TO_ANSWER = 60
SECONDS_IF_IDLE = 0.1
FROM_MEMORY = "/bench/memory/list/en/1/"


class NoServer(Exception):
    pass


@contextmanager
def serving(database: Database, cache_seconds: int = 0) -> Iterator[int]:
    """Answers the port. ``cache_seconds``: for how long the API may give an answer again unasked."""
    port = _free_port()
    granian = Path(sys.executable).with_name("granian")
    options = (
        f"--interface wsgi --host {HOST} --port {port} --workers {WORKERS} --blocking-threads 1 "
        "--blocking-threads-idle-timeout 600 --log-level error"
    )
    log = database.folder / f"server-{cache_seconds}.log"
    environment = {**database.environment, "ANSWER_CACHE_SECONDS": str(cache_seconds)}
    with log.open("wb") as output:
        server = subprocess.Popen(
            [str(granian), *options.split(), "bench.wsgi:application"],
            cwd=ROOT,
            env=environment,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        try:
            _wait(server, port, log)
            yield port
        finally:
            server.terminate()
            server.wait()


def wait_until_idle(port: int) -> None:
    """A client that has stopped leaves requests behind. Whoever is measured next would wait for the answers,
    and a fast target for those of a slow one."""
    deadline = time.monotonic() + SECONDS_TO_ANSWER
    with ThreadPoolExecutor(4 * WORKERS) as clients:
        while time.monotonic() < deadline:
            began = time.monotonic()
            list(clients.map(lambda _: _ask(port), range(4 * WORKERS)))
            if time.monotonic() - began < SECONDS_IF_IDLE:
                return
    raise NoServer("The server does not come to rest.")


def _ask(port: int) -> None:
    urllib.request.urlopen(f"http://{HOST}:{port}{FROM_MEMORY}", timeout=SECONDS_TO_ANSWER).close()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def _wait(server: subprocess.Popen[bytes], port: int, log: Path) -> None:
    deadline = time.monotonic() + SECONDS_TO_ANSWER
    while time.monotonic() < deadline:
        if server.poll() is not None:
            break
        try:
            _ask(port)
        except urllib.error.HTTPError as answer:
            raise NoServer(f"The server answers {answer.code}: see {log}.") from None
        except OSError:
            time.sleep(0.2)
        else:
            return
    raise NoServer(f"The server does not answer: see {log}.")
