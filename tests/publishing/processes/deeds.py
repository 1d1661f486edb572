"""What the processes do. Each has its own connection, and all have one database."""

from __future__ import annotations

import io
import json
import os
import random
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.contrib.auth.models import User
from django.core.management import call_command
from django.db import connection
from django.test import Client
from wagtail.images.models import Image
from wagtail.models import Page

from tests import builders
from treatments.models import Edition, Head, Source, TreatmentIndexPage, TreatmentPage

PAGES = ("sclerotherapy", "vascular-laser", "foam")


def prepare() -> None:
    """A site with three treatments, which all rest on one source and link one another."""
    call_command("migrate", verbosity=0)
    builders.site()
    source = builders.source(title="A guideline")
    rests_on = {
        "sources": builders.blocks("source", {"source": source.pk, "sections": ["risks"]}),
        "hero_image": builders.image(),
        "hero_image_alt": "A leg",
    }
    first = builders.treatment(title="Foam", slug="foam", **rests_on)
    second = builders.treatment(
        title="Vascular laser", slug="vascular-laser", related=builders.blocks("page", first.pk), **rests_on
    )
    builders.treatment(related=builders.blocks("page", first.pk, second.pk), **rests_on)


def publish(slug: str, words: str) -> None:
    page = TreatmentPage.objects.get(slug=slug)
    page.summary = words
    page.save_revision().publish()


def publish_many(seed: int, times: int) -> None:
    """Texts, and names that others show; the source or the picture that all show; withdrawals; and the
    address of all."""
    chance = random.Random(seed)
    for time in range(times):
        page = TreatmentPage.objects.get(slug=chance.choice(PAGES))
        match chance.randrange(7):
            case 0:
                source = Source.objects.get()
                source.title = f"A guideline, revision {seed}.{time}"
                source.save()
            case 1:
                page.title = f"{page.slug} {seed}.{time}"
                page.save_revision().publish()
            case 2:
                page.unpublish()
            case 3:
                picture = Image.objects.get()
                picture.focal_point_x = picture.focal_point_y = 100 + seed + time
                picture.focal_point_width = picture.focal_point_height = 50
                picture.save()
            case 4:
                index = TreatmentIndexPage.objects.first()
                index.slug = f"treatments-{seed}-{time}"
                index.save_revision().publish()
            case _:
                publish(page.slug, f"Words {seed}.{time}")


def plant(seeds: list[int], times: int) -> None:
    """Another place for treatments, and pages that will not be there for long."""
    for seed in seeds:
        User.objects.create_superuser(f"gardener-{seed}")
        for time in range(times):
            slug = f"short-lived-{seed}-{time}"
            builders.treatment(live=time % 2 == 0, title=slug, slug=slug)
    index = TreatmentIndexPage(title="More", slug="more", summary="More.", locale=builders.locale())
    builders.site().add_child(instance=index)


def tend_tree(seed: int, times: int) -> list[int]:
    """As an editor does in the admin: pages change places and go. What each was answered."""
    chance, client = random.Random(seed), Client(raise_request_exception=False)
    client.force_login(User.objects.get(username=f"gardener-{seed}"))
    answers = []
    for time in range(times):
        page = TreatmentPage.objects.get(slug=chance.choice(PAGES))
        index = chance.choice(TreatmentIndexPage.objects.all())
        short_lived = TreatmentPage.objects.get(slug=f"short-lived-{seed}-{time}")
        for address in (
            f"{page.pk}/set_position/?position={chance.randrange(len(PAGES))}",
            f"{page.pk}/move/{index.pk}/confirm/",
            f"{short_lived.pk}/delete/",
        ):
            answers.append(client.post(f"/admin/pages/{address}").status_code)
    return answers


def follow(until: str) -> dict[str, Any]:
    """Reads the feed as a clinic's site does, to its end once the file ``until`` is there. The sequences in
    the order in which they came, and what the reader has by then: sha256 by id and locale."""
    client, cursor = Client(), ""
    sequences: list[int] = []
    replica: dict[str, str] = {}
    while True:
        is_last_time = Path(until).exists()
        has_more = True
        while has_more:
            answer = client.get("/api/v1/changes/", {"limit": 7, **({"cursor": cursor} if cursor else {})})
            assert answer.status_code == 200, answer.content
            found = json.loads(answer.content)
            cursor, has_more = found["cursor"], found["has_more"]
            for entry in found["results"]:
                sequences.append(entry["edition"]["sequence"])
                document = f"{entry['id']} {entry['locale']}"
                replica.pop(document, None)
                if entry["action"] == "published":
                    replica[document] = entry["edition"]["sha256"]
        if is_last_time:
            return {"sequences": sequences, "replica": replica}


def heads() -> dict[str, str]:
    live = Head.objects.filter(is_live=True).select_related("edition")
    return {f"{head.key} {head.locale}": head.edition.sha256 for head in live}


def flaws() -> list[str]:
    """What the two commands complain of."""
    commands = (("verify_ledger",), ("reconcile", "--check"))
    return [text for command in commands for text in _complaint(*command)]


def tree_problems() -> list[str]:
    """Pages that the tree has lost, as treebeard finds them."""
    return [str(found) for found in Page.find_problems() if found]


def _complaint(*command: str) -> Iterator[str]:
    out = io.StringIO()
    try:
        call_command(*command, stdout=out, stderr=out)
    except SystemExit:
        yield out.getvalue()


def summary_of(slug: str) -> dict[str, Any]:
    """As its row has it, as its last edition has it, and how many editions there are."""
    page = TreatmentPage.objects.get(slug=slug)
    edition = Edition.objects.filter(page_id=page.pk).latest("sequence")
    return {"page": page.summary, "edition": edition.content["summary"], "number": edition.number}


def statements_of_publishing(slug: str, words: str) -> int:
    count = 0

    def counting(execute: Callable[..., Any], *args: Any) -> Any:
        nonlocal count
        count += 1
        return execute(*args)

    with connection.execute_wrapper(counting):
        publish(slug, words)
    return count


def publish_and_die(slug: str, words: str, at: int, after: bool) -> None:
    """Killed at the statement of that number: before the database has it, or once it has done it."""
    with dying(at, after):
        publish(slug, words)


@contextmanager
def dying(at: int, after: bool) -> Iterator[None]:
    count = 0

    def counting(execute: Callable[..., Any], *args: Any) -> Any:
        nonlocal count
        count += 1
        if count == at and not after:
            os.kill(os.getpid(), signal.SIGKILL)
        result = execute(*args)
        if count == at:
            os.kill(os.getpid(), signal.SIGKILL)
        return result

    with connection.execute_wrapper(counting):
        yield
