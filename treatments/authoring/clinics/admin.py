"""Where marketing editors find the clinics: a menu item of their own."""

from __future__ import annotations

from typing import Any

import django_filters
from django.db.models import Count, QuerySet
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, LiveStatusTagColumn, LocaleColumn, UpdatedAtColumn
from wagtail.admin.views.generic.mixins import HookResponseMixin
from wagtail.models import Page
from wagtail.snippets.views.snippets import RevisionsUnscheduleView, SnippetViewSet

from treatments.authoring.clinics.clinic import Clinic
from treatments.authoring.clinics.offer import ClinicOffer


def offered_treatments() -> list[tuple[str, str]]:
    """Every treatment that some clinic offers, by the name of its first page."""
    keys = ClinicOffer.objects.values("treatment_key")
    pages = Page.objects.filter(translation_key__in=keys).order_by("pk")
    titles: dict[str, str] = {}
    for key, title in pages.values_list("translation_key", "title"):
        titles.setdefault(str(key), title)
    return sorted(titles.items(), key=lambda choice: choice[1])


def used(field: str) -> Any:
    """The choices of a field that some clinic has."""

    def choices() -> list[tuple[str, str]]:
        values = set(Clinic.objects.values_list(field, flat=True))
        labels = Clinic._meta.get_field(field).flatchoices
        return [(value, label) for value, label in labels if value in values]

    return choices


class ClinicFilterSet(WagtailFilterSet):
    treatment = django_filters.ChoiceFilter(
        field_name="offers__treatment_key", label=_("Treatment"), choices=offered_treatments, distinct=True
    )
    country = django_filters.ChoiceFilter(label=_("Country"), choices=used("country"))
    jurisdiction = django_filters.ChoiceFilter(label=_("Jurisdiction"), choices=used("jurisdiction"))
    live = django_filters.BooleanFilter(label=_("Live"))

    class Meta:
        model = Clinic
        fields: list[str] = []


class UnscheduleView(HookResponseMixin, RevisionsUnscheduleView):
    """Whoever may not unpublish it takes it off no schedule; Wagtail has no hook here."""

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        refused: HttpResponseBase | None = self.run_hook("before_unpublish", request, self.object)
        return refused or super().post(request, *args, **kwargs)


class ClinicViewSet(SnippetViewSet):
    model = Clinic
    revisions_unschedule_view_class = UnscheduleView
    icon = "home"
    menu_label = _("Clinics")
    menu_order = 310
    add_to_admin_menu = True
    list_display = [
        "name",
        LocaleColumn(),
        Column("city", label=_("Town or city"), sort_key="city"),
        Column("get_country_display", label=_("Country"), sort_key="country"),
        Column("offer_count", label=_("Offers"), sort_key="offer_count"),
        LiveStatusTagColumn(),
        UpdatedAtColumn(),
    ]
    list_export = [
        "name",
        "locale",
        "city",
        "country",
        "jurisdiction",
        "phone",
        "email",
        "offer_count",
        "live",
    ]
    filterset_class = ClinicFilterSet
    ordering = ["name"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Clinic]:
        return Clinic.objects.annotate(offer_count=Count("offers", distinct=True))
