"""What the editor of a withdrawn page is told on opening it."""

from __future__ import annotations

from django.http import HttpRequest
from django.urls import reverse
from django.utils.formats import localize
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.models import Page

from treatments.publishing.admin.access import history_url
from treatments.publishing.admin.history.row import withdrawal_words
from treatments.publishing.admin.withdrawing.state import publication


def tell_of_withdrawal(request: HttpRequest, page: Page) -> None:
    if request.method != "GET":
        return
    state = publication(request.user, page)
    if state.withdrawal is None:
        return
    words = _("Withdrawn on %(day)s. %(reason)s") % {
        "day": localize(localtime(state.withdrawal.published_at)),
        "reason": withdrawal_words(state.withdrawal),
    }
    buttons = [messages.button(history_url(page), _("Publication history"))]
    if state.can_reword:
        reword = reverse("treatments_ledger:reword", args=[page.pk])
        buttons.insert(0, messages.button(reword, _("Change the explanation")))
    messages.warning(request, words, buttons=buttons)
