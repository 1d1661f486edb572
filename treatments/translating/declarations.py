"""Whether each field says what becomes of it in translation, and says what wagtail-localize can do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.core.checks import CheckMessage, Error, Warning
from django.db import models
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel, get_all_child_relations
from wagtail.fields import StreamField
from wagtail.models import Page, TranslatableMixin
from wagtail_localize.fields import SynchronizedField, TranslatableField, get_translatable_fields

# What an editor writes in the fields that every Wagtail page has. The rest of them is not content.
PAGE_CONTENT = {"title", "slug", "seo_title", "search_description", "show_in_menus"}


def translated_models() -> list[type[models.Model]]:
    """The plugin's translatable models, those that a project derives from them, and their inline children."""
    translatable = [model for model in apps.get_models() if issubclass(model, TranslatableMixin)]
    parents = [model for model in translatable if _is_ours(model)]
    children = [relation.related_model for parent in parents for relation in child_relations(parent)]
    return [model for model in translatable if model in {*parents, *children}]


def wrong_declarations() -> list[CheckMessage]:
    return [problem for model in translated_models() for problem in declaration_problems(model)]


def declaration_problems(model: type[models.Model]) -> Iterator[CheckMessage]:
    declarations = get_translatable_fields(model)
    known = known_fields(model)
    counts = Counter(declaration.field_name for declaration in declarations)
    for name in content_fields(model):
        if name not in counts:
            hint = f'Add *translated("{name}") to it if it is text, or *synchronised("{name}") if not.'
            yield Error(f"{name} is not in translatable_fields.", hint=hint, obj=model, id="treatments.E004")
    for name, count in counts.items():
        if count > 1:
            yield Error(
                f"{name} stands {count} times in translatable_fields.",
                hint="Leave one: filter it out of the list of the parent class to declare it anew.",
                obj=model,
                id="treatments.E005",
            )
        elif name not in known:
            hint = f"Its fields are {', '.join(sorted(content_fields(model)))}."
            message = f"{name} in translatable_fields is no field."
            yield Error(message, hint=hint, obj=model, id="treatments.E005")
    for declaration in declarations:
        if declaration.field_name in known:
            yield from _kind_problems(model, declaration, known[declaration.field_name])
    yield from _inline_problems(model)


def content_fields(model: type[models.Model]) -> set[str]:
    """The names of what an editor fills in."""
    fields = {field.name for field in [*model._meta.fields, *model._meta.many_to_many] if _is_content(field)}
    return fields | {relation.name for relation in child_relations(model)}


def known_fields(model: type[models.Model]) -> dict[str, Any]:
    return {field.name: field for field in model._meta.get_fields()}


def child_relations(model: type[models.Model]) -> list[Any]:
    """Inline children of the model itself, not those of every Wagtail page."""
    if not issubclass(model, ClusterableModel):
        return []
    return [relation for relation in get_all_child_relations(model) if relation.model is not Page]


def _is_ours(model: type[models.Model]) -> bool:
    bases = [getattr(base, "_meta", None) for base in model.__mro__]
    return any(meta is not None and meta.app_label == "treatments" for meta in bases)


def _is_content(field: Any) -> bool:
    if field.model is Page:
        return field.name in PAGE_CONTENT
    linked = field.remote_field is not None and getattr(field.remote_field, "parent_link", False)
    is_key = isinstance(field, models.AutoField) or field.name in {"locale", "translation_key"}
    return bool(field.editable and not linked and not is_key and not isinstance(field, ParentalKey))


def _kind_problems(model: type[models.Model], declaration: Any, field: Any) -> Iterator[CheckMessage]:
    name = declaration.field_name
    if isinstance(declaration, TranslatableField) and not _is_translatable(field):
        yield Error(
            f"{name} is declared as translated and holds no words: translations would keep an old value.",
            hint=f'Say *synchronised("{name}").',
            obj=model,
            id="treatments.E006",
        )
    if isinstance(declaration, SynchronizedField) and declaration.overridable and _is_text(field):
        yield Error(
            f"{name} is a fact, and a translator may put another in its place.",
            hint=f'Say *synchronised("{name}"), which is SynchronizedField("{name}", overridable=False).',
            obj=model,
            id="treatments.E007",
        )


def _is_text(field: Any) -> bool:
    return isinstance(field, models.CharField | models.TextField)


def _is_translatable(field: Any) -> bool:
    if hasattr(field, "get_translatable_segments"):
        return True
    if isinstance(field, models.ForeignKey | models.ManyToOneRel):
        related = field.related_model
        return issubclass(related, TranslatableMixin) and not issubclass(related, Page)
    # A slug is the same in every locale: wagtail-localize would turn an Arabic one into one of its own.
    words = _is_text(field) and not field.choices and not isinstance(field, models.SlugField)
    return words or isinstance(field, StreamField)


def _inline_problems(model: type[models.Model]) -> Iterator[CheckMessage]:
    for relation in child_relations(model):
        child = relation.related_model
        if not issubclass(child, TranslatableMixin):
            yield Warning(
                f"{relation.name}: its rows get a new id in the translations at every save.",
                hint=f"Derive {child.__name__} from TranslatableMixin and Orderable.",
                obj=model,
                id="treatments.W008",
            )
        elif child_relations(child):
            yield Error(
                f"{relation.name}: {child.__name__} has inline children of its own and cannot be translated.",
                hint="Use a StreamField for the inner ones.",
                obj=model,
                id="treatments.E009",
            )
