"""Which engine the settings ask for."""

from __future__ import annotations

from django.core.exceptions import ImproperlyConfigured
from django.db import connection
from django.utils.module_loading import import_string

from treatments.conf import conf
from treatments.serving.search.engines.engine import Engine

DATABASES = {
    "postgresql": "treatments.serving.search.engines.postgresql.PostgresqlEngine",
    "sqlite": "treatments.serving.search.engines.sqlite.SqliteEngine",
}
SERVER = "treatments.serving.search.engines.opensearch.engine.OpenSearchEngine"
NAMES = {"opensearch": SERVER, "elasticsearch": SERVER}


def engine() -> Engine:
    return import_string(engine_path())()


def engine_path() -> str:
    """The setting names an engine or gives the dotted path of a class."""
    wanted = conf.search_backend
    if wanted == "database":
        if connection.vendor not in DATABASES:
            message = (
                f"Search works on {' and '.join(DATABASES)}; set SEARCH_BACKEND for {connection.vendor}."
            )
            raise ImproperlyConfigured(message)
        return DATABASES[connection.vendor]
    return NAMES.get(wanted, wanted)
