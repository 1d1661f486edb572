"""Brows and eyelids."""

from __future__ import annotations

from illustration.canvas import Canvas, curve, ellipse, mix
from illustration.palette import BLOOD, GOLD, INK, SKIN, SKIN_DEEP, TEAL, WHITE, morning


def frown_lines() -> Canvas:
    canvas = morning()
    canvas.light((800, 520), 620, SKIN, 0.95)
    for side in (-1, 1):
        brow = curve([(800 + side * x, y) for x, y in ((86, 436), (170, 396), (300, 372), (430, 404))])
        canvas.stroke(brow, mix(INK, SKIN_DEEP, 0.35), 34, 8, opacity=0.9)
        lid = curve([(800 + side * x, y) for x, y in ((130, 596), (210, 630), (310, 632), (400, 590))])
        canvas.stroke(lid, mix(INK, SKIN_DEEP, 0.25), 11, 6)
        for x, y in ((190, 628), (250, 640), (310, 636), (360, 616)):
            canvas.stroke(
                [(800 + side * x, y), (800 + side * (x + 14), y + 34)], mix(INK, SKIN_DEEP, 0.25), 5, 2
            )
        line = curve([(800 + side * x, y) for x, y in ((40, 320), (28, 390), (34, 450))])
        canvas.stroke([(x + 5, y + 4) for x, y in line], WHITE, 9, 3, opacity=0.6, blur=4)
        canvas.stroke(line, SKIN_DEEP, 11, 4)
        nose = curve([(800 + side * x, y) for x, y in ((62, 520), (48, 680), (72, 800), (60, 850))])
        canvas.stroke(nose, SKIN_DEEP, 12, 6, opacity=0.35, blur=6)
    return canvas


def upper_eyelid_surgery() -> Canvas:
    canvas = _eye(hooded=False)
    crease = curve([(400, 470), (520, 372), (740, 318), (980, 346), (1190, 456)])
    for i in range(0, len(crease) - 4, 8):
        canvas.stroke(crease[i : i + 5], TEAL, 8)
    return canvas


def hooded_eyelid() -> Canvas:
    return _eye(hooded=True)


def _eye(hooded: bool) -> Canvas:
    canvas = morning()
    canvas.light((800, 520), 640, SKIN, 0.95)
    brow = curve([(300, 270), (500, 170), (800, 130), (1080, 160), (1300, 270)])
    canvas.stroke(brow, mix(INK, SKIN_DEEP, 0.35), 44, 14, opacity=0.85)
    top = curve([(380, 590), (520, 490), (760, 436), (1000, 470), (1230, 580)])
    bottom = curve([(380, 590), (560, 648), (800, 668), (1040, 644), (1230, 580)])
    white = [*top, *reversed(bottom)]
    canvas.shadow(white, SKIN_DEEP, 0.5, drop=16)
    canvas.shape(white, (252, 250, 248))
    canvas.clipped(white, ellipse(800, 545, 150, 150), TEAL, 1.0)
    canvas.clipped(white, ellipse(800, 545, 116, 116), mix(TEAL, GOLD, 0.35), 0.6, blur=16)
    canvas.clipped(white, ellipse(800, 545, 64, 64), INK, 1.0)
    canvas.clipped(white, ellipse(762, 500, 24, 24), WHITE, 0.95)
    canvas.clipped(white, [(x, y + 26) for x, y in [*top, (1230, 300), (380, 300)]], INK, 0.22, blur=16)
    canvas.stroke(bottom, SKIN_DEEP, 6, opacity=0.8)
    if hooded:
        edge = curve([(330, 596), (500, 520), (760, 482), (1000, 510), (1180, 570), (1290, 640)])
        fold = [*edge, *curve([(1290, 560), (1000, 360), (740, 320), (480, 380), (330, 560)])]
        canvas.shape([(x, y + 16) for x, y in fold], SKIN_DEEP, 0.6, blur=14)
        canvas.shape(fold, mix(SKIN, SKIN_DEEP, 0.12), blur=12)
        canvas.clipped(fold, ellipse(760, 410, 300, 26, 2), WHITE, 0.35, blur=20)
        canvas.stroke(edge, mix(SKIN_DEEP, BLOOD, 0.3), 8, 5, opacity=0.8)
    else:
        crease = curve([(400, 490), (520, 410), (740, 366), (980, 392), (1190, 486)])
        canvas.stroke(crease, SKIN_DEEP, 7, 4, opacity=0.55)
    for i in range(15):
        x, y = top[8 + i * 6]
        out = (x - 800) / 430
        if not hooded:
            canvas.stroke(
                curve([(x, y), (x + out * 34, y - 24), (x + out * 66, y - 62)]), INK, 6, 2, opacity=0.85
            )
    if not hooded:
        canvas.stroke(top, INK, 12, opacity=0.9)
    return canvas
