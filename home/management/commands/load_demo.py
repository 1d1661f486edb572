"""Load the demo content: locales, site, snippets, documents, translations and log-ins."""

from __future__ import annotations

from argparse import ArgumentParser
from io import StringIO
from pathlib import Path
from typing import Any

import yaml
from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from wagtail.models import Site

from home.demo.clinics import make_clinics
from home.demo.documents import import_all
from home.demo.people import make_people
from home.demo.site import make_locales, make_site, set_highlights
from home.demo.snippets import make_snippets
from home.demo.translations import translate


class Command(BaseCommand):
    help = "Load the demo content. A second run adds what is new and leaves everything else as it is."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--folder", type=Path, default=settings.BASE_DIR / "demo", help="where the content is"
        )
        parser.add_argument("--port", type=int, default=settings.PORT, help="at which the site is served")
        parser.add_argument(
            "--no-people", action="store_true", help="make no log-ins: their passwords are their names"
        )

    def handle(self, *args: Any, folder: Path, port: int, no_people: bool, **options: Any) -> None:
        if not (folder / "site.yaml").is_file():
            raise CommandError(f"{folder} has no site.yaml: say with --folder where the demo content is.")
        if not (settings.DEMO_LOGINS or no_people):
            raise CommandError(
                "Demo log-ins have their names as passwords, so not on this server: use --no-people."
            )
        site = self.read(folder / "site.yaml")
        make_locales()
        home = make_site(site, folder, port)
        self.say("Snippets")
        make_snippets(self.read(folder / "snippets.yaml"))
        imported = import_all(folder, self.say)
        set_highlights(home, site["home"]["highlights"])
        self.say("Clinics")
        make_clinics(self.read(folder / "clinics.yaml"))
        refused = translate(folder / "translations", self.say)
        # A locale's home that is new has no URL while Wagtail remembers the roots of before.
        Site.clear_site_root_paths_cache()
        self.say("Ledger")
        call_command("reconcile", stdout=StringIO())
        people = [] if no_people else make_people()
        for line in [problem for it in imported for problem in lines(it)] + refused:
            self.stderr.write(self.style.WARNING(line))
        for person in people:
            self.stdout.write(f"Log in as {person.username} (password {person.username}): {person.role}")

    def read(self, path: Path) -> Any:
        return yaml.safe_load(path.read_text(encoding="utf-8"))

    def say(self, line: str) -> None:
        """Progress is for the person who waits, so it does not mix with what the command answers."""
        if self.stderr.isatty():
            self.stderr.write(f"\r\033[K  {line}", ending="")
            self.stderr.flush()


def lines(imported: Any) -> list[str]:
    state = [] if imported.published else [f"{imported.document.file}: not published"]
    return state + [f"{imported.document.file}: {problem}" for problem in imported.problems]
