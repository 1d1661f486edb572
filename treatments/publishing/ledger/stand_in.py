"""Which heads may have to stand in for their document in a locale that lacks it.

A list in French also has what is there in English alone. To look for that among all that is live would take
the longer the more there is; it stands here, in the orders that lists have.
"""

from __future__ import annotations

from django.db import connection, models, transaction

from treatments.publishing.ledger.head import Head

COPIED = ("type", "locale", "key", "order_name", "published_at", "date_published", "next_review")


class StandIn(models.Model):
    """``lacking``: a locale in which the document of ``head`` is not live, or only for a time: whether it has
    expired is asked when a list is read. The other columns are those of the head."""

    head = models.ForeignKey(Head, on_delete=models.CASCADE, related_name="stand_ins")
    lacking = models.CharField(max_length=100)
    type = models.CharField(max_length=20)
    locale = models.CharField(max_length=100)
    key = models.UUIDField()
    order_name = models.CharField(max_length=255)
    published_at = models.DateTimeField()
    date_published = models.DateTimeField()
    next_review = models.DateField(null=True)

    class Meta:
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["head", "lacking"], name="treatments_standin_once"),
        ]
        indexes = [
            models.Index(
                fields=["type", "lacking", "locale", "order_name", "key"], name="treatments_standin_name"
            ),
            models.Index(
                fields=["type", "lacking", "locale", "published_at", "key"],
                name="treatments_standin_published",
            ),
            models.Index(
                fields=["type", "lacking", "locale", "date_published", "key"], name="treatments_standin_date"
            ),
            models.Index(
                fields=["type", "lacking", "locale", "next_review", "key"], name="treatments_standin_review"
            ),
            models.Index(fields=["key"], name="treatments_standin_document"),
        ]

    def __str__(self) -> str:
        return f"{self.head} ({self.lacking})"


COLUMNS = ", ".join(("head_id", "lacking", *COPIED))
HELD = f"SELECT {COLUMNS} FROM treatments_standin"
# What the table should hold, worked out from the heads.
EXPECTED = f"""
    SELECT h.id, l.language_code, {", ".join(f"h.{name}" for name in COPIED)}
    FROM treatments_head h JOIN wagtailcore_locale l ON l.language_code <> h.locale
    WHERE h.is_live AND NOT EXISTS (
        SELECT 1 FROM treatments_head own WHERE own.key = h.key AND own.locale = l.language_code
        AND own.is_live AND own.expires_at IS NULL
    )
"""


@transaction.atomic
def follow_head(head: Head) -> None:
    """After one head of a document has changed, for all of them."""
    StandIn.objects.filter(key=head.key).delete()
    key = Head._meta.get_field("key").get_db_prep_value(head.key, connection)
    with connection.cursor() as cursor:
        cursor.execute(f"INSERT INTO treatments_standin ({COLUMNS}) {EXPECTED} AND h.key = %s", [key])


@transaction.atomic
def follow_all_heads() -> None:
    """After a locale has come or gone, or heads were written in bulk."""
    StandIn.objects.all().delete()
    with connection.cursor() as cursor:
        cursor.execute(f"INSERT INTO treatments_standin ({COLUMNS}) {EXPECTED}")


def agree_with_heads() -> bool:
    return not _lacking(EXPECTED, HELD) and not _lacking(HELD, EXPECTED)


def _lacking(rows: str, others: str) -> bool:
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT 1 FROM (SELECT * FROM ({rows}) a EXCEPT SELECT * FROM ({others}) b) c LIMIT 1"
        )
        return cursor.fetchone() is not None
