"""What the program is made of, and under which licences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QPlainTextEdit

from phonecoach.app.look import font, text_size
from phonecoach.app.widgets.build import button, picture
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.setting_row import SettingRow, SettingSection, line_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from phonecoach.app.screens.settings_text import Part, SettingsText

_TEXT_HEIGHT: Final = 320


class AboutSection(SettingSection):
    """Version, parts, licences."""

    def __init__(self, text: SettingsText, licences: Callable[[], str]) -> None:
        """Tell what the program is.

        Args:
            text: With its version and parts.
            licences: Reads the wording of all licences.
        """
        heading = QCoreApplication.translate("SettingsScreen", "About phonecoach")
        super().__init__(heading)
        self._licences = licences
        version = self.tr("phonecoach {version}, Apache License 2.0")
        self.add(
            SettingRow(
                self.tr("Version"), "", FlowLabel(version.format(version=text.version))
            )
        )
        self.open_button = button(self.tr("Open the licences"), "small")
        picture(self.open_button, "file-text", size=16)
        self.wording = LicenceText(self.tr("Wording of the licences"))
        self.wording.hide()
        meaning = self.tr("Work of others that phonecoach builds on, with thanks.")
        self.add(
            SettingRow(
                self.tr("Parts"),
                meaning,
                FlowLabel(parts_text(text.parts)),
                line_of(self.open_button),
                self.wording,
            )
        )
        self.open_button.clicked.connect(self.show_wording)

    @Slot()
    def show_wording(self) -> None:
        """Show the wording of the licences, or no longer."""
        if self.wording.isVisible():
            self.wording.hide()
            self.open_button.setText(self.tr("Open the licences"))
            picture(self.open_button, "file-text", size=16)
            return
        if not self.wording.toPlainText():
            self.wording.setPlainText(self._licences())
        self.wording.show()
        self.open_button.setText(self.tr("Close the licences"))
        picture(self.open_button, "x", size=16)


class LicenceText(QPlainTextEdit):
    """A text to read; the tab key leaves it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setFont(font("note"))
        self.setMinimumHeight(text_size(_TEXT_HEIGHT))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )


def parts_text(parts: Sequence[Part]) -> str:
    """Return all parts, a line for each licence, in the order they come in."""
    by_licence: dict[str, list[str]] = {}
    for part in parts:
        named = f"{part.name} {part.version}".strip().replace(" ", "\N{NO-BREAK SPACE}")
        by_licence.setdefault(part.licence, []).append(named)
    return "\n".join(
        f"{licence}: {', '.join(names)}" for licence, names in by_licence.items()
    )
