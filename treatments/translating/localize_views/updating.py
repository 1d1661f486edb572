"""Bringing translations up to date with their source, and publishing them together."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ObjectDoesNotExist, PermissionDenied, ValidationError
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.models import Page
from wagtail_localize.machine_translators import get_machine_translator
from wagtail_localize.models import Translation
from wagtail_localize.views.edit_translation import apply_machine_translation
from wagtail_localize.views.update_translations import UpdateTranslationsView

from treatments.translating.access import may_edit, publishing_refusal, refusal, target_of
from treatments.translating.following.scheduling import schedule_with_source
from treatments.translating.following.sources import withdrawn_source
from treatments.translating.reviewing.hindrances import hindrances


class UpdateView(UpdateTranslationsView):
    """wagtail-localize asks for the permission to submit alone, and then publishes in every locale."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        try:
            source = self.get_object().get_source_instance()
        except ObjectDoesNotExist:
            raise Http404 from None
        if not may_edit(request.user, source):
            raise PermissionDenied
        response: HttpResponseBase = super().dispatch(request, *args, **kwargs)
        return response

    def form_valid(self, form: Any) -> HttpResponse:
        with transaction.atomic():
            self.object.update_from_db()
            translations = list(self._enabled())
            if form.cleaned_data.get("use_machine_translation"):
                self._machine_translate(translations)
            for translation in translations:
                translation.source.update_target_view_restrictions(translation.target_locale)
            self.components.save(self.object, sources_and_translations={self.object: translations})
        if form.cleaned_data["publish_translations"]:
            self._publish(translations)
        messages.success(self.request, self.get_success_message())
        return redirect(self.get_success_url() or self.get_default_success_url())

    def _enabled(self) -> Any:
        return self.object.translations.filter(enabled=True).select_related("source", "target_locale")

    def _machine_translate(self, translations: list[Translation]) -> None:
        translator = get_machine_translator()
        for translation in translations:
            if translator.can_translate(self.object.locale, translation.target_locale) and not refusal(
                self.request.user, target_of(translation)
            ):
                apply_machine_translation(translation.pk, self.request.user, translator)

    def _publish(self, translations: list[Translation]) -> None:
        """Each for itself: what one lacks does not hold up the others."""
        for translation in translations:
            target = target_of(translation)
            words = publishing_refusal(self.request.user, target) or withdrawn_source(target)
            words = words or " ".join(hindrances(target))
            if not words:
                if isinstance(target, Page):
                    schedule_with_source(self.request, target)
                try:
                    translation.save_target(user=self.request.user, publish=True)
                except ValidationError as error:
                    words = " ".join(error.messages)
            if words:
                locale = translation.target_locale.get_display_name()
                text = _("%(locale)s is not published. %(why)s")
                messages.error(self.request, text % {"locale": locale, "why": words})
