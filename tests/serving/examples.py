"""Documents that fill every field, for tests of what is made from documents."""

from __future__ import annotations

from home.present import HomeDocument
from treatments.publishing.documents import (
    ArticleDocument,
    Card,
    Citation,
    ConditionDocument,
    Image,
    IndexDocument,
    PageLink,
    Review,
    TreatmentDocument,
)

PICTURE: Image = {
    "url": "/media/legs-1600.jpg",
    "width": 1600,
    "height": 1000,
    "alt": "Drawing of a lower leg with fine veins",
    "renditions": [{"url": "/media/legs-400.jpg", "width": 400, "height": 250}],
}
SPIDER_VEINS: PageLink = {
    "id": "7d1c4c1e-0b0e-4a55-9f0e-3a5b3f1f0a01",
    "type": "condition",
    "locale": "en",
    "slug": "spider-veins",
    "name": "Spider veins",
    "summary": "Fine red or purple veins close under the skin.",
    "url": "/en/conditions/spider-veins/",
}
LASER: PageLink = {
    "id": "7d1c4c1e-0b0e-4a55-9f0e-3a5b3f1f0a02",
    "type": "treatment",
    "locale": "en",
    "slug": "vascular-laser",
    "name": "Vascular laser",
    "summary": "Light that closes small vessels.",
    "url": "/en/treatments/vascular-laser/",
}
GUIDELINE: Citation = {
    "type": "guideline",
    "title": "Varicose veins: diagnosis and management",
    "doi": None,
    "pmid": None,
    "url": "https://www.nice.org.uk/guidance/cg168",
    "published": "2013-07-24",
    "accessed": "2026-11-02",
    "superseded_by": None,
    "sections": ["risks", "side_effects"],
}
REVIEW: Review = {
    "last_reviewed": "2026-11-03",
    "next_review": "2028-11-03",
    "reviewers": [
        {
            "name": "Dr Amina Example",
            "role": "Consultant vascular surgeon",
            "register": "GMC",
            "registration_number": "0000001",
            "profile_url": None,
            "conflicts_of_interest": "None declared",
        }
    ],
}
TREATMENT: TreatmentDocument = {
    "name": "Sclerotherapy",
    "also_known_as": ["Vein injections"],
    "summary": "Injections that close unwanted leg veins from the inside.",
    "kind": "injectable",
    "invasiveness": "percutaneous",
    "prescription_medicine": {"required": True, "substance": "polidocanol"},
    "promotion_policy": [{"jurisdiction": "GB", "policy": "consultation_first"}],
    "body_sites": [{"id": "b1", "slug": "legs", "name": "Legs"}],
    "hero_image": PICTURE,
    "gallery": [{**PICTURE, "caption": "A vein before it is closed", "stage": "before"}],
    "overview": {"html": "<p>A fine needle carries a medicine into the vein. The vein closes and fades.</p>"},
    "indications": {"description": {"html": "<p>Small veins of the legs.</p>"}, "conditions": [SPIDER_VEINS]},
    "mechanism": {
        "html": "<p>The lining of the vein swells, sticks together and is taken up by the body.</p>"
    },
    "procedure": {
        "description": {"html": "<p>You lie down. Several veins are treated in one visit.</p>"},
        "steps": ["Your legs are examined.", "The skin is cleaned.", "The medicine is injected."],
        "duration": {"min": "PT20M", "max": "PT1H", "qualifier": "about"},
        "sessions": {"min": 1, "max": 3},
        "interval": {"min": "P4W", "max": "P8W", "qualifier": "about"},
        "setting": "clinic treatment room",
        "pain_relief": "None is usually needed",
    },
    "benefits": [{"text": "No cuts and no stitches.", "source": GUIDELINE}],
    "longevity": {
        "description": {"html": "<p>Closed veins do not open again, but new ones can come.</p>"},
        "onset": {"min": "P3W", "max": "P12W", "qualifier": "about"},
        "duration": {"min": None, "max": None, "qualifier": "varies"},
    },
    "recovery": {
        "description": {"html": "<p>You walk straight away.</p>"},
        "downtime": {"min": None, "max": "P1D", "qualifier": "under"},
        "return_to_work": {"min": None, "max": "P1D", "qualifier": "up_to"},
    },
    "suitability": {"description": {"html": "<p>Adults in good health.</p>"}, "min_age": 18},
    "contraindications": [
        {"text": "Breastfeeding.", "kind": "relative", "wait": None},
        {"text": "Allergy to the medicine.", "kind": "absolute", "wait": None},
        {
            "text": "A recent long flight.",
            "kind": "temporary",
            "wait": {"min": "P4W", "max": "P4W", "qualifier": "at_least"},
        },
    ],
    "side_effects": [
        {
            "name": "Bruising",
            "description": "Around the places of the injections.",
            "frequency": {"band": "very_common", "one_in": 2},
            "onset": None,
            "duration": {"min": "P1W", "max": "P3W", "qualifier": "about"},
            "source": GUIDELINE,
        },
        {
            "name": "Itching",
            "description": "Over the treated veins.",
            "frequency": {"band": "common", "one_in": None},
            "onset": {"min": None, "max": "PT1H", "qualifier": "under"},
            "duration": None,
            "source": None,
        },
    ],
    "risks": [
        {
            "name": "Ulcer of the skin",
            "description": "A sore where the medicine leaked out.",
            "frequency": {"band": "uncommon", "one_in": 300},
            "onset": None,
            "duration": None,
            "source": None,
        },
        {
            "name": "Clot in a deep vein",
            "description": "",
            "frequency": {"band": "rare", "one_in": 2500},
            "onset": None,
            "duration": None,
            "source": None,
        },
        {
            "name": "Nerve damage",
            "description": "Numbness near the injection.",
            "frequency": {"band": "unknown", "one_in": None},
            "onset": None,
            "duration": None,
            "source": None,
        },
    ],
    "preparation": [
        {
            "text": "Do not shave your legs.",
            "lead_time": {"min": "P1D", "max": "P1D", "qualifier": "exactly"},
        },
        {"text": "Bring loose trousers.", "lead_time": None},
    ],
    "aftercare": [
        {"kind": "avoid", "text": "Sunbathing.", "from": None, "to": "P4W"},
        {"kind": "do", "text": "Walk for half an hour.", "from": "PT0S", "to": None},
        {"kind": "do", "text": "Wear the stocking by day.", "from": "P1D", "to": "P2W"},
        {"kind": "expect", "text": "Lumps along the vein.", "from": "P1W", "to": "P6W"},
    ],
    "seek_help": [
        {"level": "routine", "text": "A bruise that is not fading."},
        {"level": "emergency", "text": "Chest pain or trouble breathing."},
        {"level": "urgent", "text": "A swollen, painful calf."},
    ],
    "alternatives": [
        {"text": "for the finest veins", "treatment": LASER},
        {"text": "No treatment", "treatment": None},
    ],
    "cost": {"html": "<p>By the session.</p>"},
    "faqs": [{"question": "Does it hurt?", "answer": {"html": "<p>A little, for a minute.</p>"}}],
    "other_sections": [{"heading": "Flying after treatment", "body": {"html": "<p>Ask first.</p>"}}],
    "related": [LASER],
    "codes": [{"system": "http://hl7.org/fhir/sid/icd-10", "code": "I78.1"}],
    "review": REVIEW,
    "sources": [GUIDELINE],
    "seo": {"title": "", "description": "", "image": None},
}
CONDITION: ConditionDocument = {
    "name": "Spider veins",
    "medical_name": "Telangiectasia",
    "summary": SPIDER_VEINS["summary"],
    "hero_image": PICTURE,
    "overview": {"html": "<p>Very small veins that have widened.</p>"},
    "symptoms": ["Fine lines", "Aching"],
    "causes": ["Weak valves"],
    "risk_factors": ["Standing all day"],
    "red_flags": ["A leg that swells suddenly"],
    "treatments": [LASER],
    "other_sections": [],
    "codes": [{"system": "http://hl7.org/fhir/sid/icd-10", "code": "I78.1"}],
    "review": REVIEW,
    "sources": [GUIDELINE],
    "seo": {"title": "", "description": "", "image": None},
}
ARTICLE: ArticleDocument = {
    "headline": "What to ask before vein treatment",
    "summary": "Five questions for the first visit.",
    "hero_image": PICTURE,
    "body": [
        {"type": "rich_text", "value": {"html": "<p>A first visit is short. Write your questions down.</p>"}},
        {"type": "heading", "value": "Who will treat me?"},
        {"type": "rich_text", "value": {"html": "<p>Ask for the name and the register.</p>"}},
        {"type": "image", "value": {**PICTURE, "caption": "Veins of the lower leg"}},
        {"type": "heading", "value": "What else could be done?"},
        {
            "type": "quote",
            "value": {"text": "Doing nothing is always a choice.", "attribution": "Dr Amina Example"},
        },
        {"type": "treatment_card", "value": LASER},
        {"type": "condition_card", "value": SPIDER_VEINS},
        {"type": "call_to_action", "value": {"text": "Find a clinic", "url": "/en/clinics/"}},
    ],
    "author": "Example Clinic editorial team",
    "about": [LASER, SPIDER_VEINS],
    "commercial": True,
    "date_published": "2026-10-01",
    "date_modified": "2026-11-03",
    "review": REVIEW,
    "sources": [],
    "seo": {"title": "", "description": "", "image": None},
}
CARDS: list[Card] = [
    {**LASER, "image": PICTURE, "kind": "energy"},
    {
        **LASER,
        "name": "Sclerotherapy",
        "url": "/en/treatments/sclerotherapy/",
        "image": PICTURE,
        "kind": "injectable",
    },
    {
        **LASER,
        "name": "Physiotherapy",
        "locale": "de",
        "url": "/de/physiotherapie/",
        "image": None,
        "kind": "physical",
    },
]
INDEX: IndexDocument = {
    "name": "Treatments",
    "summary": "What we offer, explained in full.",
    "introduction": {"html": "<p>Every page says what a treatment does and what can go wrong.</p>"},
    "hero_image": None,
    "gathers": "treatment",
    "seo": {"title": "", "description": "", "image": None},
}
HOME: HomeDocument = {
    "name": "Example Clinic",
    "summary": "Clear words about treatments, from people who carry them out.",
    "hero_image": PICTURE,
    "introduction": {"html": "<p>Written with clinicians and reviewed each year.</p>"},
    "highlights": CARDS,
    "seo": {"title": "", "description": "", "image": None},
}
