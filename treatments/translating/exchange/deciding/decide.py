"""For each text that came back: what an import would do, and why it would not. Nothing is written here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from django.utils.translation import get_language, gettext as _
from wagtail.models import Locale
from wagtail_localize.models import Translation

from treatments.translating.access import may_edit, refusal
from treatments.translating.entering.glossary import Glossary
from treatments.translating.exchange.deciding.clashes import Clash, clashes
from treatments.translating.exchange.deciding.decision import FileDecision, UnitDecision
from treatments.translating.exchange.deciding.known import known_texts
from treatments.translating.exchange.deciding.languages import wrong_languages
from treatments.translating.exchange.deciding.unit import UnitDecider
from treatments.translating.exchange.gathering.gather import gather
from treatments.translating.exchange.gathering.instances import instances_of, target_side
from treatments.translating.exchange.ids import translation_id
from treatments.translating.exchange.received import ReceivedFile, ReceivedUnit
from treatments.translating.exchange.selecting import translations


def decide(files: Sequence[ReceivedFile], user: Any) -> list[FileDecision]:
    """One for each file, in their order. ``user`` is None for whoever works on the server itself."""
    deciding = _Deciding(files, user)
    return [deciding.file(file) for file in files]


class _Deciding:
    """Everything is asked of the database once for all files."""

    def __init__(self, files: Sequence[ReceivedFile], user: Any) -> None:
        self.user, self.clashing = user, clashes(files)
        self.codes = list(Locale.objects.values_list("language_code", flat=True))
        wanted = {key for file in files if (key := translation_id(file.translation))}
        rows = list(translations(with_disabled=True).filter(uuid__in=wanted))
        self.translations = {row.uuid: row for row in rows}
        self.targets = instances_of(rows)
        gathered = gather(rows, told_in=get_language() or "")
        self.pages = {page.translation: page for page in gathered}
        self.known = {row.uuid: each for row, each in zip(rows, known_texts(rows, gathered), strict=True)}
        self.glossary: Any = lru_cache(maxsize=None)(Glossary)

    def file(self, file: ReceivedFile) -> FileDecision:
        key = translation_id(file.translation)
        translation = self.translations.get(key) if key else None
        problem = self.problem(file, translation)
        if translation is None:
            return FileDecision(file, problem=problem)
        page = self.pages[translation.uuid]
        if problem:
            target = self.targets.get(target_side(translation))
            is_known = target is not None and may_edit(self.user, target)
            return FileDecision(file, translation, page if is_known else None, problem)
        glossary = self.glossary(translation.source.locale, translation.target_locale)
        decider = UnitDecider(translation, self.known[translation.uuid], glossary)
        units = (decider.decide(unit, self.is_clashing(file, unit)) for unit in file.units)
        return FileDecision(file, translation, page, "", tuple(_in_order(units)))

    def is_clashing(self, file: ReceivedFile, unit: ReceivedUnit) -> bool:
        return unit.key is not None and Clash(file.translation, unit.key) in self.clashing

    def problem(self, file: ReceivedFile, translation: Translation | None) -> str:
        if not translation_id(file.translation):
            return _("The file does not say what it is a translation of. Was it exported here?")
        if translation is None:
            return _("There is no such translation on this site. It may come from another, or be deleted.")
        if not translation.enabled:
            return _("The translation has been switched off: its page is kept by hand.")
        target = self.targets.get(target_side(translation))
        return wrong_languages(file, translation, self.codes) or refusal(self.user, target)


def _in_order(units: Iterable[UnitDecision]) -> list[UnitDecision]:
    """What readers act on first."""
    return sorted(units, key=lambda unit: not unit.is_safety)
