"""Make the groups of translators and reviewers of a locale."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from wagtail.models import Locale

from treatments.translating.roles.groups import Made, NoPages, make_groups


class Command(BaseCommand):
    help = (
        "Make the groups “Translators fr” and “Translation reviewers fr” of each locale, or bring them back "
        "to what they should be. Translators change pages and snippets of their locale and nothing else; "
        "reviewers also publish them. Put people into them under Settings > Users."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "locales", nargs="*", metavar="LOCALE", help="as fr or pt-BR; all but the source's without it"
        )

    def handle(self, *args: Any, locales: list[str], **options: Any) -> None:
        for locale in self.asked(locales):
            try:
                for made in make_groups(locale):
                    self.say(made)
            except NoPages:
                raise CommandError(
                    f"There is no page in “{locale.language_code}” yet. Submit the home page for translation "
                    "first: the groups get their permissions on it."
                ) from None

    def asked(self, codes: list[str]) -> list[Locale]:
        known = {locale.language_code: locale for locale in Locale.objects.order_by("language_code")}
        unknown = [code for code in codes if code not in known]
        if unknown:
            raise CommandError(f"No locale “{unknown[0]}”. There are: {', '.join(known)}.")
        default = Locale.get_default()
        return [known[code] for code in codes] or [each for each in known.values() if each != default]

    def say(self, made: Made) -> None:
        if not (made.is_new or made.added or made.removed):
            self.stdout.write(f"{made.group}: as it should be")
            return
        self.stdout.write(f"{made.group}: {'made' if made.is_new else 'mended'}")
        for sign, words in (("+", made.added), ("-", made.removed)):
            for each in words:
                self.stdout.write(f"  {sign} {each}")
