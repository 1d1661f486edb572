"""What others can listen to."""

from __future__ import annotations

from django.dispatch import Signal

# ``arrivals``: a sequence of ``Arrival``, all that one transaction has brought.
texts_arrived = Signal()
