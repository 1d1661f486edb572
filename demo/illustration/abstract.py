"""Pictures of no one treatment: the home page and two of the articles."""

from __future__ import annotations

import math

from illustration.canvas import Canvas, Point, curve, ellipse, mix
from illustration.palette import CREAM, GOLD, INK, MINT, SKY, STEEL, TEAL, WHITE, meadow, morning, water


def home() -> Canvas:
    canvas = water()
    leaves = [
        (1240, 1010, 900, -62, TEAL, 0.34),
        (1120, 1040, 860, -92, MINT, 0.75),
        (1360, 1040, 820, -118, SKY, 0.5),
        (980, 1060, 720, -48, mix(TEAL, WHITE, 0.35), 0.45),
        (1450, 1060, 760, -84, mix(MINT, GOLD, 0.25), 0.5),
        (1060, 1080, 640, -134, mix(SKY, WHITE, 0.3), 0.6),
        (1330, 1070, 560, -72, mix(TEAL, INK, 0.15), 0.3),
    ]
    for x, y, length, angle, colour, opacity in leaves:
        _leaf(canvas, x, y, length, angle, colour, opacity)
    canvas.light((420, 380), 420, WHITE, 0.5)
    return canvas


def checklist() -> Canvas:
    canvas = meadow()
    board = _box(330, 110, 900, 900)
    canvas.shadow(board, INK, 0.25)
    canvas.shaded(board, mix(TEAL, WHITE, 0.25), TEAL)
    paper = _box(370, 180, 860, 860)
    canvas.shaded(paper, WHITE, CREAM)
    canvas.shaded(_box(530, 70, 700, 160), mix(STEEL, WHITE, 0.4), STEEL)
    for i in range(5):
        y = 290 + i * 118
        canvas.stroke([(460, y), (484, y + 26), (530, y - 30)], TEAL, 15)
        canvas.stroke([(590, y), (800 - 50 * (i % 2), y)], mix(STEEL, WHITE, 0.35), 17)
    tube = curve([(1010, 150), (1000, 330), (1060, 470), (1150, 500), (1240, 470), (1300, 330), (1290, 150)])
    tail = curve([(1150, 500), (1150, 640), (1210, 760), (1330, 770), (1400, 690)])
    for line in (tube, tail):
        canvas.stroke([(x + 14, y + 22) for x, y in line], INK, 26, opacity=0.2, blur=14)
    for line in (tube, tail):
        canvas.stroke(line, mix(INK, TEAL, 0.35), 25)
        canvas.stroke([(x - 5, y - 4) for x, y in line], WHITE, 5, opacity=0.3, blur=2)
    for x in (1010, 1290):
        canvas.stroke([(x, 150), (x + (26 if x < 1100 else -26), 96)], STEEL, 19)
    disc = ellipse(1420, 640, 84, 84)
    canvas.shadow(disc, INK, 0.25, drop=18)
    canvas.shaded(disc, WHITE, STEEL)
    canvas.shaded(ellipse(1420, 640, 56, 56), mix(STEEL, WHITE, 0.6), mix(STEEL, WHITE, 0.1))
    return canvas


def skin_tones() -> Canvas:
    canvas = morning()
    tones = [(250, 226, 206), (238, 200, 170), (218, 172, 132), (182, 128, 90), (132, 86, 60), (84, 54, 42)]
    for i, tone in enumerate(tones):
        drop = ellipse(250 + i * 220, 560, 100, 250)
        canvas.shadow(drop, INK, 0.22)
        canvas.shaded(drop, mix(tone, WHITE, 0.18), mix(tone, INK, 0.1))
        canvas.clipped(drop, ellipse(250 + i * 220 - 44, 460, 18, 100, 6), WHITE, 0.3, blur=16)
    band = [(-20, 250), (1620, 400), (1620, 560), (-20, 410)]
    canvas.shape(band, GOLD, 0.35, blur=22)
    canvas.shape([(-20, 306), (1620, 456), (1620, 500), (-20, 350)], WHITE, 0.5, blur=14)
    return canvas


def _leaf(
    canvas: Canvas,
    x: float,
    y: float,
    length: float,
    angle: float,
    colour: tuple[int, int, int],
    opacity: float,
) -> None:
    c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))

    def at(along: float, across: float) -> Point:
        u, v = along * length, across * length
        return x + u * c - v * s, y + u * s + v * c

    side = [(0, 0), (0.2, 0.1), (0.45, 0.16), (0.72, 0.12), (0.9, 0.045), (1, 0)]
    outline = [*curve([at(a, b) for a, b in side]), *curve([at(a, -b) for a, b in reversed(side)])]
    canvas.shape([(px + 12, py + 20) for px, py in outline], INK, 0.07, blur=26)
    canvas.shape(outline, colour, opacity)
    canvas.stroke(curve([at(0, 0), at(0.5, 0.006), at(0.96, 0)]), WHITE, 5, 1.5, opacity=0.6)
    for i in range(2, 9):
        a, reach = i / 10, side[2][1] * math.sin(math.pi * i / 10) * 0.8
        for sign in (-1, 1):
            canvas.stroke(
                curve([at(a, 0), at(a + 0.05, sign * reach * 0.55), at(a + 0.1, sign * reach)]),
                WHITE,
                2.5,
                1,
                opacity=0.4,
            )


def _box(left: float, top: float, right: float, bottom: float) -> list[Point]:
    return [(left, top), (right, top), (right, bottom), (left, bottom)]
