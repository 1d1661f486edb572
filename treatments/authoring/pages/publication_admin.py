"""The views of content pages in the admin, with what Wagtail's own leave out."""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from wagtail import VERSION as WAGTAIL_VERSION
from wagtail.admin import messages
from wagtail.admin.views.pages import workflow
from wagtail.admin.viewsets.pages import PageViewSet
from wagtail.models import Page

from treatments.authoring.editorial.publication import NotPublishable
from treatments.authoring.pages.content_page import AbstractContentPage
from treatments.authoring.pages.taking_turns import DeletePageView, MoveView, PositionView

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
