"""A document that is to be read at another address."""

from __future__ import annotations

from django.http.response import HttpResponseBase


class Elsewhere(Exception):
    """Raise it anywhere below a view; ``response`` leads there."""

    def __init__(self, response: HttpResponseBase) -> None:
        super().__init__()
        self.response = response
