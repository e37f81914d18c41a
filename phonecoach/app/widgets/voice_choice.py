"""Asks what may become of one's voice, before it is heard for the first time."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from phonecoach.app.preferences import Recording
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.picks import Pick, Picks
from phonecoach.units import PLAYED, Mode


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """What is known of speaking on this PC, and of taking calls otherwise."""

    possible: bool = False
    """Whether there is a microphone."""

    recording: Recording = Recording.NOT_ASKED
    days: int = 30
    """So long recordings stay; 0 where the room allows none."""

    consent: str = ""
    """What the room tells whoever lets their voice be recorded."""

    modes: frozenset[Mode] = frozenset(PLAYED)
    """How calls may be taken here."""

    by_key: bool = False
    """Whether one is heard only while a key is down."""


class VoiceChoice(QWidget):
    """Offers to keep recordings or only times; nothing is recorded unasked.

    Signals:
        chosen: Somebody chose.
            recording: A `Recording`.
    """

    chosen = Signal(object)

    def __init__(self, speech: Speech, *, test: bool = False) -> None:
        super().__init__()
        self._speech = speech
        self._test = test
        keep = self.tr("Keep it for %n day(s)", "", speech.days)
        kept = speech.recording is Recording.KEPT
        self.picks = Picks(
            self.tr("Your voice"),
            (
                Pick(value=Recording.TIMES_ONLY, text=self.tr("Don’t record it")),
                Pick(value=Recording.KEPT, text=keep),
            ),
            Recording.KEPT if kept else Recording.TIMES_ONLY,
        )
        self.picks.buttons[Recording.KEPT].setEnabled(speech.days > 0)
        self.note = FlowLabel("", "note", "text_muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.picks)
        layout.addWidget(self.note)
        self.picks.picked.connect(self._tell)
        self.picks.picked.connect(self.chosen)
        self._tell(self.picks.value)

    @Slot(object)
    def _tell(self, recording: Recording) -> None:
        if recording is Recording.KEPT:
            words = self.tr(
                "You can hear any moment again afterwards. The recording stays on this "
                "PC and is deleted after %n day(s).",
                "",
                self._speech.days,
            )
            words = f"{words}\n{self._speech.consent}".strip()
        else:
            words = self._unrecorded()
            if self._speech.recording is Recording.KEPT:
                gone = self.tr("What was recorded until now is deleted.")
                words = f"{words} {gone}"
        self.note.setText(words)

    def _unrecorded(self) -> str:
        if self._test:
            return self.tr(
                "It’s only noted when you spoke. Nobody can hear again what you said, "
                "so a supervisor has nothing to mark it by."
            )
        return self.tr(
            "It’s only noted when you spoke. Nobody can hear again what you said, so "
            "you mark it from memory afterwards."
        )
