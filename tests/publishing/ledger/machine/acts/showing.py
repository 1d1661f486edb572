"""What pages show changes: pictures, reviewers, sources, places on the body, shared lists."""

from __future__ import annotations

import io

from django.core.files.base import ContentFile
from django.db.models import Model
from PIL import Image as PillowImage
from wagtail.images.models import Image

from tests import builders
from tests.publishing.ledger.machine.staff import TEXTS, Chance, Staff
from treatments.models import AftercareSet, BodySite, Reviewer, Source

SNIPPETS: tuple[type[Model], ...] = (Reviewer, Source, BodySite, AftercareSet)
SHOWN = {Reviewer: "role", Source: "title", BodySite: "name"}


def replace_a_picture(staff: Staff, at: Chance) -> None:
    """By another file, as the admin does it."""
    pictures = list(Image.objects.order_by("pk"))
    picture, number, buffer = pictures[at.which % len(pictures)], staff.number(), io.BytesIO()
    PillowImage.new("RGB", (100 + number, 100), (9, 9, 9)).save(buffer, "JPEG")
    picture.file = ContentFile(buffer.getvalue(), name=f"picture-{number}.jpg")
    picture._set_image_file_metadata()
    with staff.doing():
        picture.save()
        picture.renditions.all().delete()


def show_another_picture(staff: Staff, at: Chance) -> None:
    if page := staff.edited(at.which, *TEXTS):
        with staff.doing():
            picture = builders.image(150, 100, "New")
        staff.publish(page, hero_image=picture, hero_image_alt=staff.fact())


def delete_a_picture(staff: Staff, at: Chance) -> None:
    """A new one: the file of one that was there before would not come back with its row."""
    pictures = list(Image.objects.filter(title="New").order_by("pk"))
    if pictures:
        with staff.doing():
            pictures[at.which % len(pictures)].delete()


def change_a_snippet(staff: Staff, at: Chance) -> None:
    snippets = some_snippets(at)
    if snippets:
        snippet = snippets[at.other % len(snippets)]
        if isinstance(snippet, AftercareSet):
            snippet.steps[0].value["text"] = staff.fact()
        else:
            setattr(snippet, SHOWN[type(snippet)], staff.fact())
        with staff.doing():
            snippet.save()


def delete_a_snippet(staff: Staff, at: Chance) -> None:
    snippets = some_snippets(at)
    if snippets:
        with staff.doing():
            snippets[at.other % len(snippets)].delete()


def some_snippets(at: Chance) -> list[Model]:
    model = SNIPPETS[at.which % len(SNIPPETS)]
    return list(model._default_manager.order_by("pk"))


ACTS = [replace_a_picture, show_another_picture, delete_a_picture, change_a_snippet, delete_a_snippet]
