"""Marking a spoken call by ear: turn by turn, one key for each thing it does."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QKeyCombination, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from phonecoach.app.card_text import MomentText, Said
from phonecoach.app.look import icon, text_size
from phonecoach.app.screens.ear_text import REPLAY_KEY, EarMarks
from phonecoach.app.screens.screen import Screen
from phonecoach.app.widgets.build import button, label, panel
from phonecoach.app.widgets.escape_key import EscapeKey
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.flow_row import FlowRow
from phonecoach.app.widgets.line_words import trainee_text
from phonecoach.app.widgets.mark_words import side_by_side
from phonecoach.app.widgets.moment_view import MomentLine, SaidRow
from phonecoach.app.widgets.replay import Replay
from phonecoach.app.widgets.scroll_page import ScrollPage
from phonecoach.app.widgets.tick_board import TickBoard
from phonecoach.app.widgets.turn_dots import TurnDots
from phonecoach.scoring.card import Mark
from phonecoach.text import clock_text
from phonecoach.units import Micros

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent

    from phonecoach.app.screens.ear_text import EarText, EarTurn
    from phonecoach.app.widgets.replay import Sounding

_BEFORE: Final = Micros(200_000)
_AFTER: Final = Micros(400_000)
"""So much is heard around a turn, so that its first and last sound are whole."""

_AROUND: Final = Micros(3_000_000)
"""So much of the line is seen around it."""

_LONGEST: Final = 400
_ROOM_FOR_HINT: Final = 1_120
_NEXT = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class EarScreen(Screen):
    """Goes through the turns of a call; each is marked once one goes on from it.

    Args:
        text: The call.
        now_ns: A monotonic clock in nanoseconds; tests give their own.
        sound: Lets the call be heard.
        parent: Qt's owner.

    Signals:
        marked: A turn was listened to.
            marks: `EarMarks`.
        closed: The last turn is done, or it was enough for now.
    """

    marked = Signal(object)
    closed = Signal()

    def __init__(
        self,
        text: EarText,
        now_ns: Callable[[], int] = time.monotonic_ns,
        sound: Sounding | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text = text
        self._index = 0
        self._known: dict[int, EarMarks | None] = {
            turn.no: None
            if turn.marked is None
            else EarMarks(turn=turn.no, names=turn.marked, words=turn.words)
            for turn in text.turns
        }
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("What did you do?"))
        if sound is not None:
            sound.setParent(self)
        self.replay = Replay(now_ns, self, sound)
        self.board = TickBoard(text)
        self.dots = TurnDots([turn.marked is not None for turn in text.turns])
        self.place = label("", "strong")
        self.field = self._words_field()
        self.play_button = self._play_button()
        self._make_buttons()
        self._build()
        self.replay.moved.connect(self._show_head)
        self.replay.changed.connect(self._show_playing)
        open_ = (at for at, one in enumerate(text.turns) if one.marked is None)
        self._go(next(open_, 0))

    @property
    def turn(self) -> EarTurn:
        """The turn that is being marked."""
        return self._text.turns[self._index]

    # Building ---------------------------------------------------------------------

    def _words_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setMaxLength(_LONGEST)
        words = self.tr("What you said, if you like (Tab)")
        field.setPlaceholderText(words)
        field.setAccessibleName(self.tr("What you said"))
        leave = EscapeKey(self, field)
        leave.pressed.connect(self.setFocus)
        field.returnPressed.connect(self.next)
        return field

    def _play_button(self) -> QPushButton:
        made = QPushButton()
        made.setProperty("kind", "round")
        made.setIconSize(QSize(20, 20))
        made.setAccessibleDescription(REPLAY_KEY)
        made.clicked.connect(self.replay_turn)
        if self._text.silent:
            made.hide()
        return made

    def _make_buttons(self) -> None:
        self.back_button = button(self.tr("Back"), cap=self.tr("Backspace"))
        self.leave_button = button(self.tr("Leave this turn open"), cap="Page Down")
        self.stop_button = button(self.tr("Enough for now"), key="Esc")
        self.next_button = button(self.tr("Next turn"), "primary", cap="Enter")
        self.back_button.clicked.connect(self.back)
        self.leave_button.clicked.connect(self.leave)
        self.stop_button.clicked.connect(self._finish)
        self.next_button.clicked.connect(self.next)
        for made in (self.back_button, self.leave_button, self.next_button):
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(12)
        layout.addLayout(self._head())
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._moment())
        column.addWidget(self.board, 1)
        layout.addWidget(ScrollPage(inside), 1)
        layout.addLayout(self._foot())

    def _head(self) -> QHBoxLayout:
        text = self._text
        words = QVBoxLayout()
        words.setSpacing(2)
        title = self.tr("What did you do?")
        words.addWidget(label(title, "title"))
        words.addWidget(label(side_by_side(text.title, text.when), "note", wrap=True))
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addLayout(words, 1)
        head.addWidget(self.dots)
        head.addWidget(self.place)
        return head

    def _moment(self) -> QFrame:
        frame, self._inside = panel("paper")
        self._inside.setContentsMargins(16, 10, 16, 12)
        self._inside.setSpacing(8)
        if self._text.silent:
            self._inside.addWidget(FlowLabel(self._text.silent, "note", "text_muted"))
        self._line = QHBoxLayout()
        self._line.setSpacing(14)
        self._line.addWidget(self.play_button)
        self.line = QWidget()
        self._line.addWidget(self.line, 1)
        self._inside.addLayout(self._line)
        self.said = QWidget()
        self._inside.addWidget(self.said)
        row = QHBoxLayout()
        row.setSpacing(10)
        name = label(trainee_text())
        name.setProperty("voice", "trainee")
        row.addWidget(name)
        row.addWidget(self.field, 1)
        self._inside.addLayout(row)
        return frame

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        hint = self.tr(
            "Tick what this turn does, then go on. With no tick it does none of this."
        )
        self.hint = FlowLabel(hint, "note", "text_muted")
        foot.addWidget(self.hint, 1)
        buttons = QWidget()
        row = FlowRow(8, buttons)
        row.addWidget(self.stop_button)
        row.addWidget(self.leave_button)
        row.addWidget(self.back_button)
        row.addWidget(self.next_button)
        foot.addWidget(buttons)
        return foot

    def hideEvent(self, event: QHideEvent) -> None:
        """Fall silent."""
        super().hideEvent(event)
        self.replay.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what only explains where there is no room for it."""
        super().resizeEvent(event)
        self.hint.setVisible(self.width() >= text_size(_ROOM_FOR_HINT))

    # From turn to turn ------------------------------------------------------------

    @Slot()
    def next(self) -> None:
        """Keep what is ticked and go on; after the last turn all is done."""
        found = EarMarks(
            turn=self.turn.no,
            names=self.board.ticked(),
            words=self.field.text().strip(),
        )
        if found != self._known[self.turn.no]:
            self._known[self.turn.no] = found
            self.marked.emit(found)
        self.dots.set_marked(self._index)
        self.leave()

    @Slot()
    def leave(self) -> None:
        """Go on without marking this turn."""
        if self._index + 1 < len(self._text.turns):
            self._go(self._index + 1)
        else:
            self._finish()

    @Slot()
    def back(self) -> None:
        """Go back to the turn before."""
        if self._index > 0:
            self._go(self._index - 1)

    @Slot()
    def replay_turn(self) -> None:
        """Let the turn be heard once more, from its beginning; or stop."""
        if self._text.silent:
            return
        if self.replay.playing:
            self.replay.stop()
        else:
            self._play()

    @Slot()
    def _finish(self) -> None:
        self.replay.stop()
        self.closed.emit()

    def _go(self, index: int) -> None:
        self.replay.stop()
        self._index = index
        turn, known = self.turn, self._known[self.turn.no]
        count = len(self._text.turns)
        words = self.tr("Turn {no} of {count}").format(no=index + 1, count=count)
        self.place.setText(words)
        self.dots.go(index)
        self.board.begin(turn.expected, () if known is None else known.names)
        self.field.setText(turn.words if known is None else known.words)
        self.back_button.setEnabled(index > 0)
        last = index + 1 == count
        self.next_button.setText(self.tr("Done") if last else self.tr("Next turn"))
        self.next_button.setAccessibleName(self.next_button.text())
        self._show_moment(turn)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._announce(side_by_side(words, turn.before))
        if not self._text.silent:
            self._play()

    def _play(self) -> None:
        turn = self.turn
        begin = Micros(max(0, turn.begin - _BEFORE))
        end = Micros(min(self._text.lanes.length, turn.end + _AFTER))
        self.replay.set_stretch(begin, max(end, Micros(begin + 1)))
        self.replay.toggle()

    def _show_moment(self, turn: EarTurn) -> None:
        begin = Micros(max(0, turn.begin - _AROUND))
        end = Micros(min(self._text.lanes.length, turn.end + _AROUND))
        moment = MomentText(
            at=turn.begin,
            seen=True,
            begin=begin,
            end=max(end, Micros(begin + 1)),
            said=(),
        )
        self._replace_line(MomentLine(self._text.lanes, moment))
        said = Said(
            voice="caller",
            begin=begin,
            end=turn.begin,
            text=turn.before,
            name=self._text.caller,
        )
        row = SaidRow(said, Mark.MET) if turn.before else QWidget()
        self._inside.replaceWidget(self.said, row)
        self.said.hide()
        self.said.deleteLater()
        self.said = row
        row.setVisible(bool(turn.before))
        time_ = clock_text(turn.begin)
        self.line.setAccessibleDescription(self.tr("at {time}").format(time=time_))

    def _replace_line(self, line: QWidget) -> None:
        self._line.replaceWidget(self.line, line)
        self.line.hide()
        self.line.deleteLater()
        self.line = line
        line.show()

    def _announce(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # Keys -------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick, go on, go back or play with a single key."""
        if not self._take(event):
            super().keyPressEvent(event)

    def _take(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if event.isAutoRepeat():
            return True
        if key in _NEXT:
            self.next()
        elif key == Qt.Key.Key_Backspace:
            self.back()
        elif key == Qt.Key.Key_PageDown:
            self.leave()
        elif key in {Qt.Key.Key_R, Qt.Key.Key_Space}:
            self.replay_turn()
        else:
            return self._tick(event, key)
        return True

    def _tick(self, event: QKeyEvent, key: Qt.Key) -> bool:
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        others = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if others != Qt.KeyboardModifier.NoModifier:
            return False
        pressed = QKeyCombination(shift, key)
        return self.board.press(QKeySequence(pressed).toString())

    # Playing ----------------------------------------------------------------------

    @Slot(object)
    def _show_head(self, at: Micros) -> None:
        if self.replay.playing and isinstance(self.line, MomentLine):
            self.line.set_head(at)

    @Slot(bool)
    def _show_playing(self, playing: bool) -> None:
        name = self.tr("Stop") if playing else self.tr("Play this turn again")
        self.play_button.setAccessibleName(name)
        self.play_button.setToolTip(name)
        self.play_button.setIcon(icon("square" if playing else "play", "text"))
        if not playing and isinstance(self.line, MomentLine):
            self.line.set_head(None)
