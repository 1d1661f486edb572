"""Find and mend where the ledger and the pages disagree."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from treatments.publishing.auditing.drift import Drift, drifts
from treatments.publishing.clinics.drift import clinic_drifts
from treatments.publishing.clinics.settle import settle_clinic
from treatments.publishing.ledger.edition import Cause
from treatments.publishing.reissuing.batch import present_next_batch
from treatments.publishing.reissuing.reissue import Reissue
from treatments.publishing.settling.settle import settle


class Command(BaseCommand):
    help = (
        "Compare every page with its edition, and publish or withdraw where they disagree. In normal work "
        "it finds "
        "nothing. It also goes on with re-issues that were interrupted, and publishes the pages of a site "
        "that "
        "had the plugin's pages before it had the ledger."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--check", action="store_true", help="mend nothing; exit with 1 if something is to be mended"
        )

    def handle(self, *args: Any, check: bool, **options: Any) -> None:
        if not check:
            self.finish_reissues()
        found = 0
        for drift in drifts():
            found += 1
            if check:
                self.stdout.write(f"Found: {drift}")
            else:
                self.mend(drift)
        for clinic in clinic_drifts():
            found += 1
            if not check:
                settle_clinic(clinic.key)
            self.stdout.write(f"{'Found' if check else 'Mended'}: {clinic}")
        if not found:
            self.stdout.write("The ledger and the pages agree.")
        elif check:
            sys.exit(1)

    def mend(self, drift: Drift) -> None:
        editions = settle([drift.page_id], Cause.RECONCILED, "reconcile")
        numbers = ", ".join(str(edition.sequence) for edition in editions)
        self.stdout.write(f"Mended: {drift}" + (f" (editions {numbers})" if numbers else ""))

    def finish_reissues(self) -> None:
        for reissue in Reissue.objects.filter(finished_at=None):
            self.stdout.write(f"Going on: {reissue} ({reissue.done} of {reissue.total})")
            while present_next_batch(reissue.pk):
                pass
