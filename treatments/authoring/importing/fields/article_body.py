"""The body of an article in the front matter: blocks of a type and a value, or plain Markdown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _

from treatments.authoring.importing.fields.shapes import BadValue, Parser, Reading, rich, struct, text, url
from treatments.authoring.lists import listed

BLOCKS: dict[str, Parser] = {
    "heading": text,
    "rich_text": rich,
    "image": struct({"file": text, "alt": text, "caption": text}, main="file"),
    "quote": struct({"text": text, "attribution": text}, main="text"),
    "treatment_card": text,
    "condition_card": text,
    "call_to_action": struct({"text": text, "url": url}, whole=True),
}


def body_block(value: Any, path: str, reading: Reading) -> dict[str, Any]:
    """``{"type": …, "value": …}``; a plain text is a block of rich text."""
    if isinstance(value, str):
        value = {"type": "rich_text", "value": value}
    if not isinstance(value, Mapping) or value.keys() != {"type", "value"} or value["type"] not in BLOCKS:
        known = {"types": listed(BLOCKS)}
        raise BadValue(_("Markdown, or a mapping with a value and a type: %(types)s") % known)
    return {"type": value["type"], "value": BLOCKS[value["type"]](value["value"], f"{path}.value", reading)}
