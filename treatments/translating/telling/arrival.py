"""The e-mail that says which texts of a page or snippet have come to wait, and what of them has changed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from django.utils.translation import get_language, gettext as _
from wagtail_localize.models import Translation

from treatments.publishing.languages import text_direction
from treatments.translating.exchange.gathering.gather import gather
from treatments.translating.exchange.units import Unit
from treatments.translating.tasks.counting import is_left, short
from treatments.translating.telling.letter import Letter, absolute, written
from treatments.translating.telling.quoted import pressing_first, quoted
from treatments.translating.telling.urgency import why_urgent
from treatments.translating.workbench.urls import next_text_url

# The others are counted: the mail is to be read.
QUOTED = 20


def arrival(
    translation: Translation, target: Any, arrived: Collection[str], waited: Collection[str]
) -> Letter | None:
    """In the language that is active; see ``at_once.tell``. None where nothing of it is left to tell, or
    where the texts are told by a mail of their own."""
    [page] = gather([translation], told_in=get_language() or "")
    left = [unit for unit in page.units if is_left(unit)]
    if arrived:
        told = [unit for unit in left if short(unit) in arrived]
        is_news = bool(told)
    else:
        told = [unit for unit in left if unit.is_safety]
        is_news = all(short(unit) in waited for unit in left)
    if not is_news:
        return None
    reasons = list(why_urgent(left, target)) if translation.task.is_urgent else []
    return written("arrival", _subject(translation), _context(translation, pressing_first(told), reasons))


def _subject(translation: Translation) -> str:
    words = _("Urgent: %(title)s (%(locale)s)") if translation.task.is_urgent else _("%(title)s (%(locale)s)")
    locale = translation.target_locale.get_display_name()
    return words % {"title": translation.source.object_repr, "locale": locale}


def _context(translation: Translation, told: Sequence[Unit], reasons: Sequence[str]) -> dict[str, Any]:
    source, target = translation.source.locale, translation.target_locale
    return {
        "title": translation.source.object_repr,
        "task": translation.task,
        "reasons": reasons,
        "texts": [quoted(unit) for unit in told[:QUOTED]],
        "more": max(len(told) - QUOTED, 0),
        "source": source,
        "source_direction": text_direction(source.language_code),
        "target": target,
        "target_direction": text_direction(target.language_code),
        "url": absolute(next_text_url(translation)),
    }
