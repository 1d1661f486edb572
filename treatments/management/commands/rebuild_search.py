"""Index everything that is published anew."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from treatments.serving.search.index.rebuilding import rebuild


class Command(BaseCommand):
    help = (
        "Make the search index anew from what is published: after an upgrade that asks for it, or after "
        "SEARCH_BACKEND or SEARCH_URL has changed. Publishing waits meanwhile; searches are answered from "
        "the "
        "index of before."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        done = rebuild(self.progress)
        self.stdout.write(f"Indexed {done} documents.")

    def progress(self, done: int, total: int) -> None:
        if self.stderr.isatty():
            self.stderr.write(f"\r\033[K  {done} of {total}", ending="")
