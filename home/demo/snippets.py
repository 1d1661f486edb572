"""Reviewers, body sites, glossary terms and aftercare sets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wagtail.models import Locale

from treatments.authoring.drafting.streams import raw_blocks
from treatments.models import AftercareSet, BodySite, GlossaryTerm, Reviewer


def make_snippets(description: Mapping[str, Any]) -> int:
    """Makes those that are not there yet, by name; answers how many."""
    locale = Locale.get_default()
    made = 0
    for given in description["reviewers"]:
        made += Reviewer.objects.get_or_create(name=given["name"], locale=locale, defaults=given)[1]
    for given in description["body_sites"]:
        made += BodySite.objects.get_or_create(name=given["name"], locale=locale)[1]
    for given in description["glossary_terms"]:
        defaults = {"plain_meaning": given["meaning"]}
        made += GlossaryTerm.objects.get_or_create(term=given["term"], locale=locale, defaults=defaults)[1]
    for given in description["aftercare_sets"]:
        made += _make_aftercare_set(given, locale)
    return made


def _make_aftercare_set(given: Mapping[str, Any], locale: Locale) -> bool:
    if AftercareSet.objects.filter(name=given["name"], locale=locale).exists():
        return False
    aftercare_set = AftercareSet(name=given["name"], locale=locale)
    steps = ({"from": "", "to": "", **{k: v or "" for k, v in step.items()}} for step in given["steps"])
    aftercare_set.steps = raw_blocks(aftercare_set.steps, (("step", step) for step in steps))
    aftercare_set.save()
    return True
