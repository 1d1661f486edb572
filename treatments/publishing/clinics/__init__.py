"""Clinics as they are read. No editions: a clinic is what it is today, and no proof of what it was is asked
for. What is published of it is written beside it whenever it changes."""
