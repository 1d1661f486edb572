"""Texts longer than their field: the database would refuse the page."""

from __future__ import annotations

from django.db.models import CharField
from django.utils.translation import gettext as _
from wagtail.models import Page


def shorten(page: Page) -> list[str]:
    """Cuts each such text to what its field holds. A problem for each, with the whole text."""
    problems = []
    for field in page._meta.concrete_fields:
        value = field.value_from_object(page)
        if not (isinstance(field, CharField) and field.max_length and isinstance(value, str)):
            continue
        if len(value) > field.max_length:
            setattr(page, field.name, value[: field.max_length - 1] + "…")
            message = _("“%(field)s” holds %(limit)s characters and was cut. The whole text: “%(text)s”")
            words = {"field": field.verbose_name, "limit": field.max_length, "text": value}
            problems.append(message % words)
    return problems
