"""A role-play under way: the telephone, the caller's lines, the tick sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from phonecoach.app.clock import CallClock
from phonecoach.app.look import text_size
from phonecoach.app.screens.role_words import hint_text, outcome_texts, state_text
from phonecoach.app.screens.screen import Bar, Screen
from phonecoach.app.widgets.build import button, label, panel, picture
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.flow_row import FlowRow
from phonecoach.app.widgets.role_lines import LinesWindow, RoleLines
from phonecoach.app.widgets.role_ticks import RoleTicks
from phonecoach.app.widgets.scroll_page import ScrollPage
from phonecoach.call.live import Floor, LiveCall
from phonecoach.text import clock_text
from phonecoach.units import Micros

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QPushButton

    from phonecoach.app.screens.role_text import RoleText
    from phonecoach.call.events import Event
    from phonecoach.scenario import Case, Outcome
    from phonecoach.scenario.case import Wording
    from phonecoach.scenario.case_file import Line
    from phonecoach.units import Language

_BESIDE: Final = 1_100
"""From this width on, at ordinary text, the lines stand beside the ticks."""

_CLOCK_MS: Final = 200
_SIDE: Final = 20
_REPEAT_MS: Final = 60
"""A key that goes down again so soon was held all along: some systems tell of its
repeating as of being let go and pressed."""


class RoleScreen(Screen):
    """Lets a supervisor play the caller.

    Attributes:
        lines: What the caller of the case would say; None where it is improvised.
        ticks: The tick sheet.

    Signals:
        rang: The telephone rings.
        silent: It does not any more.
        happened: Something happened.
            events: A tuple of `Event`, in order.
        ended: The call is over, and how it ended is known.
            marks: Numbers of items and their `Mark`, by number.
        left: The telephone has not rung, and shall not.
    """

    rang = Signal()
    silent = Signal()
    happened = Signal(object)
    ended = Signal(object)
    left = Signal()

    def __init__(
        self,
        text: RoleText,
        case: Case,
        language: Language,
        now_ns: Callable[[], int],
        parent: QWidget | None = None,
    ) -> None:
        """Show a role-play before its telephone rings.

        Args:
            text: What is known.
            case: Its lines.
            language: Of whoever is rung.
            now_ns: A monotonic clock in nanoseconds.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._text, self._case, self._language = text, case, language
        self._clock = CallClock(now_ns)
        self._call = LiveCall()
        self._by_trainee = False
        self._ended_at: Micros | None = None
        self._let_go_at = Micros(0)
        self._let_go = QTimer(self)
        self._let_go.setSingleShot(True)
        self._let_go.setInterval(_REPEAT_MS)
        self._let_go.timeout.connect(self._listen)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Role-play"))
        self.state = label("", "title")
        self.time = label("0:00", "title")
        self.hint = FlowLabel("", "body", "text_muted")
        self.lines = RoleLines(text.lines) if text.lines else None
        self.ticks = RoleTicks(text)
        self._window: LinesWindow | None = None
        self._make_buttons()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        timer = QTimer(self)
        timer.setInterval(_CLOCK_MS)
        timer.timeout.connect(self._show_time)
        timer.start()
        self._show()

    @property
    def is_under_way(self) -> bool:
        """Whether the telephone rings, or somebody speaks."""
        return self._call.ringing or self._call.floor not in {
            Floor.NOBODY,
            Floor.OVER,
        }

    def bar(self) -> Bar:
        """Say no more than what goes on: nobody leaves in the middle."""
        title = self.tr("Role-play with {name}").format(name=self._text.name)
        return Bar(title=title, captions=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay lines and ticks side by side where there is room."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        beside = self.width() >= text_size(_BESIDE)
        self._columns.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Take the window of the lines along."""
        self.put_away()
        super().closeEvent(event)

    def put_away(self) -> None:
        """Close the window of the lines, where there is one."""
        if self._window is not None:
            self._window.close()
            self._window = None

    # Keys -------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Speak, choose a line, or tick."""
        if event.isAutoRepeat():
            return
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Space:
            self._speak()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and self.lines is not None:
            self.lines.move_by(-1 if key == Qt.Key.Key_Up else 1)
        elif not self._tick(event, key):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Stop speaking as the caller."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._let_go_at = self._clock()
            self._let_go.start()
        else:
            super().keyReleaseEvent(event)

    def _tick(self, event: QKeyEvent, key: Qt.Key) -> bool:
        modifiers = event.modifiers()
        if modifiers & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        ):
            return False
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        return self.ticks.press(key, shift=shift)

    # What happens -----------------------------------------------------------------

    @Slot()
    def _ring(self) -> None:
        self._clock.set(Micros(0))
        self.rang.emit()
        self._tell(self._call.ring())

    @Slot()
    def _answer(self) -> None:
        self.silent.emit()
        self._tell(self._call.answer(self._clock()))

    @Slot()
    def _speak(self) -> None:
        if self._let_go.isActive():
            self._let_go.stop()
            return
        line, wording = self._chosen()
        self._tell(self._call.speak(self._clock(), line, wording))

    @Slot()
    def _listen(self) -> None:
        events = self._call.listen(self._let_go_at)
        if events and self.lines is not None:
            self.lines.said()
        self._tell(events)

    def _chosen(self) -> tuple[Line | None, Wording | None]:
        """Return the line that the caller says now; none where it is their own."""
        chosen = None if self.lines is None else self.lines.chosen
        if chosen is None:
            return None, None
        line = next(one for one in self._case.file.lines if one.id == chosen.id)
        wordings = self._case.texts[self._language].lines[line.id]
        return line, next(one for one in wordings if one.id == chosen.wording)

    def _finish_speaking(self) -> None:
        """Let a key that was let go count at once."""
        if self._let_go.isActive():
            self._let_go.stop()
            self._listen()

    @Slot()
    def _hold(self) -> None:
        self._finish_speaking()
        self._tell(self._call.hold(self._clock()))

    def _hang_up(self, *, by_trainee: bool) -> None:
        """Stop the time; how it ended is asked before the call is closed."""
        self.silent.emit()
        self._finish_speaking()
        self._by_trainee = by_trainee
        self._ended_at = self._clock()
        self._ask()

    def _close(self, outcome: Outcome) -> None:
        at = self._clock() if self._ended_at is None else self._ended_at
        self._tell(self._call.end(at, outcome, by_trainee=self._by_trainee))
        self.put_away()
        self.ended.emit(self.ticks.marks)

    def _tell(self, events: tuple[Event, ...]) -> None:
        if events:
            self.happened.emit(events)
        self._show()

    @Slot()
    def _open_window(self) -> None:
        if self.lines is None:
            return
        if self._window is None:
            self._window = LinesWindow(self.lines, self._text.caller)
        self._window.show()
        self._window.raise_()

    # How it lies ------------------------------------------------------------------

    def _make_buttons(self) -> None:
        self.ring_button = button(self.tr("Let it ring"), "primary", key="F2")
        picture(self.ring_button, "bell", "on_accent")
        self.answer_button = button(self.tr("Picked up"), "primary", key="F3")
        picture(self.answer_button, "phone", "on_accent")
        self.hold_button = button(self.tr("Hold"), key="F4")
        self.caller_button = button(self.tr("The caller rings off"), key="F6")
        self.trainee_button = button(self.tr("The trainee rings off"), key="F7")
        self.window_button = button(self.tr("Lines in their own window"), key="F9")
        self.back_button = button(self.tr("Not now"), key="Esc")
        self.ring_button.clicked.connect(self._ring)
        self.answer_button.clicked.connect(self._answer)
        self.hold_button.clicked.connect(self._hold)
        self.caller_button.clicked.connect(lambda: self._hang_up(by_trainee=False))
        self.trainee_button.clicked.connect(lambda: self._hang_up(by_trainee=True))
        self.window_button.clicked.connect(self._open_window)
        self.back_button.clicked.connect(self.left)
        self.outcomes: dict[Outcome, QPushButton] = {}
        for outcome, words in outcome_texts().items():
            made = button(words)
            made.clicked.connect(lambda _=False, it=outcome: self._close(it))
            self.outcomes[outcome] = made

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.state, 1)
        head.addWidget(self.time)
        deeds = FlowRow()
        for one in (
            *(self.ring_button, self.answer_button, self.hold_button),
            *(self.trainee_button, self.caller_button, self.window_button),
            *(*self.outcomes.values(), self.back_button),
        ):
            one.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            deeds.addWidget(one)
        top, column = panel("paper")
        column.setContentsMargins(_SIDE, 14, _SIDE, 16)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.hint)
        column.addLayout(deeds)
        self._columns.setSpacing(16)
        self._columns.addWidget(self._known(), 2)
        self._columns.addWidget(self._sheet(), 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 14, 24, 24)
        layout.setSpacing(12)
        layout.addWidget(top)
        layout.addLayout(self._columns, 1)

    def _known(self) -> QFrame:
        frame, column = panel("paper")
        column.setContentsMargins(_SIDE, 14, _SIDE, 16)
        column.setSpacing(6)
        column.addWidget(label(self._text.title, "strong", wrap=True))
        column.addWidget(FlowLabel(self._text.caller, "note", "text_muted"))
        if self.lines is not None:
            column.addWidget(self.lines, 1)
        else:
            column.addStretch(1)
        return frame

    def _sheet(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("paper")
        column = QVBoxLayout(frame)
        column.setContentsMargins(_SIDE, 14, 6, 10)
        column.setSpacing(8)
        told = self.tr(
            "Each press moves on: met, partly, missed, doesn’t apply, no mark."
        )
        column.addWidget(label(self.tr("Tick sheet"), "strong"))
        column.addWidget(FlowLabel(told, "note", "text_muted"))
        page = ScrollPage(self.ticks)
        page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(page, 1)
        return frame

    @Slot()
    def _show_time(self) -> None:
        if self.is_under_way and self._ended_at is None:
            self.time.setText(clock_text(self._clock()))

    def _ask(self) -> None:
        for one in (*self._deeds(), self.window_button):
            one.hide()
        for one in self.outcomes.values():
            one.show()
        self.state.setText(self.tr("How did it end?"))
        self.hint.setText(self.tr("You can still tick before you answer."))
        next(iter(self.outcomes.values())).setFocus()

    def _deeds(self) -> tuple[QPushButton, ...]:
        return (
            *(self.ring_button, self.answer_button, self.hold_button),
            *(self.trainee_button, self.caller_button, self.back_button),
        )

    def _show(self) -> None:
        """Show what goes on, and what can be done about it."""
        if self._ended_at is not None:
            return
        floor, ringing = self._call.floor, self._call.ringing
        talking = floor in {Floor.TRAINEE, Floor.CALLER, Floor.HELD}
        for made, shown in (
            (self.ring_button, floor is Floor.NOBODY and not ringing),
            (self.answer_button, ringing),
            (self.hold_button, talking),
            (self.trainee_button, talking),
            (self.caller_button, talking or ringing),
            (self.back_button, floor is Floor.NOBODY and not ringing),
            (self.window_button, self.lines is not None),
        ):
            made.setVisible(shown)
        for one in self.outcomes.values():
            one.hide()
        held = floor is Floor.HELD
        self.hold_button.setText(self.tr("Take off hold") if held else self.tr("Hold"))
        self.state.setText(state_text(self._call, self._text.name))
        self.hint.setText(hint_text(self._call))
        self.setFocus()
