"""How a language states numbers, times and frequencies. Patterns are regular expressions without case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Measures:
    """A value is read only where these words say of what it is; what they do not cover stays in words."""

    numbers: Mapping[str, float]
    units: Mapping[str, str]  # pattern → ISO 8601 unit, with T for those of time
    half: str  # "an hour and a half"
    and_: str  # "1 hour and 30 minutes"
    between: str  # "between 3 and 6"
    to: str  # "3 to 6"
    qualifiers: Mapping[str, str]  # pattern before the number → qualifier
    after_qualifiers: Mapping[str, str]  # pattern after it: "five years or more"
    spans: str  # a word that says "more than" or "in the course of", as the words before it tell
    spans_more: str  # the words before it where it says "more than"
    articles: str  # numbers that are articles as well
    article_after: str  # what stands before such a number where it counts; "" for anything
    each_before: str  # "twice a day": no duration
    each_after: str  # "20 minutes every day": no time after the treatment
    condition: str  # "if it lasts three days": no instruction
    past: str  # "in the last six months"
    # the treatment
    takes: str  # the verbs of how long a session takes
    appointment: str  # "a 45-minute appointment"
    not_session: str  # what else takes time: the cream, the consultation, the rest afterwards
    sessions: str  # the noun counted
    needed: str  # "a course of", "you will need"
    not_total: str  # before a number that is not that of all sessions: "after two sessions"
    further: str  # the same between number and noun: "two more sessions"
    often: str  # after it: "2–3 a week"
    apart: str  # said before or after an interval
    lasts: str  # said of results before their duration
    not_results: str  # what else lasts: another treatment, a guarantee
    appears: str  # said of results before or after their onset
    ages: tuple[str, ...]  # with the age in group 1
    # adverse effects
    frequencies: tuple[tuple[str, str], ...]  # pattern → band
    one_in: str  # "1 in 300", "3 out of 1,000": groups 1 and 2
    people: str  # of whom a share is stated
    chance: str  # right after a share: "a 5% chance"
    among: str  # before a share: "in 10%"
    harm: str  # "a rare complication"
    occurs: str  # "rarely occurs"
    goes_on: str  # after "is common": "in the first week"
    comparative: str  # before a band's word: "less", "most", "not"
    otherwise: str  # in a clause that tells of something else than how often: "settles", "is treated"
    joint: str  # where a clause ends
    negation: str  # before an effect that there is not
