"""The bundled type family; a bare machine has none that shows all three languages."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase

from phonecoach.errors import PhonecoachError
from phonecoach.places import resources

_WEIGHTS = ("Regular", "Medium", "Bold")


def load_fonts() -> None:
    """Register the bundled fonts.

    Raises:
        PhonecoachError: If a font file is missing or damaged.
    """
    for weight in _WEIGHTS:
        path = resources("fonts", f"PhonecoachSans-{weight}.ttf")
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise PhonecoachError(
                f"The font {path} cannot be read. Install phonecoach again."
            )
