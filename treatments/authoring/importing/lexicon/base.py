"""The shape of a lexicon. Patterns are regular expressions matched in lower case, accents kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from treatments.authoring.importing.lexicon.measures import Measures


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


@dataclass(frozen=True)
class Lexicon:
    """
    ``headings``: section → phrases parted by ``|``, without articles and the treatment's name. A phrase
    with ``*`` has a gap; ``=phrase`` matches only the whole heading; ``~phrase`` matches weakly.
    ``ambiguous``: phrases whose section the text has to tell, with the sections that come into question.
    ``cues``: section → patterns; a pattern that starts with ``!`` is strong enough to overrule a heading.
    ``filler``: words that say nothing in a heading.
    """

    language: str
    headings: Mapping[str, str]
    ambiguous: Mapping[str, Mapping[str, float]]
    condition_headings: Mapping[str, str]
    cues: Mapping[str, tuple[str, ...]]
    condition_cues: Mapping[str, tuple[str, ...]]
    filler: frozenset[str]
    stopwords: frozenset[str]
    anaphora: str  # how a sentence begins that cannot stand without the one before it
    # what never gets in
    call_to_action: str
    disclaimer: str
    promotion: str  # headings of sections that praise the clinic
    measures: Measures
    # fields
    downtime: str
    work: str
    lead_time: str
    after: str  # "after 24 hours": from
    until: str  # "for two weeks", "until 3 days after": to
    first: str  # "in the first 24 hours": from 0 to
    varies: str
    facts: Mapping[str, str]  # label of a fact → field
    # adverse effects
    such_as: str  # introduces a list of effects
    may_have: str  # "may cause", followed by a list of effects
    serious: str
    effects: str  # nouns of what can be felt or go wrong
    conjunction: str  # the last joint of a list
    clause: str  # where the name of an effect ends and a clause begins
    article: str  # before a name
    verb: str  # after the effects that a sentence begins with
    # aftercare and help
    avoid: str
    expect: str
    should: str  # makes an instruction of a statement
    statement: str  # how a sentence begins that is no instruction
    emergency: str
    urgent: str
    temporary: str
    relative: str
    absolute: str
    # names
    is_treatment: str  # "X is a … procedure": what follows the name
    is_condition: str
    alias: str  # group 1: another name
    treats: str  # group 1: the conditions
    vague: str  # what is no name in such a list: "other", "many"
    treatment_words: str  # last word of a treatment's name
    marketing: str  # at the head of a title
