"""The database itself refuses to change or remove an edition."""

from __future__ import annotations

from typing import Any

TABLE = "treatments_edition"
REFUSAL = "Editions are never changed or removed."

POSTGRESQL = (
    f"""
    CREATE OR REPLACE FUNCTION treatments_edition_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION '{REFUSAL}'; END $$
    """,
    """
    CREATE OR REPLACE TRIGGER treatments_edition_immutable BEFORE UPDATE OR DELETE ON treatments_edition
    FOR EACH ROW EXECUTE FUNCTION treatments_edition_refuse()
    """,
    """
    CREATE OR REPLACE TRIGGER treatments_edition_untruncated BEFORE TRUNCATE ON treatments_edition
    FOR EACH STATEMENT EXECUTE FUNCTION treatments_edition_refuse()
    """,
)
SQLITE = (
    *(
        f"""
        CREATE TRIGGER IF NOT EXISTS treatments_edition_no_{event.lower()}
        BEFORE {event} ON treatments_edition
        BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END
        """
        for event in ("UPDATE", "DELETE")
    ),
    # What REPLACE takes away fires no trigger on DELETE.
    f"""
    CREATE TRIGGER IF NOT EXISTS treatments_edition_no_replace BEFORE INSERT ON treatments_edition
    WHEN EXISTS (
        SELECT 1 FROM treatments_edition
        WHERE sequence = NEW.sequence OR hash = NEW.hash
        OR (key = NEW.key AND locale = NEW.locale AND number = NEW.number)
    )
    BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END
    """,  # noqa: S608 - REFUSAL is a constant
)
STATEMENTS = {"postgresql": POSTGRESQL, "sqlite": SQLITE}
NAMES = {
    "postgresql": ("treatments_edition_immutable", "treatments_edition_untruncated"),
    "sqlite": (
        "treatments_edition_no_update",
        "treatments_edition_no_delete",
        "treatments_edition_no_replace",
    ),
}
CATALOGUES = {
    "postgresql": "SELECT tgname FROM pg_trigger WHERE tgrelid = 'treatments_edition'::regclass AND "
    "tgenabled <> 'D'",
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'treatments_edition'",
}


def install(connection: Any) -> None:
    """Harmless where they are there already. Does nothing where the table is not, nor on a database that the
    plugin does not support."""
    with connection.cursor() as cursor:
        if TABLE not in connection.introspection.table_names(cursor):
            return
        for statement in STATEMENTS.get(connection.vendor, ()):
            cursor.execute(statement)


def remove(connection: Any) -> None:
    """For whoever has to empty the whole database: tests do."""
    names = NAMES.get(connection.vendor, ())
    suffix = " ON treatments_edition" if connection.vendor == "postgresql" else ""
    with connection.cursor() as cursor:
        for name in names:
            cursor.execute(f"DROP TRIGGER IF EXISTS {name}{suffix}")


def missing(connection: Any) -> list[str]:
    """The names of those that somebody has removed or disabled."""
    if connection.vendor not in STATEMENTS:
        return ["all: this database is not supported"]
    with connection.cursor() as cursor:
        cursor.execute(CATALOGUES[connection.vendor])
        present = {row[0] for row in cursor.fetchall()}
    return [name for name in NAMES[connection.vendor] if name not in present]
