"""Every path below the API that is not an address of it."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponsePermanentRedirect
from django.http.response import HttpResponseBase
from django.urls import Resolver404, resolve, reverse

from treatments.serving.api import problems
from treatments.serving.api.collections import COLLECTIONS
from treatments.serving.api.problems import Problem, listed
from treatments.serving.api.views.base import ReadView


class UnknownView(ReadView):
    schema = None

    def get(self, request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
        if not request.path.endswith("/") and _is_known(f"{request.path_info}/"):
            return HttpResponsePermanentRedirect(request.get_full_path(force_append_slash=True))
        names = [*(collection.name for collection in COLLECTIONS), "clinics"]
        known = [reverse(f"treatments_api:{name}-list") for name in names]
        entry = reverse("treatments_api:entry")
        detail = (
            f"There is nothing at {request.path}. There are {listed(known)}; {entry} leads to everything."
        )
        raise Problem(problems.NOT_FOUND, detail, known=known)


def _is_known(path: str) -> bool:
    try:
        return resolve(path).url_name != "unknown"
    except Resolver404:
        return False
