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

    @property
    def task_backend(self) -> str:
        """The name in ``TASKS`` of the backend for what may take long."""
        return self._configured.get("TASK_BACKEND", "default")

    @property
    def reissue_at_once(self) -> int:
        """How many pages are presented again within the change of what they show; more wait for the queue."""
        return self._configured.get("REISSUE_AT_ONCE", 20)

    @property
    def search_backend(self) -> str:
        """What the API searches with: database, opensearch, elasticsearch, or the dotted path of a class."""
        return self._configured.get("SEARCH_BACKEND", "database")

    @property
    def search_url(self) -> str:
        """Of the search server, with user and password if it wants them."""
        return self._configured.get("SEARCH_URL", "")

    @property
    def search_index(self) -> str:
        """The name of the index on the search server."""
        return self._configured.get("SEARCH_INDEX", "treatments_documents")

    @property
    def answer_cache_seconds(self) -> float:
        """How long a process may give an answer of the API again without asking the database whether it is
        still right; 0 to ask each time."""
        return self._configured.get("ANSWER_CACHE_SECONDS", 0)

    @property
    def stale_safety_texts(self) -> Mapping[str, str]:
        """What readers of each locale get of a safety section that its source has left behind: ``flag``,
        ``source`` or ``withhold``. Set as a word for all, or as {"fr": "flag", "default": "source"}."""
        configured = self._configured.get("STALE_SAFETY_TEXT", {})
        return {"default": configured} if isinstance(configured, str) else configured

    def stale_safety_text(self, locale: str) -> str:
        texts = self.stale_safety_texts
        return texts.get(locale, texts.get("default", "source"))

    @property
    def confirm_safety_text(self) -> bool:
        """Whether a translation of a safety section goes live only after somebody else than the one who typed
        it has confirmed it."""
        return self._configured.get("CONFIRM_SAFETY_TEXT", False)

    @property
    def withdraw_translations(self) -> bool:
        """Whether unpublishing a page unpublishes its translations with it."""
        return self._configured.get("WITHDRAW_TRANSLATIONS", True)

    @property
    def translation_days(self) -> Mapping[str, int]:
        """Within how many days a translation is due from when it came to wait: after a change of a safety
        text that readers have, and otherwise."""
        return {"urgent": 2, "ordinary": 14, **self._configured.get("TRANSLATION_DAYS", {})}

    @property
    def follow_schedule(self) -> bool:
        """Whether a translation goes live no earlier, and stays no longer, than its source is to."""
        return self._configured.get("FOLLOW_SCHEDULE", True)


conf = TreatmentsConf()
