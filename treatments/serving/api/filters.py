"""What a list can be narrowed by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db.models import Q, QuerySet
from wagtail.models import Page

from treatments.authoring.page_types import page_models
from treatments.authoring.snippets.body_site import BodySite
from treatments.authoring.vocabulary import TreatmentKind
from treatments.publishing.referring import pages_naming, pages_referring
from treatments.serving.api.parameters import InvalidValue, Parameter, invalid_value
from treatments.serving.api.problems import closest
from treatments.serving.api.published_pages import PublishedPages
from treatments.serving.api.values import choice, read_date, read_instant

SUGGESTED_AT_MOST = 50


@dataclass(frozen=True)
class Filter:
    """``condition`` may raise InvalidValue: for a value that nothing published has."""

    parameter: Parameter[Any]
    condition: Callable[[Any, PublishedPages], Q]

    def narrow(self, pages: QuerySet[Page], value: Any, published: PublishedPages) -> QuerySet[Page]:
        try:
            return pages.filter(self.condition(value, published))
        except InvalidValue as error:
            raise invalid_value(self.parameter.name, error) from error


def _text(name: str, description: str) -> Parameter[str | None]:
    return Parameter(name, description, lambda: {"type": "string", "minLength": 1}, str, None)


def _of_kind(kind: str, published: PublishedPages) -> Q:
    return _any_model("treatment", Q(kind=kind))


def _on_body_site(slug: str, published: PublishedPages) -> Q:
    sites = BodySite.objects.filter(slug=slug)
    if not sites:
        known = sorted(set(BodySite.objects.values_list("slug", flat=True)))
        detail = f"There is no body site “{slug}”."
        raise InvalidValue(detail, known if len(known) <= SUGGESTED_AT_MOST else (), closest(slug, known))
    return Q(pk__in=pages_referring("treatment", "body_sites", BodySite, [site.pk for site in sites]))


def _indicated_for(slug_or_id: str, published: PublishedPages) -> Q:
    return _about_page(slug_or_id, published, "treatment", "indications_conditions", ("condition",))


def _about(slug_or_id: str, published: PublishedPages) -> Q:
    return _about_page(slug_or_id, published, "article", "about", ("treatment", "condition"))


def _about_page(
    slug_or_id: str, published: PublishedPages, document_type: str, field: str, about: tuple[str, ...]
) -> Q:
    page = published.find(slug_or_id, *about)
    if page is None:
        raise InvalidValue(f"No {' or '.join(about)} is published with the slug or id “{slug_or_id}”.")
    return Q(pk__in=pages_naming(document_type, field, page))


def _any_model(document_type: str, condition: Q) -> Q:
    """A condition on fields that the page models of a document type have, and ``Page`` itself has not."""
    matches = Q(pk__in=[])
    for model in page_models(document_type):
        matches |= Q(pk__in=model._default_manager.filter(condition).values("pk"))
    return matches


KIND = Filter(choice("kind", "Treatments of one kind.", TreatmentKind.values), _of_kind)
BODY_SITE = Filter(_text("body_site", "Treatments of one body site, by its slug."), _on_body_site)
CONDITION = Filter(
    _text("condition", "Treatments that are indicated for a condition, by its slug or id."), _indicated_for
)
ABOUT = Filter(_text("about", "Articles about a treatment or a condition, by its slug or id."), _about)
UPDATED_AFTER = Filter(
    Parameter(
        "updated_after",
        "Pages published after a moment (RFC 3339, with its offset). A change elsewhere that a page shows, "
        "to a reviewer's name for instance, does not publish the page.",
        lambda: {"type": "string", "format": "date-time"},
        read_instant,
        None,
    ),
    lambda instant, published: Q(last_published_at__gt=instant),
)


def review_due_before(document_type: str) -> Filter:
    return Filter(
        Parameter(
            "review_due_before",
            "Pages whose next review is due before a date.",
            lambda: {"type": "string", "format": "date"},
            read_date,
            None,
        ),
        lambda day, published: _any_model(document_type, Q(next_review__lt=day)),
    )
