"""The style sheet and palette, written from the tokens."""

from __future__ import annotations

import re
from functools import cache
from string import Template
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from phonecoach.app.look.tokens import Scheme, tokens
from phonecoach.places import resources

_SCHEME, _PERCENT, _STILL = "scheme", "text percent", "reduced motion"
_WHOLE = 100
_FONT_SIZE = re.compile(r"font-size: (\d+)px")
_ROLES = {
    QPalette.ColorRole.Window: "canvas",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "raised",
    QPalette.ColorRole.AlternateBase: "surface",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.PlaceholderText: "text_faint",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Link: "accent",
}


def is_dark() -> bool:
    """Tell whether the system asks for a dark scheme."""
    return QApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark


def ink(name: str) -> QColor:
    """Return a token's colour in the scheme the application is dressed in."""
    return QColor(tokens().colour(name, worn_scheme()))


def worn_scheme() -> Scheme:
    """Return the scheme the application is dressed in."""
    return Scheme(_worn(_SCHEME, Scheme.LIGHT))


def text_size(pixels: int) -> int:
    """Return a text size of the scale, in logical pixels, as large as is wished."""
    return round(pixels * int(_worn(_PERCENT, _WHOLE)) / _WHOLE)


def font(step: str, *, tabular: bool = False) -> QFont:
    """Return a step of the type scale as a font, as large as is wished.

    Args:
        step: Its name among the tokens: ``note``, ``body``, ``clock`` ...
        tabular: Whether all digits have one width, for clocks and columns.
    """
    # A copy: whoever asks may make it bolder.
    return QFont(_font(step, text_size(tokens().scale[step].size), tabular))


def motion_ms(name: str) -> int:
    """Return how long a motion takes; nothing where motion is not wished."""
    return 0 if is_still() else tokens().motion_ms[name]


def is_still() -> bool:
    """Tell whether nothing on the screen shall move."""
    return bool(_worn(_STILL, False))


def dress(
    application: QApplication,
    scheme: Scheme,
    *,
    percent: int = _WHOLE,
    still: bool = False,
) -> None:
    """Give the whole application its look.

    Args:
        application: With the bundled fonts loaded.
        scheme: Light or dark.
        percent: How large text is, of its size in the tokens.
        still: Whether nothing shall move.
    """
    colours = tokens().colours[scheme]
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, QColor(colours[name]))
        if role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
            faint = QColor(colours["text_faint"])
            palette.setColor(QPalette.ColorGroup.Disabled, role, faint)
    application.setProperty(_SCHEME, scheme)
    application.setProperty(_PERCENT, percent)
    application.setProperty(_STILL, still)
    application.setStyle("Fusion")
    application.setPalette(palette)
    application.setFont(font("body"))
    sheet = resources("look", "style.qss").read_text(encoding="utf-8")
    application.setStyleSheet(
        _FONT_SIZE.sub(_sized, Template(sheet).substitute(colours))
    )


@cache
def _font(step: str, pixels: int, tabular: bool) -> QFont:
    made = QFont(tokens().family)
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight(tokens().scale[step].weight))
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def _sized(found: re.Match[str]) -> str:
    return f"font-size: {text_size(int(found[1]))}px"


def _worn(name: str, otherwise: Any) -> Any:  # noqa: ANN401 (Qt knows no types here)
    application = QApplication.instance()
    value = application.property(name) if application else None
    return otherwise if value is None else value
