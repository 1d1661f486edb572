"""The stored data of a stream, leaf by leaf: nothing is loaded from the database."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from wagtail import blocks


@dataclass(frozen=True)
class Leaf:
    """``path`` is the one that wagtail-localize gives it."""

    path: str
    block: blocks.Block
    raw: Any


def leaves(block: blocks.Block, raw: Any, path: str) -> Iterator[Leaf]:
    if hasattr(block, "get_translatable_segments"):
        yield Leaf(path, block, raw)
    elif isinstance(block, blocks.StructBlock) and isinstance(raw, dict):
        for name, child in block.child_blocks.items():
            yield from leaves(child, raw[name] if name in raw else _default(child), f"{path}.{name}")
    elif isinstance(block, blocks.ListBlock):
        for number, item in enumerate(raw or ()):
            stored = block._item_is_in_block_format(item)
            where, value = (item["id"], item["value"]) if stored else (number, item)
            yield from leaves(block.child_block, value, f"{path}.{where}")
    elif isinstance(block, blocks.BaseStreamBlock):
        for item in raw or ():
            if item["type"] in block.child_blocks:
                yield from leaves(block.child_blocks[item["type"]], item["value"], f"{path}.{item['id']}")
    else:
        yield Leaf(path, block, raw)


def without_choosers(block: blocks.Block, raw: Any) -> Any:
    """The same data with nothing chosen."""
    if isinstance(block, blocks.StructBlock) and isinstance(raw, dict):
        children = {name: child for name, child in block.child_blocks.items() if not _chooses(child)}
        return {name: without_choosers(child, raw[name]) for name, child in children.items() if name in raw}
    if isinstance(block, blocks.ListBlock):
        return [] if _chooses(block.child_block) else [_item(block, item) for item in raw or ()]
    if isinstance(block, blocks.BaseStreamBlock):
        children = {name: child for name, child in block.child_blocks.items() if not _chooses(child)}
        return [
            {**item, "value": without_choosers(children[item["type"]], item["value"])}
            for item in raw or ()
            if item["type"] in children
        ]
    return raw


def _chooses(block: blocks.Block) -> bool:
    return isinstance(block, blocks.ChooserBlock)


def _item(block: blocks.ListBlock, item: Any) -> Any:
    if block._item_is_in_block_format(item):
        return {**item, "value": without_choosers(block.child_block, item["value"])}
    return without_choosers(block.child_block, item)


def _default(block: blocks.Block) -> Any:
    """What a part says that was added to the block after the data was stored."""
    return block.get_prep_value(block.get_default())
