"""A live French treatment whose English risk has changed, and who may translate it."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import TestCase
from wagtail_localize.models import StringSegment, Translation

from tests import builders
from tests.authoring.drafting.samples import person
from tests.builders import blocks, effect
from tests.translating.conftest import enter_all, published, submitted
from tests.translating.freshness.acts import edit_block, enter

OLD = "About 1 in 100 people has it for 2 weeks."
NEW = "About 1 in 50 people has it for 2 weeks."
OLD_FRENCH = "Environ 1 personne sur 100 en est atteinte pendant 2 semaines."
FRENCH = "Environ 1 personne sur 50 en est atteinte pendant 2 semaines."
WRONG = "Environ 1 personne sur 500 en est atteinte pendant 2 semaines."


def done(deed: Any) -> Any:
    with TestCase.captureOnCommitCallbacks(execute=True):
        return deed()


@pytest.fixture
def translation(db: None) -> Translation:
    source = builders.treatment(risks=blocks("risk", effect("Swelling", description=OLD)))
    translation = done(lambda: submitted(source))
    done(lambda: enter_all(translation))
    done(lambda: enter(translation.get_target_instance(), OLD, OLD_FRENCH))
    published(translation)
    done(lambda: edit_block(source, "risks", description=NEW))
    return translation


@pytest.fixture
def translator(translation: Translation) -> User:
    return person("traductrice", translation.get_target_instance().get_parent())


def segment_of(translation: Translation, text: str = NEW) -> StringSegment:
    return StringSegment.objects.get(source=translation.source, string__data=text)
