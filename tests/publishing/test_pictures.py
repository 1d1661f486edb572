"""A picture whose file is replaced, as Wagtail's own form replaces it."""

from __future__ import annotations

import io

import pytest
from django.core.files.base import ContentFile
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from PIL import Image as PillowImage

from tests import builders
from treatments.models import Edition, TreatmentPage
from treatments.publishing.auditing.drift import drifts

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_file_of_the_same_size_is_another_picture() -> None:
    picture = builders.image(300, 200)
    page = builders.treatment(hero_image=picture, hero_image_alt="A leg")
    before = Edition.objects.filter(page_id=page.pk).latest("sequence").content["hero_image"]

    buffer = io.BytesIO()
    PillowImage.new("RGB", (300, 200), (20, 20, 20)).save(buffer, "JPEG")
    picture.file = ContentFile(buffer.getvalue(), name="another.jpg")
    with transaction.atomic():
        picture._set_image_file_metadata()
        picture.save()
        picture.renditions.all().delete()

    after = Edition.objects.filter(page_id=page.pk).latest("sequence").content["hero_image"]
    assert "another" in after["url"]
    assert after["url"] != before["url"]
    assert list(drifts()) == []


def test_a_draft_that_is_saved_waits_for_nobody_who_publishes() -> None:
    page = builders.treatment()
    page = TreatmentPage.objects.get(pk=page.pk)
    page.summary = "A draft."
    with CaptureQueriesContext(
        connection,
    ) as asked:
        page.save_revision()
    assert [query["sql"] for query in asked if "treatments_ledgertip" in query["sql"]] == []
