"""Write translations as files for translators' tools. docs/translation-files.md says what is in them."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from wagtail.models import Locale
from wagtail_localize.models import Translation

from treatments.translating.exchange.files import NamedFile, archive
from treatments.translating.exchange.naming_pages import NoSuchPage, page_named
from treatments.translating.exchange.selecting import candidates
from treatments.translating.exchange.wish import Format, Wish
from treatments.translating.exchange.writing import Written, named, write

BATCH = 25


class Command(BaseCommand):
    help = "Write the translations into a locale as XLIFF 1.2 or PO: one file for each page and snippet."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--locale", required=True, metavar="xx", help="into which language")
        parser.add_argument("--format", choices=[each.value for each in Format], default=Format.XLIFF.value)
        parser.add_argument(
            "--page",
            nargs="+",
            action="extend",
            metavar="PAGE",
            help="id, slug or path; its snippets go with it. All pages and snippets, if none is named",
        )
        parser.add_argument("--outstanding", action="store_true", help="only what waits for a translator")
        parser.add_argument(
            "--without-finished", action="store_true", help="leave out the texts that are translated already"
        )
        parser.add_argument(
            "--output",
            type=Path,
            default=Path(),
            help="a folder, a .zip archive of all, or a file if there is only one (default: this folder)",
        )

    def handle(self, *args: Any, locale: str, output: Path, **options: Any) -> None:
        target = Locale.objects.filter(language_code=locale).first()
        if target is None:
            known = ", ".join(Locale.objects.values_list("language_code", flat=True))
            raise CommandError(f"There is no locale “{locale}”. There are {known}.")
        wish = Wish(Format(options["format"]), options["outstanding"], not options["without_finished"])
        written = self.write(self.chosen(target, options["page"], wish), wish)
        if not written:
            self.stdout.write(f"Nothing waits for a translator into {locale}.")
            return
        files = named(written, wish.format)
        try:
            self.save(files, output)
        except OSError as error:
            raise CommandError(f"{error.filename or output}: {error.strerror or error}") from None

    def chosen(self, locale: Locale, pages: list[str] | None, wish: Wish) -> list[Translation]:
        try:
            keys = {page_named(name).translation_key: name for name in pages or ()}
        except NoSuchPage as error:
            raise CommandError(str(error)) from None
        found = candidates(locale, keys if pages else None)
        missing = keys.keys() - {each.source.object_id for each in found}
        if missing:
            names = ", ".join(sorted(keys[key] for key in missing))
            raise CommandError(f"Not submitted for translation into {locale.language_code}: {names}")
        return candidates(locale, keys if pages else None, wish.outstanding) if wish.outstanding else found

    def write(self, chosen: Sequence[Translation], wish: Wish) -> list[Written]:
        written: list[Written] = []
        for start in range(0, len(chosen), BATCH):
            written += write(chosen[start : start + BATCH], wish)
            if len(chosen) > BATCH:
                self.stderr.write(f"{min(start + BATCH, len(chosen))} of {len(chosen)}")
        return written

    def save(self, files: list[NamedFile], output: Path) -> None:
        if output.suffix.casefold() == ".zip":
            self.put(output, archive(files))
        elif output.suffix.casefold() in (".po", ".xliff", ".xlf") and not output.is_dir():
            if len(files) > 1:
                raise CommandError(f"There are {len(files)} files: name a folder or a .zip archive for them.")
            self.put(output, files[0].data)
        else:
            output.mkdir(parents=True, exist_ok=True)
            for file in files:
                self.put(output / file.name, file.data)
        self.stdout.write(f"{len(files)} {'file' if len(files) == 1 else 'files'} written.")

    def put(self, path: Path, data: bytes) -> None:
        path.write_bytes(data)
        self.stdout.write(str(path))
