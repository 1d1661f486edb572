"""What is done to the skin, seen in section."""

from __future__ import annotations

import math

from illustration.canvas import Canvas, Point, curve, ellipse, mix
from illustration.palette import GOLD, INK, MINT, SAND, SKIN, STEEL, TEAL, WHITE, meadow
from illustration.skin import TOP, flat, hair, layers, pore


def laser_hair_removal() -> Canvas:
    canvas = meadow()
    layers(canvas, flat)
    beam = [(690, -20), (910, -20), (838, 700), (762, 700)]
    canvas.shape(beam, GOLD, 0.5, blur=16)
    canvas.shape([(760, -20), (840, -20), (812, 690), (788, 690)], WHITE, 0.75, blur=10)
    for x in (360, 580, 1020, 1240):
        hair(canvas, x, 0.5)
    hair(canvas, 800, 1.0)
    canvas.light((800, 690), 130, GOLD, 1.0)
    canvas.light((800, 690), 56, WHITE, 1.0)
    return canvas


def microneedling() -> Canvas:
    canvas = meadow()
    layers(canvas, flat)
    xs = range(520, 1081, 80)
    for x in xs:
        tip = TOP + 150
        canvas.light((x, tip), 26, WHITE, 0.8)
        canvas.shape([(x - 9, 250), (x + 9, 250), (x, tip)], mix(STEEL, INK, 0.12))
        canvas.shape([(x - 9, 250), (x - 2, 250), (x, tip)], WHITE, 0.6)
    head = _rounded(470, 120, 1130, 262, 36)
    canvas.shadow(head, INK, 0.25)
    canvas.shaded(head, WHITE, mix(STEEL, WHITE, 0.3))
    handle = _rounded(660, -40, 940, 132, 30)
    canvas.shaded(handle, mix(TEAL, WHITE, 0.35), TEAL, angle=0)
    return canvas


def chemical_peel() -> Canvas:
    canvas = meadow()
    layers(canvas, flat)
    xs = range(620, 1441, 20)
    lift = [(x, flat(x) - 10 - ((x - 620) / 820) ** 2.1 * 250) for x in xs]
    sheet = [*lift, *[(x, y + 44 - (x - 620) / 34) for x, y in reversed(lift)]]
    canvas.shadow(sheet, INK, 0.3, drop=34)
    canvas.shaded(sheet, mix(SAND, WHITE, 0.3), mix(SKIN, WHITE, 0.15), angle=0)
    canvas.stroke(lift, WHITE, 4, opacity=0.8)
    for x, y, r in ((520, 250, 34), (640, 190, 22), (430, 180, 18), (590, 320, 14)):
        _drop(canvas, x, y, r)
    return canvas


def tretinoin() -> Canvas:
    canvas = meadow()
    layers(canvas, flat, down=190)
    pore(canvas, 520, plugged=False, down=190)
    tube = [(700, 170), (1290, 60), (1350, 330), (742, 330)]
    canvas.shadow(tube, INK, 0.25)
    canvas.shaded(tube, WHITE, mix(MINT, STEEL, 0.35), angle=100)
    canvas.shape([(1274, 50), (1318, 44), (1378, 338), (1334, 342)], TEAL)
    canvas.shape([(900, 185), (1180, 140), (1192, 190), (908, 232)], mix(TEAL, WHITE, 0.35))
    canvas.shaded(_rounded(622, 176, 716, 322, 16), mix(TEAL, WHITE, 0.2), TEAL)
    drop = ellipse(520, 470, 58, 44)
    canvas.shadow(drop, INK, 0.2, drop=20)
    canvas.shaded(drop, WHITE, (250, 226, 150))
    canvas.shape(ellipse(500, 452, 16, 9, -20), WHITE, 0.9, blur=3)
    return canvas


def _drop(canvas: Canvas, x: float, y: float, r: float) -> None:
    shape = curve(
        [
            (x, y - r * 1.7),
            (x + r * 0.75, y - r * 0.3),
            (x + r, y + r * 0.35),
            (x, y + r * 1.1),
            (x - r, y + r * 0.35),
            (x - r * 0.75, y - r * 0.3),
        ],
        closed=True,
    )
    canvas.shadow(shape, INK, 0.18, drop=12)
    canvas.shaded(shape, WHITE, mix(TEAL, WHITE, 0.45))
    canvas.shape(ellipse(x - r * 0.3, y, r * 0.2, r * 0.32, 20), WHITE, 0.9, blur=2)


def _rounded(left: float, top: float, right: float, bottom: float, r: float) -> list[Point]:
    corners = [
        (right - r, top + r, -90),
        (right - r, bottom - r, 0),
        (left + r, bottom - r, 90),
        (left + r, top + r, 180),
    ]
    return [
        (x + r * math.cos(math.radians(start + 9 * i)), y + r * math.sin(math.radians(start + 9 * i)))
        for x, y, start in corners
        for i in range(11)
    ]
