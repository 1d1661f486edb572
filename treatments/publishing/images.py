"""Images as the reader's browser needs them: URLs with their size, and the text for those who do not see."""

from __future__ import annotations

import logging
from typing import Any
from urllib.parse import urljoin

from willow.image import UnrecognisedImageFormatError

from treatments.conf import conf
from treatments.publishing.documents import Image, Rendition

logger = logging.getLogger(__name__)


def present_image(image: Any, alt: str, base_url: str) -> Image | None:
    """``base_url`` makes URLs absolute that the storage gives as paths. None when there is no image, or none
    that can be read: a page goes on without the picture whose file is lost."""
    if image is None:
        return None
    try:
        renditions = _renditions(image, base_url)
    except (OSError, UnrecognisedImageFormatError) as error:
        logger.error("The picture “%s” (%s) cannot be shown: %s", image.title, image.file.name, error)
        return None
    return {**renditions[-1], "alt": alt, "renditions": renditions}


def _renditions(image: Any, base_url: str) -> list[Rendition]:
    widths = [width for width in conf.image_widths if width < image.width] or [image.width]
    if image.width <= conf.image_widths[-1]:
        widths = [*dict.fromkeys([*widths, image.width])]
    specs = [f"width-{width}" for width in widths]
    made = image.get_renditions(*specs)
    return [_rendition(made[spec], base_url) for spec in specs]


def _rendition(rendition: Any, base_url: str) -> Rendition:
    return {"url": urljoin(base_url, rendition.url), "width": rendition.width, "height": rendition.height}
