"""What the loader makes in bulk is what publishing would have made, and every target answers for it."""

from __future__ import annotations

from io import StringIO

import pytest
from django.core.management import call_command
from django.test import Client
from wagtail.models import Page

from bench.checking import rows
from bench.loading.load import compare
from bench.loading.words import Vocabulary
from bench.targets import FIRST, MEMORY, NAIVE, OURS, QUERY, V2, NotAvailable, Questions
from treatments.models import Head, HeadTerm, TreatmentPage
from treatments.publishing.auditing.drift import drifts


def test_documents_and_heads_are_those_of_publishing(loaded, size):
    compare(count=3 * size)
    assert Head.objects.filter(type="treatment", slug__startswith="sclerotherapy-").count() == 3 * size
    head = Head.objects.get(slug="sclerotherapy-00007", locale="fr")
    original = Head.objects.get(slug="sclerotherapy", locale="fr")
    of_head, of_original = (
        {*HeadTerm.objects.filter(head=each).values_list("name", "value")} for each in (head, original)
    )
    assert of_head == of_original != set()


def test_nothing_is_left_to_mend(loaded):
    call_command("verify_ledger", stdout=StringIO())
    # The copies were never translated with wagtail-localize, which knows the state of a translation, and
    # their conditions have not been told of them: 10,000 treatments of one condition are nobody's document.
    assert {part for drift in drifts() for part in drift.parts} <= {"translation", "treatments"}


def test_the_tree_is_sound(loaded):
    assert not any(Page.find_problems())
    page = TreatmentPage.objects.get(slug="sclerotherapy-00007", locale__language_code="ar")
    assert page.get_parent().specific.get_children().filter(pk=page.pk).exists()
    assert page.full_url.endswith("/sclerotherapy-00007/")


def test_the_same_numbers_make_the_same_texts():
    vocabulary = Vocabulary([{"name": "Vascular laser", "html": "<p>closes small <b>vessels</b></p>"}])
    assert vocabulary.words == ["closes", "laser", "small", "vascular", "vessels"]
    assert vocabulary.variation(7) == vocabulary.variation(7) != vocabulary.variation(8)


@pytest.mark.parametrize("target", [OURS, V2, NAIVE, QUERY, FIRST, MEMORY])
@pytest.mark.parametrize("scenario", ["detail", "list-20", "deep", "changes"])
def test_every_target_answers_what_it_is_asked(scenario, target, loaded, settings):
    settings.ROOT_URLCONF = "bench.urls"
    settings.WAGTAILAPI_LIMIT_MAX = 100
    settings.MIDDLEWARE = [*settings.MIDDLEWARE, "bench.rivals.ceilings.first_middleware"]
    client = Client(headers={"accept": "application/json"})
    questions = Questions(loaded, lambda path: client.get(path).json())
    try:
        asks = questions.asks(scenario, target)
    except NotAvailable:
        pytest.skip("It has none.")
    assert asks
    for ask in asks[:4]:
        response = client.get(ask.path)
        assert response.status_code == 200, response.content
        if scenario == "list-20":
            assert len(rows(response.json())) == 20
