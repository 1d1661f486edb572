"""Where editors find the snippets: one menu of their own."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import LocaleColumn
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from treatments.authoring.snippets.aftercare_set import AftercareSet
from treatments.authoring.snippets.body_site import BodySite
from treatments.authoring.snippets.glossary_term import GlossaryTerm
from treatments.authoring.snippets.reviewer import Reviewer
from treatments.authoring.snippets.source import Source


class ReviewerViewSet(SnippetViewSet):
    model = Reviewer
    icon = "user"
    list_display = ["name", LocaleColumn(), "role", "register", "registration_number"]


class SourceViewSet(SnippetViewSet):
    model = Source
    icon = "doc-full"
    list_display = ["title", "type", "published", "accessed"]
    list_filter = ["type"]


class BodySiteViewSet(SnippetViewSet):
    model = BodySite
    icon = "tag"
    list_display = ["name", LocaleColumn(), "slug"]


class GlossaryTermViewSet(SnippetViewSet):
    model = GlossaryTerm
    icon = "openquote"
    list_display = ["term", LocaleColumn(), "plain_meaning"]


class AftercareSetViewSet(SnippetViewSet):
    model = AftercareSet
    icon = "list-ul"


class ClinicalSnippetGroup(SnippetViewSetGroup):
    menu_label = _("Clinical")
    menu_icon = "clipboard-list"
    menu_order = 300
    items = (ReviewerViewSet, SourceViewSet, BodySiteViewSet, GlossaryTermViewSet, AftercareSetViewSet)
