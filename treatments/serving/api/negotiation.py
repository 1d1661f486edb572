"""Which media type the client can take. There is no ``?format=`` and no suffix: an address has one
parameter list."""

from __future__ import annotations

from collections.abc import Iterable

from rest_framework.exceptions import NotAcceptable
from rest_framework.negotiation import BaseContentNegotiation
from rest_framework.parsers import BaseParser
from rest_framework.renderers import BaseRenderer
from rest_framework.request import Request


class AcceptHeader(BaseContentNegotiation):
    def select_parser(self, request: Request, parsers: Iterable[BaseParser]) -> None:
        return None

    def select_renderer(
        self, request: Request, renderers: Iterable[BaseRenderer], format_suffix: str | None = None
    ) -> tuple[BaseRenderer, str]:
        by_media_type = {str(renderer.media_type): renderer for renderer in renderers}
        if not request.headers.get("Accept", "").strip():
            return next((renderer, media_type) for media_type, renderer in by_media_type.items())
        for accepted in request._request.accepted_types:
            # Parameters choose among versions of a media type, of which there are none here: a client that
            # asks for JSON with charset=utf-8 gets JSON.
            accepted.range_params = {}
        preferred = request._request.get_preferred_type(list(by_media_type))
        if preferred is None:
            raise NotAcceptable(available_renderers=list(renderers))
        return by_media_type[preferred], preferred
