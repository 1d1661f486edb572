"""What lets browsers, apps and a CDN keep an answer: a strong ETag, and for how long it may serve."""

from __future__ import annotations

import hashlib

from django.http import HttpRequest, HttpResponse
from django.utils.http import parse_etags

# A minute fresh; a day from the cache while the server cannot answer: last minute's text beats none.
CACHE_CONTROL = "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400"
NOT_ON_304 = ("Content-Type", "Content-Language", "Last-Modified")


def cacheable(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """Only the ETag is compared: a document also changes with what it shows, which Last-Modified does not
    know of."""
    etag = f'"{hashlib.sha256(response.content).hexdigest()}"'
    response.headers["ETag"] = etag
    response.headers["Cache-Control"] = CACHE_CONTROL
    if not _has(request, etag):
        return response
    not_modified = HttpResponse(status=304, headers=dict(response.headers))
    for name in NOT_ON_304:
        not_modified.headers.pop(name, None)
    return not_modified


def _has(request: HttpRequest, etag: str) -> bool:
    """Weak comparison, as for every GET: a proxy that compresses makes our ETag a weak one."""
    known = [tag.removeprefix("W/") for tag in parse_etags(request.headers.get("If-None-Match", ""))]
    return "*" in known or etag in known
