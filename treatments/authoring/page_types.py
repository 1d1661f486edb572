"""Which page models make which type of document: the plugin's own and those of the installing project."""

from __future__ import annotations

from django.apps import apps
from wagtail.models import Page


def page_models(*document_types: str) -> list[type[Page]]:
    """Every concrete page model whose documents are of one of these types, subclasses included."""
    return [
        model
        for model in apps.get_models()
        if issubclass(model, Page) and getattr(model, "document_type", None) in document_types
    ]


def document_models() -> list[type[Page]]:
    """Every concrete page model that has a document."""
    return [
        model for model in apps.get_models() if issubclass(model, Page) and hasattr(model, "document_type")
    ]


def has_document(page: Page) -> bool:
    """``page`` is of its specific class."""
    return getattr(page, "document_type", None) is not None
