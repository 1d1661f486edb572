"""What a database matches by, besides the tables that Django makes: for the migration."""

from __future__ import annotations

from typing import Any

CREATE = {
    "postgresql": (
        "ALTER TABLE treatments_searchentry ADD COLUMN IF NOT EXISTS names tsvector",
        "ALTER TABLE treatments_searchentry ADD COLUMN IF NOT EXISTS words tsvector",
        "CREATE INDEX IF NOT EXISTS treatments_searchentry_words ON treatments_searchentry USING gin (words)",
    ),
    "sqlite": (
        """
        CREATE VIRTUAL TABLE IF NOT EXISTS treatments_searchtext USING fts5(
            names, summary, sections, passing, tokenize = 'unicode61 remove_diacritics 0'
        )
        """,
        """
        CREATE TRIGGER IF NOT EXISTS treatments_searchtext_remove AFTER DELETE ON treatments_searchentry
        BEGIN DELETE FROM treatments_searchtext WHERE rowid = old.head_id; END
        """,
    ),
}
DROP = {
    "postgresql": (
        "DROP INDEX IF EXISTS treatments_searchentry_words",
        "ALTER TABLE treatments_searchentry DROP COLUMN IF EXISTS words",
        "ALTER TABLE treatments_searchentry DROP COLUMN IF EXISTS names",
    ),
    "sqlite": (
        "DROP TRIGGER IF EXISTS treatments_searchtext_remove",
        "DROP TABLE IF EXISTS treatments_searchtext",
    ),
}


def create(connection: Any) -> None:
    """Harmless where they are there already. Does nothing on a database that has no engine here."""
    _execute(connection, CREATE)


def drop(connection: Any) -> None:
    _execute(connection, DROP)


def _execute(connection: Any, statements: dict[str, tuple[str, ...]]) -> None:
    with connection.cursor() as cursor:
        for statement in statements.get(connection.vendor, ()):
            cursor.execute(statement)
