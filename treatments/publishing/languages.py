"""What languages are called, and which way they run."""

from __future__ import annotations

from django.utils.translation import get_language_info


def language_name(code: str) -> str:
    """The language in its own words; the code itself where nobody wrote that down."""
    try:
        return str(get_language_info(code)["name_local"])
    except KeyError:
        return code


def text_direction(code: str) -> str:
    try:
        return "rtl" if get_language_info(code)["bidi"] else "ltr"
    except KeyError:
        return "ltr"
