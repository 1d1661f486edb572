"""Images as the reader's browser needs them: URLs with their size, and the text for those who do not see."""

from __future__ import annotations

from typing import Any
from urllib.parse import urljoin

from treatments.conf import conf
from treatments.publishing.documents import Image, Rendition


def present_image(image: Any, alt: str, root_url: str) -> Image | None:
    """``root_url`` makes URLs absolute that the storage gives as paths. None when there is no image."""
    if image is None:
        return None
    widths = [width for width in conf.image_widths if width < image.width] or [image.width]
    if image.width <= conf.image_widths[-1]:
        widths = [*dict.fromkeys([*widths, image.width])]
    specs = [f"width-{width}" for width in widths]
    made = image.get_renditions(*specs)
    renditions = [_rendition(made[spec], root_url) for spec in specs]
    return {**renditions[-1], "alt": alt, "renditions": renditions}


def _rendition(rendition: Any, root_url: str) -> Rendition:
    return {"url": urljoin(root_url, rendition.url), "width": rendition.width, "height": rendition.height}
