"""Teeth, gums and an implant."""

from __future__ import annotations

from illustration.canvas import Canvas, Point, curve, ellipse, mix
from illustration.palette import BONE, GUM, INK, IVORY, STEEL, TEAL, WHITE, water

# A molar for a crown that is 300 wide, its biting surface at y = 0 and its root tips at y = 620.
MOLAR: list[Point] = [
    (-120, 20),
    (-60, -8),
    (0, 26),
    (60, -8),
    (120, 20),
    (152, 110),
    (140, 210),
    (116, 270),
    (112, 380),
    (96, 520),
    (66, 616),
    (40, 560),
    (30, 430),
    (0, 360),
    (-30, 430),
    (-40, 560),
    (-66, 616),
    (-96, 520),
    (-112, 380),
    (-116, 270),
    (-140, 210),
    (-152, 110),
]
CROWN: list[Point] = [
    (-118, 20),
    (-60, -8),
    (0, 24),
    (60, -8),
    (118, 20),
    (150, 110),
    (138, 205),
    (100, 262),
    (0, 276),
    (-100, 262),
    (-138, 205),
    (-150, 110),
]
FRONT: list[Point] = [
    (-66, -150),
    (0, -178),
    (66, -150),
    (84, 0),
    (80, 120),
    (40, 146),
    (-40, 146),
    (-80, 120),
    (-84, 0),
]
SHADES = [mix(WHITE, IVORY, share) for share in (0.0, 0.25, 0.5, 0.8, 1.0)]


def tooth_whitening() -> Canvas:
    canvas = water()
    tooth = _placed(MOLAR, 620, 180, 1.12)
    canvas.shadow(tooth, INK, 0.22)
    canvas.shaded(tooth, mix(IVORY, (214, 180, 110), 0.35), WHITE, angle=0)
    canvas.clipped(tooth, ellipse(560, 330, 26, 110, 8), WHITE, 0.75, blur=18)
    canvas.clipped(tooth, ellipse(760, 520, 60, 300, 6), STEEL, 0.35, blur=34)
    for i, shade in enumerate(SHADES):
        tab = _placed(FRONT, 960 + i * 116, 610, 0.52)
        handle = _box(948 + i * 116, 670, 972 + i * 116, 800)
        canvas.shape(handle, STEEL)
        canvas.shadow(tab, INK, 0.2, drop=14)
        canvas.shaded(tab, shade, mix(shade, STEEL, 0.25))
    canvas.shaded(_box(920, 780, 1464, 850), mix(TEAL, WHITE, 0.4), TEAL)
    for x, y, size in ((860, 190, 44), (930, 300, 26), (850, 420, 20)):
        _sparkle(canvas, x, y, size)
    return canvas


def dental_implant() -> Canvas:
    canvas = water()
    bone = [
        *curve([(-20, 640), (300, 620), (560, 650), (800, 640), (1040, 650), (1300, 620), (1620, 640)]),
        (1620, 1020),
        (-20, 1020),
    ]
    gum = [
        *curve([(-20, 560), (300, 530), (560, 590), (800, 560), (1040, 590), (1300, 530), (1620, 560)]),
        (1620, 1020),
        (-20, 1020),
    ]
    for x in (380, 1220):
        _molar(canvas, x, 250, WHITE)
    canvas.shaded(gum, GUM, mix(GUM, INK, 0.12))
    canvas.shaded(bone, BONE, mix(BONE, (200, 170, 130), 0.5))
    for i in range(60):
        x, y = (i * 373) % 1600, 690 + (i * i * 37) % 300
        canvas.shape(ellipse(x, y, 15, 11, i * 30), mix(BONE, WHITE, 0.45), 0.7)
    for x in (380, 1220):
        canvas.clipped(bone, _placed(MOLAR, x, 250, 0.98), mix(IVORY, WHITE, 0.35), 0.95)
    post = [(740, 520), (860, 520), (852, 860), (824, 906), (776, 906), (748, 860)]
    canvas.shadow(post, INK, 0.3, drop=16)
    canvas.shaded(post, mix(STEEL, WHITE, 0.5), mix(STEEL, INK, 0.35), angle=0)
    for i in range(9):
        y = 610 + i * 31
        half = 74 - i * 3
        canvas.stroke(
            curve([(800 - half, y + 8), (800, y + 16), (800 + half, y - 6)]), mix(STEEL, INK, 0.15), 12
        )
        canvas.stroke(
            curve([(800 - half, y + 3), (800, y + 11), (800 + half, y - 11)]), WHITE, 4, opacity=0.7
        )
    crown = _placed(CROWN, 800, 250, 1.06)
    canvas.shadow(crown, INK, 0.2, drop=14)
    canvas.shaded(crown, WHITE, mix(WHITE, STEEL, 0.35))
    canvas.clipped(crown, ellipse(738, 370, 20, 90, 8), WHITE, 0.9, blur=10)
    return canvas


