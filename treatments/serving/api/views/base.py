"""What every address of the API does, whatever the settings of the project say."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from rest_framework.permissions import AllowAny
from rest_framework.renderers import JSONRenderer
from rest_framework.request import Request
from rest_framework.views import APIView

from treatments.serving.api.caching import cacheable
from treatments.serving.api.negotiation import AcceptHeader
from treatments.serving.api.openapi import OperationSchema
from treatments.serving.api.operations import Operation
from treatments.serving.api.parameters import Parameter, Query, read_query
from treatments.serving.api.problem_responses import handle_exception


class ReadView(APIView):
    """Anybody may read; nothing looks at cookies. A subclass answers a query whose parameters it has
    declared."""

    http_method_names = ["get", "head", "options"]
    authentication_classes = ()
    permission_classes = (AllowAny,)
    parser_classes = ()
    renderer_classes: Any = (JSONRenderer,)
    content_negotiation_class = AcceptHeader
    versioning_class = None
    schema: Any = OperationSchema()

    operation: ClassVar[Operation]
    parameters: Sequence[Parameter[Any]] = ()

    def get(self, request: Request, **kwargs: Any) -> HttpResponseBase:
        # Django would delete the cookie of a session that has ended, in an answer that caches share.
        request.COOKIES.clear()
        query = read_query(request.META.get("QUERY_STRING", ""), self.parameters)
        return cacheable(request._request, self.respond(request._request, query, **kwargs))

    def respond(self, request: HttpRequest, query: Query, **kwargs: Any) -> HttpResponse:
        raise NotImplementedError

    def options(self, request: Any, *args: Any, **kwargs: Any) -> Any:
        """The ``Allow`` header, which every answer has, says it all; the rest is in the schema."""
        response = HttpResponse(status=204)
        del response.headers["Content-Type"]
        return response

    def get_exception_handler(self) -> Callable[..., HttpResponse]:
        return handle_exception


def json_response(data: Mapping[str, Any], language: str | None = None) -> HttpResponse:
    body = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    response = HttpResponse(body, content_type="application/json")
    if language:
        response.headers["Content-Language"] = language
    return response
