"""How the words of a clinic's translation stand to those of its original, and what readers get of safety text
that is out of date: the same policy as for documents (see ``stale_text``)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from treatments.publishing.stale_text import StaleTextPolicy, policy_for
from treatments.publishing.translation_state import SubstitutedSection, TranslationState

# What may stand untranslated without being seen: a name is often the same in both languages. By section, the
# key of the text in each of its parts; None where it is text itself.
TEXTS: Mapping[str, str | None] = {
    "emergency_contact": "instructions",
    "local_note": None,
    "extra_contraindications": "text",
    "extra_aftercare": "text",
}
SAFETY = ("emergency_contact", "extra_contraindications", "extra_aftercare")


@dataclass(frozen=True)
class Pair:
    """One document in the words of the original and in those of a translation. ``is_behind``: its safety text
    was translated from an earlier one of the original, noticed at ``since`` (RFC 3339)."""

    source_locale: str
    locale: str
    source: Mapping[str, Any]
    own: Mapping[str, Any]
    is_behind: bool
    since: str


@dataclass(frozen=True)
class Translated:
    """``content``: the document after the policy."""

    content: Mapping[str, Any]
    translation: TranslationState
    is_withheld: bool = False


def original_state(locale: str) -> TranslationState:
    return {
        "source_locale": locale,
        "status": "source",
        "stale_sections": [],
        "missing_sections": [],
        "substituted_sections": [],
        "stale_since": None,
    }


def translated(pair: Pair) -> Translated:
    policy = policy_for(pair.locale)
    stale = [name for name in SAFETY if pair.is_behind and _has_text(pair, name)]
    missing = [name for name in TEXTS if name not in stale and _is_untranslated(pair, name)]
    replaced = stale if policy is StaleTextPolicy.SOURCE else []
    state: TranslationState = {
        "source_locale": pair.source_locale,
        "status": "stale" if stale else "partial" if missing else "current",
        "stale_sections": stale,
        "missing_sections": missing,
        "substituted_sections": [
            SubstitutedSection(section=name, locale=pair.source_locale) for name in replaced
        ],
        "stale_since": pair.since if stale else None,
    }
    content = {**pair.own, **{name: pair.source[name] for name in replaced}}
    return Translated(content, state, bool(stale) and policy is StaleTextPolicy.WITHHOLD)


def _has_text(pair: Pair, section: str) -> bool:
    return bool(_texts(pair.source, section) or _texts(pair.own, section))


def _is_untranslated(pair: Pair, section: str) -> bool:
    own = set(_texts(pair.own, section))
    return any(text in own for text in _texts(pair.source, section) if any(map(str.isalpha, text)))


def _texts(document: Mapping[str, Any], section: str) -> list[str]:
    key, value = TEXTS[section], document.get(section)
    parts = value if isinstance(value, list) else [value]
    texts = [part if key is None else part[key] for part in parts if part]
    return [text for text in texts if text]
