"""Settings with which nothing could be found."""

from __future__ import annotations

from collections.abc import Iterator

from django.core.checks import CheckMessage, Error
from django.core.exceptions import ImproperlyConfigured
from django.utils.module_loading import import_string

from treatments.conf import conf
from treatments.serving.search.engines.chosen import NAMES, SERVER, engine_path


def wrong_search_settings() -> Iterator[CheckMessage]:
    try:
        path = engine_path()
        import_string(path)
    except ImproperlyConfigured as error:
        yield Error(
            str(error), hint="An OpenSearch server can search for any database.", id="treatments.E030"
        )
        return
    except ImportError:
        known = ", ".join(("database", *NAMES))
        yield Error(
            f"TREATMENTS['SEARCH_BACKEND']: there is no {conf.search_backend!r}.",
            hint=f"Choose one of {known}, or give the dotted path of a class.",
            id="treatments.E030",
        )
        return
    if path == SERVER and not conf.search_url.startswith(("http://", "https://")):
        yield Error(
            "TREATMENTS['SEARCH_URL'] is no address of a search server.",
            hint='Write it as "https://user:password@search.example.org:9200".',
            id="treatments.E031",
        )
