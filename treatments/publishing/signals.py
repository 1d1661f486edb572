"""What the rest of the plugin, and a project, can listen to. Sent inside the transaction that writes the
ledger."""

from __future__ import annotations

from django.dispatch import Signal

# Arguments: head (Head), edition (Edition), document (the data, or None for a withdrawal).
head_changed = Signal()

# Argument: key (UUID) of a clinic of which something that is read has changed, in any locale.
clinic_changed = Signal()
