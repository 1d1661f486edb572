"""What is wrong with a translated text, or may be: ``check(Pair(…))``. Pure: no database, no models."""

from treatments.translating.checking.check import check
from treatments.translating.checking.finding import ERROR, WARNING, Finding, Severity, Span
from treatments.translating.checking.pair import Pair, Term

__all__ = ["ERROR", "WARNING", "Finding", "Pair", "Severity", "Span", "Term", "check"]
