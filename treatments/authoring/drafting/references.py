"""Names in a draft, looked up in one locale: pages, reviewers, sources, body sites, pictures.

Sources, body sites and pictures are made where they are missing. Pages and people are not: a name that nobody
has becomes a problem for the editor to settle.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db.models import Model, Q
from django.utils.translation import gettext as _
from wagtail.images import get_image_model
from wagtail.images.fields import WagtailImageField
from wagtail.models import Locale, Page

from treatments.authoring.editorial.problem_labels import problem_label
from treatments.authoring.importing import KnownNames
from treatments.authoring.page_types import page_models
from treatments.authoring.snippets.aftercare_set import AftercareSet
from treatments.authoring.snippets.body_site import BodySite
from treatments.authoring.snippets.reviewer import Reviewer
from treatments.authoring.snippets.source import Source
from treatments.authoring.vocabulary import SourceType

S = TypeVar("S", bound=Model)


class References:
    """``folder`` is where the pictures of a document lie; without one, only pictures that exist are found.
    ``make=False`` only looks: nothing that is missing is made."""

    def __init__(self, locale: Locale, folder: Path | None = None, make: bool = True) -> None:
        self.locale = locale
        self.folder = folder
        self.make = make
        self.problems: list[str] = []

    # Pages

    @cached_property
    def treatments(self) -> Mapping[str, Page]:
        """By each name in lower case: title, slug and other names."""
        found: dict[str, Page] = {}
        for page in self._pages("treatment"):
            for name in [page.title, page.slug, *(block.value for block in page.also_known_as)]:
                found.setdefault(_key(name), page)
        return found

    @cached_property
    def conditions(self) -> Mapping[str, Page]:
        found: dict[str, Page] = {}
        for page in self._pages("condition"):
            for name in [page.title, page.slug, page.medical_name]:
                found.setdefault(_key(name), page)
        return found

    @cached_property
    def articles(self) -> Mapping[str, Page]:
        return {_key(name): page for page in self._pages("article") for name in (page.title, page.slug)}

    def known_names(self) -> KnownNames:
        return KnownNames(
            treatments={name: page.title for name, page in self.treatments.items()},
            conditions={name: page.title for name, page in self.conditions.items()},
        )

    def pages(self, named: Sequence[Any], *among: Mapping[str, Page]) -> list[int]:
        found = [self.page(name, *among) for name in named]
        return list(dict.fromkeys(pk for pk in found if pk))

    def page(self, named: Any, *among: Mapping[str, Page]) -> int | None:
        """By its name, or by a link of a document."""
        name = name_of(named)
        if not name:
            return None
        for pages in among:
            if page := pages.get(_key(name)):
                return page.pk
        self.problems.append(_("There is no page named “%(name)s” to link to yet.") % {"name": name})
        return None

    def _pages(self, document_type: str) -> list[Any]:
        return [
            page
            for model in page_models(document_type)
            for page in model.objects.filter(locale=self.locale).order_by("-live", "pk")
        ]

    # Snippets

    def reviewer(self, named: Any) -> int | None:
        name = name_of(named)
        reviewer = Reviewer.objects.filter(name__iexact=name, locale=self.locale).first()
        if reviewer is None:
            message = _(
                "There is no reviewer named “%(name)s”. Add them under Clinical › Reviewers, then choose them"
                " here."
            )
            self.problems.append(message % {"name": name})
        return reviewer and reviewer.pk

    def aftercare_set(self, name: str) -> int | None:
        found = AftercareSet.objects.filter(name__iexact=name.strip(), locale=self.locale).first()
        if found is None:
            self.problems.append(_("There is no aftercare set named “%(name)s”.") % {"name": name})
        return found and found.pk

    def body_site(self, named: Any) -> int | None:
        name = name_of(named)
        site = BodySite.objects.filter(Q(name__iexact=name) | Q(slug=name), locale=self.locale).first()
        if site is None and self.make:
            site = self._made(BodySite(name=name, locale=self.locale), name)
        return site and site.pk

    def source(self, given: Mapping[str, Any] | str | None) -> int | None:
        """By its title, or by any of its identifiers; made from the mapping where it is new."""
        if not given:
            return None
        if isinstance(given, str):
            known = Source.objects.filter(title__iexact=given.strip()).first()
            if known is None:
                message = _("There is no source titled “%(title)s”; list it under “sources”.")
                self.problems.append(message % {"title": given})
            return known and known.pk
        identifiers = {name: given[name] for name in ("doi", "pmid", "url") if given.get(name)}
        for name, value in identifiers.items():
            if known := Source.objects.filter(**{name: value}).first():
                return known.pk
        return self._make_source(given, identifiers)

    def _make_source(self, given: Mapping[str, Any], identifiers: Mapping[str, Any]) -> int | None:
        known = Source.objects.filter(title__iexact=str(given.get("title", ""))).first()
        if known is None and not identifiers:
            message = _("The source “%(title)s” has no address, DOI or PMID.")
            self.problems.append(message % {"title": given.get("title", "")})
            return None
        if known is None and self.make:
            source = Source(
                type=given.get("type") or SourceType.REVIEW,
                title=given.get("title") or next(iter(identifiers.values())),
                published=given.get("published") or None,
                accessed=given.get("accessed") or None,
                **{name: str(value) for name, value in identifiers.items()},
            )
            known = self._made(source, source.title)
        return known and known.pk

    def _made(self, snippet: S, name: str) -> S | None:
        """Saved if its fields hold what they are given, else a problem says which does not."""
        try:
            snippet.full_clean(exclude=["slug"])
        except ValidationError as error:
            said = [
                f"{problem_label(snippet, field)}: {' '.join(texts)}"
                for field, texts in error.message_dict.items()
            ]
            message = _("“%(name)s” was not added. %(reasons)s")
            self.problems.append(message % {"name": shown(name), "reasons": " ".join(said)})
            return None
        snippet.save()
        return snippet

    # Pictures

    def image(self, given: Mapping[str, Any] | None) -> int | None:
        if not given or not given.get("file"):
            return None
        name = str(given["file"])
        path = self._path_of(name)
        if path is not None:
            return self._image_from(path)
        known = get_image_model().objects.filter(title__iexact=Path(name).stem).first()
        if known is None:
            message = _(
                "The picture “%(name)s” is not here. Upload it under Images, then choose it on the page."
            )
            self.problems.append(message % {"name": shown(name)})
        return known and known.pk

    def _path_of(self, name: str) -> Path | None:
        """The file beside the document, and nothing outside its folder."""
        if self.folder is None:
            return None
        try:
            path = (self.folder / name).resolve()
            return path if path.is_file() and path.is_relative_to(self.folder.resolve()) else None
        except (OSError, ValueError):  # a name that no file can have
            return None

    def _image_from(self, path: Path) -> int | None:
        data = path.read_bytes()
        try:
            WagtailImageField().clean(SimpleUploadedFile(path.name, data))
        except ValidationError as error:
            message = _("The picture “%(name)s” was not taken over. %(reason)s")
            self.problems.append(message % {"name": path.name, "reason": " ".join(error.messages)})
            return None
        known = (
            get_image_model()
            .objects.filter(file_hash=hashlib.sha1(data, usedforsecurity=False).hexdigest())
            .first()
        )
        if known is None:
            image = get_image_model()(title=path.stem[:255])
            image.file = ContentFile(data, name=path.name)
            image.save()
            image.get_file_hash()
            known = image
        return known.pk


def name_of(named: Any) -> str:
    """A name as front matter has it, or the name in a mapping: a link or a snippet of a document."""
    return str((named.get("name") if isinstance(named, Mapping) else named) or "").strip()


def shown(name: str) -> str:
    """As much of it as a message needs."""
    return name if len(name) <= 80 else name[:79] + "…"


def _key(name: str) -> str:
    return " ".join(name.casefold().split())
