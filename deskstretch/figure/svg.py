"""Fills as an SVG drawing: the same picture as the painter's, as vectors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskstretch.figure.sketch import LIGHT_STOPS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from deskstretch.figure.outline import Outline
    from deskstretch.figure.scene import Moment
    from deskstretch.figure.sketch import Fill, Light


class Drawing:
    """Collects layers and writes them as one SVG document."""

    def __init__(self, width_px: float, height_px: float) -> None:
        self._width = width_px
        self._height = height_px
        self._definitions: list[str] = []
        self._body: list[str] = []
        self._count = 0

    def add(self, fills: Iterable[Fill], *, opacity: float = 1.0, below_px: float | None = None) -> None:
        """A layer of fills none of which goes atop; with ``below_px``, nothing is seen under that line."""
        self._group([self._path(fill) for fill in fills], opacity, below_px)

    def add_moment(self, moment: Moment, *, below_px: float | None = None) -> None:
        """A figure with what is under it and its arrows."""
        self.add(moment.under, below_px=below_px)
        self._group(self._figure(moment.figure), 1.0, below_px)
        for arrow in moment.arrows:
            self.add(arrow.fills, opacity=arrow.opacity, below_px=below_px)

    def _group(self, marks: list[str], opacity: float, below_px: float | None) -> None:
        style = f' opacity="{opacity:.3g}"' if opacity < 1.0 else ""
        if below_px is not None:
            name = self._name("f")
            self._definitions.append(
                f'<clipPath id="{name}"><path d="M0 0H{self._width:g}V{below_px:g}H0Z"/></clipPath>'
            )
            style += f' clip-path="url(#{name})"'
        self._body += [f"<g{style}>", *marks, "</g>"]

    def text(self) -> str:
        """The document."""
        w, h = f"{self._width:g}", f"{self._height:g}"
        size = f'width="{w}" height="{h}" viewBox="0 0 {w} {h}"'
        return "\n".join(
            (
                f'<svg xmlns="http://www.w3.org/2000/svg" {size}>',
                "<defs>",
                *self._definitions,
                "</defs>",
                *self._body,
                "</svg>\n",
            )
        )

    def _figure(self, fills: Sequence[Fill]) -> list[str]:
        """Fills that go atop are clipped by all that lie below them in this layer."""
        marks: list[str] = []
        below: list[str] = []
        clip = ""
        for fill in fills:
            if fill.light is not None:
                marks.append(self._path(fill))
            elif fill.atop:
                if below and not clip:
                    clip = self._name("c")
                    uses = "".join(f'<use href="#{name}"/>' for name in below)
                    self._definitions.append(f'<clipPath id="{clip}">{uses}</clipPath>')
                if clip:
                    marks.append(f'<g clip-path="url(#{clip})">{self._path(fill)}</g>')
            else:
                name, clip = self._name("p"), ""
                below.append(name)
                self._definitions.append(f'<path id="{name}" d="{path_data(fill.outline)}"/>')
                marks.append(f'<use href="#{name}" {_paint(fill.colour)}/>')
        return marks

    def _path(self, fill: Fill) -> str:
        paint = _paint(fill.colour) if fill.light is None else f'fill="url(#{self._gradient(fill.light)})"'
        return f'<path d="{path_data(fill.outline)}" {paint}/>'

    def _gradient(self, light: Light) -> str:
        name = self._name("g")
        stops = "".join(
            f'<stop offset="{stop:g}" stop-color="#{rgb & 0xFFFFFF:06x}" stop-opacity="{alpha / 255:.3g}"/>'
            for stop, rgb, alpha in zip(LIGHT_STOPS, light.colours(), light.alphas, strict=True)
        )
        r = light.radius_px
        place = f"translate({light.x:.2f} {light.y:.2f}) scale({r:.2f} {r * light.squash:.2f})"
        self._definitions.append(
            f'<radialGradient id="{name}" gradientUnits="userSpaceOnUse" cx="0" cy="0" r="1" '
            f'gradientTransform="{place}">{stops}</radialGradient>'
        )
        return name

    def _name(self, kind: str) -> str:
        self._count += 1
        return f"{kind}{self._count}"


def path_data(outline: Outline) -> str:
    """An outline in SVG's path language, to a hundredth of a pixel."""
    parts: list[str] = []
    for (x, y), segments in outline:
        parts.append(f"M{x:.2f} {y:.2f}")
        parts += [
            ("L" if len(segment) == 2 else "C") + " ".join(f"{value:.2f}" for value in segment)
            for segment in segments
        ]
        parts.append("Z")
    return "".join(parts)


def _paint(colour: int) -> str:
    alpha = colour >> 24
    fill = f'fill="#{colour & 0xFFFFFF:06x}"'
    return fill if alpha == 255 else f'{fill} fill-opacity="{alpha / 255:.3g}"'
