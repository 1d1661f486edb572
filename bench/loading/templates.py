"""A real treatment with marks in it, from which others are made by putting words in their place.

A page and its document are marked alike, so what is put into both at once agrees: the loader presents some of
the pages that it made, and compares.
"""

from __future__ import annotations

import copy
import json
from dataclasses import dataclass, fields
from typing import Any
from uuid import UUID, uuid5

from django.db import connection
from django.db.models import Field
from wagtail.models import Page

from bench.loading.words import Variation
from treatments.models import TreatmentPage
from treatments.publishing.presented import Presented, presented

NAMESPACE = UUID("5b6f1d0e-6a57-4b53-9d9e-0f6c2f6d8a11")
SLUG_MARK = "zqslugzq"
MARKS = {field.name: f"Zq{field.name.replace('_', '')}zq" for field in fields(Variation)}


@dataclass(frozen=True)
class Clone:
    """One treatment to be: what is put into the marks of its template, and its place in the tree."""

    number: int
    slug: str
    key: UUID
    variation: Variation
    path: str

    def put_into(self, text: str) -> str:
        for name, mark in MARKS.items():
            text = text.replace(mark, getattr(self.variation, name))
        return text.replace(SLUG_MARK, self.slug)


class Template:
    def __init__(self, original: TreatmentPage) -> None:
        """``original`` is live; it stays as it is."""
        self.slug = original.slug
        self.locale: str = original.locale.language_code
        self.parent: Page = original.get_parent()
        self.page = _marked(original)
        self.presented = presented(self.page)
        own = [field for field in TreatmentPage._meta.local_concrete_fields if not field.primary_key]
        self.columns = [field.column for field in own]
        self.values = [_stored(field, self.page) for field in own]

    def clone(self, number: int, variation: Variation, path: str) -> Clone:
        # A translation has the key of its source, and a slug of its own.
        return Clone(number, f"{self.slug}-{number:05d}", uuid5(NAMESPACE, str(number)), variation, path)

    def page_of(self, clone: Clone) -> TreatmentPage:
        """In memory, without an id yet; the fields that only a treatment has are those of the template."""
        page = copy.copy(self.page)
        page.pk = page.id = page.page_ptr_id = None
        page.title, page.slug = clone.put_into(page.title), clone.slug
        page.draft_title = page.title
        page.seo_title = clone.put_into(page.seo_title)
        page.search_description = clone.put_into(page.search_description)
        page.url_path = clone.put_into(page.url_path)
        page.translation_key, page.path = clone.key, clone.path
        return page

    def values_of(self, clone: Clone) -> list[Any]:
        """The columns of the treatment's own table, as the database takes them."""
        return [clone.put_into(value) if isinstance(value, str) else value for value in self.values]

    def presented_of(self, clone: Clone) -> Presented:
        document = clone.put_into(self.presented.document)
        return Presented(
            **{
                **{field.name: getattr(self.presented, field.name) for field in fields(Presented)},
                "key": clone.key,
                "name": clone.put_into(self.presented.name),
                "slug": clone.slug,
                "url": clone.put_into(self.presented.url),
                "document": document,
                "content": json.loads(document),
            }
        )


def _marked(original: TreatmentPage) -> TreatmentPage:
    page = TreatmentPage.objects.get(pk=original.pk)
    page.title = f"{page.title} {MARKS['title']}"
    page.slug = SLUG_MARK
    page.url_path = f"{original.url_path.removesuffix(f'{original.slug}/')}{SLUG_MARK}/"
    page.summary = f"{page.summary[:200]} {MARKS['summary']}."
    page.overview = f"{page.overview}<p>{MARKS['prose']}.</p>"
    page.also_known_as.append(("name", MARKS["other_name"]))
    page.latest_revision = page.live_revision = None
    page.numchild = 0
    return page


def _stored(field: Field[Any, Any], page: TreatmentPage) -> Any:
    """As text where the database driver would wrap it: so that words can be put into it."""
    value = field.get_db_prep_save(field.value_from_object(page), connection)
    wrapped = getattr(value, "obj", None)
    return value if wrapped is None else json.dumps(wrapped, ensure_ascii=False)
