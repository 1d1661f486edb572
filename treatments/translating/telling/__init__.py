"""Translators are told what has come to wait for them: at once, or once a day."""
