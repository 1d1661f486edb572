"""A client in Python, for what wrk cannot do (a fixed number of slow requests) and for where there is no wrk.

It opens its connections so that each worker of the server has as many: a few connections that happen to end
at one worker would measure half a server.
"""

from __future__ import annotations

import http.client
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import cycle, islice

from bench.client.timing import CONNECTIONS, Ask, BadAnswers, Timing, percentile

WORKER = "X-Worker"
TRIES = 200


def measure(host: str, port: int, asks: Sequence[Ask], count: int, workers: int) -> Timing:
    """``count`` requests, whichever connection is free taking the next."""
    connections = balanced(host, port, CONNECTIONS, workers)
    queue = islice(cycle(asks), count)
    lock = threading.Lock()
    latencies: list[float] = []
    wrong: list[str] = []

    def work(connection: http.client.HTTPConnection) -> None:
        while ask := _next(queue, lock):
            start = time.perf_counter()
            status, _body, _headers = fetch(connection, ask)
            latencies.append(time.perf_counter() - start)
            if status not in {200, 304}:
                wrong.append(f"{ask.path}: {status}")

    threads = [threading.Thread(target=work, args=[connection]) for connection in connections]
    start = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seconds = time.perf_counter() - start
    for connection in connections:
        connection.close()
    if wrong or len(latencies) != count:
        raise BadAnswers(f"{len(wrong)} of {count} answers were errors, as {wrong[:1]}")
    in_order = sorted(latency * 1000 for latency in latencies)
    return Timing(count, count / seconds, percentile(in_order, 0.5), percentile(in_order, 0.99), "built-in")


def fetch(connection: http.client.HTTPConnection, ask: Ask, **more: str) -> tuple[int, bytes, dict[str, str]]:
    headers = {**ask.headers, **{name.replace("_", "-"): value for name, value in more.items()}}
    connection.request("GET", ask.path, headers=headers)
    response = connection.getresponse()
    body = response.read()
    return response.status, body, {name.lower(): value for name, value in response.getheaders()}


def balanced(host: str, port: int, count: int, workers: int) -> list[http.client.HTTPConnection]:
    """Open connections, as many to each worker."""
    chosen: list[http.client.HTTPConnection] = []
    taken: Counter[str] = Counter()
    for _ in range(TRIES):
        connection = http.client.HTTPConnection(host, port, timeout=120)
        _status, _body, headers = fetch(connection, Ask("/bench/bare/worker/en/1/"))
        worker = headers.get(WORKER.lower(), "")
        if taken[worker] < count // workers:
            taken[worker] += 1
            chosen.append(connection)
        else:
            connection.close()
        if len(chosen) == count:
            break
    return chosen


def _next(queue: Iterator[Ask], lock: threading.Lock) -> Ask | None:
    with lock:
        return next(queue, None)
