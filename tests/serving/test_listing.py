"""What an index page lists."""

import pytest
from bs4 import BeautifulSoup

from tests import builders
from treatments.models import TreatmentIndexPage

pytestmark = pytest.mark.django_db


@pytest.fixture
def cards(client):
    def cards(path):
        html = BeautifulSoup(client.get(path).content, "html.parser")
        return [card.h2.a.get_text(strip=True) for card in html.find_all(class_="card")]

    return cards


def test_pages_stand_in_the_order_of_their_names(cards, home, treatment, laser):
    assert cards("/en/treatments/") == ["Sclerotherapy", "Vascular laser"]


def test_a_kind_narrows_the_list(cards, treatment, laser):
    assert cards("/en/treatments/?kind=energy") == ["Vascular laser"]


def test_a_kind_that_no_page_has_narrows_nothing(cards, treatment, laser):
    assert len(cards("/en/treatments/?kind=dental")) == 2
    assert len(cards("/en/treatments/?kind=%3Cscript%3E")) == 2


def test_a_long_list_has_pages(client, cards, treatment, laser):
    index = TreatmentIndexPage.objects.get()
    for number in range(65):
        builders.treatment(title=f"A treatment {number:02}", reviewers=treatment.reviewers.get_prep_value())

    assert len(cards(index.url)) == 60
    assert cards(f"{index.url}?page=2")[-2:] == ["Sclerotherapy", "Vascular laser"]
    assert 'href="?page=2"' in client.get(index.url).content.decode()
    assert len(cards(f"{index.url}?page=nonsense")) == 60


def test_a_page_that_is_not_translated_stands_in_its_own_language(cards, french, laser):
    assert cards("/fr/treatments/") == ["Sclérothérapie", "Vascular laser"]


def test_every_page_takes_the_same_few_queries(
    client, home, treatment, french, condition, article, django_assert_num_queries
):
    for page, queries in ((treatment, 2), (condition, 2), (article, 2), (french, 2), (home, 2)):
        client.get(page.url)
        with django_assert_num_queries(queries):
            assert client.get(page.url).status_code == 200
    with django_assert_num_queries(3):
        client.get("/en/treatments/?kind=energy&page=2")
