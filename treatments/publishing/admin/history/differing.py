"""Any two editions of one document, compared."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _now, gettext_lazy as _
from django.views.generic import View
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from treatments.publishing.admin.access import PageHistory, edition_url, history_url
from treatments.publishing.admin.history.row import words
from treatments.publishing.admin.reading.comparing import compare_editions
from treatments.publishing.ledger.edition import Action, Edition


class BadChoice(ValueError):
    """Its message says what is wrong and what would be right."""


class DifferenceView(PageHistory, WagtailAdminTemplateMixin, View):
    template_name = "treatments/admin/ledger/difference.html"
    page_title = _("Difference between editions")

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            before, after = self.chosen()
        except BadChoice as problem:
            messages.error(request, str(problem))
            return redirect(history_url(self.page))
        sides = [
            {"edition": edition, "words": words(edition), "url": edition_url(self.page, edition.number)}
            for edition in (before, after)
        ]
        context = self.get_context_data(
            sides=sides,
            before=before,
            after=after,
            comparison=compare_editions(before, after),
            history_url=history_url(self.page),
        )
        return self.render_to_response(context)

    def chosen(self) -> tuple[Edition, Edition]:
        """The earlier first; without a choice the last two."""
        published = self.editions.filter(action=Action.PUBLISHED).order_by("-number")
        asked = [self.request.GET.get(name) for name in ("from", "to")]
        if asked == [None, None]:
            last = list(published[:2])
            if len(last) < 2:
                raise BadChoice(_now("There are no two published editions to compare."))
            return last[1], last[0]
        numbers = sorted({_number(text) for text in asked})
        if len(numbers) < 2:
            raise BadChoice(_now("Choose two different editions to compare."))
        found = {edition.number: edition for edition in published.filter(number__in=numbers)}
        for number in numbers:
            if number not in found:
                message = _now("There is no text of an edition %(number)s of this page to compare.")
                raise BadChoice(message % {"number": number})
        return found[numbers[0]], found[numbers[1]]


def _number(text: str | None) -> int:
    if text is None:
        raise BadChoice(_now("Choose two editions to compare: one under From and one under To."))
    if not (text.isascii() and text.isdecimal() and len(text) < 9):
        message = _now("“%(text)s” is not the number of an edition: choose two from the list.")
        raise BadChoice(message % {"text": text[:40]})
    return int(text)
