"""The gettext catalogs of the interface: brought up to date, checked and compiled in Python alone.

A catalog names the files of each message but no line numbers, and no dates, so that a diff shows only what
was translated.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import polib

from treatments.translating.interface_strings import Key, Message

Messages = dict[Key, Message]

PLURAL_FORMS = {
    "ar": (
        "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : "
        "n%100>=11 && n%100<=99 ? 4 : 5;"
    ),
    "de": "nplurals=2; plural=(n != 1);",
    "es": "nplurals=2; plural=(n != 1);",
    "fr": "nplurals=2; plural=(n > 1);",
}
PLACEHOLDER = re.compile(r"%\(\w+\)[a-z]|%[sd]|\{\w*\}")


def catalog_path(locale_dir: Path, language: str) -> Path:
    return locale_dir / language / "LC_MESSAGES" / "django.po"


def update(path: Path, language: str, messages: Messages) -> None:
    """Write the catalog with exactly ``messages``, keeping the translations that it has."""
    old = _entries(path)
    catalog = polib.POFile(wrapwidth=100)
    catalog.metadata = {
        "Project-Id-Version": "wagtail-treatments",
        "Language": language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": PLURAL_FORMS[language],
    }
    for key in sorted(messages, key=lambda key: (key[1].casefold(), key[1], key[0] or "")):
        catalog.append(_entry(messages[key], old.get(key), language))
    path.parent.mkdir(parents=True, exist_ok=True)
    catalog.save(str(path))


def problems(path: Path, language: str, messages: Messages) -> Iterator[str]:
    """What keeps the catalog from showing every message in its language."""
    entries = _entries(path)
    for key, message in messages.items():
        if key not in entries or bool(message.plural) != bool(entries[key].msgid_plural):
            yield f"{language}: not in the catalog: {message.text!r} ({', '.join(sorted(message.files))})"
            continue
        entry = entries[key]
        forms = range(_forms(language))
        texts = [entry.msgstr_plural.get(form, "") for form in forms] if message.plural else [entry.msgstr]
        if entry.fuzzy:
            yield f"{language}: fuzzy: {message.text!r}"
        elif not all(text.strip() for text in texts):
            yield f"{language}: not translated: {message.text!r}"
        elif lost := _placeholders_that_differ(message, texts):
            yield f"{language}: placeholders differ: {message.text!r}: {', '.join(sorted(lost))}"
    for key in entries.keys() - messages.keys():
        yield f"{language}: no longer used: {key[1]!r}"


def compile_catalog(path: Path) -> bool:
    """Write the .mo beside the .po where it is older, and say whether it was."""
    compiled = path.with_suffix(".mo")
    if compiled.exists() and compiled.stat().st_mtime >= path.stat().st_mtime:
        return False
    # Renamed into place: another process may be reading the old one.
    fresh = compiled.with_suffix(f".{os.getpid()}")
    _read(path).save_as_mofile(str(fresh))
    fresh.replace(compiled)
    return True


def _read(path: Path) -> polib.POFile:
    return polib.pofile(str(path)) if path.exists() else polib.POFile()


def _entries(path: Path) -> dict[Key, polib.POEntry]:
    return {(entry.msgctxt, entry.msgid): entry for entry in _read(path)}


def _forms(language: str) -> int:
    return int(PLURAL_FORMS[language].removeprefix("nplurals=")[0])


def _entry(message: Message, old: polib.POEntry | None, language: str) -> polib.POEntry:
    entry = polib.POEntry(
        msgctxt=message.context,
        msgid=message.text,
        occurrences=[(file, "") for file in sorted(message.files)],
        flags=["python-format"] if "%(" in message.text + message.plural else [],
    )
    if old is not None:
        entry.tcomment = old.tcomment
        entry.flags += [flag for flag in old.flags if flag == "fuzzy"]
        if not message.plural:
            entry.msgstr = old.msgstr
    if message.plural:
        kept = old.msgstr_plural if old is not None else {}
        entry.msgid_plural = message.plural
        entry.msgstr_plural = {form: kept.get(form, "") for form in range(_forms(language))}
    return entry


def _placeholders_that_differ(message: Message, texts: list[str]) -> set[str]:
    """A form for one number ("one day") may leave it out, the last form may not; none may add a name."""
    wanted = set(PLACEHOLDER.findall(message.plural or message.text))
    added = {name for text in texts for name in PLACEHOLDER.findall(text)} - wanted
    return added | wanted - set(PLACEHOLDER.findall(texts[-1]))
