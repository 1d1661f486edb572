"""One function, by the type of the page. A project registers its own page types:

@present.register
def present_package(page: PackagePage) -> PackageDocument: ...

The API's schema and its choice of fields follow what it says that it returns.
"""

from __future__ import annotations

from functools import singledispatch
from typing import Any

from typing_extensions import get_type_hints, is_typeddict
from wagtail.models import Page

from treatments.authoring.page_types import page_models


@singledispatch
def present(page: Page) -> Any:
    """The document of a page as it stands in memory, saved or not: plain data of a type in ``documents``.

    Changes nothing but the renditions of its images, which it makes where they are missing.
    """
    raise TypeError(
        f"{type(page).__name__} has no document: register a function for it with present.register."
    )


def documents_of(document_type: str) -> list[Any]:
    """The types of all documents of this type: the plugin's own, and those that a project's page models have
    by the annotation of what ``present`` returns for them."""
    annotated = (
        get_type_hints(present.dispatch(model)).get("return") for model in page_models(document_type)
    )
    return [document for document in dict.fromkeys(annotated) if is_typeddict(document)]
