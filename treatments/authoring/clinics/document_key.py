"""A reference to a document in whichever locale: the translation key of a page, chosen as a page is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminPageChooser
from wagtail.models import Page

from treatments.authoring.page_types import page_models


def page_of(key: UUID) -> Page | None:
    """The page that the key was first given to; its translations came later."""
    return Page.objects.filter(translation_key=key).order_by("pk").first()


class DocumentKeyFormField(forms.Field):
    """Between the key that is stored and the id of a page that the chooser works with."""

    default_error_messages = {"invalid_choice": _("This page is not there any more. Choose another.")}

    def __init__(self, *, target_models: list[type[Page]], **kwargs: Any) -> None:
        # Of several types, or of one that has been added to, the chooser gives ids of pages either way.
        self.target_models = target_models
        super().__init__(**{"widget": AdminPageChooser(target_models=target_models), **kwargs})

    def prepare_value(self, value: Any) -> Any:
        """What was submitted is the id of a page already."""
        if isinstance(value, UUID):
            page = page_of(value)
            return page and page.pk
        return value

    def to_python(self, value: Any) -> UUID | None:
        if value in self.empty_values or isinstance(value, UUID):
            return value or None
        pages = Page.objects.filter(pk=value) if str(value).isdecimal() else Page.objects.none()
        key = pages.type(*self.target_models).values_list("translation_key", flat=True).first()
        if key is None:
            raise ValidationError(self.error_messages["invalid_choice"], code="invalid_choice")
        return UUID(str(key))

    def has_changed(self, initial: Any, data: Any) -> bool:
        try:
            return self.to_python(initial) != self.to_python(data)
        except ValidationError:
            return True


class DocumentKeyField(models.UUIDField):  # type: ignore[type-arg]
    def __init__(self, *args: Any, document_type: str = "treatment", **kwargs: Any) -> None:
        self.document_type = document_type
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> Any:
        name, path, args, kwargs = super().deconstruct()
        return name, path, args, {**kwargs, "document_type": self.document_type}

    def formfield(self, **kwargs: Any) -> Any:
        options = {"form_class": DocumentKeyFormField, "target_models": page_models(self.document_type)}
        return super().formfield(**{**options, **kwargs})

    def extract_references(self, value: UUID) -> Iterator[tuple[type[Page], str, str, str]]:
        """Tells Wagtail's reference index which pages are meant, so that each can say who refers to it."""
        for pk in Page.objects.filter(translation_key=value).values_list("pk", flat=True):
            yield Page, str(pk), "page", f"page.{pk}"
