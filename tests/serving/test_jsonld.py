import json

import pytest

from tests.serving.examples import ARTICLE, CARDS, CONDITION, HOME, INDEX, TREATMENT
from treatments.serving.contents import contents
from treatments.serving.jsonld import graph, script_text

URL = "https://clinic.example/en/treatments/sclerotherapy/"
DOCUMENTS = {"treatment": TREATMENT, "condition": CONDITION, "article": ARTICLE, "index": INDEX, "home": HOME}
# Those of schema.org (release 30) that these pages may use.
ASPECTS = {
    f"https://schema.org/{name}HealthAspect"
    for name in [
        "Overview",
        "MayTreat",
        "HowItWorks",
        "Benefits",
        "Effectiveness",
        "SideEffects",
        "RisksOrComplications",
        "SelfCare",
        "SeeDoctor",
        "Treatments",
        "Symptoms",
        "Causes",
    ]
}


def nodes(document_type, document):
    cards = CARDS if document_type == "index" else ()
    result = graph(document_type, document, contents(document_type, document), URL, "en", cards)["@graph"]
    return {str(node["@type"]): node for node in result}


def everything(node):
    yield node
    for part in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from everything(part)


def test_a_treatment_is_a_therapy_on_a_medical_page():
    found = nodes("treatment", TREATMENT)
    page, therapy = found["MedicalWebPage"], found["MedicalTherapy"]

    assert page["about"] == {"@id": therapy["@id"]}
    assert page["lastReviewed"] == "2026-11-03"
    assert page["reviewedBy"][0]["name"] == "Dr Amina Example"
    assert therapy["procedureType"] == "https://schema.org/PercutaneousProcedure"
    assert therapy["drug"]["prescriptionStatus"] == "https://schema.org/PrescriptionOnly"
    assert "Allergy to the medicine." in therapy["contraindication"]
    assert [outcome["name"] for outcome in therapy["adverseOutcome"]] == ["Bruising", "Itching"]
    assert therapy["seriousAdverseOutcome"][0]["name"] == "Ulcer of the skin"


def test_the_condition_points_to_the_treatment_since_schema_org_has_no_indication():
    found = nodes("treatment", TREATMENT)

    assert found["MedicalCondition"]["possibleTreatment"] == {"@id": found["MedicalTherapy"]["@id"]}
    assert "indication" not in found["MedicalTherapy"]


def test_surgery_is_a_type_and_not_a_procedure_type():
    therapy = nodes("treatment", {**TREATMENT, "kind": "surgical", "invasiveness": "surgical"})[
        "['MedicalTherapy', 'SurgicalProcedure']"
    ]

    assert "procedureType" not in therapy


@pytest.mark.parametrize("document_type", DOCUMENTS)
def test_only_aspects_of_schema_org_and_only_on_health_topic_content(document_type):
    result = graph(
        document_type, DOCUMENTS[document_type], contents(document_type, DOCUMENTS[document_type]), URL, "en"
    )

    for node in everything(result):
        if isinstance(node, dict) and "hasHealthAspect" in node:
            assert node["@type"] == "HealthTopicContent"
            assert node["hasHealthAspect"] in ASPECTS


@pytest.mark.parametrize("document_type", DOCUMENTS)
def test_nothing_is_empty_and_every_address_is_absolute(document_type):
    result = graph(
        document_type, DOCUMENTS[document_type], contents(document_type, DOCUMENTS[document_type]), URL, "en"
    )

    for node in everything(result):
        assert node not in (None, "", [], {})
        if isinstance(node, dict) and "url" in node:
            assert node["url"].startswith("https://")


def test_questions_are_there_with_their_answers():
    parts = nodes("treatment", TREATMENT)["MedicalWebPage"]["hasPart"]
    question = next(part for part in parts if part["@type"] == "Question")

    assert question["acceptedAnswer"]["text"] == "A little, for a minute."


def test_an_index_is_a_list():
    items = nodes("index", INDEX)["CollectionPage"]["mainEntity"]["itemListElement"]

    assert [item["position"] for item in items] == [1, 2, 3]


def test_the_text_cannot_leave_its_script_element():
    name = "</script><script>alert(1)</script><!-- & \u2028"
    text = script_text(graph("treatment", {**TREATMENT, "name": name}, [], URL, "en"))

    assert not set("<>&\u2028") & set(text)
    assert any(node["name"] == name for node in json.loads(text)["@graph"] if "name" in node)
