"""System checks of the plugin. Each has an id that docs/checks.md explains."""

from __future__ import annotations

from typing import Any

from django.core.checks import CheckMessage, register

from treatments.serving.checks import slow_settings
from treatments.serving.search.checks import wrong_search_settings
from treatments.translating.declarations import wrong_declarations
from treatments.translating.nesting import unsupported_nesting
from treatments.translating.settings import wrong_settings


@register("treatments")
def check_translation(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    return [*wrong_settings(), *wrong_declarations(), *unsupported_nesting()]


@register("treatments")
def check_serving(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    return slow_settings()


@register("treatments")
def check_search(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    return list(wrong_search_settings())
