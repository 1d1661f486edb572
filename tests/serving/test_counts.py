import pytest
from django.utils import translation

from treatments.serving.counts import frequency_text, sessions_text


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (1, 1, "1 session"),
        (1, 3, "1 to 3 sessions"),
        (2, None, "at least 2 sessions"),
        (None, 4, "up to 4 sessions"),
        (None, None, ""),
    ],
)
def test_sessions(low, high, words):
    assert sessions_text({"min": low, "max": high}) == words


@pytest.mark.parametrize(
    ("band", "one_in", "words"),
    [
        ("uncommon", 300, "Uncommon: about 1 in 300 people"),
        ("rare", 2500, "Rare: about 1 in 2,500 people"),
        ("common", None, "Common"),
        ("unknown", None, "How often is not known"),
    ],
)
def test_a_frequency_has_its_number_beside_the_word(band, one_in, words):
    assert frequency_text({"band": band, "one_in": one_in}) == words


def test_the_number_is_written_as_the_language_writes_it():
    with translation.override("de"):
        assert "2.500" in frequency_text({"band": "rare", "one_in": 2500})
