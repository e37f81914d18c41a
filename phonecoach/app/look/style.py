"""The style sheet and palette, written from the tokens."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from phonecoach.app.look.tokens import Scheme, tokens
from phonecoach.places import resources

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

_SCHEME = "scheme"
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
    application = QApplication.instance()
    scheme = application.property(_SCHEME) if application else None
    return QColor(tokens().colour(name, Scheme(scheme or Scheme.LIGHT)))


def dress(application: QApplication, font: QFont, scheme: Scheme) -> None:
    """Give the whole application the look of a scheme."""
    colours = tokens().colours[scheme]
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, QColor(colours[name]))
        if role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
            faint = QColor(colours["text_faint"])
            palette.setColor(QPalette.ColorGroup.Disabled, role, faint)
    application.setProperty(_SCHEME, scheme)
    application.setStyle("Fusion")
    application.setPalette(palette)
    application.setFont(font)
    sheet = resources("look", "style.qss").read_text(encoding="utf-8")
    application.setStyleSheet(Template(sheet).substitute(colours))
