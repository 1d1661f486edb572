"""The database named by DATABASE_URL, with what each kind needs to be quick and safe."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import dj_database_url

from cms.environment import BadEnvironment

# Write-ahead logging lets readers go on while one writer writes; NORMAL is durable enough with it.
SQLITE_PRAGMAS = (
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA temp_store=MEMORY; "
    "PRAGMA mmap_size=134217728; PRAGMA cache_size=-16000;"
)
# A transaction takes its write lock when it begins, so that a writer waits (up to 20 s) and is never
# refused half-way through.
SQLITE_OPTIONS = {"init_command": SQLITE_PRAGMAS, "transaction_mode": "IMMEDIATE", "timeout": 20}


def database(url: str, default_file: Path) -> dict[str, Any]:
    """The Django settings for ``url``; without one, SQLite in ``default_file``, whose folder is made."""
    if not url:
        default_file.parent.mkdir(parents=True, exist_ok=True)
        url = f"sqlite:///{default_file}"
    try:
        config: dict[str, Any] = dict(dj_database_url.parse(url, conn_max_age=600, conn_health_checks=True))
    except (dj_database_url.UnknownSchemeError, dj_database_url.ParseError, ValueError):
        # The message leaves the value out: it holds a password.
        raise BadEnvironment(
            "DATABASE_URL is not understood: say sqlite:////path/to/file or postgres://user:password@host:5432/name"
        ) from None
    if config["ENGINE"].endswith("sqlite3"):
        config["OPTIONS"] = {**config.get("OPTIONS", {}), **SQLITE_OPTIONS}
    return config
