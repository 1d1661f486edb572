"""Two texts in one, their words marked by Wagtail's own comparison."""

from __future__ import annotations

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from wagtail.admin.compare import TextDiff, diff_text

# Elements say what colours alone would not.
ELEMENTS = {"addition": "ins", "deletion": "del"}


def marked(before: str, after: str) -> SafeString:
    """Word by word."""
    return _html(diff_text(before, after))


def exchanged(before: str, after: str) -> SafeString:
    """One value in the place of another: half of a number marked says nothing."""
    arrow = format_html(' <span class="treatments-difference__arrow" aria-hidden="true">{}</span> ', "→")
    return format_html("<del>{}</del>{}<ins>{}</ins>", before, arrow, after)


def _html(difference: TextDiff) -> SafeString:
    pieces = ((ELEMENTS.get(kind), value) for kind, value in difference.changes)
    return format_html_join("", "{}", ((_piece(element, value),) for element, value in pieces))


def _piece(element: str | None, value: str) -> SafeString:
    if element is None:
        return format_html("{}", value)
    return format_html(f"<{element}>{{}}</{element}>", value)
