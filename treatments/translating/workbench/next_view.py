"""On to the text that waits most urgently."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.generic import View
from wagtail.admin import messages

from treatments.translating.reviewing.admin.urls import review_url
from treatments.translating.workbench.opened import OpenedTranslation
from treatments.translating.workbench.urls import text_url


class NextView(OpenedTranslation, View):
    http_method_names = ["get"]

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        place = self.places.next_waiting()
        if place is not None:
            return redirect(text_url(self.translation, place.text.segment.pk))
        button = messages.button(self.edit_url, _("Back to the translation"))
        messages.success(request, _("Every text is translated."), buttons=[button])
        return redirect(f"{review_url(self.translation)}?show=all")
