"""Who may import what: whoever may add a page of its kind somewhere, or edit the page that it made."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _
from wagtail.models import Locale, Page
from wagtail.permission_policies.pages import PagePermissionPolicy

from treatments.authoring.drafting.imported_document import ImportedDocument
from treatments.authoring.drafting.placing import possible_parents
from treatments.authoring.vocabulary import DocumentKind


def places(user: Any, *kinds: str, locale: Locale | None = None) -> Iterator[Page]:
    """The pages under which the user may add a page of one of these kinds; of any kind, if none is named."""
    seen: set[int] = set()
    for kind in kinds or DocumentKind.values:
        for page in possible_parents(kind, locale):
            if page.pk not in seen and page.permissions_for_user(user).can_add_subpage():
                seen.add(page.pk)
                yield page


def settle_parent(user: Any, document: ImportedDocument, wanted: Page | None) -> bool:
    """Puts a new page under the page wanted if it can go there, or else in the only place that there is.
    Answers whether the wish was met."""
    possible = {page.pk: page for page in places(user, document.kind, locale=document.locale)}
    met = wanted is None or wanted.pk in possible
    if wanted is not None and met:
        document.parent_id = wanted.pk
    elif document.parent_id not in possible:
        document.parent_id = next(iter(possible)) if len(possible) == 1 else None
    return met


def may_import(user: Any) -> bool:
    return user.is_superuser or next(places(user), None) is not None


def documents_for(user: Any) -> QuerySet[ImportedDocument]:
    """What the user imported, what made a page they may edit, and what still waits in their languages."""
    documents = ImportedDocument.objects.select_related("page", "locale", "uploaded_by", "parent")
    if user.is_superuser:
        return documents
    editable = PagePermissionPolicy().instances_user_has_permission_for(user, "change")
    locales = {page.locale_id for page in places(user)}
    return documents.filter(
        Q(uploaded_by=user) | Q(page__in=editable) | Q(page__isnull=True, locale__in=locales)
    )


def refusal(user: Any, document: ImportedDocument, parent: Page | None) -> str | None:
    """Why the user cannot save this document as a draft; None if they can."""
    if document.page is not None:
        permissions = document.page.permissions_for_user(user)
        if not permissions.can_edit():
            return _("You may not edit the page “%(page)s”.") % {
                "page": document.page.get_admin_display_title()
            }
        if permissions.page_locked():
            return _("The page “%(page)s” is locked: it can be saved when it is unlocked.") % {
                "page": document.page.get_admin_display_title()
            }
        return None
    possible = {page.pk for page in places(user, document.kind, locale=document.locale)}
    if not possible:
        message = _(
            "In %(language)s there is no page under which you may add it: make an index page there first."
        )
        return message % {"language": document.locale.get_display_name()}
    if parent is None:
        return _("Choose under which page the new page goes.")
    if parent.pk not in possible:
        return _("You may not add such a page under “%(page)s”.") % {"page": parent.get_admin_display_title()}
    return None
