"""Settings of the own voice: what becomes of it, how and by what it is heard."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLineEdit

from phonecoach.app.look import font, text_size
from phonecoach.app.preferences import RECORDING_DAYS, STANDARD_DEVICE, Recording
from phonecoach.app.widgets.build import button, problem_line, tell
from phonecoach.app.widgets.choice_button import Choice, ChoiceButton
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.picks import Pick, Picks
from phonecoach.app.widgets.setting_row import (
    SettingRow,
    SettingSection,
    line_of,
    on_off,
)
from phonecoach.app.widgets.voice_reply import TALK_KEY

if TYPE_CHECKING:
    from phonecoach.app.screens.settings_text import RecogniserText, SettingsText

_LONGEST: Final = 220
"""Room for a microphone's name on the button; its menu has room for all of it."""

_FOLDER: Final = 340
_NONE: Final = 0
"""Stands for a voice that is not recorded, among numbers of days."""


class VoiceSection(SettingSection):
    """How one speaks in spoken calls, and what is kept of it.

    Signals:
        changed: Somebody chose for themselves.
            field: Of the preferences.
            value: What it is now.
        pc_changed: The same, for this PC.
            field: Of the PC's preferences.
            value: What it is now.
    """

    changed = Signal(str, object)
    pc_changed = Signal(str, object)

    def __init__(self, text: SettingsText) -> None:
        super().__init__(QCoreApplication.translate("SettingsScreen", "Your voice"))
        self._text = text
        self._add_recording()
        self._add_key()
        self._add_microphone()
        self._add_recogniser()

    def _add_recording(self) -> None:
        name, own = self.tr("Recordings"), self._text.chosen
        kept = own.recording is Recording.KEPT
        picks = [Pick(value=_NONE, text=self.tr("None"))]
        picks += [
            Pick(value=days, text=self.tr("%n day(s)", "", days))
            for days in RECORDING_DAYS
        ]
        longest = self._text.longest_recording
        held = min(own.recording_days, longest) if kept else _NONE
        self.recording = Picks(name, picks, held, named=False)
        for days, made in self.recording.buttons.items():
            made.setEnabled(days <= longest)
        meaning = self.tr(
            "How long what you say in spoken calls can be played again. It stays on "
            "this PC."
        )
        self.add(SettingRow(name, meaning, self.recording))
        self.recording.picked.connect(self._keep)

    @Slot(object)
    def _keep(self, days: int) -> None:
        if days != _NONE:
            self.changed.emit("recording_days", days)
        kept = Recording.TIMES_ONLY if days == _NONE else Recording.KEPT
        self.changed.emit("recording", kept)

    def _add_key(self) -> None:
        name = self.tr("Key to talk")
        yes_no = self.tr("On"), self.tr("Off")
        self.by_key = on_off(name, yes_no, value=self._text.chosen.push_to_talk)
        meaning = self.tr(
            "You’re heard only while you hold {key} down; good in a noisy room."
        )
        self.add(SettingRow(name, meaning.format(key=TALK_KEY), self.by_key))
        self.by_key.picked.connect(lambda it: self.changed.emit("push_to_talk", it))

    def _add_microphone(self) -> None:
        here, chosen = self._text.microphones, self._text.chosen_for_pc.microphone
        found = [Choice(value=STANDARD_DEVICE, text=self.tr("the system’s microphone"))]
        found += [
            Choice(value=one.id, text=one.name, shown=_short(one.name))
            for one in here.here
        ]
        if chosen not in {one.value for one in found}:
            gone = self.tr("a microphone that is not plugged in")
            found.append(Choice(value=chosen, text=gone))
        self.microphone = ChoiceButton(self.tr("Listen with"), found)
        self.microphone.choose(chosen)
        self.microphone.chosen.connect(
            lambda it: self.pc_changed.emit("microphone", it)
        )
        told = self.tr("Now: {name}").format(name=here.standard)
        if not here.here:
            told = self.tr("There is none on this PC. Plug one in to speak in calls.")
        self.add(
            SettingRow(
                self.tr("Microphone"),
                self.tr(
                    "A headset is best: the microphone mustn’t pick up the "
                    "caller’s voice."
                ),
                self.microphone,
                FlowLabel(told, "note", "text_muted"),
            )
        )

    # The recogniser ---------------------------------------------------------------

    def _add_recogniser(self) -> None:
        self.folder_field = QLineEdit(self._text.chosen_for_pc.recogniser)
        self.folder_field.setPlaceholderText(self.tr("Type or paste a folder"))
        self.folder_field.setAccessibleName(self.tr("Folder of the recogniser’s model"))
        self.folder_field.setMinimumWidth(text_size(_FOLDER))
        self.folder_button = button(self.tr("Use this folder"), "small")
        self.known = FlowLabel("", "note", "text_muted")
        self.recogniser_problem = problem_line()
        self.folder_field.returnPressed.connect(self._point)
        self.folder_button.clicked.connect(self._point)
        meaning = self.tr(
            "Writes down what you say in recorded calls, so that callers understand "
            "you. It takes a model of its own; without one you mark by ear afterwards."
        )
        self.add(
            SettingRow(
                self.tr("Recogniser"),
                meaning,
                self.folder_field,
                line_of(self.folder_button),
                self.known,
                self.recogniser_problem,
            )
        )
        self.show_recogniser(self._text.recogniser)

    @Slot()
    def _point(self) -> None:
        typed = self.folder_field.text().strip().strip('"')
        folder = str(Path(typed).expanduser()) if typed else ""
        self.pc_changed.emit("recogniser", folder)

    def show_recogniser(self, text: RecogniserText) -> None:
        """Show what is known of the model that was pointed to."""
        told = self.tr("None is in use.")
        if text.name:
            told = self.tr("{name} in {folder} is used from the next call on.")
            told = told.format(name=text.name, folder=text.folder)
        self.known.setText(told)
        self.known.setVisible(not text.problem)
        tell(self.recogniser_problem, text.problem)


def _short(name: str) -> str:
    room, end = text_size(_LONGEST), Qt.TextElideMode.ElideRight
    return QFontMetrics(font("label")).elidedText(name, end, room)
