"""What the list of clinics can be narrowed by. Conditions are about the clinic, under the alias ``c``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from treatments.authoring.blocks.treatment import country_choices
from treatments.serving.api.clinics.rows import shown
from treatments.serving.api.filters import DocumentFilter, Filter
from treatments.serving.api.parameters import InvalidValue, Parameter
from treatments.serving.api.problems import closest
from treatments.serving.heads.sql import Sql, value


def read_country(text: str) -> str:
    known = [code for code, _name in country_choices()]
    if text not in known:
        detail = f"“{text}” is no country of ISO 3166-1: two capital letters, as in GB."
        raise InvalidValue(detail, suggestion=closest(text, known))
    return text


def _country_schema() -> Mapping[str, Any]:
    return {"type": "string", "pattern": "^[A-Z]{2}$"}


def _offers(treatment: Any) -> Sql:
    is_shown = shown()
    return Sql(
        "EXISTS (SELECT 1 FROM treatments_publishedoffer o WHERE o.clinic_id = c.id "
        f"AND o.treatment_key = %s AND {is_shown.text})",
        (value(treatment), *is_shown.values),
    )


COUNTRY = Filter(
    Parameter("country", "Clinics in one country (ISO 3166-1 alpha-2).", _country_schema, read_country, None),
    lambda code: Sql("c.country = %s", (code,)),
)
TREATMENT = DocumentFilter(
    Parameter(
        "treatment",
        "Clinics that offer a treatment, by its slug or id, whether or not it can be booked now.",
        lambda: {"type": "string", "minLength": 1},
        str,
        None,
    ),
    _offers,
    ("treatment",),
)
FILTERS = (COUNTRY, TREATMENT)
