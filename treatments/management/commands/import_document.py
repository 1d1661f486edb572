"""Import clinics' documents as drafts. docs/importing.md says how a document is read."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from treatments.authoring.drafting.importer import Imported, ImportOptions, import_document
from treatments.authoring.drafting.placing import NoPlace
from treatments.authoring.importing import UnreadableDocument


class Command(BaseCommand):
    help = "Make pages from documents (txt, md, html, docx). Importing a file again updates the page it made."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("paths", nargs="+", metavar="PATH", type=Path)
        parser.add_argument(
            "--kind", default="auto", choices=["auto", "treatment", "condition", "article"], help="what it is"
        )
        parser.add_argument("--locale", metavar="xx", help="its language, where the text does not tell")
        parser.add_argument(
            "--parent", metavar="URL-PATH", help="the page under which it goes: /en/treatments/"
        )
        parser.add_argument("--publish", action="store_true", help="publish if nothing required is missing")
        parser.add_argument("--dry-run", action="store_true", help="say what would happen and change nothing")
        parser.add_argument("--format", default="text", choices=["text", "json"], help="of the report")

    def handle(self, *args: Any, paths: list[Path], format: str, dry_run: bool, **options: Any) -> None:
        entries: list[dict[str, Any]] = []
        failed = 0
        for path in paths:
            try:
                imported = self.import_path(path, dry_run, options)
            except (UnreadableDocument, NoPlace, OSError) as error:
                failed += 1
                entries.append(failure(path, error))
                self.stderr.write(self.style.ERROR(f"{path}: {entries[-1]['problems'][0]}"))
                continue
            entries.append(imported.report())
            failed += options["publish"] and not imported.published
            if format == "text":
                self.say(imported, dry_run)
        if format == "json":
            self.stdout.write(json.dumps({"documents": entries}, ensure_ascii=False, indent=2))
        if failed:
            raise CommandError(f"{failed} of {len(paths)} documents need your attention.")

    def import_path(self, path: Path, dry_run: bool, options: dict[str, Any]) -> Imported:
        chosen = {name: options[name] for name in ("kind", "locale", "parent", "publish")}
        # Pictures are files: they would outlive the transaction that a dry run rolls back.
        folder = None if dry_run else path.parent
        with transaction.atomic():
            imported = import_document(path.name, path.read_bytes(), ImportOptions(**chosen, folder=folder))
            if dry_run:
                transaction.set_rollback(True)
        return imported

    def say(self, imported: Imported, dry_run: bool) -> None:
        entry = imported.report()
        done = "new draft" if imported.created else "draft updated" if imported.changed else "nothing new"
        state = "published" if imported.published else done
        self.stdout.write(self.style.MIGRATE_HEADING(f"{entry['file']} → {entry['page']}"))
        self.stdout.write(f"  {entry['kind']} “{entry['title']}” in {entry['locale']}: {state}")
        if dry_run:
            self.stdout.write("  (dry run: nothing was saved)")
        self.stdout.write(f"  {sections_line(entry)}")
        for value in entry["values"]:
            shown = json.dumps(value["value"], ensure_ascii=False)
            self.stdout.write(f"  read {value['field']} = {shown} from “{value['text']}”")
        for sentence in entry["sentences"]:
            if sentence["dropped"]:
                self.stdout.write(f"  dropped ({sentence['dropped']}): {sentence['text']}")
        for problem in entry["problems"]:
            self.stdout.write(self.style.WARNING(f"  ! {problem}"))


def sections_line(entry: dict[str, Any]) -> str:
    """How many sentences went to each section, in the order of the document."""
    counts: dict[str, int] = {}
    for sentence in entry["sentences"]:
        if sentence["section"]:
            counts[sentence["section"]] = counts.get(sentence["section"], 0) + 1
    return "sentences: " + ", ".join(f"{section} {count}" for section, count in counts.items())


def failure(path: Path, error: Exception) -> dict[str, Any]:
    message = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    if isinstance(error, IsADirectoryError):
        message = "This is a folder. Name the files in it."
    elif isinstance(error, FileNotFoundError):
        message = "There is no such file."
    elif isinstance(error, PermissionError):
        message = "This file may not be read: its permissions forbid it."
    empty: dict[str, Any] = {"kind": None, "title": "", "locale": None, "page": None, "created": False}
    return {"file": path.name, **empty, "sentences": [], "values": [], "problems": [message]}
