"""Setting up the microphone: level, leak check and timing of this PC."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from phonecoach.app.screens.screen import Bar, Place, Screen
from phonecoach.app.widgets.build import (
    back_button,
    button,
    label,
    problem_line,
    tell,
)
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.level_meter import LevelMeter
from phonecoach.app.widgets.scroll_page import ScrollPage
from phonecoach.app.widgets.setting_row import SettingRow, SettingSection
from phonecoach.text import number_text

if TYPE_CHECKING:
    from phonecoach.call.record import TimingError

LEAK_LIMIT_DB: Final = -40.0
"""From this on a caller in the loudspeaker is taken for the trainee's voice."""

_NOTHING_DB: Final = -95.0
_WIDEST: Final = 980
_US_PER_MS: Final = 1_000


class Probe(enum.Enum):
    """What can be measured."""

    LEAK = enum.auto()
    TIMING = enum.auto()


class MicrophoneScreen(Screen):
    """Shows what the microphone hears, and measures when asked.

    Signals:
        asked: Something shall be measured.
            probe: A `Probe`.
        closed: Nothing else is wanted here.
    """

    asked = Signal(object)
    closed = Signal()

    def __init__(
        self,
        names: tuple[str, str],
        known: TimingError | None,
        parent: QWidget | None = None,
    ) -> None:
        """Show what is known.

        Args:
            names: Of the microphone and of what plays, empty where there is none.
            known: What was measured last for these two.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self.problem = problem_line()
        self.meter = LevelMeter()
        self.progress: dict[Probe, QProgressBar] = {}
        self.results: dict[Probe, FlowLabel] = {}
        self.buttons = {
            Probe.LEAK: button(self.tr("Check, 6 seconds")),
            Probe.TIMING: button(self.tr("Measure, 30 seconds")),
        }
        self._build(names)
        self.show_timing(known)
        self.begin_at(self.buttons[Probe.LEAK])

    def bar(self) -> Bar:
        """Belong to the settings."""
        return Bar(place=Place.SETTINGS)

    # What is told -----------------------------------------------------------------

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Say what is wrong; an empty sentence takes it back."""
        tell(self.problem, sentence)

    def show_progress(self, probe: Probe, share: float) -> None:
        """Show how far a measurement has come, 0 to 1."""
        for one, made in self.buttons.items():
            made.setEnabled(False)
            self.progress[one].setVisible(one is probe)
        self.progress[probe].setValue(round(100 * share))

    def end_progress(self) -> None:
        """Show that nothing is being measured any more."""
        for one, made in self.buttons.items():
            made.setEnabled(True)
            self.progress[one].hide()

    def show_silence(self) -> None:
        """Say that nothing can be measured, as nothing is played."""
        self.tell(
            self.tr(
                "There is nothing to measure: the caller’s voice is off, or this "
                "PC has no sound device. Choose one in Settings."
            )
        )

    def _say(self, probe: Probe, words: str) -> None:
        self.results[probe].setText(words)
        self.results[probe].show()

    def show_leak(self, leak_db: float) -> None:
        """Say how loud the caller is heard by the microphone."""
        level = number_text(round(leak_db))
        if leak_db <= _NOTHING_DB:
            words = self.tr("The microphone does not hear the caller. All is well.")
        elif leak_db < LEAK_LIMIT_DB:
            words = self.tr(
                "The microphone hardly hears the caller ({level} dB). All is well."
            )
        else:
            words = self.tr(
                "The microphone hears the caller ({level} dB; it should be below "
                "−40 dB). Use a headset, or turn the loudspeaker down. Otherwise the "
                "caller’s words count as yours: you would seem to talk over the "
                "caller, and replies would be timed wrongly."
            )
        self._say(Probe.LEAK, words.format(level=level))

    def show_timing(self, known: TimingError | None) -> None:
        """Say what this PC adds to a reaction time."""
        if known is None:
            words = self.tr("Not measured yet for this microphone and sound device.")
        else:
            words = self.tr(
                "This PC: {mean} ms ± {spread} ms. It is printed on the card of every "
                "spoken call."
            ).format(
                mean="+" * (known.mean >= 0)
                + number_text(round(known.mean / _US_PER_MS)),
                spread=number_text(round(known.spread / _US_PER_MS)),
            )
        self._say(Probe.TIMING, words)

    def show_no_loop(self) -> None:
        """Say that the microphone did not hear what was played."""
        self._say(
            Probe.TIMING,
            self.tr(
                "The microphone did not hear the sounds. Hold the earpiece of the "
                "headset to its microphone, turn the volume up, and measure again."
            ),
        )

    # Building ---------------------------------------------------------------------

    def _build(self, names: tuple[str, str]) -> None:
        back = self.back_button = back_button(self.tr("Back to the settings"))
        back.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(back)
        head.addWidget(label(self.tr("Set up the microphone"), "title"), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 14, 24, 24)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(ScrollPage(self._page(names)), 1)
        layout.addWidget(self.problem)

    def _page(self, names: tuple[str, str]) -> QWidget:
        microphone, sound = names
        heading = self.tr("Microphone: {microphone} · Sound: {sound}").format(
            microphone=microphone or self.tr("none"), sound=sound or self.tr("none")
        )
        section = SettingSection(heading)
        section.setMaximumWidth(_WIDEST)
        section.add(
            SettingRow(
                self.tr("How loud you are"),
                self.tr(
                    "Speak as on the telephone: the strokes should end between "
                    "the two lines."
                ),
                self.meter,
            )
        )
        section.add(
            self._row(
                Probe.LEAK,
                self.tr("Caller in the microphone"),
                self.tr("A caller says something; please be silent meanwhile."),
            )
        )
        section.add(
            self._row(
                Probe.TIMING,
                self.tr("Timing of this PC"),
                self.tr(
                    "Short sounds are played and listened to. Hold the earpiece of the "
                    "headset to its microphone."
                ),
            )
        )
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(section)
        column.addStretch(1)
        return inside

    def _row(self, probe: Probe, name: str, meaning: str) -> SettingRow:
        made, bar = self.buttons[probe], QProgressBar()
        made.setAccessibleName(f"{name}: {made.text()}")
        made.clicked.connect(lambda: self.asked.emit(probe))
        bar.setTextVisible(False)
        bar.setAccessibleName(name)
        bar.hide()
        self.progress[probe] = bar
        self.results[probe] = FlowLabel("")
        self.results[probe].hide()
        beside = QWidget()
        line = QHBoxLayout(beside)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(made)
        line.addWidget(bar, 1)
        line.addStretch(0)
        return SettingRow(name, meaning, beside, self.results[probe])
