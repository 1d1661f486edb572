"""A head in profile, of nobody in particular."""

from __future__ import annotations

from illustration.canvas import Canvas, Point, curve, ellipse, mix
from illustration.palette import BLOOD, CREAM, GOLD, INK, ROSE, SKIN, SKIN_DEEP, SKY, WHITE, dusk

PROFILE: list[Point] = [
    (900, 60),
    (770, 84),
    (668, 150),
    (614, 240),
    (596, 330),
    (602, 380),
    (588, 416),
    (556, 476),
    (522, 536),
    (524, 566),
    (566, 580),
    (582, 596),
    (570, 616),
    (548, 640),
    (556, 664),
    (574, 670),
    (556, 684),
    (554, 712),
    (580, 732),
    (586, 752),
    (574, 790),
    (594, 832),
    (650, 852),
    (730, 846),
    (790, 858),
    (812, 920),
    (806, 1040),
]


BACK: list[Point] = [
    (1190, 1040),
    (1170, 920),
    (1200, 800),
    (1260, 640),
    (1280, 460),
    (1230, 260),
    (1110, 120),
    (1000, 66),
]


HAIRLINE: list[Point] = [
    (900, 50),
    (1010, 56),
    (1120, 112),
    (1240, 250),
    (1296, 460),
    (1280, 660),
    (1222, 820),
    (1150, 850),
    (1090, 760),
    (1050, 640),
    (1010, 520),
    (950, 430),
    (850, 330),
    (740, 250),
    (672, 180),
    (770, 78),
]


def botulinum_toxin() -> Canvas:
    canvas = dusk()
    _head(canvas)
    canvas.clipped(_face(), ellipse(636, 352, 70, 62), GOLD, 0.9, blur=26)
    for i in range(4):
        line = curve([(614 + i * 12, 392 - i * 4), (630 + i * 15, 360 - i * 8), (668 + i * 13, 334 - i * 6)])
        canvas.stroke(line, ROSE, 6, 2, opacity=0.85)
    return canvas


def rosacea() -> Canvas:
    canvas = dusk()
    _head(canvas)
    for x, y, radius in ((716, 590, 110), (570, 520, 40), (610, 770, 36)):
        canvas.clipped(_face(), ellipse(x, y, radius, radius * 0.85), ROSE, 0.75, blur=46)
    for x, y, d in ((690, 560, 1), (730, 600, -1), (700, 640, 1), (770, 556, -1), (660, 604, 1)):
        vessel = curve([(x - 34, y - 8 * d), (x - 8, y + 8 * d), (x + 16, y - 6 * d), (x + 42, y + 12 * d)])
        canvas.stroke(vessel, BLOOD, 4, 1.5, opacity=0.6)
    return canvas


def pulsed_light() -> Canvas:
    canvas = dusk()
    _head(canvas)
    for i, colour in enumerate((GOLD, mix(GOLD, ROSE, 0.5), ROSE, mix(ROSE, SKY, 0.5), SKY)):
        y = 330 + i * 46
        band = [(-40, y - 150), (-40, y - 80), (720, 560 + i * 26), (730, 536 + i * 26)]
        canvas.shape(band, colour, 0.55, blur=10)
    canvas.clipped(_face(), ellipse(716, 600, 86, 80), CREAM, 0.85, blur=30)
    return canvas


def _face() -> list[Point]:
    return [*curve(PROFILE), *curve(BACK)]


def _head(canvas: Canvas) -> None:
    face = _face()
    canvas.shadow(face, INK, 0.2, drop=30)
    canvas.shaded(face, mix(SKIN, WHITE, 0.12), SKIN_DEEP, angle=20)
    hair = curve(HAIRLINE, closed=True)
    canvas.shaded(hair, mix(INK, SKIN_DEEP, 0.35), mix(INK, SKIN_DEEP, 0.1))
    for i in range(7):
        strand = curve(
            [
                (800 + i * 34, 110 + i * 6),
                (960 + i * 30, 220 + i * 20),
                (1100 + i * 18, 420 + i * 20),
                (1130 + i * 14, 660),
            ]
        )
        canvas.stroke(strand, WHITE, 3, 1, opacity=0.16)
    canvas.shaded(ellipse(1010, 588, 50, 78, 12), mix(SKIN, WHITE, 0.1), SKIN_DEEP)
    canvas.stroke(curve([(1000, 540), (1034, 570), (1024, 620), (1000, 640)]), SKIN_DEEP, 7, 3, opacity=0.7)
    canvas.stroke(curve([(628, 372), (670, 350), (740, 356)]), mix(INK, SKIN_DEEP, 0.3), 15, 5)
    canvas.stroke(curve([(632, 448), (664, 462), (708, 448)]), mix(INK, SKIN_DEEP, 0.2), 8, 4)
    for x in (640, 656, 672):
        canvas.stroke([(x, 458), (x - 14, 478)], mix(INK, SKIN_DEEP, 0.2), 4, 2)
    canvas.shape(
        curve([(552, 642), (574, 668), (620, 670), (580, 690), (556, 710), (558, 676)], closed=True),
        ROSE,
        0.55,
    )
    canvas.stroke(curve([(548, 566), (570, 552), (584, 566)]), SKIN_DEEP, 6, 3)
