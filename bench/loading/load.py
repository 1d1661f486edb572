"""From an empty database to many treatments in three locales."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from io import StringIO
from itertools import islice
from typing import Any

from django.core.management import call_command
from django.db import connection, transaction

from bench.loading import ledger, pages, wagtail_search
from bench.loading.progress import Progress
from bench.loading.samples import samples
from bench.loading.search import SearchIndex
from bench.loading.templates import Template
from bench.loading.tree import free_paths
from bench.loading.words import Vocabulary
from treatments.models import Head, TreatmentPage
from treatments.publishing.ledger.stand_in import follow_all_heads
from treatments.publishing.presented import presented

LOCALES = ("en", "fr", "ar")
BATCH = 250


class Mismatch(Exception):
    """What the loader wrote is not what publishing would have written."""


def load(size: int) -> dict[str, Any]:
    """Answers what the client may ask for. The demo's own treatments are there besides."""
    with Progress("The demo, whose treatments are the models of all others"):
        call_command("migrate", interactive=False, verbosity=0)
        call_command("load_demo", no_people=True, stdout=StringIO(), stderr=StringIO())
    templates = templates_by_locale(LOCALES)
    vocabularies = {
        code: Vocabulary(template.presented.content for template in of_locale)
        for code, of_locale in templates.items()
    }
    with Progress("Treatments", size * len(LOCALES)) as progress:
        multiply(templates, vocabularies, size, progress)
    with Progress("Comparing some of them with what publishing would write"):
        compare()
    if connection.vendor == "postgresql":
        with Progress("What PostgreSQL does by itself in a quiet hour"), connection.cursor() as cursor:
            cursor.execute("VACUUM ANALYZE")
    return samples(templates, vocabularies)


def templates_by_locale(locales: Iterable[str]) -> dict[str, list[Template]]:
    """The same treatments in each locale, in the same order: those that are live in all."""
    by_key: dict[Any, dict[str, TreatmentPage]] = defaultdict(dict)
    for page in TreatmentPage.objects.live().select_related("locale").order_by("pk"):
        by_key[page.translation_key][page.locale.language_code] = page
    everywhere = [found for found in by_key.values() if all(code in found for code in locales)]
    return {code: [Template(found[code]) for found in everywhere] for code in locales}


def multiply(
    templates: dict[str, list[Template]],
    vocabularies: dict[str, Vocabulary],
    size: int,
    progress: Progress,
) -> None:
    paths = {code: free_paths(of_locale[0].parent) for code, of_locale in templates.items()}
    search_index = SearchIndex()
    kinds = len(next(iter(templates.values())))
    for numbers in _batches(range(1, size + 1)):
        for code, of_locale in templates.items():
            for kind, template in enumerate(of_locale):
                own = [number for number in numbers if number % kinds == kind]
                _make(template, own, vocabularies[code], paths[code], search_index)
                progress.went_on(len(own))
    with transaction.atomic():
        search_index.finish()
        follow_all_heads()


@transaction.atomic
def _make(
    template: Template,
    numbers: list[int],
    vocabulary: Vocabulary,
    paths: Iterator[str],
    search_index: SearchIndex,
) -> None:
    clones = [template.clone(number, vocabulary.variation(number), next(paths)) for number in numbers]
    if clones:
        made = pages.insert(template, clones)
        contents = [template.presented_of(clone) for clone in clones]
        search_index.add(ledger.publish_all(made, contents), contents)
        wagtail_search.index(made)


def compare(count: int = 12) -> None:
    """A page that went the long way through the editor would have exactly this document."""
    heads = Head.objects.filter(type="treatment", is_live=True).order_by("key", "locale")
    numbers = list(heads.values_list("pk", flat=True))
    chosen = numbers[:: max(1, len(numbers) // count)]
    for head in heads.filter(pk__in=chosen).select_related("edition"):
        now = presented(TreatmentPage.objects.get(pk=head.page_id))
        for name in ("document", "slug", "url", "name"):
            if getattr(now, name) != getattr(head.edition, name):
                raise Mismatch(f"{head}: its {name} differs.")


def _batches(numbers: Iterable[int]) -> Iterator[list[int]]:
    remaining = iter(numbers)
    while batch := list(islice(remaining, BATCH)):
        yield batch
