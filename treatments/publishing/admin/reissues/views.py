"""The list of re-issues, one of them, and going on with what is left of it."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _now, gettext_lazy as _
from django.views.generic import TemplateView, View
from wagtail.admin import messages
from wagtail.admin.auth import user_has_any_page_permission
from wagtail.admin.views.generic.base import BaseListingView, WagtailAdminTemplateMixin
from wagtail.permission_policies.pages import PagePermissionPolicy

from treatments.publishing.admin.reissues.progress import failures, progress
from treatments.publishing.ledger.edition import Cause
from treatments.publishing.reissuing.queue import enqueue, reissue
from treatments.publishing.reissuing.reissue import Reissue


class EditorsOnly:
    """For whoever may do anything with any page."""

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        if not user_has_any_page_permission(request.user):
            raise PermissionDenied
        super().setup(request, *args, **kwargs)  # type: ignore[misc]


def may_retry(user: Any) -> bool:
    return bool(PagePermissionPolicy().user_has_permission(user, "publish"))


class ReissuesView(EditorsOnly, BaseListingView):
    model = Reissue
    template_name = "treatments/admin/ledger/reissues.html"
    results_template_name = "treatments/admin/ledger/reissues_results.html"
    page_title = _("Pages presented again")
    header_icon = "rotate"
    index_url_name = "treatments_ledger:reissues"
    index_results_url_name = "treatments_ledger:reissues_results"
    no_results_message = _("No change has concerned so many pages yet that they had to wait.")
    paginate_by = 20

    def get_base_queryset(self) -> QuerySet[Reissue]:
        return Reissue.objects.order_by("-created_at", "-pk")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        context["progresses"] = [progress(each) for each in context["object_list"]]
        context["is_running"] = any(each.is_running for each in context["progresses"])
        return context


class ReissueView(EditorsOnly, WagtailAdminTemplateMixin, TemplateView):
    template_name = "treatments/admin/ledger/reissue.html"
    page_title = _("Pages presented again")
    header_icon = "rotate"

    @cached_property
    def reissue(self) -> Reissue:
        return get_object_or_404(Reissue, pk=self.kwargs["pk"])

    def get_page_subtitle(self) -> str:
        return self.reissue.because

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [
            *self.breadcrumbs_items,
            {"url": reverse("treatments_ledger:reissues"), "label": self.page_title},
            {"url": "", "label": self.reissue.because},
        ]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            **kwargs,
            progress=progress(self.reissue),
            failures=failures(self.reissue),
            may_retry=may_retry(self.request.user),
        )


class ReissueProgressView(ReissueView):
    """The part that is drawn anew."""

    template_name = "treatments/admin/ledger/reissue_progress.html"


class RetryView(EditorsOnly, View):
    """Goes on with the pages that wait, or presents those again that failed."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not may_retry(request.user):
            raise PermissionDenied
        started = get_object_or_404(Reissue, pk=kwargs["pk"])
        if started.finished_at is None:
            enqueue(started.pk)
            messages.success(request, _now("The task queue was asked to go on."))
            return redirect("treatments_ledger:reissue", started.pk)
        failed = [failure.page_id for failure in failures(started)]
        if not failed:
            messages.warning(request, _now("Nothing failed: there is nothing to do again."))
            return redirect("treatments_ledger:reissue", started.pk)
        with transaction.atomic():
            again = reissue(failed, Cause(started.cause), started.because)
        return redirect("treatments_ledger:reissue", again.pk)
