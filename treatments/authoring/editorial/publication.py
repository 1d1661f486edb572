"""What may go live. A page lacks nothing and is right in all its parts, whichever way it is published.

Wagtail's editor checks its own form; here stand the ways that have none: publishing many pages from the
explorer, approving in a workflow, a schedule, and code.
"""

from __future__ import annotations

import logging
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.models import Page, Revision

from treatments.authoring.editorial.completeness import missing_to_publish, publishing_problems
from treatments.authoring.editorial.problem_labels import problem_label
from treatments.authoring.lists import listed

logger = logging.getLogger(__name__)

# How Wagtail's publish_scheduled marks what it publishes.
SCHEDULED = "wagtail.publish.scheduled"


class NotPublishable(ValidationError):
    """Its message names the page, and each field with what is wrong with it."""


def hindrance(page: Page) -> str:
    """Why the page cannot go live as it is, in words for the editor; empty if it can."""
    problems = publishing_problems(page)
    if not problems:
        return ""
    missing = {field.name: str(field.verbose_name) for field in missing_to_publish(page)}
    sentences = [_("“%(page)s” cannot be published.") % {"page": page.title}]
    if missing:
        sentences.append(_("Required and still empty: %(fields)s.") % {"fields": listed(missing.values())})
    sentences += [f"{problem_label(page, path)}: {text}" for path, text in problems if path not in missing]
    return " ".join(sentences)


def refused(revision: Revision, log_action: Any) -> bool:
    """Raises ``NotPublishable`` if the page as this revision has it cannot go live.

    On a schedule it is taken off the schedule instead, since it would hold up all that come after it, and
    True says to go no further.
    """
    words = hindrance(revision.as_object())
    if not words:
        return False
    if log_action != SCHEDULED:
        raise NotPublishable(words)
    logger.error("Taken off the schedule: %s", words)
    revision.approved_go_live_at = None
    revision.save(update_fields=["approved_go_live_at"])
    return True
