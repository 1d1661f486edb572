"""Giving another reason for a page that is withdrawn already."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.utils.translation import gettext as _now, gettext_lazy as _
from django.views.generic import View
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from treatments.publishing.admin.access import PageHistory, head_of, history_url
from treatments.publishing.admin.history.row import withdrawal_words
from treatments.publishing.admin.withdrawing.form import WithdrawalForm
from treatments.publishing.admin.withdrawing.rewording import reword
from treatments.publishing.admin.withdrawing.state import Publication, publication
from treatments.publishing.admin.withdrawing.targets import page_of_key


class RewordView(PageHistory, WagtailAdminTemplateMixin, View):
    template_name = "treatments/admin/ledger/reword.html"
    page_title = _("Change the explanation")
    header_icon = "edit"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        if not self.page.permissions_for_user(request.user).can_publish():
            raise PermissionDenied
        self.state: Publication = publication(request.user, self.page)

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not self.state.can_reword:
            messages.error(request, _now("Only a page that an editor has withdrawn has an explanation."))
            return redirect(history_url(self.page))
        return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return self.answer(WithdrawalForm(self.page, initial=self.said_before()))

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form = WithdrawalForm(self.page, request.POST)
        if not form.is_valid():
            return self.answer(form, status=400)
        head = head_of(self.page)
        if head is None:
            raise Http404
        if reword(head, form.note()):
            messages.success(request, _now("Readers and apps are told the new reason from now on."))
        else:
            messages.warning(
                request, _now("Nothing was changed: the reason is the one that was given before.")
            )
        return redirect(history_url(self.page))

    def said_before(self) -> dict[str, Any]:
        edition = self.state.withdrawal
        withdrawal = (edition and edition.withdrawal) or {}
        target = withdrawal.get("redirect")
        return {
            "reason": withdrawal.get("reason"),
            "explanation": withdrawal.get("explanation"),
            "redirect_page": page_of_key(target["id"]) if target else None,
        }

    def answer(self, form: WithdrawalForm, status: int = 200) -> HttpResponse:
        edition = self.state.withdrawal
        context = self.get_context_data(
            form=form,
            media=form.media,
            edition=edition,
            reason=withdrawal_words(edition) if edition else "",
            history_url=history_url(self.page),
        )
        return self.render_to_response(context, status=status)
