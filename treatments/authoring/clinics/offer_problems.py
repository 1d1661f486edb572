"""What can be wrong with offers each of which is right by itself: one treatment twice, no currency."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any
from uuid import UUID

from babel.numbers import get_currency_precision
from django.utils.translation import gettext as _


def offer_problems(offers: Sequence[Any], clinic_currency: str) -> list[dict[str, str]]:
    """For each offer, messages by field. ``clinic_currency`` may be empty."""
    seen: set[UUID] = set()
    problems = []
    for offer in offers:
        problems.append(_money_problems(offer, clinic_currency) | _doubled(offer, seen))
        seen.add(offer.treatment_key)
    return problems


def _doubled(offer: Any, seen: set[UUID]) -> dict[str, str]:
    if offer.treatment_key is None or offer.treatment_key not in seen:
        return {}
    message = _("“%(treatment)s” is offered twice. Keep one of the two.") % {"treatment": offer}
    return {"treatment_key": message}


def _money_problems(offer: Any, clinic_currency: str) -> dict[str, str]:
    prices = {"price_from": offer.price_from, "price_to": offer.price_to}
    stated = {name: price for name, price in prices.items() if price is not None}
    currency = offer.currency or clinic_currency
    if not stated:
        return {}
    if not currency:
        return {"currency": _("Choose the currency of the price, here or for the whole clinic.")}
    message = _("%(currency)s has no amount with as many decimals.") % {"currency": currency}
    return {name: message for name, price in stated.items() if not _exists(price, currency)}


def _exists(amount: Decimal, currency: str) -> bool:
    return amount == round(amount, get_currency_precision(currency))
