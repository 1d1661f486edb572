"""One text: its source, what has changed in it, what was said before, and the field for its translation."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _now, gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from treatments.translating.entering.enter import as_stored, as_typed, enter, in_lines, is_plain
from treatments.translating.reviewing.confirm import CannotConfirm, confirm
from treatments.translating.workbench.opened import OpenedTranslation
from treatments.translating.workbench.shown import ShownText, findings_of_place, shown
from treatments.translating.workbench.urls import next_text_url, text_url
from treatments.translating.workbench.waiting import Place, Places


class TextView(OpenedTranslation, WagtailAdminTemplateMixin, TemplateView):
    template_name = "treatments/admin/workbench/text.html"
    page_title = _("Translate")
    header_icon = "wagtail-localize-language"
    _show_breadcrumbs = True

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if self.place is None:  # the source has changed since the link was made
            return redirect(next_text_url(self.translation))
        return self.render_to_response(self.get_context_data())

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        typed = request.POST.get("translation", "")
        if self.place is None:
            return self._gone(typed)
        if self.refused:
            return self._again(typed, self.refused)
        if "confirm" in request.POST:
            return self._confirm(self.place, typed)
        if in_lines(request.POST.get("seen", "")) != in_lines(self.place.text.target):
            who = self.place.text.row and self.place.text.row.last_translated_by
            words = _now("%(who)s has entered another translation meanwhile. Yours is still in the field.")
            return self._again(typed, words % {"who": who or "?"})
        return self._save(self.place, typed)

    @cached_property
    def place(self) -> Place | None:
        return self.places.at(self.kwargs["segment"])

    def _save(self, place: Place, typed: str) -> HttpResponse:
        text = place.text
        plain = is_plain(text.source)
        data = as_stored(typed, plain)
        # Not as it is stored: &nbsp; or &#x27; of a machine comes back as another spelling of the same.
        is_new = in_lines(typed).strip() != in_lines(as_typed(text.target, plain)).strip()
        if is_new:
            self._write(place, data)
        after = self._afresh().at(text.segment.pk)
        if data and is_new and after and findings_of_place(after, self.translation):
            messages.warning(self.request, _now("Saved. Look at what the checks say, or go on."))
            return redirect(text_url(self.translation, text.segment.pk))
        return self._go_on(place)

    @transaction.atomic
    def _write(self, place: Place, data: str) -> None:
        if data:
            enter(place.text.segment, self.translation, data, self.request.user)
        elif place.text.row:
            place.text.row.delete()

    def _confirm(self, place: Place, typed: str) -> HttpResponse:
        text, data = place.text, self.request.POST
        saved = as_typed(text.target, is_plain(text.source))
        if typed.strip() and in_lines(typed).strip() != in_lines(saved).strip():
            return self._again(typed, _now("What is saved gets confirmed. Save first what you have typed."))
        try:
            with transaction.atomic():
                confirm(text, self.request.user, data.get("seen", ""), data.get("reason", ""))
        except CannotConfirm as problem:
            messages.error(self.request, str(problem))
            return redirect(text_url(self.translation, place.text.segment.pk))
        return self._go_on(place)

    def _go_on(self, place: Place) -> HttpResponse:
        following = self._afresh().next_waiting(place)
        if following is None or following.number == place.number:
            return redirect(next_text_url(self.translation))
        return redirect(text_url(self.translation, following.text.segment.pk))

    def _afresh(self) -> Places:
        return Places(self.translation, self.request.user)

    def _again(self, typed: str, words: str) -> HttpResponse:
        """With what was typed."""
        messages.error(self.request, words)
        return self.render_to_response(self.get_context_data(typed=typed), status=409)

    def _gone(self, typed: str) -> HttpResponse:
        if not typed.strip():
            raise Http404
        self.template_name = "treatments/admin/workbench/gone.html"
        context = super().get_context_data(typed=typed, next_url=next_text_url(self.translation))
        return self.render_to_response(context, status=409)

    def get_page_subtitle(self) -> str:
        return f"{self.translation.source.object_repr} · {self.translation.target_locale.get_display_name()}"

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [
            {"url": self.edit_url, "label": str(self.target)},
            {"url": "", "label": self.page_title, "sublabel": self.get_page_subtitle()},
        ]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        if self.place is None:
            raise Http404
        text: ShownText = shown(self.place, self.translation, self.request.user, kwargs.pop("typed", None))
        context: dict[str, Any] = super().get_context_data(
            text=text,
            place=self.place,
            places=self.places,
            previous_url=self._beside(-1),
            following_url=self._beside(1),
            skip_url=self._skip(),
            refused=self.refused,
            edit_url=self.edit_url,
            **kwargs,
        )
        return context

    def _beside(self, step: int) -> str:
        place = self.place and self.places.beside(self.place, step)
        return text_url(self.translation, place.text.segment.pk) if place else ""

    def _skip(self) -> str:
        following = self.places.next_waiting(self.place)
        return text_url(self.translation, following.text.segment.pk) if following else ""
