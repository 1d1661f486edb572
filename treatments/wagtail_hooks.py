"""Registration only: what each hook does is written where it belongs."""

from wagtail import hooks
from wagtail.snippets.models import register_snippet

from treatments.admin_api import guarded_pages
from treatments.authoring.clinics.admin import ClinicViewSet
from treatments.authoring.drafting.admin.menu import import_menu_item, import_urls
from treatments.authoring.editorial.editor_scripts import editor_scripts
from treatments.authoring.pages.publication_admin import content_page_viewsets
from treatments.authoring.pages.publishing_together import PublishTogether, guard_bulk_publishing
from treatments.authoring.pages.taking_turns import take_turn_in_bulk
from treatments.authoring.snippets.admin import ClinicalSnippetGroup
from treatments.publishing.admin.buttons import page_buttons, withdraw_action
from treatments.publishing.admin.menu import ledger_urls, reissues_menu_item
from treatments.publishing.admin.reissues.telling import tell_of_reissues
from treatments.publishing.admin.withdrawing.notice import tell_of_withdrawal
from treatments.serving.pages.expired import refuse_expired
from treatments.serving.pages.recorded import recorded_urls
from treatments.serving.pages.withheld import refuse_withheld
from treatments.translating.ancestors import warn_of_draft_ancestors
from treatments.translating.doubles import open_with_one_record
from treatments.translating.editor_style import editor_style
from treatments.translating.exchange.admin.buttons import exchange_buttons, remember_header_buttons
from treatments.translating.exchange.admin.menu import exchange_menu_item, exchange_urls, localize_po_urls
from treatments.translating.following.publishing_many import bring_drafts_up_to_date
from treatments.translating.following.scheduling import start_with_source
from treatments.translating.localize_views.ending import guard_mirror, guard_restart
from treatments.translating.localize_views.urls import localize_urls
from treatments.translating.overview.listing import index_page_viewsets
from treatments.translating.overview.menu import (
    overview_menu_item,
    overview_urls,
    without_localize_report,
)
from treatments.translating.reviewing.admin.freshness_notice import tell_of_freshness
from treatments.translating.reviewing.admin.gate import guard_translation, review_button
from treatments.translating.reviewing.admin.urls import review_urls
from treatments.translating.roles.admin import keep_to_own_locale, publish_in_own_locale
from treatments.translating.submitting import submit_urls
from treatments.translating.telling.account import notices_panel
from treatments.translating.telling.home_panel import waiting_panel
from treatments.translating.workbench.menu import workbench_button, workbench_menu_item
from treatments.translating.workbench.urls import workbench_urls

register_snippet(ClinicalSnippetGroup)
register_snippet(ClinicViewSet)
hooks.register("register_admin_urls", import_urls)
hooks.register("register_admin_menu_item", import_menu_item)
hooks.register("insert_editor_js", editor_scripts)
hooks.register("register_admin_viewset", content_page_viewsets)
# After those above, which have the same types of page.
hooks.register("register_admin_viewset", index_page_viewsets, order=10)
# After Wagtail's own, in whose place it comes.
hooks.register("register_bulk_action", PublishTogether, order=10)
hooks.register("construct_admin_api", guarded_pages)
hooks.register("before_bulk_action", take_turn_in_bulk, order=-20)
# Before the next: what it looks at is the drafts that are there.
hooks.register("before_bulk_action", bring_drafts_up_to_date, order=-10)
hooks.register("before_bulk_action", guard_bulk_publishing)
# Before wagtail-localize takes over the editor of translations.
hooks.register("before_edit_page", warn_of_draft_ancestors, order=-10)
hooks.register("before_edit_page", tell_of_withdrawal, order=-10)
hooks.register("before_edit_page", remember_header_buttons, order=-10)
hooks.register("before_edit_page", guard_translation, order=-10)
hooks.register("before_edit_page", tell_of_freshness, order=-10)
hooks.register("before_edit_page", start_with_source, order=-10)
hooks.register("before_edit_snippet", keep_to_own_locale, order=-20)
for event in ("before_publish", "before_unpublish"):
    hooks.register(event, publish_in_own_locale, order=-20)
hooks.register("before_edit_snippet", guard_translation, order=-10)
for event in ("before_edit_page", "before_edit_snippet"):
    hooks.register(event, open_with_one_record, order=-15)
    hooks.register(event, guard_restart, order=-10)
hooks.register("before_convert_alias_page", guard_mirror)
hooks.register("register_admin_urls", review_urls)
hooks.register("register_page_header_buttons", review_button)
hooks.register("register_admin_urls", workbench_urls)
hooks.register("register_admin_menu_item", workbench_menu_item)
hooks.register("register_page_header_buttons", workbench_button)
hooks.register("register_account_settings_panel", notices_panel)
hooks.register("construct_homepage_panels", waiting_panel)
hooks.register("insert_global_admin_css", editor_style)
# Before wagtail-localize's own views at the same addresses.
hooks.register("register_admin_urls", submit_urls, order=-10)
hooks.register("register_admin_urls", localize_po_urls, order=-10)
hooks.register("register_admin_urls", localize_urls, order=-10)
hooks.register("before_serve_page", refuse_expired)
hooks.register("before_serve_page", refuse_withheld)
hooks.register("register_admin_urls", ledger_urls)
hooks.register("register_admin_urls", recorded_urls)
hooks.register("register_reports_menu_item", reissues_menu_item)
hooks.register("register_admin_urls", exchange_urls)
hooks.register("register_reports_menu_item", exchange_menu_item)
hooks.register("register_admin_urls", overview_urls)
hooks.register("register_reports_menu_item", overview_menu_item)
hooks.register("construct_reports_menu", without_localize_report)
hooks.register("register_page_header_buttons", exchange_buttons)
hooks.register("register_page_header_buttons", page_buttons)
hooks.register("register_page_listing_more_buttons", page_buttons)
hooks.register("register_page_action_menu_item", withdraw_action)
for event in ("create_page", "publish_page", "edit_page", "unpublish_page", "move_page", "delete_page"):
    hooks.register(f"after_{event}", tell_of_reissues)
for event in ("create_snippet", "edit_snippet", "delete_snippet"):
    hooks.register(f"after_{event}", tell_of_reissues)
