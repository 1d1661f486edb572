"""Unpublishing with a reason, in the place where Wagtail asks whether one is sure."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _now, gettext_lazy as _
from wagtail.admin import messages
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.admin.views.pages import unpublish
from wagtail.admin.views.pages.utils import get_breadcrumbs_items_for_page

from treatments.publishing.admin.access import history_url
from treatments.publishing.admin.withdrawing.form import WithdrawalForm
from treatments.publishing.admin.withdrawing.noting import noted
from treatments.publishing.admin.withdrawing.state import publication
from treatments.publishing.ledger.edition import WithdrawalReason

# Wagtail 7.4 has the view by another name.
UnpublishView: Any = getattr(unpublish, "Unpublish", None) or unpublish.UnpublishView


class WithdrawView(UnpublishView):
    """What it does besides unpublishing is to note the reason before."""

    template_name = "treatments/admin/ledger/withdraw.html"
    page_title = _("Withdraw")
    unpublish_url_name = "treatments_ledger:withdraw"
    success_message = _("“%(page_title)s” is withdrawn.")

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        # The parent refuses whoever may not unpublish, and that comes first.
        may = self.object.permissions_for_user(request.user).can_unpublish()
        if may and not publication(request.user, self.object).can_withdraw:
            message = _now("“%(page)s” is not public: there is nothing to withdraw. Unpublish it instead.")
            messages.error(request, message % {"page": self.object.get_admin_display_title()})
            return redirect("wagtailadmin_pages:edit", self.object.pk)
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def form(self) -> WithdrawalForm:
        initial = {"reason": WithdrawalReason.WITHDRAWN}
        data = self.request.POST if self.request.method == "POST" else None
        return WithdrawalForm(self.object, data, initial=initial)

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not self.form.is_valid():
            return self.render_to_response(self.get_context_data(), status=400)
        with noted(self.form.note()):
            response: HttpResponse = super().post(request, *args, **kwargs)
        return response

    def get_next_url(self) -> str:
        return get_valid_next_url_from_request(self.request) or history_url(self.object)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        above = get_breadcrumbs_items_for_page(self.object, self.request.user)
        title = {"url": "", "label": self.page_title, "sublabel": self.get_page_subtitle()}
        return [*above, title]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = {"form": self.form, "media": self.form.media, "plain_url": self.plain_url(), **kwargs}
        return super().get_context_data(**context)

    def plain_url(self) -> str:
        return reverse("wagtailadmin_pages:unpublish", args=[self.object.pk])
