"""The schema says what the API does: clinics, too, are answered as it says, whatever is asked."""

import os

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from pydantic import TypeAdapter

from cms.wsgi import application
from tests.authoring.clinics import samples
from tests.serving.api.test_contract import CHECKS
from tests.serving.api.test_schema import check
from treatments.publishing.clinics.documents import ClinicDocument, OfferDocument
from treatments.serving.api.generator import openapi_schema

pytestmark = pytest.mark.django_db
PATHS = {
    "clinics/": "/api/v1/clinics/",
    "clinics/london/": "/api/v1/clinics/{slug_or_id}/",
    "clinics/london/treatments/": "/api/v1/clinics/{slug_or_id}/treatments/",
}
EXAMPLES = int(os.environ.get("SCHEMATHESIS_EXAMPLES", "5"))


@pytest.mark.parametrize("path", PATHS)
def test_each_address_answers_as_the_schema_says(get, london, londres, paris, french, path):
    samples.changed(london, emergency_instructions="Call 999.")
    takes_view = path.endswith("treatments/")
    for locale in ("en", "fr", "fr-CA"):
        for query in ({}, {"view": "full", "rich_text": "text"} if takes_view else {"fallback": "none"}):
            check(get(path, locale=locale, **query), PATHS[path])
    check(get(path, nothing="1"), PATHS[path])
    check(get(path.replace("london", "nowhere"), locale="fr"), PATHS[path])


def test_documents_are_of_their_types(get, london, paris):
    for result in get("clinics/").json()["results"]:
        TypeAdapter(ClinicDocument).validate_python(result["content"], strict=True)
        for each in get(f"clinics/{result['slug']}/treatments/").json()["results"]:
            TypeAdapter(OfferDocument).validate_python(each["offer"]["content"], strict=True)


@pytest.mark.parametrize("path", PATHS.values())
def test_whatever_is_asked_the_contract_is_kept(one_connection, london, londres, paris, french, path):
    loaded = schemathesis.openapi.from_dict(openapi_schema())
    loaded.app = application

    @given(case=loaded[path]["GET"].as_strategy())
    @settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
    def ask(case) -> None:
        if "slug_or_id" in case.path_parameters:
            case.path_parameters["slug_or_id"] = "london"
        case.call_and_validate(checks=CHECKS, headers={"Host": "testserver"})

    ask()
