import pytest

from treatments.authoring.values.durations import duration_text
from treatments.serving.durations import offset_text, range_text


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("PT1M", "1 minute"),
        ("PT20M", "20 minutes"),
        ("PT1H30M", "1 hour 30 minutes"),
        ("P2W", "2 weeks"),
        ("P1Y6M", "1 year 6 months"),
        ("PT0S", "0 seconds"),
        ("P1DT0H", "1 day"),
    ],
)
def test_a_duration_in_words(value, words):
    assert duration_text(value) == words


@pytest.mark.parametrize(
    ("low", "high", "qualifier", "words"),
    [
        ("PT20M", "PT1H", "about", "about 20 minutes to 1 hour"),
        ("PT20M", "PT60M", "exactly", "20 to 60 minutes"),
        ("PT30M", "PT30M", "exactly", "30 minutes"),
        ("PT30M", "PT30M", "about", "about 30 minutes"),
        (None, "PT1H", "under", "under 1 hour"),
        (None, "P3D", "up_to", "up to 3 days"),
        ("P3M", None, "at_least", "at least 3 months"),
        ("P3M", None, "exactly", "at least 3 months"),
        (None, "P3M", "exactly", "up to 3 months"),
        ("P3M", None, "about", "about 3 months or more"),
        (None, "P3M", "about", "up to about 3 months"),
        ("P3M", "P1Y", "varies", "varies (3 months to 1 year)"),
        (None, None, "varies", "varies"),
    ],
)
def test_a_range_keeps_its_qualifier(low, high, qualifier, words):
    assert range_text({"min": low, "max": high, "qualifier": qualifier}) == words


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (None, None, ""),
        ("PT0H", None, "Straight away"),
        ("PT0H", "P2W", "For 2 weeks"),
        (None, "P2W", "For 2 weeks"),
        ("PT24H", None, "After 24 hours"),
        ("P1W", "P6W", "1 to 6 weeks after treatment"),
        ("P1D", "P2W", "1 day to 2 weeks after treatment"),
    ],
)
def test_when_a_step_of_aftercare_applies(start, end, words):
    assert offset_text(start, end) == words


def test_a_duration_that_is_none_is_refused_by_name():
    with pytest.raises(ValueError, match="soon"):
        duration_text("soon")
