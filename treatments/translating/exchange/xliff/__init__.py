"""XLIFF 1.2."""

NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2"
TOOL = "wagtail-treatments"
