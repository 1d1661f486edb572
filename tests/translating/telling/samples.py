"""A treatment that is live in three languages, translators of it, and a mail server that refuses somebody."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.contrib.auth.models import Group, User
from django.core import mail
from django.core.mail import EmailMultiAlternatives
from django.core.mail.backends.locmem import EmailBackend
from django.test import TestCase
from wagtail.models import Page
from wagtail.users.models import UserProfile
from wagtail_localize.models import Translation

from tests import builders
from tests.builders import blocks, effect
from tests.translating.conftest import enter_all, published, submitted
from tests.translating.freshness.acts import enter
from treatments.models import Reviewer, TranslationNotices, TranslationTask, TreatmentPage
from treatments.translating.roles.groups import make_groups

OLD = "About 1 in 100 people has it for 2 weeks."
NEW = "About 1 in 50 people has it for 2 weeks."
OLD_FRENCH = "Environ 1 personne sur 100 en est atteinte pendant 2 semaines."
ADDRESS = "http://localhost:8000/admin/treatments/translations/"


class RefusingBackend(EmailBackend):
    """Takes what is for others."""

    def send_messages(self, messages: Sequence[EmailMultiAlternatives]) -> int:
        if any("refused@example.org" in message.to for message in messages):
            raise ConnectionRefusedError
        return super().send_messages(messages)


REFUSING = f"{__name__}.RefusingBackend"


def done(deed: Any) -> Any:
    with TestCase.captureOnCommitCallbacks(execute=True):
        return deed()


def live_source() -> TreatmentPage:
    """In English, complete and live in French and German, with the pages above it and its reviewer."""
    source = builders.treatment(risks=blocks("risk", effect("Swelling", description=OLD)))
    for code in ("fr", "de"):
        done(lambda code=code: submitted(source, code))
        for translation in Translation.objects.filter(target_locale__language_code=code).order_by("pk"):
            done(lambda translation=translation: enter_all(translation))
        for page in sorted(map(_target, _into(code)), key=lambda each: getattr(each, "depth", 0)):
            done(lambda page=page: published(_of(page)))
    done(lambda: enter(_target(translation_of(source)), OLD, OLD_FRENCH))
    published(translation_of(source))
    return source


def another(title: str) -> TreatmentPage:
    """Live, in English alone; with it nothing else waits that is not translated."""
    reviewer = Reviewer.objects.get(locale=builders.locale())
    return builders.treatment(title=title, reviewers=blocks("reviewer", reviewer.pk))


def translation_of(source: Page, code: str = "fr") -> Translation:
    return Translation.objects.get(
        source__object_id=source.translation_key, target_locale__language_code=code
    )


def task_of(source: Page, code: str = "fr") -> TranslationTask:
    return TranslationTask.objects.get(translation=translation_of(source, code))


def translator(name: str, code: str = "fr", how: str = "", language: str = "", **fields: Any) -> User:
    """Of the group that translates into this locale."""
    user = User.objects.create_user(name, **{"email": f"{name}@example.org", **fields})
    make_groups(builders.locale(code))
    user.groups.add(Group.objects.get(name=f"Translators {code}"))
    if how:
        TranslationNotices.objects.create(user=user, how=how)
    if language:
        UserProfile.objects.create(user=user, preferred_language=language)
    return user


def told() -> dict[str, list[str]]:
    """The subjects of all mails, by address."""
    found: dict[str, list[str]] = {}
    for message in mail.outbox:
        found.setdefault(message.to[0], []).append(message.subject)
    return found


def html_of(message: Any) -> str:
    [(content, kind)] = message.alternatives
    assert kind == "text/html"
    return str(content)


def _into(code: str) -> Any:
    return Translation.objects.filter(target_locale__language_code=code)


def _target(translation: Translation) -> Any:
    return translation.get_target_instance()


def _of(instance: Any) -> Translation:
    return Translation.objects.get(source__object_id=instance.translation_key, target_locale=instance.locale)
