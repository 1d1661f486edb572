"""Says to the editor who changed something that many pages follow, with the way to see them do so."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _, ngettext
from wagtail.admin import messages
from wagtail.log_actions import empty_log_context, get_active_log_context

from treatments.publishing.reissuing.reissue import Reissue

# On Wagtail's own record of who is working, which lasts for one request.
CAUSED = "_treatments_reissues"


def remember_reissue(reissue: Reissue) -> None:
    context = get_active_log_context()
    if context is not empty_log_context:
        setattr(context, CAUSED, [*getattr(context, CAUSED, ()), reissue.pk])


def tell_of_reissues(request: HttpRequest, *args: Any, **kwargs: Any) -> None:
    """After any change in the admin; once for each."""
    context = get_active_log_context()
    caused = getattr(context, CAUSED, [])
    if not caused:
        return
    setattr(context, CAUSED, [])
    for reissue in Reissue.objects.filter(pk__in=caused):
        url = reverse("treatments_ledger:reissue", args=[reissue.pk])
        messages.info(request, _words(reissue), buttons=[messages.button(url, _("See how far it is"))])


def _words(reissue: Reissue) -> str:
    words = ngettext(
        "%(count)d page that shows “%(because)s” is presented again.",
        "%(count)d pages that show “%(because)s” are presented again, one after the other.",
        reissue.total,
    )
    return words % {"count": reissue.total, "because": reissue.because}
