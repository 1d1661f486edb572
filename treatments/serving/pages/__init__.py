"""Rendered pages: templates over documents, and over the heads that stand around each."""
