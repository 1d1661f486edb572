"""The colours of the demo pictures: chalky, warm and cool in turn, nothing loud."""

from __future__ import annotations

from illustration.canvas import Canvas, Colour

INK: Colour = (38, 62, 78)
WHITE: Colour = (255, 255, 255)
CREAM: Colour = (255, 246, 236)
SKIN: Colour = (240, 200, 176)
SKIN_DEEP: Colour = (214, 158, 134)
ROSE: Colour = (214, 118, 118)
BLOOD: Colour = (176, 66, 84)
VEIN: Colour = (98, 92, 158)
VEIN_FINE: Colour = (150, 76, 120)
TEAL: Colour = (64, 138, 142)
MINT: Colour = (186, 222, 212)
SKY: Colour = (146, 188, 212)
SAND: Colour = (240, 224, 204)
GOLD: Colour = (244, 196, 110)
STEEL: Colour = (168, 186, 198)
IVORY: Colour = (240, 226, 190)
BONE: Colour = (236, 222, 196)
GUM: Colour = (226, 150, 148)


def dusk() -> Canvas:
    """Lilac to blush: the veins."""
    return Canvas((214, 214, 234), (246, 226, 220), CREAM)


def morning() -> Canvas:
    """Sand to rose: the face."""
    return Canvas((244, 232, 216), (238, 208, 196), CREAM)


def water() -> Canvas:
    """Ice to mint: the teeth."""
    return Canvas((206, 228, 238), (190, 220, 216), (246, 252, 252))


def meadow() -> Canvas:
    """Pale green to sand: the skin."""
    return Canvas((206, 226, 222), (240, 230, 214), (250, 252, 246))
