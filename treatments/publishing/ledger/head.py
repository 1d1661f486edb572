"""What is live now: the last edition of each document, with what lists are narrowed and ordered by."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class Head(models.Model):
    """A projection of the ledger that can be made anew from it and the pages at any time.

    ``is_live`` is false once the document has been withdrawn. ``path`` is the part of ``url`` behind the
    host, ``site_id`` the Wagtail site it stands on. ``order_name`` is the name without case and accents.
    ``summary_document`` is the part that lists show, as canonical JSON. ``parent_key`` is the translation
    key of the parent page, ``tree_path`` and ``in_menu`` the place of the page in Wagtail's tree.
    ``translation_status``: the status of the edition's translation, see ``TranslationState``.
    """

    key = models.UUIDField()
    locale = models.CharField(max_length=100)
    type = models.CharField(max_length=20)
    edition = models.OneToOneField("treatments.Edition", on_delete=models.DO_NOTHING, related_name="head")
    is_live = models.BooleanField()
    page_id = models.BigIntegerField()
    site_id = models.BigIntegerField(null=True)
    slug = models.CharField(max_length=255)
    url = models.TextField()
    path = models.CharField(max_length=2048)
    parent_key = models.UUIDField(null=True)
    tree_path = models.CharField(max_length=255)
    in_menu = models.BooleanField(default=False)
    name = models.CharField(max_length=255)
    order_name = models.CharField(max_length=255)
    summary = models.TextField()
    kind = models.CharField(max_length=20)
    next_review = models.DateField(null=True)
    date_published = models.DateTimeField()
    published_at = models.DateTimeField()
    expires_at = models.DateTimeField(null=True)
    translation_status = models.CharField(max_length=10, default="source")
    summary_document = models.TextField()

    class Meta:
        verbose_name = _("live document")
        verbose_name_plural = _("live documents")
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["key", "locale"], name="treatments_head_document"),
        ]
        indexes = [
            models.Index(fields=["type", "locale", "slug"], name="treatments_head_slug"),
            models.Index(fields=["path"], name="treatments_head_path"),
            models.Index(fields=["page_id"], name="treatments_head_page"),
            models.Index(fields=["parent_key", "order_name"], name="treatments_head_parent"),
            models.Index(fields=["type", "locale", "order_name", "key"], name="treatments_head_name"),
            models.Index(fields=["type", "locale", "published_at", "key"], name="treatments_head_published"),
            models.Index(fields=["type", "locale", "date_published", "key"], name="treatments_head_date"),
            models.Index(fields=["type", "locale", "next_review", "key"], name="treatments_head_review"),
        ]

    def __str__(self) -> str:
        return f"{self.name} ({self.locale})"


class HeadTerm(models.Model):
    """One thing that a document names and lists can be narrowed by: ``condition``, ``about`` (keys of
    documents), ``body_site`` (slugs)."""

    head = models.ForeignKey(Head, on_delete=models.CASCADE, related_name="terms")
    name = models.CharField(max_length=20)
    value = models.CharField(max_length=255)

    class Meta:
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["name", "value", "head"], name="treatments_headterm_once"),
        ]

    def __str__(self) -> str:
        return f"{self.name}: {self.value}"
