import pytest
from django.utils.translation import override

from treatments.authoring.lists import listed


@pytest.mark.parametrize(("language", "words"), [("en", "a, b"), ("fr", "a, b"), ("ar", "a، b")])
def test_a_list_has_the_comma_of_the_language(language, words):
    with override(language):
        assert listed(["a", "b"]) == words
