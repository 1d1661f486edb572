"""A page type of the installing project, with a field of its own, in the API."""

import pytest
from jsonschema import Draft202012Validator

from tests import builders
from tests.testapp.models import SpaTreatmentPage
from treatments.models import TreatmentIndexPage
from treatments.serving.api.generator import openapi_schema

pytestmark = pytest.mark.django_db


@pytest.fixture
def wrap(home):
    page = SpaTreatmentPage(
        **builders.treatment_fields(title="Body wrap"), what_to_wear="A towel.", live=False
    )
    builders.index_page(TreatmentIndexPage).add_child(instance=page)
    page.save_revision().publish()
    return page


def test_its_own_field_is_served_and_can_be_chosen(get, treatment, wrap):
    assert get("treatments/body-wrap/").json()["content"]["what_to_wear"] == "A towel."
    assert get("treatments/body-wrap/", fields="what_to_wear").json()["content"] == {
        "what_to_wear": "A towel."
    }
    contents = [
        result["content"] for result in get("treatments/", fields="name,what_to_wear").json()["results"]
    ]
    assert {"name": "Body wrap", "what_to_wear": "A towel."} in contents
    assert {"name": "Sclerotherapy"} in contents
    assert get("treatments/", fields="what_to_waer").json()["suggestion"] == "what_to_wear"


def test_the_schema_knows_it(get, wrap):
    schema = openapi_schema()
    own = schema["components"]["schemas"]["SpaTreatmentDocument"]
    assert own["properties"]["what_to_wear"] == {"type": "string"}
    validator = Draft202012Validator(
        {**own, "components": schema["components"], "additionalProperties": False}
    )
    validator.validate(get("treatments/body-wrap/").json()["content"])
    content = schema["components"]["schemas"]["TreatmentEnvelope"]["properties"]["content"]
    references = [option["$ref"].rpartition("/")[2] for option in content["anyOf"]]
    assert references == ["TreatmentDocument", "SpaTreatmentDocument"]
