"""Lucide icons, tinted by token and drawn sharp at every device pixel ratio."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap

from phonecoach.app.look.style import worn_scheme
from phonecoach.app.look.tokens import Scheme, tokens
from phonecoach.places import resources

_KEPT = 1_024


def icon(name: str, colour: str, scheme: Scheme | None = None, size: int = 20) -> QIcon:
    """Return an icon in a token's colour; disabled it takes ``text_faint``.

    Args:
        name: Of a file in ``resources/icons``.
        colour: A colour token.
        scheme: Light or dark; None is what the application is dressed in.
        size: Its height, in logical pixels.
    """
    scheme = scheme or worn_scheme()
    normal = tokens().colour(colour, scheme)
    faint = tokens().colour("text_faint", scheme)
    return _icon(name, normal, faint, size, _ratios())


def icon_pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """Return an icon as one picture, for what paints itself.

    Args:
        name: Of a file in ``resources/icons``.
        colour: A colour token.
        size: Its height, in logical pixels.
        ratio: The device pixels of a logical one; broken ones are rounded up.
    """
    tint = tokens().colour(colour, worn_scheme())
    return _pixmap(name, tint, size, math.ceil(ratio))


def _ratios() -> tuple[int, ...]:
    """Return the device pixels of a logical one on the screens that are there."""
    screens = QGuiApplication.screens()
    return tuple(sorted({math.ceil(one.devicePixelRatio()) for one in screens}))


@lru_cache(maxsize=_KEPT)
def _icon(
    name: str, normal: str, faint: str, size: int, ratios: tuple[int, ...]
) -> QIcon:
    made = QIcon()
    for ratio in ratios:
        made.addPixmap(_pixmap(name, normal, size, ratio), QIcon.Mode.Normal)
        made.addPixmap(_pixmap(name, faint, size, ratio), QIcon.Mode.Disabled)
    return made


@lru_cache(maxsize=_KEPT)
def _pixmap(name: str, colour: str, size: int, ratio: int) -> QPixmap:
    # The window is painted before it needs an icon, and this takes long to load.
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    svg = resources("icons", f"{name}.svg").read_bytes()
    svg = svg.replace(b"currentColor", colour.encode())
    svg = svg.replace(b'stroke-width="2"', b'stroke-width="1.75"')
    pixmap = QPixmap(size * ratio, size * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg)).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
