"""The treatment page: each section of the content model is a field."""

from __future__ import annotations

from typing import ClassVar

from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, TextBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.search import index

from treatments.authoring.blocks import references, treatment as blocks
from treatments.authoring.blocks.evidence import CitationBlock, CodedIdBlock
from treatments.authoring.pages.content_page import Tab
from treatments.authoring.pages.localisation import Declaration
from treatments.authoring.pages.reviewed_page import AbstractReviewedPage
from treatments.authoring.pages.treatment_contradictions import refuse_contradictions
from treatments.authoring.pages.treatment_localisation import TREATMENT_LOCALISATION
from treatments.authoring.pages.treatment_tabs import TREATMENT_TABS
from treatments.authoring.rich_text_features import PROSE, PROSE_WITH_IMAGES
from treatments.authoring.values.fields import DurationRangeField, IntRangeField
from treatments.authoring.vocabulary import Invasiveness, TreatmentKind, TreatmentSection


class AbstractTreatmentPage(AbstractReviewedPage):
    """Subclass this to add fields: also list them in ``translatable_fields`` and in ``tabs``, and register
    the subclass with ``present`` if the document should say them."""

    document_type = "treatment"

    also_known_as = StreamField(
        [("name", CharBlock(label=_("Name"), max_length=255))],
        blank=True,
        verbose_name=_("also known as"),
        help_text=_("Other names that patients use or search for, one each."),
    )
    kind = models.CharField(
        _("kind"),
        max_length=20,
        choices=TreatmentKind.choices,
        help_text=_("How it acts. A device that heats, cools or shines is energy-based."),
    )
    invasiveness = models.CharField(
        _("invasiveness"),
        max_length=20,
        choices=Invasiveness.choices,
        help_text=_("Percutaneous: through the skin by a needle or a probe."),
    )
    prescription_medicine = models.BooleanField(
        _("uses a prescription medicine"),
        default=False,
        help_text=_("Many countries forbid promoting these to the public: see the promotion rules."),
    )
    prescription_substance = models.CharField(
        _("substance"),
        max_length=255,
        blank=True,
        help_text=_("The international nonproprietary name: “polidocanol”."),
    )
    promotion_policy = StreamField(
        [("rule", blocks.PromotionPolicyBlock())],
        blank=True,
        collapsed=True,
        verbose_name=_("promotion rules"),
        help_text=_(
            "For each country, whether the treatment may be promoted to the public. One rule a country."
        ),
    )
    body_sites = StreamField(
        [("body_site", references.BodySiteChooserBlock())],
        blank=True,
        verbose_name=_("body sites"),
        help_text=_("Where on the body it is done. Readers can search by these."),
    )
    gallery = StreamField(
        [("image", blocks.GalleryImageBlock())],
        blank=True,
        collapsed=True,
        verbose_name=_("gallery"),
        help_text=_(
            "Before and after: the same light, angle and distance. Each patient has agreed in writing."
        ),
    )
    overview = RichTextField(
        _("overview"),
        features=PROSE_WITH_IMAGES,
        help_text=_("What it is, in a paragraph or two, without promises."),
    )
    indications_description = RichTextField(
        _("what it treats"), features=PROSE, help_text=_("The problems it helps with, and those it does not.")
    )
    indications_conditions = StreamField(
        [("condition", references.ConditionChooserBlock())],
        blank=True,
        verbose_name=_("conditions treated"),
        help_text=_("Each condition's page lists this treatment by itself."),
    )
    mechanism = RichTextField(
        _("how it works"),
        features=PROSE_WITH_IMAGES,
        help_text=_("What it does in the body, as you would tell a patient."),
    )
    procedure_description = RichTextField(
        _("what happens"), features=PROSE_WITH_IMAGES, help_text=_("The visit from arriving to leaving.")
    )
    procedure_steps = StreamField(
        [("step", TextBlock(label=_("Step"), rows=2))],
        blank=True,
        verbose_name=_("steps"),
        help_text=_("One step each, in order."),
    )
    procedure_duration = DurationRangeField(
        _("duration"),
        null=True,
        blank=True,
        help_text=_("Time in the treatment room. Leave empty what is not known."),
    )
    procedure_sessions = IntRangeField(
        _("sessions"),
        null=True,
        blank=True,
        help_text=_("Usual number. If it only “varies”, say so in the text."),
    )
    procedure_interval = DurationRangeField(
        _("interval"), null=True, blank=True, help_text=_("Time between two sessions.")
    )
    procedure_setting = models.CharField(
        _("setting"),
        max_length=255,
        blank=True,
        help_text=_("Where it is done: “treatment room”, “operating theatre”."),
    )
    procedure_pain_relief = models.CharField(
        _("pain relief"),
        max_length=255,
        blank=True,
        help_text=_("What is given: “none”, “local anaesthetic”."),
    )
    benefits = StreamField(
        [("benefit", blocks.BenefitBlock())],
        blank=True,
        collapsed=True,
        verbose_name=_("benefits"),
        help_text=_("What a patient gains, one each. Nothing that the evidence does not show."),
    )
    longevity_description = RichTextField(
        _("how long it lasts"),
        features=PROSE,
        help_text=_("When results show, how long they last, what shortens them."),
    )
    longevity_onset = DurationRangeField(
        _("results show after"), null=True, blank=True, help_text=_("Time from the treatment.")
    )
    longevity_duration = DurationRangeField(
        _("results last"),
        null=True,
        blank=True,
        help_text=_("Until it wears off. “Varies” is an answer; a guess is not."),
    )
    recovery_description = RichTextField(
        _("recovery"), features=PROSE, blank=True, help_text=_("What the days afterwards are like.")
    )
    recovery_downtime = DurationRangeField(
        _("downtime"), null=True, blank=True, help_text=_("Time until ordinary life goes on.")
    )
    recovery_return_to_work = DurationRangeField(
        _("return to work"),
        null=True,
        blank=True,
        help_text=_("Time until a desk job; say in the text what holds for heavy work."),
    )
    suitability_description = RichTextField(
        _("who it is for"),
        features=PROSE,
        blank=True,
        help_text=_("Whom it suits, and what is checked beforehand."),
    )
    suitability_min_age = models.PositiveSmallIntegerField(
        _("minimum age"), null=True, blank=True, validators=[MaxValueValidator(120)], help_text=_("In years.")
    )
    contraindications = StreamField(
        [("contraindication", blocks.ContraindicationBlock())],
        collapsed=True,
        verbose_name=_("contraindications"),
        help_text=_("Who should not have it, one each."),
    )
    side_effects = StreamField(
        [("side_effect", blocks.AdverseEffectBlock(label=_("Side effect")))],
        collapsed=True,
        verbose_name=_("side effects"),
        help_text=_("What is expected and passes. The most frequent first."),
    )
    risks = StreamField(
        [("risk", blocks.AdverseEffectBlock(label=_("Risk")))],
        collapsed=True,
        verbose_name=_("risks"),
        help_text=_("What is serious, however rare. Give the number where the source has one."),
    )
    preparation = StreamField(
        [("step", blocks.PreparationBlock())],
        blank=True,
        collapsed=True,
        verbose_name=_("preparation"),
        help_text=_("What to do or to leave before the treatment, one each."),
    )
    aftercare = StreamField(
        blocks.AftercareStream(),
        collapsed=True,
        verbose_name=_("aftercare"),
        help_text=_("One instruction each, with from when until when."),
    )
    seek_help = StreamField(
        [("sign", blocks.SeekHelpBlock())],
        collapsed=True,
        verbose_name=_("when to seek help"),
        help_text=_("Which signs need whom. The most dangerous first."),
    )
    alternatives = StreamField(
        [("alternative", blocks.AlternativeBlock())],
        blank=True,
        collapsed=True,
        verbose_name=_("alternatives"),
        help_text=_("Other ways to treat the same thing, doing nothing included."),
    )
    cost = RichTextField(
        _("cost"),
        features=PROSE,
        blank=True,
        help_text=_("What decides the cost. Prices belong to a clinic's offer."),
    )
    faqs = StreamField(
        [("faq", blocks.FAQBlock())],
        blank=True,
        collapsed=True,
        verbose_name=_("questions and answers"),
        help_text=_("What patients really ask, in their words. Not what another section says already."),
    )
    other_sections = StreamField(
        [("section", blocks.OtherSectionBlock())],
        blank=True,
        collapsed=True,
        verbose_name=_("other sections"),
        help_text=_(
            "What fits nowhere else. Nothing of a clinic's document is lost; look here after an import."
        ),
    )
    related = StreamField(
        [("page", references.ReadingChooserBlock())],
        blank=True,
        verbose_name=_("related pages"),
        help_text=_("What a reader of this page wants to read next."),
    )
    codes = StreamField(
        [("code", CodedIdBlock())],
        blank=True,
        collapsed=True,
        verbose_name=_("codes"),
        help_text=_("For other systems: how published coding systems name the treatment."),
    )
    sources = StreamField(
        [("source", CitationBlock(TreatmentSection.choices))],
        blank=True,
        collapsed=True,
        verbose_name=_("sources"),
        help_text=_("Guidelines and labels before reviews, reviews before makers' leaflets."),
    )

    search_fields = [
        *AbstractReviewedPage.search_fields,
        index.SearchField("also_known_as"),
        index.SearchField("overview"),
        index.FilterField("kind"),
        index.FilterField("next_review"),
    ]

    translatable_fields: ClassVar[list[Declaration]] = TREATMENT_LOCALISATION

    class Meta:
        abstract = True

    def clean(self) -> None:
        super().clean()
        refuse_contradictions(self.prescription_medicine, self.prescription_substance, self.promotion_policy)

    @classmethod
    def tabs(cls) -> list[Tab]:
        return TREATMENT_TABS


class TreatmentPage(AbstractTreatmentPage):
    parent_page_types: ClassVar[list[str]] = ["treatments.TreatmentIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("treatment page")
        verbose_name_plural = _("treatment pages")
