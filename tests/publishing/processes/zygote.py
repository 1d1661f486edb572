"""A process that has imported everything and has no connection: for each line that it reads it forks one that
does a deed. Starting Django anew for each would take longer than all that they do.

A line is JSON: {"do": a name in ``deeds``, "with": its arguments, "to": the file for what it returns,
"kill_after": seconds or null}, or {"wait": those files}, which is answered by how each ended: its exit
code, or the negative number of the signal.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sys
import time
import traceback
from pathlib import Path
from typing import Any

import django


def do(deed: dict[str, Any]) -> int:
    """In a process of its own, whose id it returns."""
    pid = os.fork()
    if pid:
        if deed["kill_after"] is not None:
            kill_after(pid, deed["kill_after"])
        return pid
    from tests.publishing.processes import deeds

    code = 0
    try:
        result = getattr(deeds, deed["do"])(**deed["with"])
        Path(deed["to"]).write_text(json.dumps(result), encoding="utf-8")
    except BaseException:
        traceback.print_exc()
        code = 1
    os._exit(code)


def kill_after(pid: int, seconds: float) -> None:
    """Another process does it, and is not waited for."""
    if os.fork() == 0:
        time.sleep(seconds)
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
        os._exit(0)


def main() -> None:
    django.setup()
    from tests.publishing.processes import deeds  # noqa: F401 - imported once, for all

    running: dict[str, int] = {}
    for line in sys.stdin:
        message = json.loads(line)
        if "wait" not in message:
            running[message["to"]] = do(message)
            continue
        statuses = [os.waitpid(running.pop(file), 0)[1] for file in message["wait"]]
        codes = [os.waitstatus_to_exitcode(status) for status in statuses]
        sys.stdout.write(json.dumps(codes) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
