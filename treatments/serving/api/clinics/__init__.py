"""Clinics over the API: their list, one of them, and what it offers beside the treatments themselves."""
