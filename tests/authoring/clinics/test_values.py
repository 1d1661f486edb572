from __future__ import annotations

import datetime
from decimal import Decimal
from zoneinfo import available_timezones

import pytest
from babel import Locale
from django.core.exceptions import ValidationError
from django.utils import translation
from hypothesis import given, strategies as st

from treatments.authoring.clinics.choices import currency_choices, language_choices, timezone_choices
from treatments.authoring.clinics.hours import Hours, first_overlap
from treatments.authoring.clinics.offer_problems import offer_problems
from treatments.authoring.clinics.phone_numbers import E164, EMERGENCY_NUMBER, dialled
from treatments.models import Clinic, ClinicOffer


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("+44 20 7946 0000", "+442079460000"),
        ("0044 (0)20-7946.0000", "+442079460000"),
        ("+33\u00a01\u202f99\u202f00\u202f12\u202f34", "+33199001234"),
        ("112", "112"),
    ],
)
def test_a_telephone_number_is_stored_as_it_is_dialled(typed, stored):
    assert dialled(typed) == stored
    assert Clinic._meta.get_field("emergency_phone").clean(typed, None) == stored


@pytest.mark.parametrize(
    "typed", ["020 7946 0000", "+0123456789", "112", "+44 20 SHOP", "+", "+1234567890123456"]
)
def test_a_number_without_its_country_is_refused(typed):
    with pytest.raises(ValidationError, match="country code"):
        Clinic._meta.get_field("phone").clean(typed, None)


@given(st.text())
def test_whatever_is_typed_is_a_number_or_refused(typed):
    number = dialled(typed)
    assert dialled(number) == number or not number.startswith("+")
    for validator in (E164, EMERGENCY_NUMBER):
        try:
            validator(number)
        except ValidationError:
            continue
        assert number.removeprefix("+").isdigit()
        assert number.isascii()


def test_currencies_are_those_of_today():
    codes = [code for code, _name in currency_choices()]
    assert {"GBP", "EUR", "USD", "AED", "JPY", "KWD"} <= set(codes)
    assert {"DEM", "FRF", "XXX"}.isdisjoint(codes)
    assert codes == sorted(codes)


@pytest.mark.parametrize("language", ["en", "fr", "ar", "de", "es"])
def test_languages_have_names_in_the_language_of_the_editor(language):
    with translation.override(language):
        choices = dict(language_choices())
    assert choices["fr"].casefold() == str(Locale("fr").get_display_name(language)).casefold()
    assert "pt-BR" not in choices
    assert {"en", "ar", "zh-Hant", "pt"} <= choices.keys()


def test_time_zones_are_grouped_and_known():
    zones = {name: label for _area, places in timezone_choices() for name, label in places}
    assert zones["Europe/London"] == "London"
    assert zones["America/Argentina/Buenos_Aires"] == "Argentina, Buenos Aires"
    assert zones.keys() <= available_timezones()


def at(hour: int, minute: int = 0) -> datetime.time:
    return datetime.time(hour, minute)


def test_a_break_is_no_overlap():
    assert first_overlap([Hours(["monday"], at(9), at(12)), Hours(["monday"], at(12), at(17))]) is None


times = st.times()
rows = st.lists(
    st.builds(
        lambda days, ends: Hours(sorted(days), min(ends), max(ends)),
        st.sets(st.sampled_from(["monday", "tuesday", "sunday"]), min_size=1),
        st.tuples(times, times).filter(lambda ends: ends[0] != ends[1]),
    ),
    max_size=5,
)


@given(rows)
def test_an_overlap_is_a_moment_in_two_rows(hours):
    """Two rows overlap exactly where the later start of both lies before both ends."""
    pairs = [
        (place, day)
        for place, row in enumerate(hours)
        for other in hours[:place]
        for day in set(row.days) & set(other.days)
        if max(row.opens, other.opens) < min(row.closes, other.closes)
    ]
    found = first_overlap(hours)
    assert (found and found[0]) == (min(pairs)[0] if pairs else None)


def priced(currency: str = "", **prices: str) -> ClinicOffer:
    return ClinicOffer(currency=currency, **{name: Decimal(price) for name, price in prices.items()})


def test_a_price_needs_a_currency_that_has_its_decimals():
    assert offer_problems([priced(price_from="180.50")], "GBP") == [{}]
    assert offer_problems([priced()], "") == [{}]
    assert offer_problems([priced(price_from="180")], "")[0].keys() == {"currency"}
    assert offer_problems([priced(price_to="180.50")], "JPY")[0].keys() == {"price_to"}
    assert offer_problems([priced("GBP", price_to="180.50")], "JPY") == [{}]
