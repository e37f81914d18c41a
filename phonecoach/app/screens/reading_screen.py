"""Reading a text aloud once, so that one's own voice is known."""

from __future__ import annotations

import enum
import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from phonecoach.app.screens.screen import Bar, Place, Screen
from phonecoach.app.widgets.build import button, label, panel, problem_line, tell
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.flow_row import FlowRow
from phonecoach.app.widgets.scroll_page import ScrollPage
from phonecoach.app.widgets.voice_figures import VoiceFigures
from phonecoach.text import clock_text
from phonecoach.units import Micros

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QHideEvent

    from phonecoach.app.card_text import VoiceText

LONGEST_S: Final = 120
"""So long the text takes at an easy pace; then it ends by itself."""

SHORTEST_S: Final = 30
"""In less than this pace and pitch say little."""

_NS: Final = 1_000_000_000
_TICK_MS: Final = 200
_QUIETEST_DB: Final = -60
_WIDEST: Final = 1_080


class Step(enum.Enum):
    """How far somebody has come."""

    BEFORE = enum.auto()
    READING = enum.auto()
    MEASURING = enum.auto()
    KNOWN = enum.auto()


class ReadingScreen(Screen):
    """Shows a text, listens while it is read, and shows what was found.

    Args:
        paragraphs: The text.
        now_ns: A monotonic clock in nanoseconds; tests give their own.
        parent: Qt's owner.

    Signals:
        begun: The reading begins: from now on the voice is wanted.
        ended: It is over.
        given_up: It is over, and nothing of it is wanted.
        kept: What was found is one's own voice from now on.
        closed: Nothing else is wanted here.
    """

    begun = Signal()
    ended = Signal()
    given_up = Signal()
    kept = Signal()
    closed = Signal()

    def __init__(
        self,
        paragraphs: Sequence[str],
        now_ns: Callable[[], int] = time.monotonic_ns,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._now_ns = now_ns
        self._zero_ns = 0
        self.step = Step.BEFORE
        self.time = label("", "strong")
        self.meter = QProgressBar()
        self.problem = problem_line()
        self.note = FlowLabel("", "note", "text_muted")
        self.figures = QWidget()
        self._make_buttons()
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self.look)
        self._build(paragraphs)
        self._show(Step.BEFORE)
        self.begin_at(self.go_button)

    def bar(self) -> Bar:
        """Belong to the settings."""
        return Bar(place=Place.SETTINGS)

    # What is told -----------------------------------------------------------------

    @Slot(float, bool)
    def show_level(self, dbfs: float, clipped: bool) -> None:
        """Show how loud it is, 0 at full scale."""
        self.meter.setValue(max(0, round(dbfs - _QUIETEST_DB)))
        self.meter.setProperty("clipped", clipped)

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Say what is wrong with the microphone; empty once it is right."""
        tell(self.problem, sentence)

    def show_found(self, texts: Sequence[VoiceText]) -> None:
        """Show what was found; nothing where too little was heard."""
        if not texts:
            self._show(Step.BEFORE)
            self.tell(
                self.tr(
                    "Too little of your voice was heard. See whether the microphone is "
                    "on, and read the text once more."
                )
            )
            return
        made = VoiceFigures(texts)
        self._found.replaceWidget(self.figures, made)
        self.figures.hide()
        self.figures.deleteLater()
        self.figures = made
        self._show(Step.KNOWN)

    # What somebody does -----------------------------------------------------------

    @Slot()
    def go(self) -> None:
        """Begin, end, or keep, whichever comes next."""
        {
            Step.BEFORE: self._start,
            Step.READING: self._end,
            Step.MEASURING: lambda: None,
            Step.KNOWN: self._keep,
        }[self.step]()

    @Slot()
    def again(self) -> None:
        """Read once more; what was found is forgotten."""
        self.given_up.emit()
        self._start()

    @Slot()
    def leave(self) -> None:
        """Go, and keep nothing."""
        self._stop()
        self.closed.emit()

    @Slot()
    def look(self) -> None:
        """Show how long it has been, and end when it is enough; a timer does this."""
        if self.step is not Step.READING:
            return
        seconds = (self._now_ns() - self._zero_ns) // _NS
        self._show_time(seconds)
        self.go_button.setEnabled(seconds >= SHORTEST_S)
        if seconds >= LONGEST_S:
            self._end()

    def hideEvent(self, event: QHideEvent) -> None:
        """Listen no longer: who has gone elsewhere does not read."""
        super().hideEvent(event)
        self._stop()

    def _start(self) -> None:
        self.tell("")
        self._zero_ns = self._now_ns()
        self._show(Step.READING)
        self._tick.start()
        self.begun.emit()

    def _end(self) -> None:
        self._tick.stop()
        self._show(Step.MEASURING)
        self.ended.emit()

    def _keep(self) -> None:
        self.step = Step.BEFORE  # nothing is left to be given up
        self.kept.emit()
        self.closed.emit()

    def _stop(self) -> None:
        self._tick.stop()
        if self.step is not Step.BEFORE:
            self.step = Step.BEFORE
            self.given_up.emit()

    # Building ---------------------------------------------------------------------

    def _make_buttons(self) -> None:
        self.go_button = button("", "primary", cap="Enter")
        self.again_button = button(self.tr("Read again"))
        self.leave_button = button(self.tr("Not now"), key="Esc")
        self.go_button.clicked.connect(self.go)
        self.again_button.clicked.connect(self.again)
        self.leave_button.clicked.connect(self.leave)

    def _build(self, paragraphs: Sequence[str]) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(label(self.tr("Your own voice"), "title"))
        layout.addWidget(self.note)
        layout.addWidget(ScrollPage(self._text(paragraphs)), 1)
        layout.addWidget(self.problem)
        layout.addLayout(self._foot())

    def _text(self, paragraphs: Sequence[str]) -> QWidget:
        inside = QWidget()
        beside = QHBoxLayout(inside)
        beside.setContentsMargins(0, 0, 0, 0)
        frame, column = panel("paper")
        frame.setMaximumWidth(_WIDEST)
        column.setContentsMargins(32, 20, 32, 20)
        column.setSpacing(16)
        for paragraph in paragraphs:
            column.addWidget(FlowLabel(paragraph, "lead"))
        column.addStretch(1)
        beside.addStretch(1)
        beside.addWidget(frame, 8)
        beside.addStretch(1)
        return inside

    def _foot(self) -> QHBoxLayout:
        self.meter.setRange(0, -_QUIETEST_DB)
        self.meter.setTextVisible(False)
        self.meter.setFixedWidth(200)
        self.meter.setAccessibleName(self.tr("How loud you are"))
        self._sound = QFrame()
        row = QHBoxLayout(self._sound)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.meter)
        row.addWidget(self.time)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        self._found = foot
        foot.addWidget(self._sound)
        foot.addWidget(self.figures)
        foot.addStretch(1)
        buttons = QWidget()
        on = FlowRow(8, buttons)
        on.addWidget(self.leave_button)
        on.addWidget(self.again_button)
        on.addWidget(self.go_button)
        foot.addWidget(buttons)
        return foot

    def _show(self, step: Step) -> None:
        self.step = step
        self._show_time(0)
        self.meter.setValue(0)
        self._sound.setVisible(step is Step.READING)
        self.figures.setVisible(step is Step.KNOWN)
        self.again_button.setVisible(step is Step.KNOWN)
        words = {
            Step.BEFORE: self.tr("Start reading"),
            Step.READING: self.tr("I have finished"),
            Step.MEASURING: self.tr("Measuring …"),
            Step.KNOWN: self.tr("Keep this"),
        }[step]
        self.go_button.setText(words)
        self.go_button.setAccessibleName(words)
        self.go_button.setEnabled(step in {Step.BEFORE, Step.KNOWN})
        self.note.setText(self._note(step))
        self.go_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _note(self, step: Step) -> str:
        if step is Step.KNOWN:
            return self.tr(
                "This is how you sound with nobody at the other end. Cards show your "
                "calls beside it; it earns and costs nothing."
            )
        return self.tr(
            "Read this aloud as you would tell it to somebody you like, about two "
            "minutes. It is measured and deleted at once; only three figures are kept."
        )

    def _show_time(self, seconds: int) -> None:
        gone, whole = (
            clock_text(Micros(one * 1_000_000)) for one in (seconds, LONGEST_S)
        )
        self.time.setText(f"{gone} / {whole}")
