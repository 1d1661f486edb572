"""Which function listens to which signal."""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.db import connections
from django.db.models.signals import post_delete, post_migrate, post_save, pre_delete, pre_save
from wagtail.images import get_image_model
from wagtail.models import Locale, Page, PageViewRestriction, Site
from wagtail.signals import (
    page_published,
    page_slug_changed,
    page_unpublished,
    post_page_move,
    published,
    unpublished,
)
from wagtail_localize.models import (
    SegmentOverride,
    StringTranslation,
    Translation,
    post_save_string_translation,
)

from treatments.authoring.pages.signals import content_page_saved, content_page_saving, tree_changing
from treatments.publishing.admin.reissues.telling import remember_reissue
from treatments.publishing.clinics import listening as clinics
from treatments.publishing.ledger import triggers
from treatments.publishing.ledger.head import Head
from treatments.publishing.ledger.stand_in import follow_all_heads, follow_head
from treatments.publishing.ledger.tip import locked_tip
from treatments.publishing.reissuing.reissue import Reissue
from treatments.publishing.settling.pages import (
    remember_pages_showing,
    settle_deleted_page,
    settle_moved_page,
    settle_saved_page,
)
from treatments.publishing.settling.places import settle_restriction, settle_site
from treatments.publishing.settling.things import (
    is_shown,
    remember_pages_showing_thing,
    settle_deleted_rendition,
    settle_deleted_thing,
    settle_saved_thing,
)
from treatments.publishing.signals import head_changed
from treatments.serving.search import listening as search
from treatments.translating.ancestors import submit_ancestors
from treatments.translating.entering.draft_title import follow_title
from treatments.translating.entering.marking import mark_errors, mark_override, mark_what_no_field_holds
from treatments.translating.entering.overriding import mark_lost
from treatments.translating.following.scheduling import follow_expiry
from treatments.translating.following.syncing import is_translatable_snippet, sync_when_published
from treatments.translating.following.withdrawing import withdraw_translations
from treatments.translating.freshness.resettling import resettle_translation, resettle_translations_of
from treatments.translating.tasks import following as tasks
from treatments.translating.tasks.signals import texts_arrived
from treatments.translating.telling.at_once import tell_at_once


def connect() -> None:
    """Called once, when Django starts: the image model is a setting."""
    post_save.connect(submit_ancestors, sender=Translation, dispatch_uid="treatments.submit_ancestors")
    for signal in (content_page_saving, tree_changing):
        signal.connect(_lock_ledger, dispatch_uid="treatments.lock_ledger")
    content_page_saved.connect(_content_page_saved, dispatch_uid="treatments.content_page_saved")
    # A move saves the bare page, whatever its type; so may code.
    post_save.connect(_bare_page_saved, sender=Page, dispatch_uid="treatments.bare_page_saved")
    post_page_move.connect(_page_moved, dispatch_uid="treatments.page_moved")
    page_slug_changed.connect(_page_moved, dispatch_uid="treatments.page_slug_changed")
    pre_delete.connect(_page_deleting, sender=Page, dispatch_uid="treatments.page_deleting")
    post_delete.connect(_page_deleted, sender=Page, dispatch_uid="treatments.page_deleted")
    post_save.connect(_saved, dispatch_uid="treatments.saved")
    pre_delete.connect(_deleting, dispatch_uid="treatments.deleting")
    post_delete.connect(_deleted, dispatch_uid="treatments.deleted")
    post_delete.connect(_chosen_deleted, dispatch_uid="treatments.chosen_deleted")
    rendition_model = get_image_model().get_rendition_model()
    post_delete.connect(_rendition_deleted, rendition_model, dispatch_uid="treatments.rendition_deleted")
    for signal in (post_save, post_delete):
        uid = "treatments.restriction"
        signal.connect(_restriction_changed, sender=PageViewRestriction, dispatch_uid=uid)
        signal.connect(_head_written, sender=Head, dispatch_uid="treatments.stand_ins_of_head")
        signal.connect(_locale_changed, sender=Locale, dispatch_uid="treatments.stand_ins_of_locale")
        signal.connect(_site_changed, sender=Site, dispatch_uid="treatments.site")
        for model in (Translation, StringTranslation, SegmentOverride):
            signal.connect(_translation_changed, sender=model, dispatch_uid="treatments.translation")
        for model in tasks.LISTENED_TO:
            signal.connect(_task_changed, sender=model, dispatch_uid="treatments.translation_task")
    page_published.connect(_page_published, dispatch_uid="treatments.sync_translations")
    page_published.connect(_expiry_published, dispatch_uid="treatments.expire_translations")
    for signal in (published, unpublished):
        signal.connect(_publication_changed, dispatch_uid="treatments.task_of_publication")
    texts_arrived.connect(_texts_arrived, dispatch_uid="treatments.tell_translators")
    page_unpublished.connect(_page_unpublished, dispatch_uid="treatments.withdraw_translations")
    post_save.connect(_snippet_saved, dispatch_uid="treatments.sync_translations_of_snippet")
    pre_save.connect(_text_entered, sender=StringTranslation, dispatch_uid="treatments.text_entered")
    pre_save.connect(_override_entered, sender=SegmentOverride, dispatch_uid="treatments.override_entered")
    post_save.connect(_translation_saved, sender=Translation, dispatch_uid="treatments.texts_of_translation")
    post_save.disconnect(post_save_string_translation, sender=StringTranslation)
    post_save.connect(_text_saved, sender=StringTranslation, dispatch_uid="treatments.draft_title")
    post_save.connect(_reissue_saved, sender=Reissue, dispatch_uid="treatments.reissue_saved")
    head_changed.connect(_head_changed, dispatch_uid="treatments.translations_of_head")
    head_changed.connect(_task_of_head_changed, dispatch_uid="treatments.task_of_head")
    own = apps.get_app_config("treatments")
    post_migrate.connect(_migrated, sender=own, dispatch_uid="treatments.guard_ledger")
    clinics.connect()
    search.connect()


