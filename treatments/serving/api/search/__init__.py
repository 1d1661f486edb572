"""Searching over the API: parameters, answers, the view. ``serving.search`` knows what a question means."""
