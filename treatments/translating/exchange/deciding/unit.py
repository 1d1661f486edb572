"""What becomes of one text. In doubt nothing."""

from __future__ import annotations

import re
from dataclasses import replace

from django.utils.translation import gettext as _
from wagtail_localize.models import StringSegment, Translation
from wagtail_localize.strings import StringValue

from treatments.translating.checking.finding import Finding
from treatments.translating.entering.findings import findings_for
from treatments.translating.entering.glossary import Glossary
from treatments.translating.exchange.deciding.decision import Outcome, UnitDecision
from treatments.translating.exchange.deciding.known import Known
from treatments.translating.exchange.inline import BadMarkup, as_html, as_text, pieces
from treatments.translating.exchange.received import ReceivedUnit
from treatments.translating.exchange.tags import tag_problems
from treatments.translating.exchange.units import State, Unit

SPACES = re.compile(r"\s+")


class UnitDecider:
    """Of one translation."""

    def __init__(self, translation: Translation, known: Known, glossary: Glossary) -> None:
        self.translation, self.known, self.glossary = translation, known, glossary

    def decide(self, received: ReceivedUnit, clashes: bool) -> UnitDecision:
        """``clashes``: the text stands elsewhere with another translation."""
        unit = self.known.units.get(received.key) if received.key else None
        if received.broken:
            return UnitDecision(received, Outcome.REFUSED, unit, why=received.broken)
        if not received.target.strip():
            return UnitDecision(received, Outcome.EMPTY, unit)
        if unit is None:
            return UnitDecision(received, Outcome.REFUSED, why=self._unknown(received))
        segment = self.known.segments[unit.key]
        if clashes:
            why = _("It stands in the file more than once, with different translations.")
            return UnitDecision(received, Outcome.REFUSED, unit, segment, why=why)
        return self._known(received, unit, segment)

    def _known(self, received: ReceivedUnit, unit: Unit, segment: StringSegment) -> UnitDecision:
        is_same = _is_same(received, unit.target)
        if received.unfinished:
            return UnitDecision(received, Outcome.UNFINISHED, unit, segment, why=received.unfinished)
        if is_same and unit.state.is_finished:
            return UnitDecision(received, Outcome.UNCHANGED, unit, segment)
        if problem := _altered_source(received, unit) or _problem(received.target, unit):
            return UnitDecision(received, Outcome.REFUSED, unit, segment, why=problem)
        text = unit.target if is_same else received.target
        findings = self._findings(segment, text)
        decision = UnitDecision(received, _outcome(unit, is_same), unit, segment, text, findings=findings)
        is_held_back_still = is_same and not unit.is_machine and unit.is_safety and decision.errors
        return replace(decision, outcome=Outcome.UNCHANGED) if is_held_back_still else decision

    def _findings(self, segment: StringSegment, text: str) -> tuple[Finding, ...]:
        source, target = self.translation.source.locale, self.translation.target_locale
        model = self.translation.source.specific_content_type.model_class()
        data = segment.string.data
        return findings_for(segment.context, data, text, source, target, self.glossary, model)

    def _unknown(self, received: ReceivedUnit) -> str:
        if received.key is None:
            return _("The file does not say where on the page the text stands.")
        sources = self.known.sources.get(received.key.path, ())
        if len(sources) == 1:
            message = _("Its source has changed since the export, and is now: “%(text)s”.")
            return message % {"text": as_shown(sources[0])}
        if sources:
            return _("Its source has changed since the export: this paragraph is not on the page any more.")
        if received.key.path in self.known.places:
            return _("It is not on the page any more.")
        return _("There is no such text on the page.")


def as_shown(html: str) -> str:
    """With its tags, and without entities."""
    try:
        return "".join(map(str, pieces(html)))
    except BadMarkup:
        return html


def _outcome(unit: Unit, is_same: bool) -> Outcome:
    if is_same:
        return Outcome.FINISHED
    return Outcome.CHANGED if unit.target or unit.state is State.NEEDS_REVIEW else Outcome.NEW


def _is_same(received: ReceivedUnit, text: str) -> bool:
    """In the way wagtail-localize writes it, whoever has entered it."""
    return bool(text) and _comparable(text, received) == _comparable(received.target, received)


def _comparable(html: str, received: ReceivedUnit) -> str:
    try:
        html = as_html(pieces(html))
    except BadMarkup:
        return html
    return html if received.keeps_spaces else SPACES.sub(" ", html).strip()


def _altered_source(received: ReceivedUnit, unit: Unit) -> str:
    if not received.source or _comparable(received.source, received) == _comparable(unit.source, received):
        return ""
    return _("Its source was altered in the file, so it may be the translation of something else.")


def _problem(text: str, unit: Unit) -> str:
    """Why a translation cannot be used."""
    try:
        source, target = pieces(unit.source), pieces(text)
    except BadMarkup as error:
        return str(error)
    if lost := list(tag_problems(source, target)):
        return " ".join(lost)
    try:
        StringValue.from_translated_html(text)
    except ValueError as error:
        return str(error)
    length = len(as_text(target))
    if unit.max_length and length > unit.max_length:
        message = _("It is too long: %(length)s characters, where %(limit)s is the limit.")
        return message % {"length": length, "limit": unit.max_length}
    return ""
