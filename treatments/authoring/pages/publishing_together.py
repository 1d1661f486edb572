"""Publishing many pages from the explorer, without the editor's form."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from wagtail.admin import messages
from wagtail.admin.views.pages.bulk_actions import PublishBulkAction
from wagtail.models import Page

from treatments.authoring.editorial.publication import Draft, draft_of, hindrance
from treatments.authoring.pages.content_page import AbstractContentPage


def guard_bulk_publishing(
    request: HttpRequest, action_type: str, objects: Iterable[Any], action: Any
) -> HttpResponse | None:
    """Of the chosen pages all or none: says what each lacks. What lies below them and cannot go live is left
    out, and named."""
    if action_type != "publish" or not issubclass(action.model, Page):
        return None
    pages = list(objects)
    hindrances = [words for page in pages if (words := hindrance_of_latest(page))]
    for words in hindrances:
        messages.error(request, words)
    if hindrances:
        return redirect(action.next_url)
    if action.get_execution_context()["include_descendants"]:
        for page in drafts_below(pages, request.user):
            if words := hindrance_of_latest(page):
                messages.warning(request, words)
                action.left_out.add(page.pk)
    return None


def hindrance_of_latest(page: Page) -> str:
    """Of its latest draft; empty for a page of another kind."""
    if not issubclass(page.specific_class, AbstractContentPage):
        return ""
    revision = page.get_latest_revision()
    return hindrance(draft_of(revision) if revision else Draft(page.specific))


def drafts_below(pages: Iterable[Page], user: Any) -> Iterator[Page]:
    """Those that this person may publish."""
    for page in pages:
        for draft in page.get_descendants().not_live().specific().iterator():
            if user is None or draft.permissions_for_user(user).can_publish():
                yield draft


class PublishTogether(PublishBulkAction):
    """Wagtail's own would fail at the first page below that cannot go live."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.left_out: set[int] = set()

    def get_execution_context(self) -> dict[str, Any]:
        return {**super().get_execution_context(), "left_out": self.left_out}

    @classmethod
    def execute_action(
        cls,
        objects: Iterable[Page],
        include_descendants: bool = False,
        user: Any = None,
        left_out: Collection[int] = (),
        **kwargs: Any,
    ) -> tuple[int, int]:
        chosen, _below = super().execute_action(objects, include_descendants=False, user=user, **kwargs)
        published = 0
        for page in drafts_below(objects, user) if include_descendants else ():
            if page.pk not in left_out:
                (page.get_latest_revision() or page.save_revision(user=user)).publish(user=user)
                published += 1
        return chosen, published
