"""How much of a clinic a request wants. There is no rich text in it, and so no notation to choose."""

from __future__ import annotations

from treatments.publishing.clinics.documents import ClinicDocument
from treatments.serving.api.content import FIELDS, Content
from treatments.serving.api.parameters import Query
from treatments.serving.api.selection import read_selection


def chosen(query: Query) -> Content:
    fields = query[FIELDS]
    return Content(None if fields is None else read_selection(fields, [ClinicDocument]), "html")
