"""What a front matter may state, field by field, and how it is brought into document shape."""

from treatments.authoring.importing.fields.parsing import parse_front_matter

__all__ = ["parse_front_matter"]
