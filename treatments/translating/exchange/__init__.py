"""Translations as files for translators' tools, XLIFF 1.2 and PO: out, and back in after a look at them."""
