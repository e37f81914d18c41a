"""Settings of the look: light or dark, the size of text, motion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout

from phonecoach.app.look import tokens
from phonecoach.app.preferences import TEXT_PERCENTS, MotionChoice, SchemeChoice
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.picks import Pick, Picks
from phonecoach.app.widgets.setting_row import SettingRow, SettingSection

if TYPE_CHECKING:
    from phonecoach.app.screens.settings_text import SettingsText

_WHOLE: Final = 100


class TextSample(QFrame):
    """A sentence of a caller in the size that is chosen, whatever the window wears."""

    def __init__(self, percent: int) -> None:
        super().__init__()
        self.setObjectName("sample")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(16, 10, 16, 12)
        self.words = _Sample(
            self.tr("Good morning. I’m ringing about an order that hasn’t come yet.")
        )
        inside.addWidget(self.words)
        self.show_size(percent)

    @Slot(object)
    def show_size(self, percent: int) -> None:
        """Show how large text would be."""
        size = tokens().scale["lead"].size
        self.words.take_size(round(size * percent / _WHOLE))


class _Sample(FlowLabel):
    def take_size(self, pixels: int) -> None:
        """Take a size as it is, not one that grows with the window's text."""
        self._font.setPixelSize(pixels)
        self._again()


class LookSection(SettingSection):
    """How the window looks.

    Signals:
        changed: Somebody chose.
            field: Of the preferences.
            value: What it is now.
    """

    changed = Signal(str, object)

    def __init__(self, text: SettingsText) -> None:
        super().__init__(QCoreApplication.translate("SettingsScreen", "Look"))
        chosen = text.chosen
        self.scheme = self._schemes(chosen.scheme, dark=text.system_is_dark)
        self.add(SettingRow(self.tr("Colours"), "", self.scheme))
        self.percent = Picks(
            self.tr("Size of text"),
            [Pick(value=one, text=f"{one}%") for one in TEXT_PERCENTS],
            chosen.text_percent,
            named=False,
        )
        self.sample = TextSample(chosen.text_percent)
        self.add(SettingRow(self.tr("Size of text"), "", self.percent, self.sample))
        self.motion = self._motions(chosen.motion, still=text.system_is_still)
        self.add(
            SettingRow(
                self.tr("Motion"),
                self.tr("Rings, captions and marks that appear."),
                self.motion,
            )
        )
        self.scheme.picked.connect(lambda it: self.changed.emit("scheme", it))
        self.percent.picked.connect(self.sample.show_size)
        self.percent.picked.connect(lambda it: self.changed.emit("text_percent", it))
        self.motion.picked.connect(lambda it: self.changed.emit("motion", it))

    def _schemes(self, value: SchemeChoice, *, dark: bool) -> Picks:
        now = self.tr("dark now") if dark else self.tr("light now")
        system = self.tr("As the system ({now})").format(now=now)
        picks = (
            Pick(value=SchemeChoice.SYSTEM, text=system),
            Pick(value=SchemeChoice.LIGHT, text=self.tr("Light")),
            Pick(value=SchemeChoice.DARK, text=self.tr("Dark")),
        )
        return Picks(self.tr("Colours"), picks, value, named=False)

    def _motions(self, value: MotionChoice, *, still: bool) -> Picks:
        now = self.tr("reduced now") if still else self.tr("full now")
        system = self.tr("As the system ({now})").format(now=now)
        picks = (
            Pick(value=MotionChoice.SYSTEM, text=system),
            Pick(value=MotionChoice.REDUCED, text=self.tr("Reduced")),
            Pick(value=MotionChoice.FULL, text=self.tr("Full")),
        )
        return Picks(self.tr("Motion"), picks, value, named=False)
