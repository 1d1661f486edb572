"""What every page of the plugin has: a summary, a picture, and the texts that search engines show."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import models, transaction
from django.http import HttpRequest
from django.utils.functional import classproperty
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    MultiFieldPanel,
    ObjectList,
    Panel,
    TabbedInterface,
    TitleFieldPanel,
)
from wagtail.models import Page, Revision
from wagtail.search import index

from treatments.authoring.editorial.completeness import OF_THE_TREE, missing_to_publish
from treatments.authoring.editorial.publication import (
    SCHEDULED,
    Draft,
    going_live,
    hindrances_to_publishing,
    hindrances_to_saving,
    is_going_live,
    refused,
    take_off_schedule,
)
from treatments.authoring.pages.localisation import Declaration, replaceable, synchronised, translated
from treatments.authoring.pages.signals import (
    changes_nothing_public,
    content_page_saved,
    content_page_saving,
)

IMAGE = "wagtailimages.Image"

# A tab of the editor: its heading and its panels.
Tab = tuple[Any, Sequence[Panel]]

PICTURE_PANELS: list[Panel] = [
    MultiFieldPanel([FieldPanel("hero_image"), FieldPanel("hero_image_alt")], heading=_("Main picture")),
]
PROMOTION_PANELS: list[Panel] = [
    MultiFieldPanel(
        [
            FieldPanel("slug"),
            FieldPanel("seo_title"),
            FieldPanel("search_description"),
            FieldPanel("social_image"),
        ],
        heading=_("For search engines and sharing"),
    ),
    FieldPanel("show_in_menus"),
]


def title_panel(**options: Any) -> TitleFieldPanel:
    """The title, which fills in the slug, with a label like every other field has."""
    return TitleFieldPanel("title", **{"classname": "", "placeholder": False, **options})


class AbstractContentPage(Page):
    """A page that has a document, whose ``name`` (an article's: ``headline``) is the page's ``title``."""

    document_type: ClassVar[str]

    summary = models.TextField(
        _("summary"),
        max_length=300,
        help_text=_(
            "One or two plain sentences that say what it is and whom it helps. At most 300 characters."
        ),
    )
    hero_image = models.ForeignKey(
        IMAGE,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("main picture"),
    )
    hero_image_alt = models.CharField(
        _("alternative text of the main picture"),
        max_length=255,
        blank=True,
        help_text=_("What the picture shows, for those who do not see it; empty only if it is decoration."),
    )
    social_image = models.ForeignKey(
        IMAGE,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("picture for social media"),
        help_text=_("Shown when the page is shared; the main picture if empty."),
    )

    search_fields = [*Page.search_fields, index.SearchField("summary"), index.AutocompleteField("summary")]

    translatable_fields: ClassVar[list[Declaration]] = [
        *translated("title", "summary", "hero_image_alt", "seo_title", "search_description"),
        *synchronised("slug", "show_in_menus"),
        *replaceable("hero_image", "social_image"),
    ]

    class Meta:
        abstract = True

    def get_template(self, request: HttpRequest, *args: Any, **kwargs: Any) -> list[str]:
        """The template of the page's own type where a project has one, else that of its document's type."""
        return [super().get_template(request, *args, **kwargs), f"treatments/{self.document_type}_page.html"]

    @classmethod
    def tabs(cls) -> list[Tab]:
        """Heading and panels of each tab of the editor, in order. A subclass adds or replaces tabs here."""
        raise NotImplementedError

    @classproperty
    def edit_handler(cls) -> TabbedInterface:  # noqa: N805
        return TabbedInterface([ObjectList(list(panels), heading=heading) for heading, panels in cls.tabs()])

    def save(self, clean: bool = True, **kwargs: Any) -> None:
        """Refuses to be live while a required field is empty, even in a direct save. The row and what follows
        from it are one transaction."""
        if clean and self.live:
            missing = missing_to_publish(self)
            if missing:
                raise ValidationError({field.name: _("Required to publish.") for field in missing})
        if changes_nothing_public(kwargs.get("update_fields")):
            super().save(clean=clean, **kwargs)
            return
        if clean and self.live and (others := self._hindrances()):
            raise ValidationError({NON_FIELD_ERRORS: others})
        with transaction.atomic():
            content_page_saving.send(type(self), page=self)
            self._stay_in_place()
            super().save(clean=clean, **kwargs)
            content_page_saved.send(type(self), page=self)

    def _hindrances(self) -> list[str]:
        """What others know, however the page comes to be saved: wagtail-localize saves one that is live with
        its new texts before it publishes them, and code may publish a revision past ``publish``."""
        if is_going_live(self.live_revision_id):
            return []
        rows = Page.objects.filter(pk=self.pk).values_list("live_revision", flat=True)
        if self.live_revision and self.live_revision_id not in rows:
            return hindrances_to_publishing(Draft(self, self.live_revision.created_at))
        return hindrances_to_saving(self)

    def _stay_in_place(self) -> None:
        """Others may have moved it, or pages below it, since it was read: saving would take that back."""
        rows = Page.objects.filter(pk=self.pk) if self.pk else Page.objects.none()
        for place in rows.values(*OF_THE_TREE):
            if place["path"] != self.path:
                self.__dict__.pop("_cached_parent_obj", None)
            for name, value in place.items():
                setattr(self, name, value)

    def publish(self, revision: Revision, *args: Any, log_action: bool | str = True, **kwargs: Any) -> None:
        """Raises ``NotPublishable`` before anything is written, also where it would only be scheduled.

        Wagtail takes the revision off the schedule, saves the page and writes its log one after the other;
        what fails in between must not leave a page that nobody will publish any more."""
        if refused(revision, log_action):
            return
        try:
            with going_live(revision):
                super().publish(revision, *args, log_action=log_action, **kwargs)
        except ValidationError as error:
            if log_action != SCHEDULED:
                raise
            take_off_schedule(revision, " ".join(error.messages))
