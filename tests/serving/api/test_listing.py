import datetime

import pytest

from tests import builders
from treatments.models import Head, TreatmentPage
from treatments.publishing.present import present

pytestmark = pytest.mark.django_db


@pytest.fixture
def several(home) -> list[TreatmentPage]:
    """Seven treatments, three of one name."""
    titles = ["Peel", "laser", "Filler", "Peel", "Éclat", "Peel", "Botox"]
    return [builders.treatment(title=title) for title in titles]


def walk(get, client, **query) -> list[list[str]]:
    """The ids of each page of the list, following ``next``."""
    pages = []
    response = get("treatments/", **query)
    while True:
        answer = response.json()
        pages.append([result["id"] for result in answer["results"]])
        if answer["next"] is None:
            return pages
        response = client.get(answer["next"])


def test_the_summary_is_a_part_of_the_document(get, treatment):
    result = next(each for each in get("treatments/").json()["results"] if each["slug"] == "sclerotherapy")
    document = present(TreatmentPage.objects.get(pk=treatment.pk))
    assert list(result["content"]) == [
        "also_known_as",
        "body_sites",
        "hero_image",
        "invasiveness",
        "kind",
        "name",
        "review",
        "summary",
    ]
    assert result["content"].items() <= document.items()


@pytest.mark.parametrize("collection", ["treatments", "conditions", "articles"])
def test_the_full_view_lists_what_the_details_answer(get, article, collection):
    results = get(f"{collection}/", view="full").json()["results"]
    assert results
    for result in results:
        assert get(f"{collection}/{result['id']}/").json() == result


def test_lists_of_conditions_and_articles(get, article):
    conditions, articles = get("conditions/").json()["results"], get("articles/").json()["results"]
    assert [result["content"]["medical_name"] for result in conditions] == ["telangiectasia"]
    assert [result["content"]["headline"] for result in articles] == ["Living with spider veins"]


def test_following_next_meets_every_page_once(get, client, several):
    for ordering in ("name", "-name", "published_at", "-published_at", "next_review"):
        for limit in (1, 3, 7):
            pages = walk(get, client, ordering=ordering, limit=limit, fields="name")
            met = [key for page in pages for key in page]
            assert sorted(met) == sorted(str(page.translation_key) for page in several)
            assert all(len(page) == limit for page in pages[:-1])


def test_a_page_published_meanwhile_moves_nothing(get, client, several):
    first = get("treatments/", limit=3).json()
    builders.treatment(title="Aaa")
    second = client.get(first["next"]).json()
    everything = get("treatments/", limit=100).json()["results"]
    assert first["results"] + second["results"] == everything[1:7]


def test_next_keeps_the_query_and_stands_in_the_link_header(get, several):
    response = get("treatments/", limit=2, locale="fr-CA", kind="injectable")
    following = response.json()["next"]
    assert "limit=2&locale=fr-CA&kind=injectable&cursor=" in following
    assert response["Link"] == f'<{following}>; rel="next"'
    assert "Link" not in get("treatments/")


def test_orderings(names, home):
    reviews = {"Peel": datetime.date(2030, 1, 1), "laser": datetime.date(2027, 1, 1), "Filler": None}
    for title in ("Peel", "laser"):
        builders.treatment(title=title, next_review=reviews[title])
    filler = builders.treatment(title="Filler")
    Head.objects.filter(page_id=filler.pk).update(next_review=None)
    assert names("treatments/") == ["Filler", "laser", "Peel"]
    assert names("treatments/", ordering="-name") == ["Peel", "laser", "Filler"]
    assert names("treatments/", ordering="published_at") == ["Peel", "laser", "Filler"]
    assert names("treatments/", ordering="-published_at") == ["Filler", "laser", "Peel"]
    assert names("treatments/", ordering="next_review") == ["laser", "Peel", "Filler"]
    assert names("treatments/", ordering="-next_review") == ["Peel", "laser", "Filler"]


def test_a_list_in_a_locale_has_each_page_once(get, names, french):
    response = get("treatments/", locale="fr")
    assert [(result["locale"], result["is_fallback"]) for result in response.json()["results"]] == [
        ("fr", False),
        ("en", True),
    ]
    assert response["Content-Language"] == "fr"
    assert names("treatments/", locale="fr", fallback="none") == ["Sclérothérapie"]
    assert names("treatments/", locale="fr-CA") == ["Sclérothérapie", "Vascular laser"]
    assert names("treatments/", locale="fr-CA", fallback="none") == []
    assert names("treatments/") == ["Sclerotherapy", "Vascular laser"]


@pytest.mark.parametrize("cursor", ["x", "", "WyJ0cmVhdG1lbnQiXQ:abc", "é"])
def test_a_cursor_of_another_hand_is_a_problem(get, home, cursor):
    problem = get("treatments/", cursor=cursor)
    assert problem.status_code == 400
    assert problem.json()["type"].endswith("/problems/invalid-cursor/")
    assert problem.json()["parameter"] == "cursor"


def test_a_cursor_of_another_list_is_a_problem(get, client, several):
    following = get("treatments/", limit=1).json()["next"]
    for other in (following.replace("/treatments/", "/conditions/"), f"{following}&ordering=-name"):
        problem = client.get(other)
        assert problem.status_code == 400
        assert "treatments ordered by name" in problem.json()["detail"]


@pytest.mark.parametrize("view", ["summary", "full"])
def test_a_list_takes_one_query_and_one_more_for_what_it_is_narrowed_by(
    get, treatment, django_assert_num_queries, view
):
    builders.locale("fr")
    with django_assert_num_queries(1):
        get("treatments/", view=view, limit=100, locale="fr-CA")
    with django_assert_num_queries(2):
        get("treatments/", view=view, condition="spider-veins", kind="injectable")
