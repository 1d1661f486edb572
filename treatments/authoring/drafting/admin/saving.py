"""Saving a reviewed document as the draft of its page."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _
from wagtail.admin import messages

from treatments.authoring.drafting.imported_document import ImportedDocument
from treatments.authoring.drafting.importer import Imported, ImportOptions, save_draft, url_path
from treatments.authoring.drafting.references import References
from treatments.authoring.drafting.rehearsing import Rehearsal
from treatments.authoring.lists import listed

SHOWN_PROBLEMS = 12


def save(request: HttpRequest, document: ImportedDocument) -> HttpResponse:
    """To the editor of the page, with what was done and what is left. Permission is the caller's matter."""
    draft = document.draft(References(document.locale).known_names())
    imported = save_draft(document, draft, ImportOptions(user=request.user))
    review = messages.button(reverse("treatments_import:review", args=[document.pk]), _("Back to the import"))
    messages.success(request, _done(imported), buttons=[review])
    if imported.problems:
        shown = imported.problems[:SHOWN_PROBLEMS]
        items = format_html_join("", "<li>{}</li>", ((problem,) for problem in shown))
        messages.warning(request, format_html("{}<ul>{}</ul>", _("To look at:"), items))
    return redirect("wagtailadmin_pages:edit", imported.page.pk)


def _done(imported: Imported) -> str:
    if imported.created:
        message = _("“%(file)s” became the draft “%(page)s” at %(path)s.")
    elif imported.changed:
        message = _("“%(file)s” updated the draft of “%(page)s” at %(path)s.")
    else:
        message = _("“%(file)s” brought nothing new to “%(page)s” at %(path)s.")
    page = imported.page
    return message % {"file": imported.document.file, "page": page.draft_title, "path": url_path(page)}


def warnings(document: ImportedDocument, rehearsal: Rehearsal) -> list[str]:
    """What saving would do to a page that is there."""
    page = document.page
    if page is None:
        return []
    names = listed(words for _name, words in rehearsal.changed)
    title = page.get_admin_display_title()
    if not names:
        return [_("The page “%(page)s” says all of this already.") % {"page": title}]
    return [_("Saving updates the page “%(page)s”: %(fields)s.") % {"page": title, "fields": names}]
