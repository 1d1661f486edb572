"""The database itself refuses to change or remove an edition, whoever asks and however."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.core.management import call_command
from django.db import DatabaseError, connection, transaction

from tests.publishing.ledger.commands import run
from tests.unguarded import unguarded_ledger
from treatments.models import Edition, TreatmentPage
from treatments.publishing.ledger import triggers

pytestmark = pytest.mark.django_db

Deed = Callable[[Edition], Any]
TABLE = "treatments_edition"


def sql(statement: str, *values: Any) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)


def saved_anew(edition: Edition) -> None:
    edition.name = "Another"
    edition.save()


def bulk_updated(edition: Edition) -> None:
    edition.document = "{}"
    Edition.objects.bulk_update([edition], ["document"])


def upserted(edition: Edition) -> None:
    edition.document = "{}"
    Edition.objects.bulk_create(
        [edition], update_conflicts=True, unique_fields=["sequence"], update_fields=["document"]
    )


DEEDS: dict[str, Deed] = {
    "an instance is saved": saved_anew,
    "an instance is deleted": lambda edition: edition.delete(),
    "rows are updated": lambda edition: Edition.objects.filter(pk=edition.pk).update(document="{}"),
    "all rows are updated": lambda edition: Edition.objects.update(user_name=""),
    "rows are updated in bulk": bulk_updated,
    "rows are written over": upserted,
    "rows are deleted": lambda edition: Edition.objects.filter(pk=edition.pk).delete(),
    "all rows are deleted": lambda edition: Edition.objects.all().delete(),
    "rows are deleted without signals": lambda edition: Edition.objects.all()._raw_delete(connection.alias),
    "UPDATE": lambda edition: sql(f"UPDATE {TABLE} SET document = '{{}}' WHERE sequence = %s", edition.pk),
    "UPDATE without a change": lambda edition: sql(f"UPDATE {TABLE} SET document = document"),
    "DELETE": lambda edition: sql(f"DELETE FROM {TABLE} WHERE sequence = %s", edition.pk),
}


def everything() -> list[dict[str, Any]]:
    return list(Edition.objects.order_by("sequence").values())


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS)
def test_no_edition_is_changed_or_removed(treatment: TreatmentPage, deed: Deed) -> None:
    before = everything()
    edition = Edition.objects.filter(page_id=treatment.pk).first()

    with pytest.raises(DatabaseError, match="never changed or removed"), transaction.atomic():
        deed(edition)

    assert everything() == before
    assert run("verify_ledger").code == 0


@pytest.mark.skipif(connection.vendor != "postgresql", reason="Only PostgreSQL has TRUNCATE.")
def test_the_ledger_is_not_emptied_at_once(treatment: TreatmentPage) -> None:
    before = everything()
    sql("SET CONSTRAINTS ALL IMMEDIATE")
    with pytest.raises(DatabaseError, match="never changed or removed"), transaction.atomic():
        sql(f"TRUNCATE {TABLE} CASCADE")
    assert everything() == before


@pytest.mark.skipif(connection.vendor != "sqlite", reason="Only SQLite has REPLACE.")
def test_no_edition_is_replaced_by_another_row(treatment: TreatmentPage) -> None:
    before = everything()
    columns = ", ".join(field.column for field in Edition._meta.concrete_fields)
    forged = columns.replace("document", "'{}'")
    with pytest.raises(DatabaseError, match="never changed or removed"), transaction.atomic():
        sql(f"REPLACE INTO {TABLE} ({columns}) SELECT {forged} FROM {TABLE} WHERE sequence = 1")
    assert everything() == before


def test_a_page_that_is_deleted_leaves_its_editions_behind(treatment: TreatmentPage) -> None:
    before = list(Edition.objects.filter(page_id=treatment.pk).values())
    treatment.delete()
    after = list(Edition.objects.filter(page_id=treatment.pk).order_by("sequence").values())
    assert after[: len(before)] == before
    assert [edition["action"] for edition in after[len(before) :]] == ["withdrawn"]


def test_a_guard_that_was_removed_is_missed(treatment: TreatmentPage) -> None:
    with unguarded_ledger():
        ended = run("verify_ledger")
    assert ended.code == 1
    assert ended.text.count("is gone: migrate again") == len(triggers.NAMES[connection.vendor])
    assert run("verify_ledger").code == 0


def test_migrating_puts_the_guards_back(treatment: TreatmentPage) -> None:
    triggers.remove(connection)
    call_command("migrate", verbosity=0)
    assert run("verify_ledger").code == 0


@pytest.mark.skipif(connection.vendor != "postgresql", reason="Only PostgreSQL can disable a trigger.")
def test_a_guard_that_was_disabled_is_missed(treatment: TreatmentPage) -> None:
    sql("SET CONSTRAINTS ALL IMMEDIATE")
    sql(f"ALTER TABLE {TABLE} DISABLE TRIGGER treatments_edition_immutable")
    ended = run("verify_ledger")
    assert ended.code == 1
    assert "treatments_edition_immutable is gone" in ended.text
