"""What the forms of importing share: a choice among places, and their errors in one sentence."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms
from django.db.models import QuerySet
from wagtail.models import Page


class ImportForm(forms.Form):
    fields: dict[str, Any]

    @property
    def complaint(self) -> str:
        """Every error, each with the name of its field."""
        return " ".join(
            f"{self.fields[name].label}: {error}" for name, errors in self.errors.items() for error in errors
        )


class PlaceField(forms.ModelChoiceField):  # type: ignore[type-arg]
    """A page under which a new one can go."""

    def label_from_instance(self, page: Page) -> str:
        return f"{page.get_admin_display_title()} ({page.locale.get_display_name()})"


def as_choices(pages: Iterable[Page]) -> QuerySet[Page]:
    chosen = Page.objects.filter(pk__in=[page.pk for page in pages])
    return chosen.select_related("locale").order_by("path")
