"""Which function listens to which signal."""

from __future__ import annotations

from django.db.models.signals import post_save
from wagtail_localize.models import Translation

from treatments.translating.ancestors import submit_ancestors

post_save.connect(submit_ancestors, sender=Translation, dispatch_uid="treatments.submit_ancestors")
