"""What a browser is allowed to do with the pages of this project."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlsplit

from csp.constants import NONE, SELF, UNSAFE_INLINE
from django.http import HttpRequest, HttpResponse
from django.urls import reverse


def content_security_policy(*image_addresses: str) -> dict[str, dict[str, list[str]]]:
    """``image_addresses``: where pictures come from besides the page's own origin. Documents name pictures by
    the site's host, and the site may be opened under another."""
    origins = [f"{parts.scheme}://{parts.netloc}" for parts in map(urlsplit, image_addresses) if parts.netloc]
    return {
        "DIRECTIVES": {
            "default-src": [SELF],
            "base-uri": [SELF],
            "form-action": [SELF],
            "frame-ancestors": [SELF],
            "img-src": [SELF, "data:", "blob:", *dict.fromkeys(origins)],
            "object-src": [NONE],
        }
    }


# Wagtail's admin runs inline scripts and sets inline styles. Only signed-in editors get this
# looser policy.
ADMIN_DIRECTIVES = {"script-src": [SELF, UNSAFE_INLINE], "style-src": [SELF, UNSAFE_INLINE]}


View = Callable[[HttpRequest], HttpResponse]


def admin_policy_middleware(get_response: View) -> View:
    """Stands after CSPMiddleware in the list, which reads ``_csp_update`` on the way out."""

    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        if request.path.startswith(reverse("wagtailadmin_home")):
            response._csp_update = ADMIN_DIRECTIVES  # type: ignore[attr-defined]
        return response

    return middleware
