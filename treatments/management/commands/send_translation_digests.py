"""Tell translators by e-mail what waits for them."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from treatments.translating.telling.digest import Digest, digests, send_digest


class Command(BaseCommand):
    help = (
        "Send each translator one e-mail with what waits in their languages, if something is new since the "
        "last one or is overdue. To be run once a day; more often does no harm."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--dry-run", action="store_true", help="say who would get what, and send nothing")

    def handle(self, *args: Any, dry_run: bool, **options: Any) -> None:
        found = list(digests())
        if dry_run:
            for digest in found:
                self.stdout.write(self.words(digest))
            self.stdout.write(f"{counted(len(found))} would be sent.")
            return
        sent = sum(send_digest(digest) for digest in found)
        self.stdout.write(f"{counted(sent)} sent.")
        if sent < len(found):
            raise CommandError(f"{counted(len(found) - sent)} could not be sent: the log says why.")

    def words(self, digest: Digest) -> str:
        counts = (
            f"{len(digest.lines)} waiting, {digest.urgent} urgent, {digest.new} new, {digest.overdue} overdue"
        )
        return f"{digest.recipient.user.email}: {counts}"


def counted(digests: int) -> str:
    return f"{digests} {'digest' if digests == 1 else 'digests'}"
