"""System checks of the plugin. Each has an id that the documentation explains."""

from __future__ import annotations

from typing import Any

from django.core.checks import CheckMessage, register

from treatments.translating.nesting import unsupported_nesting


@register("treatments")
def check_translatable_nesting(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    return unsupported_nesting()
