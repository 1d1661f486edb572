"""One document in, one draft out: read, structure, find or make the page, fill it, save a revision."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import Locale, Page

from treatments.authoring.drafting import article, condition, treatment  # noqa: F401 (they register)
from treatments.authoring.drafting.comparing import comparable
from treatments.authoring.drafting.filling import fill
from treatments.authoring.drafting.imported_document import ImportedDocument
from treatments.authoring.drafting.placing import NoPlace, find_parent, free_slug, page_model
from treatments.authoring.drafting.recognising import namesake, same_bytes
from treatments.authoring.drafting.references import References
from treatments.authoring.drafting.shortening import shorten
from treatments.authoring.drafting.vacating import outline_of, vacated
from treatments.authoring.editorial.completeness import publishing_problems
from treatments.authoring.importing import Draft, read, report, structure
from treatments.authoring.lists import listed
from treatments.conf import conf


@dataclass(frozen=True)
class ImportOptions:
    """``parent`` is a URL path, ``folder`` where the document's pictures lie; the history names ``user``."""

    kind: str = "auto"
    locale: str | None = None
    parent: str | None = None
    publish: bool = False
    folder: Path | None = None
    user: Any = None


@dataclass(frozen=True)
class Imported:
    """``created``: the page is new. ``changed``: it says something new. ``published``: it is live."""

    document: ImportedDocument
    draft: Draft
    page: Page
    created: bool
    changed: bool
    published: bool
    problems: tuple[str, ...]

    def report(self) -> dict[str, Any]:
        entry = report(self.draft, page=url_path(self.page), created=self.created)
        return {**entry, "problems": list(self.problems)}


def import_document(name: str, data: bytes, options: ImportOptions) -> Imported:
    """Raises ``UnreadableDocument`` or ``NoPlace``, with a sentence for the editor; nothing changes then."""
    document, draft = receive(name, data, options)
    return save_draft(document, draft, options)


def receive(name: str, data: bytes, options: ImportOptions) -> tuple[ImportedDocument, Draft]:
    """Reads and structures a document without saving anything. Finds it again if it was imported before."""
    source = read(name, data, max_bytes=conf.import_max_bytes)
    sha256 = hashlib.sha256(data).hexdigest()
    document = same_bytes(sha256, options.kind, options.locale)
    kind: Any = document.kind if document and options.kind == "auto" else options.kind
    language = document.language if document and not options.locale else options.locale or ""
    draft = structure(source, kind=kind, locale=language or None)
    if document is None:
        locale = _locale(draft.locale, stated=options.locale is not None)
        document = namesake(draft, locale) or ImportedDocument(locale=locale, uploaded_by=options.user)
    document.saved = document.saved and document.sha256 == sha256
    document.file, document.sha256 = draft.source.file[:255], sha256
    document.kind, document.language = draft.kind, language
    document.source = source.to_json()
    return document, document.draft(References(document.locale).known_names())


@transaction.atomic
def save_draft(document: ImportedDocument, draft: Draft, options: ImportOptions) -> Imported:
    """Writes the draft to the document's page, which is made if there is none, as a new revision."""
    references = References(document.locale, options.folder)
    page, created = _page_for(document, draft, options)
    edited_since = document.edited_since
    before = None if created else comparable(page)
    fill(page, vacated(draft.content, document.written), references)
    references.problems += shorten(page)
    changed = created or comparable(page) != before
    if created:
        page.save()
    if changed:
        # Unchecked: a draft may lack what is required to publish.
        revision = page.save_revision(user=options.user, changed=True, log_action=True, clean=False)
        document.revision_id = revision.pk
    document.page, document.saved, document.written = page, True, outline_of(draft.content)
    document.save()
    problems = [*draft.problems, *locale_problems(document, draft), *dict.fromkeys(references.problems)]
    if created:
        problems += _twin_problems(page)
    if edited_since and changed:
        problems.append(_("The page had been edited since the last import. Those edits are in its history."))
    refusals = _refusals(page) if options.publish else []
    published = options.publish and not refusals
    if published:
        _publish(page, options.user)
    return Imported(document, draft, page, created, changed, published, (*problems, *refusals))


def locale_problems(document: ImportedDocument, draft: Draft) -> list[str]:
    """The text is in a language that the site does not have."""
    code = document.locale.language_code
    if draft.locale.partition("-")[0] == code.partition("-")[0]:
        return []
    message = _("The text is in the language “%(text)s”, and the page goes into “%(page)s”.")
    return [message % {"text": draft.locale, "page": code}]


def url_path(page: Page) -> str:
    """The path at which the page is or will be served, or its place in the tree where no site shows it."""
    parts = page.get_url_parts()
    return (parts[2] if parts else None) or page.url_path


def _locale(language_code: str, stated: bool) -> Locale:
    """The site's locale of this language. One that only the text tells may be none: then the default."""
    by_code = {locale.language_code: locale for locale in Locale.objects.all()}
    locale = by_code.get(language_code) or by_code.get(language_code.partition("-")[0])
    if locale is None and stated:
        raise NoPlace(
            _("The site has no language “%(locale)s”. It has: %(locales)s.")
            % {"locale": language_code, "locales": listed(by_code)}
        )
    return locale or Locale.get_default()


def _twin_problems(page: Page) -> list[str]:
    """An import makes a new page beside one that was typed by hand, and never writes over it."""
    twins = page.get_siblings(inclusive=False).filter(draft_title__iexact=page.title).specific()
    message = _("There is another page named “%(name)s”, at %(path)s. Keep one of them.")
    return [message % {"name": page.title, "path": url_path(twin)} for twin in twins]


def _page_for(document: ImportedDocument, draft: Draft, options: ImportOptions) -> tuple[Any, bool]:
    if document.page is not None:
        if options.parent is not None:
            find_parent(draft.kind, document.locale, options.parent)
        return document.page.specific.get_latest_revision_as_object(), False
    parent = document.parent if options.parent is None else None
    parent = parent or find_parent(draft.kind, document.locale, options.parent)
    slug = free_slug(parent, str(draft.content.get("slug") or draft.title))
    page: Any = page_model(draft.kind, parent)(
        title=draft.title or document.file, slug=slug, locale=document.locale, owner=options.user, live=False
    )
    shorten(page)
    parent.add_child(instance=page)
    return page, True


def _refusals(page: Page) -> list[str]:
    """A line for each thing that stands in the way of publishing."""
    message = _("Not published: “%(field)s” %(problem)s")
    return [message % {"field": name, "problem": text} for name, text in publishing_problems(page)]


def _publish(page: Any, user: Any) -> None:
    if page.has_unpublished_changes or not page.live:
        page.get_latest_revision().publish(user=user)
        page.refresh_from_db()
