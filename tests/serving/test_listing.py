from tests.serving.examples import CARDS
from treatments.serving.listing import listing


def test_without_a_kind_everything_is_listed():
    assert listing(CARDS, None).cards == CARDS


def test_a_kind_narrows_the_list():
    found = listing(CARDS, "energy")

    assert [card["name"] for card in found.cards] == ["Vascular laser"]
    assert [kind.value for kind in found.kinds] == ["injectable", "energy", "physical"]


def test_a_kind_that_no_page_has_narrows_nothing():
    assert listing(CARDS, "dental").cards == CARDS
    assert listing(CARDS, "<script>").cards == CARDS
