"""One function, by the type of the page. A project registers its own page types:

@present.register
def present_package(page: PackagePage) -> PackageDocument: ...
"""

from __future__ import annotations

from functools import singledispatch
from typing import Any

from wagtail.models import Page


@singledispatch
def present(page: Page) -> Any:
    """The document of a page as it stands in memory, saved or not: plain data of a type in ``documents``.

    Changes nothing but the renditions of its images, which it makes where they are missing.
    """
    raise TypeError(
        f"{type(page).__name__} has no document: register a function for it with present.register."
    )
