"""Take in translations that came back as files. Nothing is published."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError

from treatments.translating.exchange.deciding.applying import apply_all
from treatments.translating.exchange.deciding.counting import counted
from treatments.translating.exchange.deciding.decide import decide
from treatments.translating.exchange.deciding.decision import FileDecision, Outcome, UnitDecision
from treatments.translating.exchange.deciding.unit import as_shown
from treatments.translating.exchange.received import ReceivedFile
from treatments.translating.exchange.uploaded import read_uploads

SHOWN = 70  # characters of a text in the table
QUIET = (Outcome.UNCHANGED, Outcome.EMPTY)


class Command(BaseCommand):
    help = (
        "Import XLIFF 1.2 and PO files, or zip archives of them, that export_translations wrote. If one of "
        "them cannot be read, nothing is imported. Nothing is published."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("paths", nargs="+", metavar="FILE", type=Path)
        parser.add_argument(
            "--dry-run", action="store_true", help="show what would change and change nothing"
        )
        parser.add_argument(
            "--user",
            metavar="NAME",
            help="whose translations they are, who then has to be allowed to edit them",
        )

    def handle(self, *args: Any, paths: list[Path], dry_run: bool, **options: Any) -> None:
        files, user = self.read(paths), self.user(options["user"])
        decisions = decide(files, user)
        for decision in decisions:
            self.say(decision)
        failed = sum(bool(decision.problem) for decision in decisions)
        if dry_run:
            self.stdout.write("Dry run: nothing was changed.")
        else:
            results = list(apply_all(files, user))
            failed = sum(bool(result.problem) for result in results)
            held_back = sum(result.held_back for result in results)
            written = sum(result.written for result in results)
            words = f", {held_back} of them held back until they are mended" if held_back else ""
            self.stdout.write(f"{written} {'text' if written == 1 else 'texts'} imported{words}.")
        refused = sum(decision.counts[Outcome.REFUSED] for decision in decisions)
        if failed or refused:
            raise CommandError(f"Not imported: {failed} of {len(files)} pages and snippets, {refused} texts.")

    def read(self, paths: list[Path]) -> tuple[ReceivedFile, ...]:
        try:
            upload = read_uploads([(str(path), path.read_bytes()) for path in paths])
        except OSError as error:
            raise CommandError(f"{error.filename}: {error.strerror}") from None
        for name in upload.passed_over:
            self.stdout.write(f"Passed over, as it is no translation: {name}")
        for bad in upload.bad:
            self.stderr.write(self.style.ERROR(f"{bad.name}: {bad.words}"))
        if upload.bad:
            raise CommandError("Nothing was imported.")
        if not upload.files:
            raise CommandError("There is no translation in what you named.")
        return upload.files

    def user(self, name: str | None) -> Any:
        if name is None:
            return None
        model: Any = get_user_model()
        user = model.objects.filter(**{model.USERNAME_FIELD: name}).first()
        if user is None:
            raise CommandError(f"There is no user “{name}”.")
        return user

    def say(self, decision: FileDecision) -> None:
        self.stdout.write(self.style.MIGRATE_HEADING(f"{decision.file.name} → {decision.title}"))
        if decision.problem:
            self.stdout.write(self.style.ERROR(f"  {decision.problem}"))
            return
        self.stdout.write(f"  {counted(decision.counts)}")
        for unit in decision.units:
            if unit.outcome not in QUIET or unit.findings:
                for line in lines(unit):
                    self.stdout.write(f"  {line}")


def lines(unit: UnitDecision) -> Iterator[str]:
    mark = " ⚠" if unit.is_safety else ""
    yield f"{unit.outcome:<10} {unit.label}{mark} (line {unit.received.line})"
    if unit.outcome == Outcome.CHANGED and unit.before:
        yield f"  - {shortened(unit.before)}"
    if unit.received.target:
        yield f"  + {shortened(unit.received.target)}"
    if unit.why:
        yield f"  {unit.why}"
    for finding in unit.findings:
        yield f"  {finding.severity}: {finding.message}"


def shortened(html: str) -> str:
    text = " ".join(as_shown(html).split())
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"
