"""What saving a draft would do to its page, without saving anything."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from wagtail.models import Page

from treatments.authoring.drafting.comparing import comparable
from treatments.authoring.drafting.filling import fill
from treatments.authoring.drafting.imported_document import ImportedDocument
from treatments.authoring.drafting.importer import locale_problems
from treatments.authoring.drafting.references import References
from treatments.authoring.drafting.shortening import shorten
from treatments.authoring.drafting.vacating import vacated
from treatments.authoring.editorial.completeness import missing_parts, missing_to_publish
from treatments.authoring.importing import Draft
from treatments.authoring.lists import listed
from treatments.authoring.page_types import page_models


@dataclass(frozen=True)
class Rehearsal:
    """``missing`` and ``changed`` are names of fields with their labels, in the order of the model.
    ``changed`` is empty for a page that is still to be made."""

    missing: tuple[tuple[str, str], ...]
    changed: tuple[tuple[str, str], ...]
    problems: tuple[str, ...]


def rehearse(document: ImportedDocument, draft: Draft) -> Rehearsal:
    references = References(document.locale, make=False)
    page = _page(document, draft)
    before = comparable(page)
    fill(page, vacated(draft.content, document.written), references)
    references.problems += shorten(page)
    after = comparable(page)
    problems = [*draft.problems, *locale_problems(document, draft), *dict.fromkeys(references.problems)]
    return Rehearsal(
        missing=tuple(_missing(page)),
        changed=tuple(_label(page, name) for name in after if document.page and after[name] != before[name]),
        problems=tuple(problems),
    )


def _missing(page: Page) -> Iterator[tuple[str, str]]:
    for field in missing_to_publish(page):
        yield field.name, str(field.verbose_name)
    for field, labels in missing_parts(page):
        yield field.name, f"{field.verbose_name} ({listed(labels)})"


def _page(document: ImportedDocument, draft: Draft) -> Any:
    if document.page is not None:
        return document.page.specific.get_latest_revision_as_object()
    return page_models(draft.kind)[0](title=draft.title, locale=document.locale)


def _label(page: Page, name: str) -> tuple[str, str]:
    return name, str(page._meta.get_field(name).verbose_name)
