"""PO, in the form that wagtail-localize itself writes and reads."""

TRANSLATION = "X-WagtailLocalize-TranslationID"
SOURCE_LANGUAGE = "X-Treatments-Source-Language"
TITLE = "X-Treatments-Title"
