"""The tabs of the treatment editor, in the order in which an editor thinks."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from treatments.authoring.pages.content_page import PICTURE_PANELS, PROMOTION_PANELS, Tab, title_panel
from treatments.authoring.pages.reviewed_page import REVIEW_PANELS
from treatments.authoring.values.widgets import DurationRangeWidget

IDENTITY = [
    title_panel(
        heading=_("Name"),
        help_text=_("The name that patients use: “Sclerotherapy”."),
    ),
    FieldPanel("also_known_as"),
    FieldPanel("summary"),
    FieldRowPanel([FieldPanel("kind"), FieldPanel("invasiveness")]),
    FieldPanel("body_sites"),
    *PICTURE_PANELS,
    FieldPanel("overview"),
    MultiFieldPanel(
        [
            FieldPanel("indications_description", heading=_("Description")),
            FieldPanel("indications_conditions"),
        ],
        heading=_("What it treats"),
    ),
    FieldPanel("mechanism"),
]
METHOD = [
    MultiFieldPanel(
        [
            FieldPanel("procedure_description", heading=_("Description")),
            FieldPanel("procedure_steps"),
            FieldPanel("procedure_duration"),
            FieldPanel("procedure_sessions"),
            FieldPanel("procedure_interval", widget=DurationRangeWidget("weeks")),
            FieldPanel("procedure_setting"),
            FieldPanel("procedure_pain_relief"),
        ],
        heading=_("What happens"),
    ),
    FieldPanel("preparation"),
]
RESULT = [
    FieldPanel("benefits"),
    MultiFieldPanel(
        [
            FieldPanel("longevity_description", heading=_("Description")),
            FieldPanel("longevity_onset", widget=DurationRangeWidget("weeks")),
            FieldPanel("longevity_duration", widget=DurationRangeWidget("months")),
        ],
        heading=_("How long it lasts"),
    ),
    FieldPanel("gallery"),
    FieldPanel("alternatives"),
]
SAFETY = [
    MultiFieldPanel(
        [FieldPanel("suitability_description", heading=_("Description")), FieldPanel("suitability_min_age")],
        heading=_("Who it is for"),
    ),
    FieldPanel("contraindications"),
    FieldPanel("side_effects"),
    FieldPanel("risks"),
    FieldPanel("aftercare"),
    FieldPanel("seek_help"),
    MultiFieldPanel(
        [FieldPanel("prescription_medicine"), FieldPanel("prescription_substance")],
        heading=_("Prescription medicine"),
    ),
]
PRACTICAL = [
    MultiFieldPanel(
        [
            FieldPanel("recovery_description", heading=_("Description")),
            FieldPanel("recovery_downtime", widget=DurationRangeWidget("days")),
            FieldPanel("recovery_return_to_work", widget=DurationRangeWidget("days")),
        ],
        heading=_("Recovery"),
    ),
    FieldPanel("cost"),
    FieldPanel("faqs"),
    FieldPanel("other_sections"),
    FieldPanel("related"),
]
EVIDENCE = [
    *REVIEW_PANELS,
    FieldPanel("sources"),
    FieldPanel("codes"),
]
PROMOTION = [
    FieldPanel("promotion_policy"),
    *PROMOTION_PANELS,
]

TREATMENT_TABS: list[Tab] = [
    (_("What it is"), IDENTITY),
    (_("How it is done"), METHOD),
    (_("Results"), RESULT),
    (_("Safety"), SAFETY),
    (_("Practical"), PRACTICAL),
    (_("Evidence and review"), EVIDENCE),
    (_("Promotion"), PROMOTION),
]
