"""The style that the editor of translations needs besides wagtail-localize's own."""

from __future__ import annotations

from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString


def editor_style() -> SafeString:
    return format_html('<link rel="stylesheet" href="{}">', static("treatments/admin/translation-editor.css"))
