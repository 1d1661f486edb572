"""Runs a command, shows that it runs, and says in one line what went wrong."""

from __future__ import annotations

import errno
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

NO_SPACE_BYTES = 8 * 1024 * 1024

FULL_DISK = "The disk is full: about 700 MB are needed under {where}. Free some space and run this again."
NO_NETWORK = (
    "The packages could not be downloaded: no network, or no package index to be reached. "
    "Check the connection and pip's settings (pip config list), then run this again."
)
WRONG_HASH = "A downloaded package is not the one that requirements/ names by its hash: it was not installed."

# What pip, SQLite and Python say, and what it means. The first that matches counts.
SYMPTOMS = (
    ("No space left on device", FULL_DISK),
    ("database or disk is full", FULL_DISK),
    ("Disk quota exceeded", FULL_DISK),
    ("DO NOT MATCH THE HASHES", WRONG_HASH),
    ("NewConnectionError", NO_NETWORK),
    ("ConnectTimeoutError", NO_NETWORK),
    ("ReadTimeoutError", NO_NETWORK),
    ("ProxyError", NO_NETWORK),
    ("Temporary failure in name resolution", NO_NETWORK),
    ("No matching distribution found", NO_NETWORK),
)


class Problem(Exception):
    """Its message is one line for the person at the terminal."""


@contextmanager
def step(title: str) -> Iterator[None]:
    """Show a line while something runs, and how long it took."""
    print(f"  {title} ...", end="", flush=True)
    start = time.monotonic()
    try:
        yield
    except BaseException:
        print(" failed", flush=True)
        raise
    print(f" {time.monotonic() - start:.0f} s", flush=True)


def run(command: Sequence[str | Path], environment: Mapping[str, str] | None = None) -> str:
    """What ``command`` printed; a ``Problem`` where it failed."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode:
        raise Problem(meaning(done.stdout, " ".join(str(part) for part in command)))
    return done.stdout


def meaning(output: str, command: str) -> str:
    for symptom, sentence in SYMPTOMS:
        if symptom in output:
            return sentence.format(where=ROOT)
    # The venv module does not pass on what the step that failed has said.
    if shutil.disk_usage(ROOT).free < NO_SPACE_BYTES:
        return FULL_DISK.format(where=ROOT)
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    return f"{lines[-1] if lines else 'No reason given.'} (from: {command})"


def say(line: str = "") -> None:
    print(line, flush=True)


def fail(problem: Exception) -> int:
    """Say on standard error what went wrong; 1, the exit code."""
    full = isinstance(problem, OSError) and problem.errno in {errno.ENOSPC, errno.EDQUOT}
    print(FULL_DISK.format(where=ROOT) if full else problem, file=sys.stderr, flush=True)
    return 1
