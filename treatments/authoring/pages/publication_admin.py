"""What an editor sees when pages that cannot go live are published without the editor's form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from django.apps import apps
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from wagtail import VERSION as WAGTAIL_VERSION
from wagtail.admin import messages
from wagtail.admin.views.pages import workflow
from wagtail.admin.viewsets.pages import PageViewSet
from wagtail.models import Page

from treatments.authoring.editorial.publication import Draft, NotPublishable, draft_of, hindrance
from treatments.authoring.pages.content_page import AbstractContentPage
from treatments.authoring.pages.taking_turns import DeletePageView, MoveView, PositionView


def guard_bulk_publishing(
    request: HttpRequest, action_type: str, objects: Iterable[Any], action: Any
) -> HttpResponse | None:
    """All or nothing: says what each page lacks, and publishes none."""
    if action_type != "publish" or not issubclass(action.model, Page):
        return None
    with_descendants = action.get_execution_context()["include_descendants"]
    hindrances = [words for draft in _chosen(objects, with_descendants) if (words := hindrance(draft))]
    for words in hindrances:
        messages.error(request, words)
    return redirect(action.next_url) if hindrances else None


def _chosen(pages: Iterable[Page], with_descendants: bool) -> Iterator[Draft]:
    """Each page as its latest draft has it."""
    for page in pages:
        drafts = page.get_descendants().not_live() if with_descendants else []
        for chosen in (page, *drafts):
            if issubclass(chosen.specific_class, AbstractContentPage):
                revision = chosen.get_latest_revision()
                yield draft_of(revision) if revision else Draft(chosen.specific)


# Wagtail 7.4 has the view by another name, and no viewset that would take ours in its place.
WorkflowActionView: Any = getattr(workflow, "WorkflowActionView", None) or workflow.WorkflowAction


class ApproveView(WorkflowActionView):
    """Approving publishes the latest draft, which may have lost a required part since it was submitted."""

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            return super().post(request, *args, **kwargs)
        except NotPublishable as error:
            messages.error(request, error.words)
        if request.headers.get("x-requested-with") == "XMLHttpRequest":
            return self.render_modal_json(request, {"step": "success", "redirect": self.redirect_url})
        return redirect(self.redirect_url)


class ContentPageViewSet(PageViewSet):
    workflow_action_view_class = ApproveView
    move_confirm_view_class = MoveView
    set_page_position_view_class = PositionView
    delete_view_class = DeletePageView
    # None: the explorer keeps its own listing of the children of an index page.
    parent_models: list[type[Page]] = []


def content_page_viewsets() -> list[ContentPageViewSet]:
    if WAGTAIL_VERSION < (8, 0):
        return []
    return [
        ContentPageViewSet(model=model)
        for model in apps.get_models()
        if issubclass(model, AbstractContentPage)
    ]
