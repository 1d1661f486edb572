"""A machine that knows French alone."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from wagtail_localize.machine_translators.base import BaseMachineTranslator
from wagtail_localize.strings import StringValue


class FrenchOnly(BaseMachineTranslator):
    display_name = "A machine"

    def can_translate(self, source_locale: Any, target_locale: Any) -> bool:
        return bool(target_locale.language_code == "fr")

    def translate(self, source_locale: Any, target_locale: Any, strings: Iterable[StringValue]) -> Any:
        return {text: StringValue(f"[machine] {text.data}") for text in strings}
