"""What readers get in place of a safety section whose source has changed since it was translated.

The policy is a setting for each locale (``STALE_SAFETY_TEXT``). It is applied to the document itself, before
it becomes an edition: the ledger, the API, search and the rendered page then say one and the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from wagtail.models import Page

from treatments.authoring.vocabulary import SAFETY_SECTIONS
from treatments.conf import conf
from treatments.publishing.present import present
from treatments.publishing.translation_state import SubstitutedSection, TranslationState
from treatments.publishing.visibility import public_pages


class StaleTextPolicy(StrEnum):
    FLAG = "flag"  # the stale text is served, and said to be stale
    SOURCE = "source"  # the source's section stands in its place, in the source's language
    WITHHOLD = "withhold"  # nothing is served in this locale


@dataclass(frozen=True)
class SafeText:
    """``content``: the document after the policy. ``is_withheld``: nobody may read it for now."""

    content: Mapping[str, Any]
    translation: TranslationState
    is_withheld: bool = False


def policy_for(locale: str) -> StaleTextPolicy:
    return StaleTextPolicy(conf.stale_safety_text(locale))


def safe_text(page: Page, content: Mapping[str, Any], translation: TranslationState) -> SafeText:
    stale = [section for section in translation["stale_sections"] if section in SAFETY_SECTIONS]
    if not stale:
        return SafeText(content, translation)
    policy = policy_for(page.locale.language_code)
    if policy is StaleTextPolicy.WITHHOLD:
        return SafeText(content, translation, is_withheld=True)
    if policy is StaleTextPolicy.SOURCE:
        return _with_source(page, content, translation, stale)
    return SafeText(content, translation)


def _with_source(
    page: Page, content: Mapping[str, Any], translation: TranslationState, stale: list[str]
) -> SafeText:
    """A source that is not public cannot stand in: what is stale is then served, and said to be."""
    source = _public_source(page, translation["source_locale"])
    if source is None:
        return SafeText(content, translation)
    current = present(source)
    replaced = {name: current[name] for name in stale if name in current}
    kept = {name: value for name, value in content.items() if name not in stale}
    substituted = [SubstitutedSection(section=name, locale=translation["source_locale"]) for name in stale]
    return SafeText({**kept, **replaced}, {**translation, "substituted_sections": substituted})


def _public_source(page: Page, locale: str) -> Page | None:
    sources = Page.objects.filter(translation_key=page.translation_key, locale__language_code=locale)
    return next(iter(public_pages(sources.values_list("pk", flat=True)).values()), None)
