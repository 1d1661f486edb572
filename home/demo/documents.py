"""The clinical pages: each a document under demo/, read by the importer as any clinic's document is."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from treatments.authoring.drafting.importer import Imported, ImportOptions, import_document
from treatments.models import ImportedDocument

# Conditions first: treatments name them, and articles name both.
FOLDERS = {"conditions": "condition", "treatments": "treatment", "articles": "article"}


def import_all(folder: Path, say: Callable[[str], None]) -> list[Imported]:
    """Imports and publishes every document that is new or has changed, and so undoes nobody's edits.

    What names a page that comes after it is imported twice.
    """
    paths = [(path, kind) for name, kind in FOLDERS.items() for path in sorted((folder / name).glob("*.md"))]
    paths = [(path, kind) for path, kind in paths if not _is_known(path)]
    imported: dict[Path, Imported] = {}
    for place, (path, kind) in enumerate(paths, start=1):
        say(f"{place}/{len(paths)} {path.parent.name}/{path.stem}")
        imported[path] = _import(path, kind, folder)
    for path, kind in paths:
        if imported[path].problems:
            imported[path] = _import(path, kind, folder)
    return list(imported.values())


def _is_known(path: Path) -> bool:
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    # A draft that has never been live is one that an earlier run could not publish.
    return ImportedDocument.objects.filter(sha256=sha256).exclude(page__first_published_at=None).exists()


def _import(path: Path, kind: str, folder: Path) -> Imported:
    options = ImportOptions(kind=kind, publish=True, folder=folder)
    return import_document(path.name, path.read_bytes(), options)
