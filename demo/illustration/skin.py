"""Skin in section: its layers, and what grows or heals in it."""

from __future__ import annotations

import math
from collections.abc import Callable

from illustration.canvas import Canvas, Colour, Point, curve, ellipse, mix
from illustration.palette import CREAM, INK, ROSE, SKIN, SKIN_DEEP, WHITE, meadow

Surface = Callable[[float], float]  # the height of the skin at x, in pixels below the top
TOP = 430.0
HAIR: Colour = (74, 58, 60)


def flat(x: float) -> float:
    return TOP + 8 * math.sin(x / 190)


def dented(*dents: tuple[float, float, float]) -> Surface:
    """Skin with dents, each given by its middle, half its width and its depth."""

    def surface(x: float) -> float:
        return flat(x) + sum(d * math.exp(-(((x - m) / w) ** 4)) for m, w, d in dents)

    return surface


def unwanted_hair() -> Canvas:
    canvas = meadow()
    layers(canvas, flat)
    for i, x in enumerate((250, 440, 640, 820, 1010, 1180, 1370)):
        hair(canvas, x, 0.75 + 0.25 * math.sin(i * 2.1))
    return canvas


def acne() -> Canvas:
    canvas = meadow()
    surface = dented()
    layers(canvas, surface)
    pore(canvas, 430, plugged=False)
    canvas.light((960, 590), 300, ROSE, 0.75)
    pore(canvas, 960, plugged=True)
    return canvas


def acne_scarring() -> Canvas:
    canvas = meadow()
    layers(canvas, dented((420, 40, 200), (800, 130, 90), (1210, 170, 46)))
    return canvas


def scar_before() -> Canvas:
    canvas = meadow()
    layers(canvas, dented((800, 230, 130)))
    return canvas


def scar_after() -> Canvas:
    canvas = meadow()
    layers(canvas, dented((800, 230, 44)))
    return canvas


def uneven_to_smooth() -> Canvas:
    canvas = meadow()
    layers(canvas, dented((210, 40, 150), (430, 80, 84), (690, 90, 48), (930, 90, 20)))
    return canvas


def layers(canvas: Canvas, surface: Surface, down: float = 0) -> None:
    """The outer skin, the dermis and the fat below, under the given surface, all of it so far down."""
    xs = range(-20, 1641, 10)
    outer = [(float(x), surface(x) + down) for x in xs]

    def below(depth: float, follow: float, wave: float = 0) -> list[Point]:
        return [
            (x, y * follow + (flat(x) + down) * (1 - follow) + depth + wave * math.sin(x / 46))
            for x, y in outer
        ]

    ground: list[Point] = [(1620, 1020), (-20, 1020)]
    canvas.shape([*[(x, y - 14) for x, y in outer], *ground], INK, 0.14, blur=26)
    canvas.shaded([*outer, *ground], mix(SKIN, WHITE, 0.3), mix(SKIN, WHITE, 0.1))
    canvas.shaded([*below(58, 0.96, 7), *ground], mix(SKIN, ROSE, 0.22), mix(SKIN, SKIN_DEEP, 0.5))
    fat = below(390, 0.2, 16)
    canvas.shaded([*fat, *ground], (248, 222, 160), (240, 204, 140))
    for row in range(4):
        for i in range(24):
            x = i * 76 - 40 + (row % 2) * 38
            y = fat[min(max(round(x + 20) // 10, 0), len(fat) - 1)][1] + 46 + row * 60
            canvas.shape(ellipse(x, y, 34, 27), CREAM, 0.4)
    for i in range(14):
        x, y = 60 + i * 116, 610 + down + 80 * math.sin(i * 1.7)
        fibre = curve([(x - 70, y + 12), (x - 20, y - 10), (x + 30, y + 10), (x + 80, y - 8)])
        canvas.stroke(fibre, WHITE, 5, 2, opacity=0.28)
    canvas.stroke(outer, mix(SKIN_DEEP, WHITE, 0.35), 7, opacity=0.8)
    canvas.stroke([(x, y - 4) for x, y in outer], WHITE, 4, opacity=0.8)


def hair(canvas: Canvas, x: float, growth: float) -> None:
    sheath = curve(
        [
            (x - 20, TOP + 4),
            (x - 24, 560),
            (x - 42, 690),
            (x, 736),
            (x + 42, 690),
            (x + 24, 560),
            (x + 20, TOP + 4),
        ]
    )
    canvas.shape(sheath, mix(SKIN, ROSE, 0.5), 0.75)
    shaft = curve(
        [
            (x, 694),
            (x, 560),
            (x + 4, TOP),
            (x + 26 * growth, TOP - 150 * growth),
            (x + 76 * growth, TOP - 310 * growth),
        ]
    )
    canvas.stroke(shaft, HAIR, 16, 4)
    canvas.shape(ellipse(x, 696, 24, 28), HAIR)
    canvas.stroke([(px - 3, py) for px, py in shaft], WHITE, 3, 1, opacity=0.25)


def pore(canvas: Canvas, x: float, plugged: bool, down: float = 0) -> None:
    top = TOP + down
    bulge = 70 if plugged else 34
    wall = curve(
        [
            (x - 34, top - 2),
            (x - bulge, top + 110),
            (x - bulge * 1.2, top + 210),
            (x, top + 270),
            (x + bulge * 1.2, top + 210),
            (x + bulge, top + 110),
            (x + 34, top - 2),
        ]
    )
    canvas.shape(wall, mix(ROSE, WHITE, 0.25) if plugged else mix(SKIN, ROSE, 0.45), 0.9)
    for side in (-1, 1):
        for i in range(3):
            gland = ellipse(x + side * (bulge + 30 + 22 * (i % 2)), top + 130 + i * 36, 32, 26)
            canvas.shape(gland, (246, 220, 150), 0.9)
    if plugged:
        plug = curve(
            [
                (x - 30, top - 16),
                (x, top - 34),
                (x + 30, top - 16),
                (x + 54, top + 110),
                (x + 66, top + 190),
                (x, top + 236),
                (x - 66, top + 190),
                (x - 54, top + 110),
            ],
            closed=True,
        )
        canvas.shaded(plug, (250, 240, 206), (240, 218, 160))
        canvas.shape(ellipse(x, top - 24, 24, 12), mix(HAIR, ROSE, 0.3), 0.85)
    else:
        canvas.stroke(curve([(x, top + 240), (x, top + 90), (x + 6, top), (x + 34, top - 100)]), HAIR, 8, 3)
