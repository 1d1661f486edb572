"""The project's addresses, at which wagtail-localize's own views answer: the first that matches counts."""

from __future__ import annotations

from django.urls import include, path
from wagtail.admin.auth import require_admin_access
from wagtail.utils.urlpatterns import decorate_urlpatterns
from wagtail_localize.wagtail_hooks import register_admin_urls

from cms import urls

urlpatterns = [
    path("admin/", include(decorate_urlpatterns(register_admin_urls(), require_admin_access))),
    *urls.urlpatterns,
]
