"""Legs and the veins in them."""

from __future__ import annotations

import math
import random

from illustration.canvas import Canvas, Point, curve, ellipse, mix
from illustration.palette import (
    BLOOD,
    CREAM,
    GOLD,
    INK,
    SKIN,
    SKIN_DEEP,
    STEEL,
    TEAL,
    VEIN,
    VEIN_FINE,
    WHITE,
    dusk,
)

# A lower leg from the side, the toes to the left, for a leg that stands at x = 0 and is 900 high.
LEG: list[Point] = [
    (-118, -60),
    (-122, 60),
    (-112, 170),
    (-98, 300),
    (-84, 430),
    (-76, 560),
    (-74, 660),
    (-84, 740),
    (-130, 800),
    (-210, 838),
    (-262, 866),
    (-268, 892),
    (-200, 900),
    (-60, 898),
    (40, 900),
    (86, 884),
    (92, 846),
    (70, 790),
    (58, 720),
    (66, 620),
    (98, 500),
    (138, 380),
    (156, 260),
    (142, 150),
    (122, 50),
    (118, -60),
]


def sclerotherapy() -> Canvas:
    canvas = dusk()
    _leg(canvas, 620, 60)
    _twigs(canvas, (640, 330), 62, 4, 2)
    _twigs(canvas, (600, 560), 48, 8, 2)
    _syringe(canvas, (690, 372), (1240, 180))
    return canvas


def spider_veins() -> Canvas:
    canvas = dusk()
    canvas.light((760, 520), 560, SKIN, 0.9)
    canvas.light((820, 470), 260, mix(SKIN, BLOOD, 0.22), 0.5)
    for seed, start, length in (
        (3, (560, 620), 170),
        (5, (900, 420), 190),
        (11, (1080, 690), 120),
        (14, (420, 330), 110),
    ):
        _twigs(canvas, start, length, seed, 3)
    return canvas


def varicose_veins() -> Canvas:
    canvas = dusk()
    _leg(canvas, 820, 60)
    _winding(canvas, 836, 150, 700, 26)
    return canvas


def two_legs() -> Canvas:
    canvas = dusk()
    _leg(canvas, 1120, 60)
    _winding(canvas, 1136, 150, 690, 24)
    _leg(canvas, 640, 60)
    for seed, x, y in ((4, 650, 300), (8, 610, 520), (6, 664, 430)):
        _twigs(canvas, (x, y), 48, seed, 2)
    return canvas


def endovenous_ablation() -> Canvas:
    canvas = dusk()
    canvas.light((800, 520), 640, SKIN, 0.75)
    middle = curve([(-60, 820), (260, 700), (560, 590), (900, 470), (1240, 330), (1680, 210)])
    canvas.stroke([(x + 14, y + 34) for x, y in middle], INK, 200, opacity=0.22, blur=30)
    canvas.stroke(middle, mix(VEIN, WHITE, 0.25), 196)
    canvas.stroke(middle, mix(VEIN, BLOOD, 0.35), 150)
    canvas.stroke([(x - 8, y - 26) for x, y in middle], WHITE, 20, opacity=0.25, blur=10)
    fibre = middle[: int(len(middle) * 0.62)]
    sealed = middle[int(len(middle) * 0.62) :]
    canvas.stroke(sealed, mix(VEIN, CREAM, 0.5), 156, opacity=0.6)
    canvas.light(fibre[-1], 210, GOLD, 0.95)
    canvas.light(fibre[-1], 90, WHITE, 1.0)
    canvas.stroke(fibre, INK, 22, opacity=0.25, blur=6)
    canvas.stroke(fibre, WHITE, 16)
    canvas.stroke(fibre[-14:], GOLD, 18)
    return canvas


def vein_open() -> Canvas:
    canvas = _section(230)
    for i in range(1, 22):
        angle, reach = i * 2.399, 34 * math.sqrt(i)
        cell = ellipse(
            800 + reach * math.cos(angle) * 1.25, 500 + reach * math.sin(angle) * 1.25, 30, 21, i * 40
        )
        canvas.shape(cell, mix(BLOOD, WHITE, 0.22), 0.85)
        canvas.clipped(cell, ellipse(cell[0][0] - 30, cell[0][1], 12, 8, i * 40), BLOOD, 0.5, blur=3)
    return canvas


def vein_closed() -> Canvas:
    canvas = _section(0)
    canvas.stroke(
        curve([(716, 500), (760, 488), (800, 506), (846, 494), (884, 502)]), mix(VEIN, INK, 0.3), 9, 5
    )
    return canvas


