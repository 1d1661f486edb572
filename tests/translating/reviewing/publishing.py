"""Publishing a translation in other ways than in its own editor."""

from __future__ import annotations

import datetime

from django.test import Client, TestCase
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Revision
from wagtail_localize.models import Translation

from treatments.models import TreatmentPage

SOON = timezone.now() + datetime.timedelta(days=3)


def target_of(translation: Translation) -> TreatmentPage:
    return TreatmentPage.objects.get(pk=translation.get_target_instance().pk)


def source_of(translation: Translation) -> TreatmentPage:
    return TreatmentPage.objects.get(pk=translation.source.get_source_instance().pk)


def publish_from_the_explorer(client: Client, *pages: TreatmentPage, below: bool = False) -> str:
    """What the editor is told."""
    ids = "&".join(f"id={page.pk}" for page in pages)
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    data = {"include_descendants": "on"} if below else {}
    with TestCase.captureOnCommitCallbacks(execute=True):
        answer = client.post(f"{address}?{ids}&next=/admin/", data, follow=True)
    return answer.content.decode()


def withdraw(page: TreatmentPage) -> None:
    with TestCase.captureOnCommitCallbacks(execute=True):
        page.unpublish()


def synced(translation: Translation) -> None:
    translation.source.update_from_db()
    translation.source.refresh_from_db()


def texts(page: TreatmentPage) -> list[str]:
    return [page.risks[0].value["description"], page.mechanism]


def draft(translation: Translation) -> Revision:
    """With the texts as they are."""
    target = translation.source.get_ephemeral_translated_instance(translation.target_locale, fallback=True)
    return target.save_revision()
