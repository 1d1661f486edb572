"""Wagtail's admin has an API that acts on pages past its hooks and past ``publish``: here it obeys."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError as Refused
from django.db import transaction
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response
from wagtail.admin.api.actions.base import APIAction
from wagtail.admin.api.actions.convert_alias import ConvertAliasPageAPIAction
from wagtail.admin.api.actions.delete import DeletePageAPIAction
from wagtail.admin.api.actions.move import MovePageAPIAction
from wagtail.admin.api.actions.publish import PublishPageAPIAction
from wagtail.admin.api.views import PagesAdminAPIViewSet
from wagtail.api.v2.router import WagtailAPIRouter

from treatments.authoring.pages.signals import tree_changing
from treatments.translating.localize_views.ending import guard_mirror


class Publish(PublishPageAPIAction):
    def execute(self, instance: Any, data: Any) -> Response:
        user = self.request.user
        revision = instance.get_latest_revision() or instance.save_revision(user=user)
        try:
            revision.publish(user=user)
        except Refused as error:
            raise ValidationError(error.message_dict) from error
        page = instance.specific_class.objects.get(pk=instance.pk)
        return Response(self.view.get_serializer(page).data)


class ConvertAlias(ConvertAliasPageAPIAction):
    def execute(self, instance: Any, data: Any) -> Response:
        if instance.alias_of_id:
            guard_mirror(self.request, instance)
        answer: Response = super().execute(instance, data)
        return answer


class InTurn(APIAction):
    """After whoever publishes, and from where the page stands then."""

    @transaction.atomic
    def execute(self, instance: Any, data: Any) -> Response:
        tree_changing.send(type(self))
        instance.refresh_from_db()
        answer: Response = super().execute(instance, data)
        return answer


class Move(InTurn, MovePageAPIAction):
    pass


class Delete(InTurn, DeletePageAPIAction):
    pass


class PagesViewSet(PagesAdminAPIViewSet):
    actions = {
        **PagesAdminAPIViewSet.actions,
        "publish": Publish,
        "convert_alias": ConvertAlias,
        "move": Move,
        "delete": Delete,
    }


def guarded_pages(router: WagtailAPIRouter) -> None:
    router.register_endpoint("pages", PagesViewSet)
