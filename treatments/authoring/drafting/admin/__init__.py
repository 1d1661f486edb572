"""Importing in the admin: upload documents, look at what went where, correct it, save drafts."""
