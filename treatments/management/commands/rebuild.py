"""Publish every page anew after the form of documents has changed."""

from __future__ import annotations

from argparse import ArgumentParser
from collections import Counter
from typing import Any

from django.core.management.base import BaseCommand

from treatments.publishing.auditing.drift import PAGES_AT_ONCE, Drift, drifts
from treatments.publishing.documents import SCHEMA_VERSION
from treatments.publishing.ledger.edition import Cause
from treatments.publishing.settling.places import every_page
from treatments.publishing.settling.settle import settle


class Command(BaseCommand):
    help = (
        "After an upgrade that changes the form of documents: append an edition in the new form for each "
        "page whose "
        "document comes out otherwise. Editions of before stay as they are, with the version of their form."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--dry-run", action="store_true", help="say which sections would change, and change nothing"
        )

    def handle(self, *args: Any, dry_run: bool, **options: Any) -> None:
        self.stdout.write(f"Form of documents: version {SCHEMA_VERSION}.")
        if dry_run:
            self.report(list(drifts()))
            return
        ids, appended = sorted(every_page()), 0
        for start in range(0, len(ids), PAGES_AT_ONCE):
            for page_id in ids[start : start + PAGES_AT_ONCE]:
                appended += len(settle([page_id], Cause.REBUILT, "rebuild"))
            self.progress(min(start + PAGES_AT_ONCE, len(ids)), len(ids))
        self.stdout.write(f"Looked at {len(ids)} pages and appended {appended} editions.")

    def report(self, found: list[Drift]) -> None:
        for drift in found:
            self.stdout.write(str(drift))
        sections = Counter(part for drift in found for part in drift.parts)
        for name, count in sections.most_common():
            self.stdout.write(f"  {name}: {count}")
        self.stdout.write(f"{len(found)} editions would be appended." if found else "Nothing would change.")

    def progress(self, done: int, total: int) -> None:
        if self.stderr.isatty():
            self.stderr.write(f"\r\033[K  {done} of {total}", ending="")
