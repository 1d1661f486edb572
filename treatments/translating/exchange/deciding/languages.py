"""Whether a file is in the languages of its translation."""

from __future__ import annotations

from collections.abc import Collection

from django.utils.translation import gettext as _
from wagtail_localize.models import Translation

from treatments.translating.exchange.received import ReceivedFile


def wrong_languages(file: ReceivedFile, translation: Translation, codes: Collection[str]) -> str:
    """Why not; empty if it is. ``codes``: the languages of the site. A file need not say its languages."""
    source, target = translation.source.locale.language_code, translation.target_locale.language_code
    message = _("The file is in “%(found)s”, and the page in “%(wanted)s”.")
    if not _is_same(file.target_language, target, codes):
        return message % {"found": file.target_language, "wanted": target}
    if not _is_same(file.source_language, source, codes):
        message = _("The file was translated from “%(found)s”, and the page is from “%(wanted)s”.")
        return message % {"found": file.source_language, "wanted": source}
    return ""


def _is_same(stated: str, wanted: str, codes: Collection[str]) -> bool:
    """A tool may know only "fr-FR" for "fr": that is the same where the site has no "fr-FR" of its own."""
    found, expected = _parts(stated), _parts(wanted)
    if not stated or found == expected:
        return True
    is_another = any(found == _parts(code) for code in codes)
    shorter = min(len(found), len(expected))
    return not is_another and found[:shorter] == expected[:shorter]


def _parts(code: str) -> list[str]:
    return code.replace("_", "-").casefold().split("-")