def discoloured_row() -> Canvas:
    canvas = water()
    shades = [mix(WHITE, (226, 196, 132), i / 6) for i in range(7)]
    _row(canvas, [(x, shade) for x, shade in zip(range(200, 1401, 200), shades, strict=True)])
    return canvas


def row_with_gap() -> Canvas:
    canvas = water()
    _row(canvas, [(x, WHITE) for x in range(200, 1401, 200) if x != 1000])
    outline = _placed(FRONT, 1000, 560, 1.16)
    ring = [*outline, outline[0]]
    for i in range(0, len(ring) - 8, 16):
        canvas.stroke(ring[i : i + 8], TEAL, 6)
    return canvas


def _row(canvas: Canvas, teeth: list[tuple[int, tuple[int, int, int]]]) -> None:
    for x, shade in teeth:
        tooth = _placed(FRONT, x, 560, 1.16)
        canvas.shadow(tooth, INK, 0.2, drop=18)
        canvas.shaded(tooth, mix(shade, WHITE, 0.25), mix(shade, STEEL, 0.18))
        canvas.clipped(tooth, ellipse(x - 40, 540, 15, 100, 4), WHITE, 0.8, blur=12)
    scallops: list[Point] = [(-20.0, 380.0)]
    for x in range(100, 1501, 200):
        scallops += [(x, 474), (x + 100, 404)]
    gum = [*curve([*scallops, (1640, 440)]), (1640, -20), (-20, -20)]
    canvas.shadow(gum, INK, 0.18, drop=14)
    canvas.shaded(gum, mix(GUM, WHITE, 0.1), mix(GUM, INK, 0.06))
    canvas.light((800, 160), 420, WHITE, 0.35)


def _molar(canvas: Canvas, x: float, y: float, shade: tuple[int, int, int]) -> None:
    tooth = _placed(MOLAR, x, y, 0.98)
    canvas.shadow(tooth, INK, 0.2, drop=16)
    canvas.shaded(tooth, shade, mix(shade, IVORY, 0.8))
    canvas.clipped(tooth, ellipse(x - 60, y + 110, 18, 80, 8), WHITE, 0.9, blur=10)


def _placed(outline: list[Point], x: float, y: float, size: float) -> list[Point]:
    return curve([(x + u * size, y + v * size) for u, v in outline], closed=True)


def _box(left: float, top: float, right: float, bottom: float) -> list[Point]:
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def _sparkle(canvas: Canvas, x: float, y: float, size: float) -> None:
    waist = size * 0.16
    star = [
        (x, y - size),
        (x + waist, y - waist),
        (x + size, y),
        (x + waist, y + waist),
        (x, y + size),
        (x - waist, y + waist),
        (x - size, y),
        (x - waist, y - waist),
    ]
    canvas.light((x, y), size * 1.6, WHITE, 0.8)
    canvas.shape(star, WHITE)
