"""Settings without which a translation says something that nobody wrote."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from django.conf import settings
from django.core.checks import CheckMessage, Error, Warning
from wagtail.coreutils import get_content_languages

from treatments.conf import conf
from treatments.publishing.stale_text import StaleTextPolicy

# Language, then script, region and variants where they are stated: en, fr-CA, zh-Hant-TW, es-419.
BCP47 = re.compile(
    r"[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?(-([a-z\d]{5,8}|\d[a-z\d]{3}))*", re.IGNORECASE
)


def wrong_settings() -> list[CheckMessage]:
    return [*_localize_problems(), *_fallback_problems(), *_stale_text_problems()]


def _localize_problems() -> Iterator[CheckMessage]:
    if getattr(settings, "WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE", True):
        yield Error(
            "A live page that is submitted for translation goes live untranslated in the other locale.",
            hint="Set WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE = False.",
            id="treatments.E010",
        )
    if not getattr(settings, "WAGTAILLOCALIZE_DISABLE_ON_DELETE", False):
        yield Warning(
            "Deleting a page deletes the work of its translators.",
            hint="Set WAGTAILLOCALIZE_DISABLE_ON_DELETE = True.",
            id="treatments.W011",
        )


def _fallback_problems() -> Iterator[CheckMessage]:
    fallbacks = conf.locale_fallbacks
    example = 'Write it as {"fr-CA": ["fr"]}.'
    if not isinstance(fallbacks, Mapping):
        yield Error("TREATMENTS['LOCALE_FALLBACKS'] is no dict.", hint=example, id="treatments.E012")
        return
    languages = get_content_languages()
    for code, chain in fallbacks.items():
        where = f"TREATMENTS['LOCALE_FALLBACKS'][{code!r}]"
        if not BCP47.fullmatch(str(code)):
            yield Error(f"{where}: {code!r} is no language tag (BCP 47).", hint=example, id="treatments.E012")
        if not isinstance(chain, list | tuple) or not all(isinstance(fallback, str) for fallback in chain):
            yield Error(f"{where} is no list of languages.", hint=example, id="treatments.E012")
            continue
        for unknown in [fallback for fallback in chain if fallback not in languages]:
            yield Error(
                f"{where}: {unknown!r} is none of WAGTAIL_CONTENT_LANGUAGES.",
                hint=f"They are {', '.join(languages)}.",
                id="treatments.E012",
            )


def _stale_text_problems() -> Iterator[CheckMessage]:
    where = "TREATMENTS['STALE_SAFETY_TEXT']"
    words = tuple(policy.value for policy in StaleTextPolicy)
    policies = conf.stale_safety_texts
    if not isinstance(policies, Mapping):
        yield Error(
            f"{where} is neither a word nor a dict.",
            hint='Write it as "source", or as {"fr": "flag", "default": "source"}.',
            id="treatments.E013",
        )
        return
    languages = get_content_languages()
    for code, policy in policies.items():
        if code != "default" and code not in languages:
            yield Error(
                f"{where}: {code!r} is none of WAGTAIL_CONTENT_LANGUAGES.",
                hint=f'They are {", ".join(languages)}; the others get what "default" says.',
                id="treatments.E013",
            )
        if policy not in words:
            yield Error(
                f"{where}[{code!r}]: {policy!r} is no policy.",
                hint=f"Say one of {', '.join(words)}.",
                id="treatments.E013",
            )