def _section(lumen: float) -> Canvas:
    canvas = dusk()
    outer = 330 if lumen else 190
    ring = ellipse(800, 500, outer * 1.08, outer)
    canvas.light((800, 520), 620, SKIN, 0.85)
    canvas.shadow(ring, INK, 0.25)
    canvas.shaded(ring, mix(VEIN, WHITE, 0.55), mix(VEIN, WHITE, 0.2))
    for share in (0.9, 0.82):
        inner = ellipse(800, 500, outer * 1.08 * share, outer * share)
        canvas.stroke([*inner, inner[0]], WHITE, 3, opacity=0.45)
    if lumen:
        canvas.shaded(ellipse(800, 500, lumen * 1.06, lumen), BLOOD, mix(BLOOD, INK, 0.35))
    return canvas


def _leg(canvas: Canvas, x: float, y: float) -> None:
    outline = curve([(x + u, y + v) for u, v in LEG], closed=True)
    canvas.shadow(outline, INK, 0.22, drop=34)
    canvas.shaded(outline, mix(SKIN, WHITE, 0.25), SKIN_DEEP, angle=10)
    canvas.clipped(outline, ellipse(x - 40, y + 330, 40, 330, 4), WHITE, 0.4, blur=34)
    canvas.clipped(outline, ellipse(x + 130, y + 300, 60, 320, -6), mix(SKIN_DEEP, BLOOD, 0.3), 0.35, blur=40)


def _winding(canvas: Canvas, x: float, top: float, bottom: float, width: float) -> None:
    turns = [
        (30, 0),
        (34, 0.1),
        (-8, 0.21),
        (12, 0.32),
        (52, 0.41),
        (20, 0.54),
        (-26, 0.62),
        (-4, 0.74),
        (18, 0.86),
        (2, 1),
    ]
    line = curve([(x + dx, top + share * (bottom - top)) for dx, share in turns])
    canvas.stroke([(u + 6, v + 10) for u, v in line], INK, width + 4, 10, opacity=0.3, blur=9)
    canvas.stroke(line, VEIN, width, 10)
    canvas.stroke([(u - 5, v - 3) for u, v in line], WHITE, width / 4, 2, opacity=0.4, blur=3)
    for index, reach in ((52, -58), (100, 46), (150, -34)):
        u, v = line[index]
        branch = curve([(u, v), (u + reach * 0.7, v + 40), (u + reach, v + 110)])
        canvas.stroke(branch, mix(VEIN, SKIN, 0.2), 10, 3)


def _twigs(canvas: Canvas, start: Point, length: float, seed: int, depth: int) -> None:
    """A star of fine veins that fork as they spread."""
    chance = random.Random(seed)
    for i in range(6):
        _twig(
            canvas,
            chance,
            start,
            math.tau * i / 6 + chance.uniform(-0.3, 0.3),
            length,
            5.5 if depth > 2 else 4,
            depth,
        )


def _twig(
    canvas: Canvas, chance: random.Random, start: Point, angle: float, length: float, width: float, depth: int
) -> None:
    points, heading = [start], angle
    for _ in range(4):
        heading += chance.uniform(-0.5, 0.5)
        x, y = points[-1]
        points.append((x + length / 4 * math.cos(heading), y + length / 4 * math.sin(heading)))
    colour = mix(VEIN_FINE, VEIN, chance.random())
    canvas.stroke(curve(points, steps=8), colour, width, width * 0.55, opacity=0.85)
    if depth > 1:
        for turn in (-0.55, 0.5):
            step = chance.uniform(0.5, 0.8)
            _twig(canvas, chance, points[-1], heading + turn, length * step, width * 0.6, depth - 1)


def _syringe(canvas: Canvas, tip: Point, end: Point) -> None:
    length = math.dist(tip, end)
    along = ((end[0] - tip[0]) / length, (end[1] - tip[1]) / length)

    def at(distance: float) -> Point:
        return tip[0] + along[0] * distance, tip[1] + along[1] * distance

    body = [at(210), at(length)]
    canvas.stroke([(x + 12, y + 26) for x, y in body], INK, 66, opacity=0.25, blur=18)
    canvas.stroke([tip, at(190)], mix(STEEL, INK, 0.25), 2.5, 6)
    canvas.stroke([at(176), at(214)], TEAL, 22, 34)
    canvas.stroke(body, WHITE, 62, opacity=0.9)
    canvas.stroke([at(226), at(length * 0.72)], mix(TEAL, WHITE, 0.55), 44)
    canvas.stroke([at(length * 0.72), at(length + 150)], mix(STEEL, WHITE, 0.3), 16)
    canvas.stroke([at(length * 0.72), at(length * 0.74)], INK, 44)
    across = (-along[1], along[0])
    for distance, half in ((length + 8, 74), (length + 152, 48)):
        x, y = at(distance)
        canvas.stroke(
            [(x - across[0] * half, y - across[1] * half), (x + across[0] * half, y + across[1] * half)],
            mix(STEEL, WHITE, 0.35),
            20,
        )
