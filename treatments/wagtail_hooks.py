"""Registration only: what each hook does is written where it belongs."""

from wagtail import hooks
from wagtail.snippets.models import register_snippet

from treatments.authoring.drafting.admin.menu import import_menu_item, import_urls
from treatments.authoring.editorial.editor_scripts import editor_scripts
from treatments.authoring.pages.publication_admin import content_page_viewsets, guard_bulk_publishing
from treatments.authoring.snippets.admin import ClinicalSnippetGroup
from treatments.serving.expired_pages import refuse_expired
from treatments.translating.ancestors import warn_of_draft_ancestors
from treatments.translating.editor_style import editor_style
from treatments.translating.submitting import submit_urls

register_snippet(ClinicalSnippetGroup)
hooks.register("register_admin_urls", import_urls)
hooks.register("register_admin_menu_item", import_menu_item)
hooks.register("insert_editor_js", editor_scripts)
hooks.register("register_admin_viewset", content_page_viewsets)
hooks.register("before_bulk_action", guard_bulk_publishing)
# Before wagtail-localize takes over the editor of translations.
hooks.register("before_edit_page", warn_of_draft_ancestors, order=-10)
hooks.register("insert_global_admin_css", editor_style)
# Before wagtail-localize's own views at the same addresses.
hooks.register("register_admin_urls", submit_urls, order=-10)
hooks.register("before_serve_page", refuse_expired)
