"""Whether an import would change what a page says."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from wagtail.models import Page

CORE_FIELDS = frozenset({"title", "slug", "seo_title", "search_description"})
# What the rich text editor leaves in a text that nobody changed; in a stream its quotes are escaped.
BLOCK_KEY = re.compile(r' data-block-key=\\?"[^"\\]*\\?"')
SPACE = re.compile(r"(?:\s|\\n)+")


def comparable(page: Page) -> Mapping[str, Any]:
    """What an editor can change, by field, without the dates and marks that saving leaves."""
    own = {field.name for field in page._meta.concrete_fields if field.model is not Page}
    return {
        name: _plain(value)
        for name, value in page.serializable_data().items()
        if name in own or name in CORE_FIELDS
    }


def _plain(value: Any) -> Any:
    return SPACE.sub(" ", BLOCK_KEY.sub("", value)) if isinstance(value, str) else value
