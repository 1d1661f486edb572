"""Where the views stand below ``treatments/ledger/``."""

from __future__ import annotations

from django.urls import path

from treatments.publishing.admin.history.asking import AsOfView
from treatments.publishing.admin.history.differing import DifferenceView
from treatments.publishing.admin.history.listing import HistoryView
from treatments.publishing.admin.proving.certificate import CertificateView, DocumentView
from treatments.publishing.admin.reissues.views import (
    ReissueProgressView,
    ReissuesView,
    ReissueView,
    RetryView,
)
from treatments.publishing.admin.withdrawing.reword_view import RewordView
from treatments.publishing.admin.withdrawing.view import WithdrawView

app_name = "treatments_ledger"

urlpatterns = [
    path("pages/<int:page_id>/", HistoryView.as_view(), name="history"),
    path("pages/<int:page_id>/difference/", DifferenceView.as_view(), name="difference"),
    path("pages/<int:page_id>/as-of/", AsOfView.as_view(), name="as_of"),
    path("pages/<int:page_id>/withdraw/", WithdrawView.as_view(), name="withdraw"),
    path("pages/<int:page_id>/explanation/", RewordView.as_view(), name="reword"),
    path("pages/<int:page_id>/<int:number>/", CertificateView.as_view(), name="edition"),
    path("pages/<int:page_id>/<int:number>/document/", DocumentView.as_view(), name="document"),
    path("reissues/", ReissuesView.as_view(), name="reissues"),
    path("reissues/results/", ReissuesView.as_view(results_only=True), name="reissues_results"),
    path("reissues/<int:pk>/", ReissueView.as_view(), name="reissue"),
    path("reissues/<int:pk>/progress/", ReissueProgressView.as_view(), name="reissue_progress"),
    path("reissues/<int:pk>/retry/", RetryView.as_view(), name="retry"),
]
