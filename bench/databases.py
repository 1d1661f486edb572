"""The databases that are measured: the bench's own, one for each size, kept from run to run."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

ROOT = Path(__file__).resolve().parents[1]
VAR = ROOT / "var" / "bench"

# What decides how the loaded rows look.
SOURCES = (
    "bench/loading",
    "demo",
    "home",
    "treatments/authoring",
    "treatments/migrations",
    "treatments/publishing",
    "treatments/serving/search",
)


@dataclass(frozen=True)
class Database:
    """``server``: a PostgreSQL address, whatever database it names; empty for SQLite."""

    size: int
    server: str = ""

    @property
    def vendor(self) -> str:
        return "PostgreSQL" if self.server else "SQLite"

    @property
    def label(self) -> str:
        return f"{self.vendor} {self.size}"

    @property
    def name(self) -> str:
        return f"treatments_bench_{self.size}"

    @property
    def folder(self) -> Path:
        return VAR / f"{self.vendor.lower()}-{self.size}"

    @property
    def url(self) -> str:
        if not self.server:
            return f"sqlite:///{self.folder / 'db.sqlite3'}"
        return urlunsplit(urlsplit(self.server)._replace(path=f"/{self.name}"))

    @property
    def environment(self) -> dict[str, str]:
        return {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "bench.settings",
            "DATABASE_URL": self.url,
            # Not what the machine is set to, but what the run says.
            "ANSWER_CACHE_SECONDS": "0",
            "MEDIA_ROOT": str(self.folder / "media"),
        }

    def prepare(self, keep: bool = False) -> dict[str, Any]:
        """Loads it where it is not there or was loaded by other code, unless ``keep``: what to ask it for."""
        state = self.folder / "state.json"
        fingerprint = sources_fingerprint()
        if state.exists() and self._exists():
            known: dict[str, Any] = json.loads(state.read_text(encoding="utf-8"))
            if keep or known["fingerprint"] == fingerprint:
                return known["samples"]
        print(f"Loading {self.size:,} treatments in three locales into {self.vendor}:", flush=True)
        self._make_empty()
        samples = self.folder / "samples.json"
        command = [sys.executable, "-m", "bench.loading", str(self.size), str(samples)]
        subprocess.run(command, cwd=ROOT, env=self.environment, check=True)
        loaded = json.loads(samples.read_text(encoding="utf-8"))
        state.write_text(json.dumps({"fingerprint": fingerprint, "samples": loaded}), encoding="utf-8")
        return loaded

    def _exists(self) -> bool:
        if not self.server:
            return (self.folder / "db.sqlite3").exists()
        with _maintenance(self.server) as connection:
            question = "SELECT 1 FROM pg_database WHERE datname = %s"
            return connection.execute(question, [self.name]).fetchone() is not None

    def _make_empty(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        if self.server:
            with _maintenance(self.server) as connection:
                connection.execute(f"DROP DATABASE IF EXISTS {self.name}")
                connection.execute(f"CREATE DATABASE {self.name}")


def _maintenance(server: str) -> Any:
    import psycopg

    return psycopg.connect(server, autocommit=True)


def sources_fingerprint() -> str:
    digest = hashlib.sha256()
    for file in _source_files():
        digest.update(f"{file.relative_to(ROOT)}\0".encode() + file.read_bytes())
    return digest.hexdigest()


def _source_files() -> Iterator[Path]:
    for source in SOURCES:
        yield from sorted(
            file for file in (ROOT / source).rglob("*") if file.is_file() and "__pycache__" not in file.parts
        )
