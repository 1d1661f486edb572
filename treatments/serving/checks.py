"""Settings without which reading is slow."""

from __future__ import annotations

from collections.abc import Iterator

from django.conf import settings
from django.core.checks import CheckMessage, Warning
from django.db import connections

MIDDLEWARE = "treatments.serving.api.middleware.ApiMiddleware"


def slow_settings() -> list[CheckMessage]:
    return [*_connections(), *_middleware()]


def _connections() -> Iterator[CheckMessage]:
    database = connections["default"]
    if database.vendor != "sqlite" and database.settings_dict["CONN_MAX_AGE"] == 0:
        yield Warning(
            "Every request opens a connection to the database: that takes ten times as long as the answer.",
            hint="Set CONN_MAX_AGE, to 600 for instance, or use a pool.",
            id="treatments.W020",
        )


def _middleware() -> Iterator[CheckMessage]:
    if MIDDLEWARE in settings.MIDDLEWARE[1:]:
        yield Warning(
            "The API is answered behind other middleware, which it does not need.",
            hint=f"Put {MIDDLEWARE} first in MIDDLEWARE.",
            id="treatments.W021",
        )
