"""What sections and their parts are called, and the colour of each section."""

from __future__ import annotations

from django.utils.text import capfirst
from django.utils.translation import gettext as _, gettext_lazy

from treatments.authoring.importing import sections_for
from treatments.authoring.importing.draft import Kind
from treatments.authoring.vocabulary import ConditionSection, TreatmentSection

# The angle between neighbours on the colour wheel: that of a sunflower's seeds keeps them far apart.
GOLDEN_ANGLE = 137.5

NAMES = {
    "name": gettext_lazy("Name"),
    "headline": gettext_lazy("Headline"),
    "summary": gettext_lazy("Summary"),
    "body": gettext_lazy("Body"),
    "also_known_as": gettext_lazy("Also known as"),
    "medical_name": gettext_lazy("Medical name"),
    "kind": gettext_lazy("Kind"),
    "invasiveness": gettext_lazy("Invasiveness"),
    "prescription_medicine": gettext_lazy("Prescription medicine"),
    "promotion_policy": gettext_lazy("Promotion rules"),
    "body_sites": gettext_lazy("Body sites"),
    "hero_image": gettext_lazy("Main picture"),
    "gallery": gettext_lazy("Gallery"),
    "about": gettext_lazy("About"),
    "author": gettext_lazy("Author"),
    "commercial": gettext_lazy("Commercial"),
    "date_published": gettext_lazy("First published"),
    "related": gettext_lazy("Related pages"),
    "codes": gettext_lazy("Codes"),
    "review": gettext_lazy("Review"),
    "sources": gettext_lazy("Sources"),
    "seo": gettext_lazy("Search engines"),
    "slug": gettext_lazy("Slug"),
    # Parts
    "conditions": gettext_lazy("Conditions"),
    "description": gettext_lazy("Description"),
    "steps": gettext_lazy("Steps"),
    "duration": gettext_lazy("Duration"),
    "sessions": gettext_lazy("Sessions"),
    "interval": gettext_lazy("Interval"),
    "setting": gettext_lazy("Setting"),
    "pain_relief": gettext_lazy("Pain relief"),
    "onset": gettext_lazy("Starts"),
    "downtime": gettext_lazy("Downtime"),
    "return_to_work": gettext_lazy("Return to work"),
    "min_age": gettext_lazy("Minimum age"),
    "frequency": gettext_lazy("How often"),
    "wait": gettext_lazy("Wait"),
    "lead_time": gettext_lazy("How long before"),
    "from": gettext_lazy("From"),
    "to": gettext_lazy("Until"),
    "level": gettext_lazy("Level"),
    "treatment": gettext_lazy("Treatment"),
    "source": gettext_lazy("Source"),
    "substance": gettext_lazy("Substance"),
    "required": gettext_lazy("Required"),
    "last_reviewed": gettext_lazy("Last reviewed"),
    "next_review": gettext_lazy("Next review"),
    "reviewers": gettext_lazy("Reviewers"),
    "title": gettext_lazy("Title"),
    "image": gettext_lazy("Picture"),
}


def label(name: str) -> str:
    """The name of a section, or of a part of one, for people."""
    if name == "other_sections":  # "More" is its heading for readers, and says nothing in a list of sections
        return capfirst(_("other sections"))
    for vocabulary in (TreatmentSection, ConditionSection):
        if name in vocabulary.values:
            return str(vocabulary(name).label)
    return str(NAMES.get(name) or name.replace("_", " ").capitalize())


def field_label(field: str) -> str:
    """The name of a value's field: “What happens: Duration” for ``procedure.duration``."""
    group, _dot, part = field.partition(".")
    name, _bracket, place = group.partition("[")
    words = label(name)
    if place:
        words = _("%(section)s %(number)s") % {"section": words, "number": int(place.rstrip("]")) + 1}
    part = part.partition("[")[0]
    return f"{words}: {label(part)}" if part else words


def hue(section: str | None, kind: Kind) -> int:
    """Degrees on the colour wheel: the same for a section wherever it is shown."""
    sections = sections_for(kind)
    place = sections.index(section) + 1 if section in sections else 0
    return round(200 + place * GOLDEN_ANGLE) % 360
