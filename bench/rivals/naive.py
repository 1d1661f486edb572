"""What one writes on the first day: a ModelViewSet over the page, and a serializer with all its fields."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from rest_framework import serializers
from rest_framework.pagination import LimitOffsetPagination
from rest_framework.routers import DefaultRouter
from rest_framework.viewsets import ReadOnlyModelViewSet
from wagtail.fields import StreamField
from wagtail.images.models import Image
from wagtail.models import Locale

from bench.rivals.exposed import AmountField, field_names
from treatments.authoring.values.fields import ValueField
from treatments.models import TreatmentPage


class StreamSerializer(serializers.Field[Any, Any, Any, Any]):
    def to_representation(self, value: Any) -> Any:
        return value.stream_block.get_api_representation(value, self.context)


class LocaleSerializer(serializers.ModelSerializer[Locale]):
    class Meta:
        model = Locale
        fields = ["language_code"]


class ImageSerializer(serializers.ModelSerializer[Image]):
    renditions = serializers.SerializerMethodField()

    class Meta:
        model = Image
        fields = ["title", "width", "height", "renditions"]

    def get_renditions(self, image: Image) -> list[dict[str, Any]]:
        made = image.get_renditions("width-400", "width-800").values()
        return [{"url": each.url, "width": each.width, "height": each.height} for each in made]


class TreatmentSerializer(serializers.ModelSerializer[TreatmentPage]):
    serializer_field_mapping = {
        **serializers.ModelSerializer.serializer_field_mapping,
        StreamField: StreamSerializer,
        ValueField: AmountField,
    }
    locale = LocaleSerializer()
    hero_image = ImageSerializer()
    social_image = ImageSerializer()

    class Meta:
        model = TreatmentPage
        fields = [
            *("id", "translation_key", "locale", "title", "slug", "full_url", "last_published_at"),
            *("seo_title", "search_description"),
            *field_names(),
        ]


class Pagination(LimitOffsetPagination):
    default_limit = 20
    max_limit = 100


class TreatmentViewSet(ReadOnlyModelViewSet):  # type: ignore[type-arg]
    serializer_class = TreatmentSerializer
    pagination_class = Pagination
    lookup_field = "slug"

    def get_queryset(self) -> QuerySet[TreatmentPage]:
        code = self.request.query_params.get("locale", "en")
        return TreatmentPage.objects.live().public().filter(locale__language_code=code).order_by("title")


router = DefaultRouter()
router.register("treatments", TreatmentViewSet, basename="naive")
