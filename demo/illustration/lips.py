"""Lips."""

from __future__ import annotations

from illustration.canvas import Canvas, Point, curve, ellipse, mix
from illustration.palette import BLOOD, INK, ROSE, SKIN, SKIN_DEEP, SKY, WHITE, morning


def lip_filler() -> Canvas:
    canvas = morning()
    _lips(canvas, 1.12)
    drop = curve([(1170, 150), (1212, 232), (1222, 276), (1170, 330), (1118, 276), (1128, 232)], closed=True)
    canvas.shadow(drop, INK, 0.2)
    canvas.shaded(drop, WHITE, mix(SKY, WHITE, 0.35))
    canvas.shape(ellipse(1150, 262, 12, 26, 16), WHITE, 0.95, blur=3)
    return canvas


def lip_outline() -> Canvas:
    canvas = morning()
    _lips(canvas, 0.62)
    upper, lower = _lip_edges(1.1)
    ring = [*upper, *reversed(lower), upper[0]]
    for i in range(0, len(ring) - 6, 9):
        canvas.stroke(ring[i : i + 5], WHITE, 6, opacity=0.9)
    return canvas


def _lip_edges(fullness: float) -> tuple[list[Point], list[Point]]:
    upper = curve(
        [
            (430, 540),
            (560, 540 - 70 * fullness),
            (700, 540 - 150 * fullness),
            (800, 540 - 112 * fullness),
            (900, 540 - 150 * fullness),
            (1040, 540 - 70 * fullness),
            (1170, 540),
        ]
    )
    lower = curve(
        [
            (430, 540),
            (590, 540 + 120 * fullness),
            (800, 540 + 190 * fullness),
            (1010, 540 + 120 * fullness),
            (1170, 540),
        ]
    )
    return upper, lower


def _lips(canvas: Canvas, fullness: float) -> None:
    canvas.light((800, 520), 620, SKIN, 0.95)
    upper, lower = _lip_edges(fullness)
    middle = curve([(430, 540), (600, 556), (730, 540), (800, 556), (870, 540), (1000, 556), (1170, 540)])
    both = [*upper, *reversed(lower)]
    canvas.shadow(both, SKIN_DEEP, 0.6, drop=24)
    canvas.shaded([*upper, *reversed(middle)], mix(ROSE, WHITE, 0.12), mix(ROSE, BLOOD, 0.35))
    canvas.shaded([*middle, *reversed(lower)], mix(ROSE, BLOOD, 0.1), mix(ROSE, WHITE, 0.25))
    canvas.clipped(both, ellipse(760, 560 + 88 * fullness, 150, 26 * fullness, -3), WHITE, 0.55, blur=16)
    canvas.clipped(both, ellipse(720, 540 - 96 * fullness, 60, 12, -18), WHITE, 0.4, blur=10)
    canvas.stroke(middle, mix(BLOOD, INK, 0.35), 7, opacity=0.75)
    for side in (-1, 1):
        groove = curve(
            [(800 + side * 34, 210), (800 + side * 40, 300), (800 + side * 52, 540 - 170 * fullness)]
        )
        canvas.stroke(groove, SKIN_DEEP, 14, 6, opacity=0.3, blur=8)
