"""Pages that are moved or deleted in the admin, one after the other, and after whoever publishes.

Wagtail reads where a page stands, and then writes the rows of many. Two who do so at once would each wait for
what the other holds, or write what is true no more.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.decorators import method_decorator
from django.views import View
from wagtail.admin.views.pages import delete, move, ordering
from wagtail.models import Page

from treatments.authoring.pages.signals import tree_changing


class InTurn(View):
    """Waits before it looks for the page."""

    @method_decorator(transaction.atomic)
    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if request.method == "POST":
            tree_changing.send(type(self))
        return super().dispatch(request, *args, **kwargs)


# Wagtail 7.4 has functions there, and no place for views of others.
DeleteView: Any = getattr(delete, "DeleteView", View)
MoveConfirmView: Any = getattr(move, "MoveConfirmView", View)
SetPagePositionView: Any = getattr(ordering, "SetPagePositionView", View)


class MoveView(InTurn, MoveConfirmView):
    pass


class PositionView(InTurn, SetPagePositionView):
    pass


class DeletePageView(InTurn, DeleteView):
    pass


def take_turn_in_bulk(request: HttpRequest, action_type: str, objects: Iterable[Any], action: Any) -> None:
    """Of several pages. Wagtail calls it in the transaction of the action."""
    if action_type in ("move", "delete") and issubclass(action.model, Page):
        tree_changing.send(type(action))
