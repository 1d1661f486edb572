"""Names that stay as they are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from treatments.translating.checking.finding import WARNING, Finding, saying
from treatments.translating.checking.reading import Reading

MESSAGE = _("The name “{name}” of the source is missing in the translation.")


def names(reading: Reading) -> Iterator[Finding]:
    source, target = reading.source.text, reading.target.text
    for name in reading.pair.protected:
        if name not in source.shown or name.casefold() in target.shown.casefold():
            continue
        match = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", source.shown)
        if match:
            yield Finding("name-missing", WARNING, saying(MESSAGE, name=name), source.span(*match.span()))
