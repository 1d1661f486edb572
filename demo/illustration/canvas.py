"""A calm, softly lit ground to draw upon, and the strokes, shapes, shadows and lights that go on it.

Coordinates are those of the finished picture, 1600 × 1000. Everything is drawn at twice that size and reduced
at the end.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw, ImageFilter

WIDTH, HEIGHT, SCALE = 1600, 1000, 2

Point = tuple[float, float]
Colour = tuple[int, int, int]


def mix(first: Colour, second: Colour, share: float) -> Colour:
    """``share`` of the second colour in the first."""
    a, b, c = (round(x + (y - x) * share) for x, y in zip(first, second, strict=True))
    return a, b, c


def curve(points: Sequence[Point], closed: bool = False, steps: int = 24) -> list[Point]:
    """A smooth line (Catmull-Rom) through all the points."""
    ring = [points[-1], *points, points[0], points[1]] if closed else [points[0], *points, points[-1]]
    line: list[Point] = []
    for p0, p1, p2, p3 in zip(ring, ring[1:], ring[2:], ring[3:], strict=False):
        for step in range(steps):
            t = step / steps
            line.append((_spline(p0[0], p1[0], p2[0], p3[0], t), _spline(p0[1], p1[1], p2[1], p3[1], t)))
    return line if closed else [*line, points[-1]]


def _spline(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)


def ellipse(x: float, y: float, rx: float, ry: float, turn: float = 0.0) -> list[Point]:
    """The outline of an ellipse, turned by so many degrees."""
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    ring = [(rx * math.cos(math.tau * i / 120), ry * math.sin(math.tau * i / 120)) for i in range(120)]
    return [(x + u * c - v * s, y + u * s + v * c) for u, v in ring]


class Canvas:
    """One picture. Each call paints over what is there."""

    def __init__(self, top: Colour, bottom: Colour, glow: Colour, centre: Point = (1100, 350)) -> None:
        column = Image.new("RGB", (1, 64))
        for y in range(64):
            column.putpixel((0, y), mix(top, bottom, y / 63))
        self.image = column.resize((WIDTH * SCALE, HEIGHT * SCALE), Image.Resampling.BICUBIC)
        self.light(centre, 620, glow, 0.75)
        self.light((250, 900), 420, mix(glow, bottom, 0.4), 0.5)

    def shape(
        self, outline: Sequence[Point], colour: Colour, opacity: float = 1.0, blur: float = 0.0
    ) -> None:
        self._paint(self._mask(outline, opacity, blur), colour)

    def shaded(self, outline: Sequence[Point], colour: Colour, dark: Colour, angle: float = 90.0) -> None:
        """A shape that goes from one colour to another along ``angle`` (0 is rightwards, 90 downwards)."""
        mask = self._mask(outline, 1.0, 0.0)
        box = mask.getbbox() or (0, 0, 1, 1)
        side = 96
        ramp = Image.new("L", (side, side))
        c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        reach = abs(c) + abs(s)
        for x in range(side):
            for y in range(side):
                along = ((x / (side - 1) - 0.5) * c + (y / (side - 1) - 0.5) * s) / reach + 0.5
                ramp.putpixel((x, y), round(255 * along))
        ramp = ramp.resize((box[2] - box[0], box[3] - box[1]), Image.Resampling.BICUBIC)
        fill = Image.new("RGB", self.image.size, colour)
        fill.paste(Image.new("RGB", ramp.size, dark), box[:2], ramp)
        self.image.paste(fill, (0, 0), mask)

    def shadow(
        self, outline: Sequence[Point], colour: Colour, opacity: float = 0.35, drop: float = 26
    ) -> None:
        self.shape([(x + drop * 0.6, y + drop) for x, y in outline], colour, opacity, blur=drop)

    def stroke(
        self,
        line: Sequence[Point],
        colour: Colour,
        width: float,
        end: float | None = None,
        opacity: float = 1.0,
        blur: float = 0.0,
    ) -> None:
        """A round-ended line; ``end`` is its width at the far end."""
        mask = Image.new("L", self.image.size)
        pen = ImageDraw.Draw(mask)
        last = max(len(line) - 1, 1)
        for i, ((x0, y0), (x1, y1)) in enumerate(pairwise(line)):
            thick = (width + ((width if end is None else end) - width) * i / last) * SCALE
            pen.line((x0 * SCALE, y0 * SCALE, x1 * SCALE, y1 * SCALE), 255, max(1, round(thick)))
            for x, y in ((x0, y0), (x1, y1)):
                r = thick / 2
                pen.ellipse((x * SCALE - r, y * SCALE - r, x * SCALE + r, y * SCALE + r), 255)
        self._paint(self._finish(mask, opacity, blur), colour)

    def light(self, centre: Point, radius: float, colour: Colour, opacity: float = 0.6) -> None:
        self._paint(self._soft_disc(centre, radius, opacity), colour)

    def clipped(
        self,
        outline: Sequence[Point],
        inner: Sequence[Point],
        colour: Colour,
        opacity: float,
        blur: float = 0.0,
    ) -> None:
        """``inner``, painted only where it lies inside ``outline``."""
        mask = ImageChops.multiply(self._mask(outline, 1.0, 0.0), self._mask(inner, opacity, blur))
        self._paint(mask, colour)

    def save(self, path: Path) -> None:
        small = self.image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
        small.save(path, quality=86, optimize=True, progressive=True)

    def _soft_disc(self, centre: Point, radius: float, opacity: float) -> Image.Image:
        factor = 16
        small = Image.new("L", (WIDTH // factor, HEIGHT // factor))
        x, y, r = centre[0] / factor, centre[1] / factor, radius / factor
        ImageDraw.Draw(small).ellipse((x - r, y - r, x + r, y + r), round(255 * opacity))
        small = small.filter(ImageFilter.GaussianBlur(r / 2.2))
        return small.resize(self.image.size, Image.Resampling.BICUBIC)

    def _mask(self, outline: Sequence[Point], opacity: float, blur: float) -> Image.Image:
        mask = Image.new("L", self.image.size)
        ImageDraw.Draw(mask).polygon([(x * SCALE, y * SCALE) for x, y in outline], fill=255)
        return self._finish(mask, opacity, blur)

    def _finish(self, mask: Image.Image, opacity: float, blur: float) -> Image.Image:
        if blur > 0:
            small = mask.resize((WIDTH // 2, HEIGHT // 2), Image.Resampling.BILINEAR)
            small = small.filter(ImageFilter.GaussianBlur(blur / 2))
            mask = small.resize(self.image.size, Image.Resampling.BICUBIC)
        return mask.point(lambda value: round(value * opacity)) if opacity < 1 else mask

    def _paint(self, mask: Image.Image, colour: Colour) -> None:
        self.image.paste(colour, (0, 0, *self.image.size), mask)
