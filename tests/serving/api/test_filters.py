import datetime
from urllib.parse import quote

import pytest

from tests import builders

pytestmark = pytest.mark.django_db


def test_by_kind(names, treatment):
    assert names("treatments/", kind="energy") == ["Vascular laser"]
    assert names("treatments/", kind="dental") == []


def test_by_body_site_in_any_locale(get, names, home):
    legs, face = builders.body_site("Legs"), builders.body_site("Face")
    french_legs = legs.copy_for_translation(builders.locale("fr"))
    french_legs.name = "Jambes"
    french_legs.save()
    builders.treatment(body_sites=builders.blocks("body_site", legs.pk))
    builders.treatment(title="Peel", body_sites=builders.blocks("body_site", face.pk))
    assert names("treatments/", body_site="legs") == ["Sclerotherapy"]
    assert names("treatments/", body_site="legs", locale="fr") == ["Sclerotherapy"]
    problem = get("treatments/", body_site="leggs").json()
    assert problem["known"] == ["face", "legs"]
    assert problem["suggestion"] == "legs"


def test_by_condition(get, names, treatment, condition):
    assert names("treatments/", condition="spider-veins") == ["Sclerotherapy"]
    assert names("treatments/", condition=condition.translation_key) == ["Sclerotherapy"]
    other = builders.condition(title="Acne")
    assert names("treatments/", condition=other.slug) == []
    problem = get("treatments/", condition="sclerotherapy")
    assert problem.status_code == 400
    assert problem.json()["parameter"] == "condition"


def test_by_condition_follows_what_is_live(names, treatment, condition):
    treatment.indications_conditions = []
    treatment.save_revision()
    assert names("treatments/", condition="spider-veins") == ["Sclerotherapy"]
    treatment.save_revision().publish()
    assert names("treatments/", condition="spider-veins") == []


def test_by_condition_in_a_translation(names, french):
    assert names("treatments/", condition="spider-veins", locale="fr") == ["Sclérothérapie"]


def test_articles_by_what_they_are_about(get, names, article, condition):
    assert names("articles/", about="sclerotherapy") == ["Living with spider veins"]
    assert names("articles/", about="vascular-laser") == []
    assert names("articles/", about=condition.translation_key) == []
    assert get("articles/", about="living-with-spider-veins").status_code == 400


def test_by_the_moment_of_publication(get, names, treatment):
    published_at = get("treatments/sclerotherapy/").json()["edition"]["published_at"]
    before = datetime.datetime.fromisoformat(published_at) - datetime.timedelta(microseconds=1)
    assert names("treatments/", updated_after=before.isoformat()) == ["Sclerotherapy"]
    assert names("treatments/", updated_after=published_at) == []
    elsewhere = before.astimezone(datetime.timezone(datetime.timedelta(hours=-5)))
    assert names("treatments/", updated_after=elsewhere.isoformat()) == ["Sclerotherapy"]


@pytest.mark.parametrize(
    "moment",
    [
        "2025-01-01",
        "2025-01-01T00:00:00",
        "2025-02-30T00:00:00Z",
        "0001-01-01T00:00:00+23:00",
        "yesterday",
        "",
    ],
)
def test_a_moment_has_to_be_one(get, home, moment):
    problem = get("treatments/", updated_after=moment)
    assert problem.status_code == 400
    assert problem.json()["parameter"] == "updated_after"


def test_a_plus_sign_that_was_not_encoded_is_explained(client, home):
    problem = client.get(f"/api/v1/treatments/?updated_after={quote('2025-01-01T00:00:00')}+01:00").json()
    assert "%2B" in problem["detail"]
    problem = client.get("/api/v1/treatments/?updated_after=2025-02-30T00:00:00Z").json()
    assert "plus sign" not in problem["detail"]


def test_by_the_day_on_which_a_review_is_due(get, names, treatment):
    assert names("treatments/", review_due_before="2029-03-01") == []
    assert names("treatments/", review_due_before="2029-03-02") == ["Sclerotherapy", "Vascular laser"]
    for wrong in ("2029-3-1", "20290301", "2029-02-30", "٢٠٢٩-٠٣-٠١"):
        assert get("treatments/", review_due_before=wrong).status_code == 400


def test_filters_narrow_together(names, treatment):
    assert names("treatments/", kind="energy", condition="spider-veins") == []
    assert names("treatments/", kind="injectable", condition="spider-veins") == ["Sclerotherapy"]
