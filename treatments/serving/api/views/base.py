"""What every address of the API does, whatever the settings of the project say."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from json import dumps
from typing import Any, ClassVar

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from rest_framework.exceptions import MethodNotAllowed
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

ALLOWED = "GET, HEAD, OPTIONS"
# Any site may read, and none may send its reader's cookies along.
CORS = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": (
        "Allow, Content-Language, ETag, Last-Modified, Link, Repr-Digest, Retry-After, Treatments-Cursor"
    ),
}
PREFLIGHT = {
    "Access-Control-Allow-Methods": ALLOWED,
    "Access-Control-Allow-Headers": "accept, if-none-match",
    "Access-Control-Max-Age": "86400",
}
ANYTHING = ("", "*/*", "application/json")


class ReadView(APIView):
    """Anybody may read; nothing looks at cookies. A subclass answers a query whose parameters it has
    declared.

    The path through Django REST framework is short: its request, its negotiation and its response are only
    made where a request needs them. Its throttles are obeyed.
    """

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
    # Whether it answers with data, which needs nothing of what the project's middleware does for pages.
    is_data = True

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        try:
            response = self._handle(request, kwargs)
        except Exception as error:
            response = handle_exception(error, {"request": request, "view": self})
        for name, text in CORS.items():
            response.headers[name] = text
        response.headers["Allow"] = ALLOWED
        if len(self.renderer_classes) > 1:
            response.headers["Vary"] = "Accept"
        return response

    def _handle(self, request: HttpRequest, kwargs: Mapping[str, Any]) -> HttpResponseBase:
        if self.throttle_classes:
            self.check_throttles(Request(request))
        if request.method in ("GET", "HEAD"):
            return self.get(request, **kwargs)
        if request.method == "OPTIONS":
            return self.options(request)
        raise MethodNotAllowed(str(request.method))

    def get(self, request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
        self.accepted = self._negotiated(request)
        # Django would delete the cookie of a session that has ended, in an answer that caches share.
        request.COOKIES.clear()
        query = read_query(request.META.get("QUERY_STRING", ""), self.parameters)
        return self.finish(request, self.respond(request, query, **kwargs))

    def options(self, request: Any, *args: Any, **kwargs: Any) -> Any:
        """The ``Allow`` header, which every answer has, says it all; the rest is in the schema."""
        response = HttpResponse(status=204, headers=PREFLIGHT)
        del response.headers["Content-Type"]
        return response

    def _negotiated(self, request: HttpRequest) -> Any:
        renderers = [renderer() for renderer in self.renderer_classes]
        if request.META.get("HTTP_ACCEPT", "") in ANYTHING and self.renderer_classes[0] is JSONRenderer:
            return renderers[0]
        negotiator: Any = AcceptHeader()
        return negotiator.select_renderer(Request(request), renderers)[0]

    def respond(self, request: HttpRequest, query: Query, **kwargs: Any) -> HttpResponseBase:
        raise NotImplementedError

    def finish(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        if response.status_code != 200:
            return response
        response.headers.setdefault("Cache-Tag", self.operation.tag if hasattr(self, "operation") else "docs")
        return cacheable(request, response)

    def get_exception_handler(self) -> Callable[..., HttpResponseBase]:
        return handle_exception


def json_response(data: Mapping[str, Any] | str, language: str | None = None) -> HttpResponse:
    """``data`` may be JSON already."""
    body = data if isinstance(data, str) else dumps(data, ensure_ascii=False, separators=(",", ":"))
    response = HttpResponse(body, content_type="application/json")
    if language:
        response.headers["Content-Language"] = language
    return response
