"""What the server runs: Django, and below ``/bench/bare/`` a WSGI app without it.

A request with the header ``X-Count-Queries`` is answered with how many queries it made: so nothing has to
stand in the way of those that are timed.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from typing import Any

from django.core.wsgi import get_wsgi_application
from django.db import connection

from bench.rivals.ceilings import bare_app

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bench.settings")
django_app = get_wsgi_application()

COUNTED = "X-Queries"

Environ = dict[str, Any]


def application(environ: Environ, start_response: Callable[..., Any]) -> Iterable[bytes]:
    if environ["PATH_INFO"].startswith("/bench/bare/"):
        return bare_app(environ, start_response)
    if "HTTP_X_COUNT_QUERIES" in environ:
        return _counted(environ, start_response)
    return django_app(environ, start_response)


def _counted(environ: Environ, start_response: Callable[..., Any]) -> Iterable[bytes]:
    statements: list[str] = []

    def count(execute: Callable[..., Any], sql: str, *rest: Any) -> Any:
        statements.append(sql)
        return execute(sql, *rest)

    def start(status: str, headers: list[tuple[str, str]], *rest: Any) -> Any:
        return start_response(status, [*headers, (COUNTED, str(len(statements)))], *rest)

    # A view that streams makes its queries later: they are not counted, and none of those timed does.
    with connection.execute_wrapper(count):
        return django_app(environ, start)
