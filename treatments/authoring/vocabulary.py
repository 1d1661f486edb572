"""The closed vocabularies of the content model. Values are stored and served; labels are for people."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _, pgettext_lazy


class DocumentKind(TextChoices):
    """What an imported document may become."""

    TREATMENT = "treatment", _("Treatment")
    CONDITION = "condition", _("Condition")
    ARTICLE = "article", _("Article")


class TreatmentKind(TextChoices):
    INJECTABLE = "injectable", _("Injectable")
    ENERGY = "energy", _("Energy-based")
    SURGICAL = "surgical", _("Surgical")
    DENTAL = "dental", _("Dental")
    PHYSICAL = "physical", _("Physical")
    TOPICAL = "topical", _("Topical")
    OTHER = "other", _("Other")


class Invasiveness(TextChoices):
    NONINVASIVE = "noninvasive", _("Non-invasive")
    PERCUTANEOUS = "percutaneous", _("Through the skin (percutaneous)")
    SURGICAL = "surgical", _("Surgical")


class Policy(TextChoices):
    OPEN = "open", _("Open")
    CONSULTATION_FIRST = "consultation_first", _("Consultation first")
    NO_PUBLIC = "no_public", _("Not to be promoted to the public")


class Qualifier(TextChoices):
    EXACTLY = "exactly", _("exactly")
    ABOUT = "about", _("about")
    UNDER = "under", _("under")
    UP_TO = "up_to", _("up to")
    AT_LEAST = "at_least", _("at least")
    VARIES = "varies", _("varies")


class FrequencyBand(TextChoices):
    """The five bands of the European SmPC guideline, and one for what nobody has counted."""

    VERY_COMMON = "very_common", _("Very common")
    COMMON = "common", _("Common")
    UNCOMMON = "uncommon", _("Uncommon")
    RARE = "rare", _("Rare")
    VERY_RARE = "very_rare", _("Very rare")
    UNKNOWN = "unknown", _("Not known")


class ContraindicationKind(TextChoices):
    ABSOLUTE = "absolute", _("Absolute")
    RELATIVE = "relative", _("Relative")
    TEMPORARY = "temporary", _("Temporary")


class AftercareKind(TextChoices):
    DO = "do", _("Do")
    AVOID = "avoid", _("Avoid")
    EXPECT = "expect", _("Expect")


class HelpLevel(TextChoices):
    ROUTINE = "routine", _("Routine")
    URGENT = "urgent", _("Urgent")
    EMERGENCY = "emergency", _("Emergency")


class SourceType(TextChoices):
    GUIDELINE = "guideline", _("Guideline")
    LABEL = "label", _("Product label")
    TRIAL = "trial", _("Clinical trial")
    REVIEW = "review", pgettext_lazy("a publication", "Review")
    MANUFACTURER = "manufacturer", _("Manufacturer")


class PhotoStage(TextChoices):
    BEFORE = "before", _("Before treatment")
    AFTER = "after", _("After treatment")


class CodeSystem(TextChoices):
    """The canonical URIs under which HL7 FHIR names published coding systems."""

    ICD_10 = "http://hl7.org/fhir/sid/icd-10", "ICD-10"
    ICD_10_CM = "http://hl7.org/fhir/sid/icd-10-cm", "ICD-10-CM"
    ICD_11 = "http://id.who.int/icd/release/11/mms", "ICD-11"
    SNOMED_CT = "http://snomed.info/sct", "SNOMED CT"
    MESH = "http://id.nlm.nih.gov/mesh", "MeSH"


class TreatmentSection(TextChoices):
    """The sections of a treatment document that a source can support, in reading order."""

    OVERVIEW = "overview", _("Overview")
    INDICATIONS = "indications", _("What it treats")
    MECHANISM = "mechanism", _("How it works")
    PROCEDURE = "procedure", _("What happens")
    BENEFITS = "benefits", _("Benefits")
    LONGEVITY = "longevity", _("How long it lasts")
    RECOVERY = "recovery", _("Recovery")
    SUITABILITY = "suitability", _("Who it is for")
    CONTRAINDICATIONS = "contraindications", _("Who should not have it")
    SIDE_EFFECTS = "side_effects", _("Side effects")
    RISKS = "risks", _("Risks")
    PREPARATION = "preparation", _("How to prepare")
    AFTERCARE = "aftercare", _("Aftercare")
    SEEK_HELP = "seek_help", _("When to seek help")
    ALTERNATIVES = "alternatives", _("Alternatives")
    COST = "cost", _("Cost")
    FAQS = "faqs", _("Questions and answers")
    OTHER_SECTIONS = "other_sections", _("More")


class ConditionSection(TextChoices):
    OVERVIEW = "overview", _("Overview")
    SYMPTOMS = "symptoms", _("Symptoms")
    CAUSES = "causes", _("Causes")
    RISK_FACTORS = "risk_factors", _("Risk factors")
    RED_FLAGS = "red_flags", _("When to seek help")
    OTHER_SECTIONS = "other_sections", _("More")


# Text that a patient may act on. A change of one of these sections of a document is material.
SAFETY_SECTIONS = frozenset(
    (
        "prescription_medicine",
        "promotion_policy",
        "procedure",
        "recovery",
        "suitability",
        "contraindications",
        "side_effects",
        "risks",
        "preparation",
        "aftercare",
        "seek_help",
        "red_flags",
    )
)
