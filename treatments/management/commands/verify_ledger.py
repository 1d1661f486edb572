"""Walk the chain of editions and name the first broken link."""

from __future__ import annotations

import sys
from typing import Any

from django.core.management.base import BaseCommand

from treatments.publishing.auditing.integrity import first_flaw_of_chain, flaws_around


class Command(BaseCommand):
    help = (
        "Read the ledger from its first edition to its last; say where it was tampered with, and exit with 1."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        flaw, read = first_flaw_of_chain()
        flaws = [*([flaw] if flaw else []), *flaws_around()]
        for each in flaws:
            self.stderr.write(self.style.ERROR(str(each)))
        if flaws:
            sys.exit(1)
        self.stdout.write(f"The chain of {read} editions is whole.")
