"""Where the views stand in the admin."""

from __future__ import annotations

from django.urls import path

from treatments.authoring.drafting.admin.listing import DocumentsView, ForgetView
from treatments.authoring.drafting.admin.reviewing import ReviewView
from treatments.authoring.drafting.admin.uploading import UploadView

app_name = "treatments_import"

urlpatterns = [
    path("", DocumentsView.as_view(), name="index"),
    path("results/", DocumentsView.as_view(results_only=True), name="index_results"),
    path("upload/", UploadView.as_view(), name="upload"),
    path("<int:pk>/", ReviewView.as_view(), name="review"),
    path("<int:pk>/delete/", ForgetView.as_view(), name="delete"),
]
