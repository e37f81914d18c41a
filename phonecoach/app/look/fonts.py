"""The bundled type family; a bare machine has none that shows all three languages."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from phonecoach.app.look.tokens import tokens
from phonecoach.errors import PhonecoachError
from phonecoach.places import resources

_WEIGHTS = ("Regular", "Medium", "Bold")


def load_fonts() -> QFont:
    """Register the bundled fonts and return the body font.

    Raises:
        PhonecoachError: If a font file is missing or damaged.
    """
    for weight in _WEIGHTS:
        path = resources("fonts", f"PhonecoachSans-{weight}.ttf")
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise PhonecoachError(
                f"The font {path} cannot be read. Install phonecoach again."
            )
    font = QFont(tokens().family)
    font.setPixelSize(tokens().scale["body"].size)
    return font


def tabular(step: str) -> QFont:
    """Return a step of the scale whose digits all have one width, for clocks."""
    scale = tokens().scale[step]
    font = QFont(tokens().family)
    font.setPixelSize(scale.size)
    font.setWeight(QFont.Weight(scale.weight))
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
