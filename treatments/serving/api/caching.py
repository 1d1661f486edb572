"""What lets browsers, apps and a CDN keep an answer: a strong ETag, and for how long it may serve."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.http import http_date, parse_etags

from treatments.serving.heads.finding import HASH_LENGTH

# A minute fresh; a day from the cache while the server cannot answer: last minute's text beats none.
CACHE_CONTROL = "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400"
NOT_ON_304 = ("Content-Type", "Content-Language", "Last-Modified")
# Part of every ETag: grows when the same edition is written in other bytes.
FORMAT = "1"
OF_EDITION = re.compile(rf'(?:W/)?"([0-9a-f]{{{HASH_LENGTH}}})-{FORMAT}"')


def etag_of(edition_hash: str) -> str:
    """Of one edition at one address."""
    return f'"{edition_hash[:HASH_LENGTH]}-{FORMAT}"'


def etag_of_all(hashes: Iterable[str]) -> str:
    """Of a list of editions, or of whatever else has a name for each state."""
    return etag_of(hashlib.sha256("\n".join(hashes).encode()).hexdigest())


def known_hashes(request: HttpRequest) -> list[str]:
    """Of the editions that the client has, as far as it says so in a form that we made."""
    return OF_EDITION.findall(request.META.get("HTTP_IF_NONE_MATCH", ""))[:20]


def cacheable(request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
    """Only the ETag is compared: a document also changes with what it shows, and a list with what leaves it,
    which no date knows of."""
    if "ETag" not in response.headers:
        digest = hashlib.sha256(response.content).hexdigest() if isinstance(response, HttpResponse) else ""
        response.headers["ETag"] = etag_of(digest)
    response.headers.setdefault("Cache-Control", CACHE_CONTROL)
    return not_modified(response) if has(request, response.headers["ETag"]) else response


def has(request: HttpRequest, etag: str) -> bool:
    """Weak comparison, as for every GET: a proxy that compresses makes our ETag a weak one."""
    header = request.META.get("HTTP_IF_NONE_MATCH")
    if not header:
        return False
    known = [tag.removeprefix("W/") for tag in parse_etags(header)]
    return "*" in known or etag in known


def not_modified(response: HttpResponseBase) -> HttpResponse:
    answer = HttpResponse(status=304, headers=dict(response.headers))
    for name in NOT_ON_304:
        answer.headers.pop(name, None)
    return answer


def say_modified(response: HttpResponseBase, moment: datetime | None) -> None:
    if moment is not None:
        response.headers["Last-Modified"] = http_date(moment.timestamp())
