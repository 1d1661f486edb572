"""Scripts that every editor of pages loads, beside those of the widgets it shows."""

from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString


def editor_scripts() -> SafeString:
    return format_html('<script src="{}"></script>', static("treatments/admin/tab-errors.js"))
