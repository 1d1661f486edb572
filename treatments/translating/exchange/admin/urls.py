"""Where the views stand below ``treatments/translation-files/``."""

from __future__ import annotations

from django.urls import path

from treatments.translating.exchange.admin.export_views import (
    DownloadView,
    ExportProgressView,
    ExportView,
    NewExportView,
)
from treatments.translating.exchange.admin.index_view import IndexView
from treatments.translating.exchange.admin.upload_views import NewUploadView, UploadProgressView, UploadView

app_name = "treatments_exchange"

urlpatterns = [
    path("", IndexView.as_view(), name="index"),
    path("export/", NewExportView.as_view(), name="new_export"),
    path("upload/", NewUploadView.as_view(), name="new_upload"),
    path("exports/<int:pk>/", ExportView.as_view(), name="export"),
    path("exports/<int:pk>/progress/", ExportProgressView.as_view(), name="export_progress"),
    path("exports/<int:pk>/download/", DownloadView.as_view(), name="download"),
    path("uploads/<int:pk>/", UploadView.as_view(), name="upload"),
    path("uploads/<int:pk>/progress/", UploadProgressView.as_view(), name="upload_progress"),
]
