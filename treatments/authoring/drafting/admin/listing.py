"""The list of imported documents, and forgetting one of them."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _now, gettext_lazy as _
from wagtail.admin.ui.tables import Column, DateColumn, LocaleColumn, StatusTagColumn, TitleColumn, UserColumn
from wagtail.admin.views import generic
from wagtail.admin.widgets.button import HeaderButton

from treatments.authoring.drafting.admin.access import documents_for, may_import
from treatments.authoring.drafting.imported_document import ImportedDocument


class ImportersOnly:
    """For views of people who may add pages of the plugin's types somewhere."""

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        # Not in dispatch: Wagtail's views look their object up here, and a 404 would come first.
        if not may_import(request.user):
            raise PermissionDenied
        super().setup(request, *args, **kwargs)  # type: ignore[misc]


class PageColumn(TitleColumn):
    """The page that a document made, for those who may edit it."""

    empty_value_display = ""

    def get_value(self, instance: ImportedDocument) -> str:
        return instance.page.get_admin_display_title() if instance.page else ""

    def get_link_url(self, instance: ImportedDocument, parent_context: Any) -> str | None:
        user = parent_context["request"].user
        if instance.page is None or not instance.page.permissions_for_user(user).can_edit():
            return None
        return reverse("wagtailadmin_pages:edit", args=[instance.page.pk])


class DocumentsView(ImportersOnly, generic.IndexView):
    model = ImportedDocument
    permission_policy = None
    page_title = _("Imported documents")
    header_icon = "upload"
    index_url_name = "treatments_import:index"
    index_results_url_name = "treatments_import:index_results"
    add_url_name = "treatments_import:upload"
    edit_url_name = "treatments_import:review"
    delete_url_name = "treatments_import:delete"
    template_name = "treatments/admin/import/index.html"
    results_template_name = "treatments/admin/import/index_results.html"
    search_fields = ["file", "page__title"]
    list_filter = ["kind", "locale"]
    paginate_by = 30
    default_ordering = "-updated_at"

    @property
    def columns(self) -> list[Column]:
        return [
            self._get_title_column("file"),
            Column("get_kind_display", label=_("Kind"), sort_key="kind"),
            PageColumn("page", label=_("Page"), classname="treatments-imports__page"),
            LocaleColumn(),
            DateColumn("updated_at", label=_("Last imported"), sort_key="updated_at"),
            UserColumn("uploaded_by", label=_("Imported by")),
            StatusTagColumn("state", label=_("State"), accessor=state, primary=is_live),
        ]

    @property
    def header_buttons(self) -> list[HeaderButton]:
        return [HeaderButton(_("Upload documents"), url=self.add_url, icon_name="upload")]

    def get_base_queryset(self) -> QuerySet[ImportedDocument]:
        return documents_for(self.request.user)


def state(document: ImportedDocument) -> str:
    if document.page is None:
        return _now("not saved yet")
    if not document.saved:
        return _now("changes not saved yet")
    return str(document.page.status_string)


def is_live(document: ImportedDocument) -> bool:
    return bool(document.page and document.page.live)


class ForgetView(ImportersOnly, generic.DeleteView):
    """Deletes the record of an import, never the page."""

    model = ImportedDocument
    page_title = _("Forget the import")
    header_icon = "bin"
    index_url_name = "treatments_import:index"
    delete_url_name = "treatments_import:delete"
    permission_policy = None
    success_message = _("The import of “%(object)s” is forgotten.")

    def get_queryset(self) -> QuerySet[ImportedDocument]:
        return documents_for(self.request.user)

    @property
    def confirmation_message(self) -> str:
        page = self.object.page
        if page is None:
            return _now("Forget this document and its corrections? It made no page yet.")
        message = _now(
            "Forget this document and its corrections? The page “%(page)s” stays. Importing the file again"
            " would make a second page."
        )
        return message % {"page": page.get_admin_display_title()}