def _lock_ledger(**kwargs: Any) -> None:
    # Before the row, so that two who publish wait for each other in one order and never for each other.
    locked_tip()


def _content_page_saved(page: Page, **kwargs: Any) -> None:
    settle_saved_page(page)


def _bare_page_saved(instance: Page, raw: bool, **kwargs: Any) -> None:
    if not raw:
        settle_saved_page(instance)


def _page_moved(instance: Page, **kwargs: Any) -> None:
    settle_moved_page(instance)


def _page_deleting(instance: Page, **kwargs: Any) -> None:
    remember_pages_showing(instance)


def _page_deleted(instance: Page, **kwargs: Any) -> None:
    settle_deleted_page(instance)
    tasks.follow_deletion(instance)


def _saved(sender: Any, instance: Any, raw: bool, **kwargs: Any) -> None:
    if not raw and is_shown(sender):
        settle_saved_thing(instance)


def _deleting(sender: Any, instance: Any, **kwargs: Any) -> None:
    if is_shown(sender):
        remember_pages_showing_thing(instance)


def _deleted(sender: Any, instance: Any, **kwargs: Any) -> None:
    if is_shown(sender):
        settle_deleted_thing(instance)
        tasks.follow_deletion(instance)


def _chosen_deleted(sender: Any, instance: Any, **kwargs: Any) -> None:
    if is_shown(sender):
        mark_lost(instance)


def _rendition_deleted(instance: Any, origin: Any = None, **kwargs: Any) -> None:
    settle_deleted_rendition(instance, origin)


def _restriction_changed(instance: PageViewRestriction, **kwargs: Any) -> None:
    settle_restriction(instance)


def _site_changed(instance: Site, **kwargs: Any) -> None:
    settle_site(instance)


def _translation_changed(instance: Any, raw: bool = False, **kwargs: Any) -> None:
    if not raw:
        resettle_translation(instance)


def _task_changed(instance: Any, raw: bool = False, **kwargs: Any) -> None:
    if not raw:
        tasks.follow(instance)


def _texts_arrived(arrivals: Any, **kwargs: Any) -> None:
    tell_at_once(arrivals)


def _page_published(instance: Page, **kwargs: Any) -> None:
    sync_when_published(instance)


def _expiry_published(instance: Page, **kwargs: Any) -> None:
    follow_expiry(instance)


def _publication_changed(instance: Any, **kwargs: Any) -> None:
    tasks.follow_publication(instance)


def _page_unpublished(instance: Page, **kwargs: Any) -> None:
    withdraw_translations(instance)


def _snippet_saved(instance: Any, raw: bool, **kwargs: Any) -> None:
    if not raw and is_translatable_snippet(instance):
        sync_when_published(instance)


def _text_entered(instance: StringTranslation, raw: bool, update_fields: Any, **kwargs: Any) -> None:
    if not raw:
        mark_errors(instance, update_fields)


def _override_entered(instance: SegmentOverride, raw: bool, update_fields: Any, **kwargs: Any) -> None:
    if not raw:
        mark_override(instance, update_fields)


def _translation_saved(instance: Translation, raw: bool, **kwargs: Any) -> None:
    if not raw and instance.enabled:
        mark_what_no_field_holds(instance)


def _text_saved(instance: StringTranslation, raw: bool, **kwargs: Any) -> None:
    if not raw:
        follow_title(instance)


def _reissue_saved(instance: Reissue, created: bool, **kwargs: Any) -> None:
    if created:
        remember_reissue(instance)


def _head_written(instance: Head, raw: bool = False, **kwargs: Any) -> None:
    if not raw:
        follow_head(instance)


def _locale_changed(instance: Locale, raw: bool = False, **kwargs: Any) -> None:
    if not raw:
        follow_all_heads()


def _head_changed(edition: Any, **kwargs: Any) -> None:
    resettle_translations_of(edition)


def _task_of_head_changed(edition: Any, **kwargs: Any) -> None:
    tasks.follow_edition(edition)


def _migrated(using: str, **kwargs: Any) -> None:
    # Not in a migration: SQLite drops the triggers of a table whenever a later one makes the table anew.
    triggers.install(connections[using])
