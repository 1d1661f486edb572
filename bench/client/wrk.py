"""wrk, a client in C that takes little from the server beside it (Debian: apt install wrk)."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bench.client.timing import CONNECTIONS, Ask, BadAnswers, Timing

SCRIPT = Path(__file__).with_suffix(".lua")


def available() -> bool:
    return shutil.which("wrk") is not None


def measure(host: str, port: int, asks: Sequence[Ask], seconds: int) -> Timing:
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.writelines(f"{ask.path}\t{ask.etag}\n" for ask in asks)
        file.flush()
        options = f"-t1 -c{CONNECTIONS} -d{seconds}s --timeout 60s -s {SCRIPT} http://{host}:{port}"
        command = ["wrk", *options.split(), "--", file.name]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    result = next(line for line in done.stdout.splitlines() if line.startswith("RESULT "))
    requests, microseconds, p50, p99, wrong = map(int, result.split()[1:])
    if wrong:
        raise BadAnswers(f"{wrong} of {requests} answers were errors")
    return Timing(requests, requests / microseconds * 1e6, p50 / 1000, p99 / 1000, "wrk")
