"""What others can listen to."""

from __future__ import annotations

from django.dispatch import Signal

# ``task``: a TranslationTask. ``arrived``: the keys of the texts that have come to wait, see ``counting``.
texts_arrived = Signal()
