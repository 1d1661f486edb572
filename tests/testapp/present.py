from tests.testapp.models import SpaTreatmentPage
from treatments.publishing.documents import TreatmentDocument
from treatments.publishing.present import present
from treatments.publishing.present.treatment import present_treatment


class SpaTreatmentDocument(TreatmentDocument):
    what_to_wear: str


@present.register
def present_spa_treatment(page: SpaTreatmentPage) -> SpaTreatmentDocument:
    return {**present_treatment(page), "what_to_wear": page.what_to_wear}
