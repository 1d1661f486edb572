"""Find and mend where the ledger and the pages disagree."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from typing import Any

from django.core.management.base import BaseCommand

from treatments.publishing.auditing.drift import Drift, drifts
from treatments.publishing.auditing.heads import editions_without_head, put_back
from treatments.publishing.auditing.mending import mend
from treatments.publishing.clinics.drift import ClinicDrift, clinic_drifts
from treatments.publishing.clinics.settle import settle_clinic
from treatments.publishing.ledger.edition import Edition
from treatments.publishing.ledger.stand_in import agree_with_heads, follow_all_heads
from treatments.publishing.reissuing.batch import present_next_batch
from treatments.publishing.reissuing.reissue import Reissue
from treatments.translating.tasks.recounting import miscounted, recount_all
from treatments.translating.tasks.task import TranslationTask


class Command(BaseCommand):
    help = (
        "Compare every page with its edition, and publish or withdraw where they disagree. In normal work it "
        "finds nothing. It also goes on with re-issues that were interrupted, puts back heads that are lost, "
        "and publishes the pages of a site that had the plugin's pages before it had the ledger."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--check", action="store_true", help="mend nothing; exit with 1 if something is to be mended"
        )

    def handle(self, *args: Any, check: bool, **options: Any) -> None:
        if not check:
            self.finish_reissues()
        found = [
            *self.pages(check),
            *self.heads(check),
            *self.clinics(check),
            *self.stand_ins(check),
            *self.tasks(check),
        ]
        if not found:
            self.stdout.write("The ledger and the pages agree.")
        elif check:
            sys.exit(1)

    def pages(self, check: bool) -> Iterator[Drift]:
        for drift in drifts():
            self.say(drift, check, [] if check else mend(drift))
            yield drift

    def heads(self, check: bool) -> Iterator[Edition]:
        for edition in editions_without_head():
            words = f"“{edition.name}” ({edition.locale}) has no head that points to its last edition"
            self.say(words, check, [] if check else put_back(edition))
            yield edition

    def stand_ins(self, check: bool) -> Iterator[str]:
        """Last: what has been mended before has been followed."""
        if not agree_with_heads():
            words = "what lists have in the place of missing translations"
            if not check:
                follow_all_heads()
            self.say(words, check, [])
            yield words

    def clinics(self, check: bool) -> Iterator[ClinicDrift]:
        for clinic in clinic_drifts():
            if not check:
                settle_clinic(clinic.key)
            self.say(clinic, check, [])
            yield clinic

    def tasks(self, check: bool) -> Iterator[TranslationTask]:
        for task in miscounted() if check else recount_all():
            self.say(f"what waits in the translation of {task}", check, [])
            yield task

    def say(self, what: object, check: bool, editions: list[Edition]) -> None:
        numbers = ", ".join(str(edition.sequence) for edition in editions)
        appended = f" (editions {numbers})" if numbers else ""
        self.stdout.write(f"{'Found' if check else 'Mended'}: {what}{appended}")

    def finish_reissues(self) -> None:
        for reissue in Reissue.objects.filter(finished_at=None):
            self.stdout.write(f"Going on: {reissue} ({reissue.done} of {reissue.total})")
            while present_next_batch(reissue.pk):
                pass
