"""The settings of the plugin: typed properties over ``settings.TREATMENTS``, read anew at each use."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.conf import settings


class TreatmentsConf:
    @property
    def _configured(self) -> Mapping[str, Any]:
        return getattr(settings, "TREATMENTS", {})

    @property
    def locale_fallbacks(self) -> Mapping[str, Sequence[str]]:
        """For a requested locale, the locales to try after it and before the source: {"fr-CA": ["fr"]}."""
        return self._configured.get("LOCALE_FALLBACKS", {})

    @property
    def import_max_bytes(self) -> int:
        """The largest document that an import reads, in bytes, unpacked."""
        return self._configured.get("IMPORT_MAX_BYTES", 10 * 1024 * 1024)

    @property
    def image_widths(self) -> Sequence[int]:
        """The widths in pixels in which each image is offered, narrowest first."""
        return self._configured.get("IMAGE_WIDTHS", (400, 800, 1600))


conf = TreatmentsConf()
