"""One document in every locale in which it is published."""

import pytest

pytestmark = pytest.mark.django_db


def test_every_locale_in_which_it_is_published(get, french, arabic):
    answer = get("treatments/sclerotherapy/translations/").json()
    assert (answer["id"], answer["type"]) == (str(french.translation_key), "treatment")
    assert [each["locale"] for each in answer["results"]] == ["ar", "en", "fr"]


def test_each_as_its_own_detail_says(get, french):
    for each in get("treatments/sclerotherapy/translations/").json()["results"]:
        detail = get("treatments/sclerotherapy/", locale=each["locale"], fallback="none").json()
        assert each == {name: detail[name] for name in ("locale", "slug", "url", "edition", "translation")}


def test_the_answer_is_the_same_in_whichever_locale_it_is_asked(get, french):
    english = get("treatments/sclerotherapy/translations/")
    assert get("treatments/sclerotherapy/translations/", locale="fr").content == english.content
    assert get(f"treatments/{french.translation_key}/translations/").content == english.content


def test_what_is_withdrawn_or_a_draft_is_not_among_them(get, french, arabic):
    french.unpublish()
    arabic.title = "Not published"
    arabic.save_revision()
    results = get("treatments/sclerotherapy/translations/").json()["results"]
    assert [each["locale"] for each in results] == ["ar", "en"]


def test_what_is_known_is_not_sent_again_until_one_changes(get, french):
    known = {"If-None-Match": get("treatments/sclerotherapy/translations/")["ETag"]}
    assert get("treatments/sclerotherapy/translations/", headers=known).status_code == 304
    french.summary = "Encore."
    french.save_revision().publish()
    assert get("treatments/sclerotherapy/translations/", headers=known).status_code == 200


def test_conditions_and_articles_have_theirs(get, article, condition):
    for collection, page in (("conditions", condition), ("articles", article)):
        results = get(f"{collection}/{page.slug}/translations/").json()["results"]
        assert [each["locale"] for each in results] == ["en"]


@pytest.mark.parametrize("slug", ["nothing", "%00", "00000000-0000-4000-8000-000000000000"])
def test_of_nothing_there_are_none(get, home, slug):
    response = get(f"treatments/{slug}/translations/")
    assert response.status_code == 404
    assert response["Content-Type"] == "application/problem+json"


def test_of_what_is_withdrawn_there_are_none(get, treatment):
    treatment.unpublish()
    assert get("treatments/sclerotherapy/translations/").status_code == 410


def test_what_it_does_not_know_is_a_problem(get, treatment):
    assert get("treatments/sclerotherapy/translations/", view="full").status_code == 400
