"""The rows of Wagtail's own table and of the treatments', some hundreds at a time."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import connection
from wagtail.models import Page

from bench.loading.templates import Clone, Template
from bench.loading.tree import has_more_children
from treatments.models import TreatmentPage


def insert(template: Template, clones: Sequence[Clone]) -> list[TreatmentPage]:
    """The pages, as far as they are the same in memory: their texts stand in the database only."""
    pages = [template.page_of(clone) for clone in clones]
    names = [field.attname for field in Page._meta.concrete_fields if not field.primary_key]
    rows = Page.objects.bulk_create(Page(**{name: getattr(page, name) for name in names}) for page in pages)
    for page, row in zip(pages, rows, strict=True):
        page.pk = page.id = page.page_ptr_id = row.pk
    link = TreatmentPage._meta.pk.column
    columns = ", ".join(map(connection.ops.quote_name, [link, *template.columns]))
    places = ", ".join(["%s"] * (len(template.columns) + 1))
    statement = f"INSERT INTO {TreatmentPage._meta.db_table} ({columns}) VALUES ({places})"
    with connection.cursor() as cursor:
        cursor.executemany(
            statement,
            [[page.pk, *template.values_of(clone)] for page, clone in zip(pages, clones, strict=True)],
        )
    has_more_children(template.parent, len(pages))
    return pages
