from __future__ import annotations

import pytest
from django.utils import translation
from hypothesis import given, strategies as st

from treatments.authoring.values.amounts import DurationRange, Frequency, IntRange, band_of, in_band
from treatments.authoring.values.durations import duration_seconds, duration_text
from treatments.authoring.vocabulary import FrequencyBand, Qualifier

UNITS = ["PT{}S", "PT{}M", "PT{}H", "P{}D", "P{}W", "P{}M", "P{}Y", "P{}DT{}H", "PT{}H{}M"]
durations = st.builds(
    lambda pattern, first, second: pattern.format(first, second),
    st.sampled_from(UNITS),
    st.integers(0, 999_999),
    st.integers(0, 999_999),
)
numbers = st.integers(0, 999_999_999)


def in_order(low, high):
    return sorted((low, high), key=duration_seconds)


@given(durations, durations, st.sampled_from(Qualifier.values))
def test_a_duration_range_survives_being_written_and_read(one, other, qualifier):
    low, high = in_order(one, other)
    for ends in [(low, high), (low, None), (None, high)]:
        value = DurationRange(*ends, qualifier)
        assert DurationRange.from_data(value.as_data()) == value


@given(durations, durations)
def test_a_duration_range_never_runs_backwards(one, other):
    low, high = in_order(one, other)
    if duration_seconds(low) < duration_seconds(high):
        with pytest.raises(ValueError, match="shortest time is longer"):
            DurationRange.from_data({"min": high, "max": low})


@given(numbers, numbers)
def test_an_int_range_survives_and_never_runs_backwards(one, other):
    low, high = sorted((one, other))
    value = IntRange(low, high)
    assert IntRange.from_data(value.as_data()) == value
    if low < high:
        with pytest.raises(ValueError, match="smallest number is larger"):
            IntRange.from_data({"min": high, "max": low})


@given(st.integers(1, 999_999_999))
def test_every_frequency_has_its_band_and_is_refused_in_the_wrong_one(one_in):
    band = band_of(one_in)
    assert Frequency.from_data({"one_in": one_in}) == Frequency(band, one_in)
    for other in FrequencyBand.values:
        if in_band(one_in, other):
            assert Frequency.from_data({"band": other, "one_in": one_in}).as_data()["band"] == other
        else:
            with pytest.raises(ValueError, match="not “"):
                Frequency.from_data({"band": other, "one_in": one_in})


@pytest.mark.parametrize(
    ("one_in", "bands"),
    [
        (9, ["very_common"]),
        (10, ["common"]),
        (100, ["common", "uncommon"]),
        (1_000, ["uncommon", "rare"]),
        (10_000, ["rare"]),
        (10_001, ["very_rare"]),
    ],
)
def test_the_edges_of_the_bands(one_in, bands):
    assert [band for band in FrequencyBand.values if in_band(one_in, band)] == bands


@pytest.mark.parametrize(
    "text", ["", "P", "PT", "P1DT", "20 minutes", "PT1.5H", "PT٣M", "-PT1H", "P1H", "PT9999999M", "PT20M "]
)
def test_what_is_no_duration_is_refused_with_an_example(text):
    with pytest.raises(ValueError, match="twenty minutes are PT20M"):
        duration_seconds(text)


@pytest.mark.parametrize(
    ("data", "wrong"),
    [
        ({}, "shortest or a longest"),
        ({"min": "PT1H", "qualifier": "roughly"}, "roughly.*known are exactly, about"),
        ({"minimum": "PT1H"}, "minimum.*known are min, max, qualifier"),
    ],
)
def test_a_wrong_duration_range_says_what_is_known(data, wrong):
    with pytest.raises(ValueError, match=wrong):
        DurationRange.from_data(data)


@pytest.mark.parametrize("number", ["three", "1.5", "-1", True, "²", "1" * 10])
def test_what_is_no_whole_number_is_refused(number):
    with pytest.raises(ValueError, match="whole number"):
        IntRange.from_data({"min": number})


def test_one_in_none_is_no_frequency():
    with pytest.raises(ValueError, match="1 in 0"):
        Frequency.from_data({"band": "rare", "one_in": 0})


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (DurationRange("PT20M", "PT1H", "about"), "20 minutes to 1 hour (about)"),
        (DurationRange("PT45M", "PT45M"), "45 minutes"),
        (DurationRange("PT45M", None), "at least 45 minutes"),
        (DurationRange(None, "PT1H", "under"), "1 hour (under)"),
        (DurationRange(None, None, "varies"), "varies"),
        (IntRange(1, 3), "1 to 3"),
        (IntRange(None, 3), "at most 3"),
        (Frequency("uncommon", 300), "Uncommon (1 in 300)"),
        (Frequency("unknown"), "Not known"),
    ],
)
def test_a_value_reads_as_an_editor_says_it(value, words):
    with translation.override("en"):
        assert str(value) == words


@given(durations)
def test_every_duration_has_words(duration):
    assert duration_text(duration)
