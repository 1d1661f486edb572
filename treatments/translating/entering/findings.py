"""What the checks say of one text, with all that is known of the place where it stands."""

from __future__ import annotations

from typing import Any

from django.contrib.contenttypes.models import ContentType
from wagtail.models import Locale
from wagtail_localize.models import TranslationContext, TranslationSource

from treatments.translating.checking.check import check
from treatments.translating.checking.finding import Finding
from treatments.translating.checking.pair import Pair
from treatments.translating.entering.glossary import Glossary
from treatments.translating.field_facts import FieldFacts, field_facts
from treatments.translating.placing import is_safety, sections_of, shown_in

Model = type[Any]


def findings_for(
    context: TranslationContext,
    source: str,
    target: str,
    source_locale: Locale,
    target_locale: Locale,
    glossary: Glossary | None = None,
    model: Model | None = None,
) -> tuple[Finding, ...]:
    """``source`` and ``target``: HTML as wagtail-localize stores it. Whoever checks many texts of a page or
    snippet hands over one glossary, and the ``model``."""
    glossary = glossary or Glossary(source_locale, target_locale)
    pair = Pair(
        source,
        target,
        source_locale.language_code,
        target_locale.language_code,
        max_length=facts_of(context, model).max_length,
        terms=glossary.terms_in(source),
    )
    return check(pair)


def facts_of(context: TranslationContext, model: Model | None = None) -> FieldFacts:
    return field_facts(model or model_of(context), _field_path(context))


def stands_in_safety_text(context: TranslationContext, model: Model | None = None) -> bool:
    """Whether a reader may act on it: it stands in a safety section, of a page or of the pages that show the
    snippet."""
    shown = shown_in([context.object_id]).get(context.object_id, frozenset())
    sections = sections_of(model or model_of(context), context.path, shown)
    return is_safety(sections, _field_path(context))


def model_of(context: TranslationContext) -> Model:
    """wagtail-localize knows every page as a ``Page`` here, which lacks the fields of its type; its sources
    know the type."""
    types = TranslationSource.objects.filter(object_id=context.object_id)
    pk = types.order_by("pk").values_list("specific_content_type", flat=True).first()
    found: Any = ContentType.objects.get_for_id(pk) if pk else context.object.content_type
    model: Model = found.model_class()
    return model


def _field_path(context: TranslationContext) -> str:
    """With the types of blocks in the place of their ids, as far as wagtail-localize has noted them."""
    return str(context.field_path or context.path.partition(".")[0])
