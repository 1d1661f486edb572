"""What may be read from a phrase, and what may not: the tables in ``phrases/``, one a language.

A wrong clinical value is worse than none: "-" stands for a phrase from which nothing may be read.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.authoring.importing.samples import drafted

TABLES = sorted(Path(__file__).with_name("phrases").glob("*.txt"))
HEADINGS = {
    "en": "What happens|Results|Recovery|Who is it suitable for|How to prepare|Aftercare|Side effects",
    "de": "Ablauf|Ergebnisse|Ausfallzeit|Für wen geeignet|Vorbereitung|Nachsorge|Nebenwirkungen",
    "fr": "Déroulement|Résultats|Récupération|Pour qui|Préparation|Conseils après|Effets secondaires",
    "es": "Procedimiento|Resultados|Recuperación|Candidatos|Preparación|Cuidados|Efectos secundarios",
}
SECTIONS = ("procedure", "longevity", "recovery", "suitability", "preparation", "aftercare", "side_effects")
FIELDS = {
    "duration": ("procedure", "duration"),
    "sessions": ("procedure", "sessions"),
    "interval": ("procedure", "interval"),
    "longevity": ("longevity", "duration"),
    "onset": ("longevity", "onset"),
    "downtime": ("recovery", "downtime"),
    "work": ("recovery", "return_to_work"),
    "age": ("suitability", "min_age"),
    "lead": ("preparation", "lead_time"),
    "to": ("aftercare", "to"),
    "from": ("aftercare", "from"),
    "effect": ("side_effects", "frequency"),
}


def rows() -> Iterator[Any]:
    for table in TABLES:
        for line in table.read_text().splitlines():
            if not line.startswith("#"):
                field, phrase, expected = (part.strip() for part in line.split(" | "))
                yield pytest.param(table.stem, field, phrase, expected, id=f"{table.stem}-{phrase}")


def read(language: str, field: str, phrase: str) -> str:
    section, key = FIELDS[field]
    heading = HEADINGS[language].split("|")[SECTIONS.index(section)]
    content = drafted(
        f"# Lumen\n\n## {heading}\n\n{phrase}\n", "a.md", kind="treatment", locale=language
    ).content
    if section == "side_effects":
        return effect([*content.get("side_effects", []), *content.get("risks", [])])
    found = content.get(section)
    values = (
        [entry[key] for entry in found if key in entry]
        if isinstance(found, list)
        else [(found or {}).get(key)]
    )
    return shown(values[0] if values else None)


def effect(entries: list[dict[str, Any]]) -> str:
    """ "-": nothing is named as an effect · "none": one is, and nobody says how often."""
    if not entries:
        return "-"
    found = next((entry["frequency"] for entry in entries if entry.get("frequency")), None)
    return f"{found['band']} {found['one_in'] or ''}".strip() if found else "none"


def shown(value: Any) -> str:
    if value is None:
        return "-"
    if not isinstance(value, dict):
        return str(value)
    low, high = value["min"] or "", value["max"] or ""
    if "qualifier" not in value:
        return f"{low}/{high}"
    ends = str(low) if low == high else f"{low}/{high}"
    return ends if value["qualifier"] == "exactly" else f"{ends} {value['qualifier']}"


@pytest.mark.parametrize(("language", "field", "phrase", "expected"), list(rows()))
def test_only_what_is_stated_is_read(language: str, field: str, phrase: str, expected: str) -> None:
    assert read(language, field, phrase).replace("PT1H30M", "PT90M").replace("PT2H30M", "PT150M") == expected
