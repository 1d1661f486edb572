"""Proof of one edition: a certificate to print, and the very bytes."""
