"""How much of each translation is left to do, for many at once in a constant number of queries."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from wagtail.models import Page
from wagtail_localize.models import Translation

from treatments.conf import conf
from treatments.translating.exchange.gathering.gather import gather
from treatments.translating.exchange.gathering.instances import instances_of, is_published, target_side
from treatments.translating.exchange.units import State, Unit
from treatments.translating.reviewing.confirmation import Confirmation
from treatments.translating.tasks.stale_safety import stale_safety, waits_for_snippets
from treatments.translating.tasks.task import Status

WORD = re.compile(r"\w[\w'’-]*")
TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True)
class Count:
    """``waiting``: the keys of the texts that are left, as wagtail-localize hashes their place and wording,
    shortened; whatever is new in it since the last count is news to a translator."""

    status: Status
    texts: int
    words: int
    texts_left: int
    words_left: int
    texts_changed: int
    to_confirm: int
    waiting: tuple[str, ...]

    def columns(self) -> dict[str, Any]:
        return {**self.__dict__, "waiting": list(self.waiting)}


def count(translations: Sequence[Translation]) -> dict[int, Count]:
    """By the id of the translation. Those of a page or snippet that is gone are left out."""
    targets = instances_of(translations)
    confirmed = _confirmed(translations)
    stale = stale_safety(translations)
    counts: dict[int, Count] = {}
    for translation, page in zip(translations, gather(translations), strict=True):
        target = targets.get(target_side(translation))
        if target is None:
            continue
        side = (translation.source.object_id, translation.target_locale.language_code)
        units = page.units
        to_confirm = sum(_wants_confirmation(unit, translation, confirmed) for unit in units)
        is_urgent = getattr(target, "live", True) and _is_urgent(units, target, side in stale)
        counts[translation.pk] = _count(units, to_confirm, is_published(target), is_urgent)
    return counts


def words_in(text: str) -> int:
    """``text``: HTML. As translators are paid: what a space or a sign sets apart."""
    return len(WORD.findall(TAG.sub(" ", text)))


def short(unit: Unit) -> str:
    return f"{unit.key.path.hex[:6]}{unit.key.source.hex[:6]}"


def is_left(unit: Unit) -> bool:
    """A machine's words are there; that nobody has read them is another thing."""
    return not unit.state.is_finished and not (unit.is_machine and not unit.problem)


def _is_urgent(units: Iterable[Unit], target: Any, is_stale: bool) -> bool:
    """``target``: live. Of a snippet readers have what was there before it was first translated: the page
    that shows it says so."""
    left = [unit for unit in units if unit.is_safety and is_left(unit)]
    if not isinstance(target, Page):
        return any(unit.earlier for unit in left)
    return bool(left) or (is_stale and not waits_for_snippets(target))


def _count(units: Iterable[Unit], to_confirm: int, is_published: bool, is_urgent: bool) -> Count:
    units = tuple(units)
    left = [unit for unit in units if is_left(unit)]
    changed = [unit for unit in left if unit.earlier]
    waits_to_publish = not is_published or any(unit.state is State.TRANSLATED for unit in units)
    if is_urgent:
        status = Status.URGENT
    elif left:
        status = Status.TRANSLATE
    elif to_confirm:
        status = Status.CONFIRM
    else:
        status = Status.PUBLISH if waits_to_publish else Status.DONE
    return Count(
        status,
        len(units),
        sum(words_in(unit.source) for unit in units),
        len(left),
        sum(words_in(unit.source) for unit in left),
        len(changed),
        to_confirm,
        tuple(sorted({short(unit) for unit in left})),
    )


Place = tuple[UUID, UUID, int]


def _confirmed(translations: Iterable[Translation]) -> dict[Place, bool]:
    """By path, source text and locale: whether by somebody else than the one who typed it. Only
    confirmations that hold."""
    keys = {each.source.object_id for each in translations}
    rows = Confirmation.objects.filter(translation__context__object__in=keys)
    found: dict[Place, bool] = {}
    for path, source, locale, text, data, confirmed_by, entered_by in rows.values_list(
        "translation__context__path_id",
        "translation__translation_of__data_hash",
        "translation__locale",
        "text",
        "translation__data",
        "confirmed_by",
        "translation__last_translated_by",
    ):
        if text == data:
            found[path, source, locale] = confirmed_by is not None and confirmed_by != entered_by
    return found


def _wants_confirmation(unit: Unit, translation: Translation, confirmed: Mapping[Place, bool]) -> bool:
    """A safety text that a machine wrote, or that a second person has to confirm."""
    if not unit.is_safety or not unit.target or unit.problem:
        return False
    by_other = confirmed.get((unit.key.path, unit.key.source, translation.target_locale_id))
    if unit.is_machine and by_other is None:
        return True
    return conf.confirm_safety_text and not by_other
