"""Reviewers, body sites, glossary terms and aftercare sets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wagtail.models import Locale

from treatments.authoring.drafting.streams import raw_blocks
from treatments.models import AftercareSet, BodySite, GlossaryTerm, Reviewer


def make_snippets(description: Mapping[str, Any]) -> None:
    """Makes those that are not there yet, by name."""
    locale = Locale.get_default()
    for given in description["reviewers"]:
        Reviewer.objects.get_or_create(name=given["name"], locale=locale, defaults=given)
    for given in description["body_sites"]:
        BodySite.objects.get_or_create(name=given["name"], locale=locale)
    for given in description["glossary_terms"]:
        defaults = {"plain_meaning": given["meaning"]}
        GlossaryTerm.objects.get_or_create(term=given["term"], locale=locale, defaults=defaults)
    for given in description["aftercare_sets"]:
        _make_aftercare_set(given, locale)


def _make_aftercare_set(given: Mapping[str, Any], locale: Locale) -> None:
    if AftercareSet.objects.filter(name=given["name"], locale=locale).exists():
        return
    aftercare_set = AftercareSet(name=given["name"], locale=locale)
    steps = ({"from": "", "to": "", **{k: v or "" for k, v in step.items()}} for step in given["steps"])
    aftercare_set.steps = raw_blocks(aftercare_set.steps, (("step", step) for step in steps))
    aftercare_set.save()
