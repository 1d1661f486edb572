"""What the parts of a document are called, besides those that an import shows too."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from treatments.authoring.drafting.admin import labels

NAMES = {
    "accessed": _("Read on"),
    "alt": _("Alternative text"),
    "answer": _("Answer"),
    "attribution": _("Attribution"),
    "call_to_action": _("Call to action"),
    "caption": _("Caption"),
    "code": _("Code"),
    "condition_card": _("Condition"),
    "conflicts_of_interest": _("Conflicts of interest"),
    "date_modified": _("Last changed"),
    "gathers": _("Gathers"),
    "heading": _("Heading"),
    "highlights": _("Highlights"),
    "introduction": _("Introduction"),
    "jurisdiction": _("Country"),
    "one_in": _("One in"),
    "policy": _("Promotion"),
    "profile_url": _("Profile"),
    "published": _("Published"),
    "question": _("Question"),
    "quote": _("Quote"),
    "register": _("Register"),
    "registration_number": _("Registration number"),
    "rich_text": _("Text"),
    "role": _("Role"),
    "sections": _("Supports"),
    "size": _("Size"),
    "stage": _("Stage"),
    "superseded_by": _("Superseded by"),
    "system": _("System"),
    "text": _("Text"),
    "treatment_card": _("Treatment"),
    "treatments": _("Treatments"),
    "type": _("Type"),
    "url": _("Address"),
}


def label(name: str) -> str:
    """The name of a section, or of a part of one, for people."""
    return str(NAMES[name]) if name in NAMES else labels.label(name)
