"""One task for the list."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils import timezone
from django.utils.text import capfirst

from treatments.translating.reviewing.admin.urls import review_url
from treatments.translating.tasks.task import Status, TranslationTask
from treatments.translating.workbench.urls import next_text_url


@dataclass(frozen=True)
class Row:
    """``url`` leads to what is to do."""

    task: TranslationTask
    title: str
    kind: str
    url: str

    @property
    def is_overdue(self) -> bool:
        return self.task.due is not None and self.task.due < timezone.localdate()


def row_of(task: TranslationTask) -> Row:
    translation = task.translation
    # Answers for a model that is gone, too.
    kind = str(translation.source.specific_content_type.name)
    is_written = task.status in (Status.PUBLISH, Status.DONE)
    url = f"{review_url(translation)}?show=all" if is_written else next_text_url(translation)
    return Row(task, translation.source.object_repr, capfirst(kind), url)
