from __future__ import annotations

import json

import pytest
from django.core.exceptions import ValidationError
from wagtail.blocks import StructBlock

from tests import builders
from treatments.authoring.blocks import article, evidence, treatment
from treatments.authoring.blocks.values import DurationBlock, DurationRangeBlock, FrequencyBlock
from treatments.authoring.values.amounts import DurationRange, Frequency


@pytest.mark.parametrize(
    ("block", "value"),
    [
        (DurationRangeBlock(), DurationRange("P1D", "P3D", "about")),
        (FrequencyBlock(), Frequency("rare", 5000)),
    ],
)
def test_a_value_block_stores_data_and_gives_a_value(block, value):
    assert block.to_python(block.get_prep_value(value)) == value
    assert block.normalize(value.as_data()) == value
    assert block.value_from_form(json.dumps(value.as_data())) == value
    assert block.clean(value) == value


def test_what_was_typed_wrong_waits_for_validation():
    block = FrequencyBlock()
    typed = block.value_from_form('{"band": "rare", "one_in": 3}')
    assert block.get_prep_value(typed) == typed
    with pytest.raises(ValidationError, match="not “Rare”"):
        block.clean(typed)


def test_a_comparison_of_revisions_shows_words():
    assert FrequencyBlock().render_basic(Frequency("rare", 5000)) == "Rare (1 in 5000)"
    assert DurationBlock().render_basic("P2W") == "2 weeks"
    assert DurationRangeBlock(required=False).render_basic(None) == ""


def error_of(block, value):
    with pytest.raises(ValidationError) as caught:
        block.clean(block.to_python(value))
    return {name: error.messages[0] for name, error in caught.value.block_errors.items()}


def test_an_instruction_does_not_end_before_it_starts():
    step = {"kind": "do", "text": "Walk.", "from": "P2W", "to": "P3D"}
    assert error_of(treatment.AftercareStepBlock(), step) == {"to": "This is earlier than the start."}
    assert treatment.AftercareStepBlock().clean(
        treatment.AftercareStepBlock().to_python({**step, "to": "P1M"})
    )


@pytest.mark.django_db
def test_a_patients_photograph_needs_consent():
    block = treatment.GalleryImageBlock()
    value = {"image": builders.image().pk, "alt": "A leg", "stage": "before"}
    assert error_of(block, value) == {
        "consent_reference": "A patient's photograph needs the reference of their consent."
    }
    assert block.clean(block.to_python({**value, "consent_reference": "File 7"}))


def test_an_article_has_no_sections_to_cite_for():
    assert list(evidence.CitationBlock([]).child_blocks) == ["source"]
    assert list(evidence.CitationBlock([("risks", "Risks")]).child_blocks) == ["source", "sections"]


ITEMS = [
    *(
        block
        for name, block in vars(treatment).items()
        if name.endswith("Block") and issubclass(block, StructBlock) and block is not StructBlock
    ),
    evidence.CodedIdBlock,
    article.ImageWithAltBlock,
    article.QuoteBlock,
    article.CallToActionBlock,
]


@pytest.mark.parametrize("block", ITEMS, ids=lambda block: block.__name__)
def test_a_closed_item_says_what_is_in_it(block):
    """Without a format Wagtail shows the first part alone, or the JSON of a value."""
    item = block()
    assert item.meta.label_format
    assert item.meta.label_format.format(**dict.fromkeys(item.child_blocks, "")) is not None


@pytest.mark.parametrize("block", ITEMS, ids=lambda block: block.__name__)
def test_every_part_of_an_item_has_a_label_of_its_own(block):
    """A label that Wagtail makes of the name is English in every language."""
    assert [part.name for part in block().child_blocks.values() if not part.meta.label] == []
