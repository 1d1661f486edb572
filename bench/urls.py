"""The project's own addresses, and the rivals on the same pages."""

from django.urls import include, path
from wagtail.api.v3.urls import api as wagtail_v3

from bench.rivals.ceilings import urlpatterns as ceilings
from bench.rivals.naive import router as naive
from bench.rivals.wagtail_v2 import router as wagtail_v2
from cms.urls import urlpatterns as cms_urlpatterns

urlpatterns = [
    path("api/v2/", wagtail_v2.urls),
    path("api/v3/", wagtail_v3.urls),
    path("bench/naive/", include(naive.urls)),
    path("bench/", include(ceilings)),
    # Last: these end in a pattern that takes every path.
    *cms_urlpatterns,
]
