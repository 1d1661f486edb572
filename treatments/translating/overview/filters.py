"""What the overview can be narrowed by: the type of a page, languages, and where the translations stand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import django_filters
from django import forms
from django.contrib.contenttypes.models import ContentType
from django.db.models import QuerySet
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.models import Locale, Page

from treatments.translating.overview.sources import content_models, sources
from treatments.translating.overview.standing import in_state
from treatments.translating.overview.state import State

NOT_CURRENT = "not-current"


def _several(label: Any, unknown: Any, **options: Any) -> django_filters.MultipleChoiceFilter:
    return django_filters.MultipleChoiceFilter(
        label=label,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": unknown},
        distinct=False,
        **options,
    )


class OverviewFilterSet(WagtailFilterSet):
    type = _several(
        _("Page type"),
        _("“%(value)s” is not a type of page here. Choose one from the list of filters."),
        method="of_type",
    )
    locale = _several(
        _("Languages"),
        _("“%(value)s” is not a language of this project. Choose one from the list of filters."),
        method="of_locale",
    )
    state = _several(
        _("State in one of the languages"),
        _("“%(value)s” is not a state of a translation. Choose one from the list of filters."),
        method="of_state",
        choices=[*State.choices, (NOT_CURRENT, _("Anything but live and current"))],
    )

    class Meta:
        model = Page
        fields: list[str] = []

    def __init__(self, *args: Any, locales: Sequence[Locale], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.locales = locales
        self.filters["type"].extra["choices"] = type_choices()
        self.filters["locale"].extra["choices"] = [
            (each.language_code, each.get_display_name()) for each in locales
        ]

    @property
    def chosen_locales(self) -> list[Locale]:
        """All, if none was chosen."""
        chosen = self.form.cleaned_data.get("locale") if self.is_valid() else None
        return [each for each in self.locales if not chosen or each.language_code in chosen]

    def of_type(self, pages: QuerySet[Page], name: str, chosen: list[str]) -> QuerySet[Page]:
        models = [model for model in content_models() if model._meta.label_lower in chosen]
        types = ContentType.objects.get_for_models(*models).values()
        return pages.filter(content_type__in=[each.pk for each in types])

    def of_locale(self, pages: QuerySet[Page], name: str, chosen: list[str]) -> QuerySet[Page]:
        """They are columns, and where the states are looked for."""
        return pages

    def of_state(self, pages: QuerySet[Page], name: str, chosen: list[str]) -> QuerySet[Page]:
        states = {state for state in chosen if state != NOT_CURRENT}
        if NOT_CURRENT in chosen:
            states |= set(State.values) - {State.CURRENT.value}
        return pages.filter(pk__in=in_state(sorted(states), self.chosen_locales).as_subquery())

    def filter_queryset(self, queryset: QuerySet[Page]) -> QuerySet[Page]:
        """Those in a state are sources already."""
        pages: QuerySet[Page] = super().filter_queryset(queryset)
        has_state = bool(self.form.cleaned_data.get("state"))
        return pages if has_state else pages.filter(pk__in=sources().as_subquery())


def type_choices() -> list[tuple[str, str]]:
    names = [
        (model._meta.label_lower, str(capfirst(model._meta.verbose_name or ""))) for model in content_models()
    ]
    return sorted(names, key=lambda each: each[1])
