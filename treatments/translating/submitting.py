"""Handing in a page or snippet for translation: into which locales, and where one arrives."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any

from django.contrib import messages
from django.core.exceptions import ObjectDoesNotExist, PermissionDenied
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import URLPattern, path, reverse
from django.utils.html import escape, format_html
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _, ngettext
from wagtail.models import Locale, Page
from wagtail_localize.models import Translation, TranslationSource
from wagtail_localize.views.submit_translations import (
    SubmitPageTranslationView,
    SubmitSnippetTranslationView,
    SubmitTranslationView,
)

from treatments.authoring.lists import listed
from treatments.translating.access import may_edit
from treatments.translating.one_source import from_elsewhere, standing_below, submit
from treatments.translating.submitting_below import submit_below_later


class FromOneSource(SubmitTranslationView):
    """wagtail-localize lets whoever may submit at all hand in every page, with what lies below it and what it
    shows, also where that is translated from another source."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        try:
            is_allowed = may_edit(request.user, self.get_object())
        except ValueError:  # no id of a snippet
            raise Http404 from None
        if not is_allowed:
            raise PermissionDenied
        response: HttpResponseBase = super().dispatch(request, *args, **kwargs)
        return response

    def get_form(self) -> Any:
        form = super().get_form()
        if elsewhere := from_elsewhere(self.object):
            field = form.fields["locales"]
            field.queryset = field.queryset.exclude(pk__in=[each.target_locale_id for each in elsewhere])
            field.help_text = mark_safe(_left_out(elsewhere, _link))  # noqa: S308 -- see ``_link``
            field.error_messages["invalid_choice"] = _left_out(elsewhere, _name).replace("%", "%%")
        return form

    @transaction.atomic
    def form_valid(self, form: Any) -> HttpResponse:
        chosen, user = list(form.cleaned_data["locales"]), self.request.user
        below = form.cleaned_data["include_subtree"] and isinstance(self.object, Page)
        # Parts of the form cannot wait in the queue.
        has_parts = any(True for _part in self.components)
        along = self.object.get_descendants().order_by("path") if below and has_parts else ()
        submit([self.object, *along], chosen, self.components, user)
        if below:
            self._tell_of_pages_below(self.object, chosen)
        if below and not has_parts:
            submit_below_later(self.object, chosen, user)
        names = listed(locale.get_display_name() for locale in chosen)
        messages.success(self.request, self.get_success_message(names))
        target = self.object.get_translation(chosen[0]) if len(chosen) == 1 else None
        return redirect(self.get_success_url() or self.get_default_success_url(target))

    def _tell_of_pages_below(self, page: Page, chosen: Iterable[Locale]) -> None:
        if page.get_descendants().exists():
            messages.info(self.request, _("The pages below it follow, one after the other."))
        if count := standing_below(page, chosen):
            words = ngettext(
                "%(count)s page below it stays as it is: it has another source, or is kept by hand.",
                "%(count)s pages below it stay as they are: they have another source, or are kept by hand.",
                count,
            )
            messages.info(self.request, words % {"count": count})


class SubmitPageView(FromOneSource, SubmitPageTranslationView):
    """wagtail-localize leads everybody to the translation, and who may not edit it to "no permission"."""

    def get_default_success_url(self, translated_page: Page | None = None) -> str:
        if translated_page and not translated_page.permissions_for_user(self.request.user).can_edit():
            return reverse("wagtailadmin_pages:edit", args=[self.object.pk])
        return str(super().get_default_success_url(translated_page))


class SubmitSnippetView(FromOneSource, SubmitSnippetTranslationView):
    pass


def submit_urls() -> list[URLPattern]:
    """On wagtail-localize's own addresses: the first that matches counts."""
    snippet = "localize/submit/snippet/<slug:app_label>/<slug:model_name>/<str:pk>/"
    return [
        path("localize/submit/page/<int:page_id>/", SubmitPageView.as_view()),
        path(snippet, SubmitSnippetView.as_view()),
    ]


def _left_out(elsewhere: Iterable[Translation], named: Callable[[TranslationSource], str]) -> str:
    """From which page it is translated into the locales that cannot be chosen."""
    by_source: dict[TranslationSource, list[str]] = defaultdict(list)
    for translation in elsewhere:
        by_source[translation.source].append(translation.target_locale.get_display_name())
    words = _("%(locales)s: it is translated from %(source)s. Submit it there.")
    return " ".join(
        words % {"locales": listed(names), "source": named(source)} for source, names in by_source.items()
    )


def _link(source: TranslationSource) -> str:
    try:
        url = source.get_source_instance_edit_url()
    except ObjectDoesNotExist:
        return escape(_name(source))
    return format_html('<a href="{}">{}</a>', url, _name(source))


def _name(source: TranslationSource) -> str:
    return f"“{source.object_repr}” ({source.locale.get_display_name()})"
