"""Keep the interface's translations whole: ``manage.py catalogs --update | --check | --compile``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from treatments.translating.interface_catalogs import (
    PLURAL_FORMS,
    catalog_path,
    compile_catalog,
    problems,
    update,
)
from treatments.translating.interface_strings import messages

FOLDERS = ("home", "templates", "treatments")


class Command(BaseCommand):
    help = "Bring the gettext catalogs in locale/ up to date, check them or compile them."
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        action = parser.add_mutually_exclusive_group(required=True)
        action.add_argument("--update", action="store_true", help="take up new messages, drop unused ones")
        action.add_argument("--check", action="store_true", help="fail where a message is not translated")
        action.add_argument("--compile", action="store_true", help="write the .mo files")

    def handle(self, *args: Any, update: bool, check: bool, **options: Any) -> None:
        locale_dir = Path(settings.LOCALE_PATHS[0])
        paths = {language: catalog_path(locale_dir, language) for language in PLURAL_FORMS}
        if update:
            self.update(locale_dir.parent, paths)
        elif check:
            self.check_all(locale_dir.parent, paths)
        else:
            written = [name for name, path in paths.items() if path.exists() and compile_catalog(path)]
            self.stdout.write(f"Compiled: {', '.join(written) or 'nothing to do'}.")

    def update(self, root: Path, paths: dict[str, Path]) -> None:
        found = messages(root, FOLDERS)
        for language, path in paths.items():
            update(path, language, found)
        self.stdout.write(f"{len(found)} messages in {', '.join(paths)}.")

    def check_all(self, root: Path, paths: dict[str, Path]) -> None:
        found = messages(root, FOLDERS)
        wrong = [problem for language, path in paths.items() for problem in problems(path, language, found)]
        for problem in wrong:
            self.stderr.write(problem)
        if wrong:
            raise CommandError(
                f"{len(wrong)} messages need a translator (after manage.py catalogs --update)."
            )
        self.stdout.write(f"{len(found)} messages, each translated into {', '.join(paths)}.")
