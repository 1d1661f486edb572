"""What a browser is allowed to do with the pages of this project."""

from __future__ import annotations

from collections.abc import Callable

from csp.constants import NONE, SELF, UNSAFE_INLINE
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "base-uri": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [SELF],
        "img-src": [SELF, "data:", "blob:"],
        "object-src": [NONE],
    }
}

# Wagtail's admin starts its widgets from inline scripts, sets inline styles, shows gravatars and plays
# embedded video in previews. Only signed-in editors get this looser policy.
ADMIN_DIRECTIVES = {
    "script-src": [SELF, UNSAFE_INLINE],
    "style-src": [SELF, UNSAFE_INLINE],
    "img-src": ["https://www.gravatar.com"],
}


View = Callable[[HttpRequest], HttpResponse]


def admin_policy_middleware(get_response: View) -> View:
    """Stands after CSPMiddleware in the list, which reads ``_csp_update`` on the way out."""

    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        if request.path.startswith(reverse("wagtailadmin_home")):
            response._csp_update = ADMIN_DIRECTIVES  # type: ignore[attr-defined]
        return response

    return middleware
