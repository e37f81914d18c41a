"""Settings of what is heard: on which device, how loud, music on hold."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from phonecoach.app.look import font, text_size
from phonecoach.app.preferences import NO_SOUND, STANDARD_DEVICE
from phonecoach.app.widgets.build import button, label, picture
from phonecoach.app.widgets.choice_button import Choice, ChoiceButton
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.setting_row import (
    SettingRow,
    SettingSection,
    line_of,
    on_off,
)

if TYPE_CHECKING:
    from phonecoach.app.screens.settings_text import Devices, SettingsText

_SLIDER: Final = 240
_SLIDER_HEIGHT: Final = 32
_PAGE: Final = 10
_LONGEST: Final = 220
"""Room for a device's name on the button; its menu has room for all of it."""


class SoundSection(SettingSection):
    """How the telephone is heard.

    Signals:
        changed: Somebody chose for themselves.
            field: Of the preferences.
            value: What it is now.
        pc_changed: The same, for this PC.
            field: Of the PC's preferences.
            value: What it is now.
        tried: The bell shall be heard once.
        microphone_asked: The microphone shall be set up.
    """

    changed = Signal(str, object)
    pc_changed = Signal(str, object)
    tried = Signal()
    microphone_asked = Signal()

    def __init__(self, text: SettingsText) -> None:
        super().__init__(QCoreApplication.translate("SettingsScreen", "Sound"))
        self._pc, self._devices = text.chosen_for_pc, text.devices
        self.device = self._device_button(text.devices)
        self._home = QHBoxLayout()
        self._home.setContentsMargins(0, 0, 0, 0)
        self._home.addWidget(self.device)
        self._home.addStretch(1)
        holder = QWidget()
        holder.setLayout(self._home)
        self.about_device = FlowLabel("", "note", "text_muted")
        self.add(
            SettingRow(
                self.tr("Sound device"),
                self.tr("Where the telephone rings and speaks."),
                holder,
                self.about_device,
            )
        )
        self.volume = self._slider(self._pc.volume)
        self.volume_shown = label("")
        self.volume_shown.setFont(font("body", tabular=True))
        self.try_button = button(self.tr("Try the bell"), "small")
        picture(self.try_button, "volume-2", size=16)
        loudness = line_of(self.volume, self.volume_shown, self.try_button, gap=12)
        self.add(SettingRow(self.tr("Volume"), "", loudness))
        self._add_voice(caller_voice=text.chosen.caller_voice)
        self._add_computer_voice(text.computer_voice)
        self._add_music(hold_music=text.chosen.hold_music)
        self._add_microphone()
        self._show_volume(self._pc.volume)
        self._tell_of_device()
        self.volume.valueChanged.connect(self._set_volume)
        self.try_button.clicked.connect(self.tried)

    @Slot(str)
    def show_computer_voice(self, name: str) -> None:
        """Tell which of the computer's voices would read; empty for none."""
        none = self.tr(
            "None here speaks the language of your calls. What was not recorded is "
            "only written."
        )
        self.computer_voice.setText(name or none)

    @Slot(object)
    def show_devices(self, devices: Devices) -> None:
        """Offer what is plugged in now."""
        self._devices = devices
        old, made = self.device, self._device_button(devices)
        had_focus = old.hasFocus()
        self._home.insertWidget(0, made)
        made.show()
        QWidget.setTabOrder(old, made)
        self._home.removeWidget(old)
        old.hide()
        old.deleteLater()
        self.device = made
        if had_focus:
            made.setFocus()
        self._tell_of_device()

    def _device_button(self, devices: Devices) -> ChoiceButton:
        made = ChoiceButton(self.tr("Play on"), self._choices(devices))
        made.choose(self._pc.device)
        made.chosen.connect(self._set_device)
        return made

    def _choices(self, devices: Devices) -> list[Choice]:
        system = self.tr("the system’s device")
        found = [Choice(value=STANDARD_DEVICE, text=system)]
        found += [
            Choice(value=one.id, text=one.name, shown=_short(one.name))
            for one in devices.here
        ]
        chosen = self._pc.device
        if chosen not in (NO_SOUND, *(one.value for one in found)):
            gone = self.tr("a device that is not plugged in")
            found.append(Choice(value=chosen, text=gone))
        found.append(Choice(value=NO_SOUND, text=self.tr("No sound")))
        return found

    def _slider(self, volume: int) -> QSlider:
        made = QSlider(Qt.Orientation.Horizontal)
        made.setRange(0, 100)
        made.setPageStep(_PAGE)
        made.setSingleStep(_PAGE // 2)
        made.setValue(volume)
        made.setAccessibleName(self.tr("Volume"))
        made.setFixedWidth(text_size(_SLIDER))
        made.setMinimumHeight(_SLIDER_HEIGHT)
        return made

    def _add_voice(self, *, caller_voice: bool) -> None:
        name = self.tr("Caller’s voice")
        self.voice = on_off(name, (self.tr("On"), self.tr("Off")), value=caller_voice)
        meaning = self.tr("What callers say is heard, beside the captions.")
        self.add(SettingRow(name, meaning, self.voice))
        self.voice.picked.connect(lambda it: self.changed.emit("caller_voice", it))

    def _add_computer_voice(self, known: str | None) -> None:
        self.computer_voice = FlowLabel(self.tr("Looking for it …"))
        name = self.tr("This computer’s voice")
        meaning = self.tr("Reads what was not recorded, such as a house’s own cases.")
        self.add(SettingRow(name, meaning, self.computer_voice))
        if known is not None:
            self.show_computer_voice(known)

    def _add_music(self, *, hold_music: bool) -> None:
        name = self.tr("Music on hold")
        yes_no = self.tr("On"), self.tr("Off")
        self.music = on_off(name, yes_no, value=hold_music)
        meaning = self.tr(
            "What the customer hears; played softly while the line is held."
        )
        self.add(SettingRow(name, meaning, self.music))
        self.music.picked.connect(lambda it: self.changed.emit("hold_music", it))

    def _add_microphone(self) -> None:
        self.microphone_button = button(self.tr("Set up the microphone …"), "small")
        picture(self.microphone_button, "mic", size=16)
        self.microphone_button.clicked.connect(self.microphone_asked)
        self.add(
            SettingRow(
                self.tr("Microphone check"),
                self.tr("How loud you are, whether it hears the caller, and timing."),
                line_of(self.microphone_button),
            )
        )

    @Slot(int)
    def _set_volume(self, volume: int) -> None:
        self._pc = replace(self._pc, volume=volume)
        self._show_volume(volume)
        self.pc_changed.emit("volume", volume)

    def _show_volume(self, volume: int) -> None:
        metrics = self.volume_shown.fontMetrics()
        self.volume_shown.setMinimumWidth(metrics.horizontalAdvance("100%"))
        self.volume_shown.setText(f"{volume}%")

    @Slot(object)
    def _set_device(self, device: str) -> None:
        self._pc = replace(self._pc, device=device)
        self._tell_of_device()
        self.pc_changed.emit("device", device)

    def _tell_of_device(self) -> None:
        """Say what the choice means, where that cannot be seen in it."""
        silence = self._why_silent()
        self.about_device.setText(silence or self._what_plays())
        self.about_device.setVisible(bool(self.about_device.text()))
        self.try_button.setEnabled(not silence)

    def _why_silent(self) -> str:
        here = {one.id for one in self._devices.here}
        if self._pc.device == NO_SOUND:
            return self.tr("Nothing can be heard, but you can see it ring.")
        if not here:
            return self.tr(
                "This PC has no sound device, so nothing can be heard, but you can "
                "see it ring."
            )
        if self._pc.device not in (STANDARD_DEVICE, *here):
            return self.tr("Plug it in again, or choose another one.")
        return ""

    def _what_plays(self) -> str:
        if self._pc.device != STANDARD_DEVICE or not self._devices.standard:
            return ""
        return self.tr("Now: {name}").format(name=self._devices.standard)


def _short(name: str) -> str:
    room, end = text_size(_LONGEST), Qt.TextElideMode.ElideRight
    return QFontMetrics(font("label")).elidedText(name, end, room)
