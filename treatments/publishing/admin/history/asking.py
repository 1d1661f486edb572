"""What did readers get on that day? A form, and its answer."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _now, gettext_lazy as _
from django.views.generic import View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from treatments.publishing.admin.access import PageHistory, edition_url, history_url
from treatments.publishing.admin.history.moment import AtMoment, State, at_moment
from treatments.publishing.admin.history.row import withdrawal_words
from treatments.publishing.admin.proving.certificate import SHOWN
from treatments.publishing.ledger.edition import Edition

# Near the year 1 there is no moment any more in some time zones.
FIRST_YEAR = 1971


class MomentInput(forms.DateTimeInput):
    """The browser's own, which knows seconds: in one minute there may be two editions."""

    input_type = "datetime-local"

    def __init__(self) -> None:
        super().__init__(attrs={"step": "1"}, format="%Y-%m-%dT%H:%M:%S")


class MomentForm(forms.Form):
    """In the time zone that the rest of the admin shows times in: the editor's own, else the site's."""

    at = forms.DateTimeField(label=_("Date and time"), widget=MomentInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        zone = timezone.get_current_timezone_name()
        self.fields["at"].help_text = _now("In the time zone %(zone)s.") % {"zone": zone}

    def clean_at(self) -> datetime:
        moment: datetime = self.cleaned_data["at"]
        if moment.year < FIRST_YEAR:
            raise forms.ValidationError(_now("Choose a moment after the year 1970."))
        if moment > timezone.now():
            raise forms.ValidationError(_now("That moment is yet to come: choose one that has passed."))
        return moment


class AsOfView(PageHistory, WagtailAdminTemplateMixin, View):
    template_name = "treatments/admin/ledger/as_of.html"
    page_title = _("What was public when?")
    header_icon = "date"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form = MomentForm(request.GET if "at" in request.GET else None, initial={"at": timezone.now()})
        found = None
        if form.is_valid():
            moment = form.cleaned_data["at"]
            found = at_moment(self.editions, moment)
            # In the form that the browser's widget reads, however it was written.
            form = MomentForm(initial={"at": moment})
        context = self.get_context_data(
            form=form,
            history_url=history_url(self.page),
            **(self.answer(found) if found else {}),
        )
        return self.render_to_response(context, status=400 if form.errors else 200)

    def answer(self, found: AtMoment) -> dict[str, Any]:
        edition = found.edition
        is_withdrawn = edition is not None and found.state is State.WITHDRAWN
        return {
            "found": found,
            "reason": withdrawal_words(edition) if edition and is_withdrawn else "",
            "edition_url": self.url_of(edition),
            "before_url": self.url_of(found.before),
            "after_url": self.url_of(found.after),
            "shown_url": self.shown_url(edition) if edition and found.state is State.PUBLIC else "",
        }

    def url_of(self, edition: Edition | None) -> str:
        return edition_url(self.page, edition.number) if edition else ""

    def shown_url(self, edition: Edition) -> str:
        return reverse(SHOWN, args=[self.page.pk, edition.number])
