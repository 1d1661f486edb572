"""Why a translation is urgent, and what readers have of it meanwhile, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from django.utils.translation import gettext as _
from wagtail.models import Page

from treatments.publishing.stale_text import StaleTextPolicy, policy_for
from treatments.translating.exchange.units import Unit


def why_urgent(left: Iterable[Unit], target: Any) -> Iterator[str]:
    """``left``: the units without a translation that could go live. ``target``: the page or snippet."""
    safety = [unit for unit in left if unit.is_safety]
    is_out = isinstance(target, Page) and target.live
    if any(unit.earlier for unit in safety):
        yield _("A safety text has changed since it was translated.")
    elif safety:
        yield _("A safety text of a page that readers have lacks a translation that can go live.")
    else:
        yield _(
            "The source of a safety section has changed. No text of it is left to translate: the translation "
            "waits to be checked and published."
        )
    if is_out and (not safety or any(unit.earlier for unit in safety)):
        yield _meanwhile(policy_for(target.locale.language_code))


def _meanwhile(policy: StaleTextPolicy) -> str:
    if policy is StaleTextPolicy.WITHHOLD:
        return _("Until the translation is published, readers do not get the page in this language.")
    if policy is StaleTextPolicy.SOURCE:
        return _(
            "Until the translation is published, readers get this section in the language of its source."
        )
    return _("Until the translation is published, readers get the earlier text, marked as out of date.")
