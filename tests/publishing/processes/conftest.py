"""A database of its own, and processes that use it."""

from __future__ import annotations

import itertools
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from django.conf import settings


class Processes:
    """Deeds of ``deeds``, each in a process of its own."""

    def __init__(self, database_url: str, folder: Path, root: Path) -> None:
        self.folder, self.numbers = folder, itertools.count()
        self.zygote = subprocess.Popen(
            [sys.executable, "-m", "tests.publishing.processes.zygote"],
            cwd=root,
            env={**os.environ, "DATABASE_URL": database_url, "DJANGO_SETTINGS_MODULE": "cms.settings.test"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def start(self, deed: str, kill_after: float | None = None, **arguments: Any) -> Path:
        """The file for what it returns; to wait for."""
        to = self.folder / f"{next(self.numbers)}.json"
        self._say({"do": deed, "with": arguments, "to": str(to), "kill_after": kill_after})
        return to

    def wait(self, *deeds: Path) -> list[int]:
        """How each ended: 0, or the negative number of the signal."""
        self._say({"wait": [str(deed) for deed in deeds]})
        assert self.zygote.stdout
        codes: list[int] = json.loads(self.zygote.stdout.readline())
        return codes

    def do(self, deed: str, **arguments: Any) -> Any:
        """What it returns."""
        return self.result(self.start(deed, **arguments))

    def result(self, deed: Path) -> Any:
        assert self.wait(deed) == [0]
        return json.loads(deed.read_text(encoding="utf-8"))

    def _say(self, message: dict[str, Any]) -> None:
        assert self.zygote.stdin
        self.zygote.stdin.write(json.dumps(message) + "\n")
        self.zygote.stdin.flush()

    def end(self) -> None:
        assert self.zygote.stdin
        self.zygote.stdin.close()
        self.zygote.wait()


@pytest.fixture(scope="package")
def database_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Of an empty database of the kind that the suite runs on. What is committed to it is nobody else's."""
    configured = settings.DATABASES["default"]
    if configured["ENGINE"].endswith("sqlite3"):
        yield f"sqlite:///{tmp_path_factory.mktemp('database')}/processes.sqlite3"
        return
    import psycopg
    from psycopg.sql import SQL, Identifier

    parts = {
        name.lower(): configured[name] for name in ("HOST", "PORT", "USER", "PASSWORD") if configured[name]
    }
    name = f"test_processes_{os.getpid()}"
    with psycopg.connect(**parts, dbname="postgres", autocommit=True) as server:
        server.execute(SQL("CREATE DATABASE {}").format(Identifier(name)))
        login = quote(configured["USER"]) + (
            f":{quote(secret)}" if (secret := configured["PASSWORD"]) else ""
        )
        yield f"postgres://{login}@{configured['HOST'] or 'localhost'}:{configured['PORT'] or 5432}/{name}"
        server.execute(SQL("DROP DATABASE {} WITH (FORCE)").format(Identifier(name)))


@pytest.fixture(scope="package")
def processes(database_url: str, tmp_path_factory: pytest.TempPathFactory, root: Path) -> Iterator[Processes]:
    """On a site with three treatments."""
    processes = Processes(database_url, tmp_path_factory.mktemp("deeds"), root)
    try:
        processes.do("prepare")
        yield processes
    finally:
        processes.end()
