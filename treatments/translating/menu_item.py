"""An item of the admin's menus for whoever translates anything."""

from __future__ import annotations

from django.http import HttpRequest
from wagtail.admin.menu import MenuItem

from treatments.translating.access import may_exchange


class TranslatorsMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return may_exchange(request.user)
