"""“This should have counted”: which words, in which turn, and what else they change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from phonecoach.app.widgets.build import button, label, picture
from phonecoach.app.widgets.escape_key import EscapeKey
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.picks import Pick, Picks
from phonecoach.text import clock_text

if TYPE_CHECKING:
    from phonecoach.app.card_text import CountableText, Said

_PAUSE_MS: Final = 250
"""What is written is tried once nobody has typed for so long."""

_SHOWN: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Countable:
    """Words that shall count from now on."""

    behaviour: str
    phrase: str
    turn: int
    """The number of the trainee's turn in which they were said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """What words would change, if they counted."""

    heard: bool
    """Whether they would be heard in the very turn they are to be heard in."""

    elsewhere: tuple[str, ...] = ()
    """Other turns of the trainee in which they would newly count."""

    wrongly: tuple[str, ...] = ()
    """Sentences in which they would count, and must not."""


class CountingBox(QWidget):
    """Lets words count that were not heard.

    Args:
        text: What could have counted.
        near: The number of the turn that it is most likely about.

    Attributes:
        open_button: Begins it.

    Signals:
        tried: What words would change shall be told, by `show_tried`.
            countable: A `Countable`.
        counted: Words shall count from now on.
            countable: A `Countable`.
        grown: It has got higher; whoever scrolls it may want to show its end.
    """

    tried = Signal(object)
    counted = Signal(object)
    grown = Signal()

    def __init__(
        self,
        text: CountableText,
        near: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._turns = text.turns
        self._index = _index_of(text.turns, near)
        self._asked: Countable | None = None
        self._may_count = False
        self.open_button = button(self.tr("This should have counted"), "small")
        picture(self.open_button, "ear", size=16)
        self.picks = self._picks(text)
        self.before_button = self._step("arrow-left", self.tr("The turn before"))
        self.after_button = self._step("arrow-right", self.tr("The next turn"))
        self.when = label("", "note")
        self.said = FlowLabel()
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("The words that count"))
        self.outcome = FlowLabel("", "note", "text_muted")
        self.count_button = button(self.tr("Count it from now on"), "small")
        self.cancel_button = button(self.tr("Cancel"), "small", cap="Esc")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self.asking = QWidget()
        self._lay_out()
        self._connect()
        self._show_turn()

    @property
    def countable(self) -> Countable:
        """What stands in the box now."""
        turn = self._turns[self._index].turn
        assert turn is not None
        return Countable(
            behaviour=self.picks.value, phrase=self.field.text().strip(), turn=turn
        )

    @property
    def way(self) -> tuple[QWidget, ...]:
        """What the tab key goes through in it, from the top."""
        return (
            self.open_button,
            *self.picks.buttons.values(),
            self.before_button,
            self.after_button,
            self.field,
            self.count_button,
            self.cancel_button,
        )

    @Slot(object)
    def show_tried(self, tried: Tried) -> None:
        """Tell what the words would change; they may be others by now."""
        if self._asked != self.countable:
            return
        self._may_count = tried.heard
        self.outcome.setText("\n".join(self._told(tried)))
        self.outcome.show()
        self.count_button.setEnabled(tried.heard)
        announced = QAccessibleAnnouncementEvent(self, self.outcome.text())
        QAccessible.updateAccessibility(announced)
        self.grown.emit()

    @Slot(str)
    def show_problem(self, sentence: str) -> None:
        """Tell why the words could not be tried, or not be kept."""
        self.outcome.setText(sentence)
        self.outcome.show()
        self.grown.emit()

    # Building ---------------------------------------------------------------------

    def _picks(self, text: CountableText) -> Picks:
        picks = [Pick(value=name, text=words) for name, words in text.behaviours]
        name = self.tr("What did you do?")
        return Picks(name, picks, picks[0].value, named=False)

    def _step(self, drawn: str, name: str) -> QPushButton:
        made = button("", "bare")
        made.setAccessibleName(name)
        made.setToolTip(name)
        picture(made, drawn, "text_muted")
        return made

    def _lay_out(self) -> None:
        asking = QVBoxLayout(self.asking)
        asking.setContentsMargins(0, 4, 0, 0)
        asking.setSpacing(6)
        asking.addWidget(label(self.tr("What did you do?"), "note", wrap=True))
        asking.addWidget(self.picks)
        asking.addSpacing(4)
        asking.addLayout(self._turn_row())
        asking.addWidget(self.said)
        asking.addSpacing(4)
        words = label(self.tr("The words that count; the fewer, the better"), "note")
        words.setWordWrap(True)
        words.setBuddy(self.field)
        asking.addWidget(words)
        asking.addWidget(self.field)
        asking.addWidget(self.outcome)
        asking.addLayout(self._ways())
        self.asking.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.asking)

    def _turn_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label(self.tr("In which turn?"), "note"))
        row.addStretch(1)
        row.addWidget(self.before_button)
        row.addWidget(self.when)
        row.addWidget(self.after_button)
        return row

    def _ways(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.count_button)
        row.addWidget(self.cancel_button)
        row.addStretch(1)
        return row

    def _connect(self) -> None:
        self.open_button.clicked.connect(self._open)
        self.cancel_button.clicked.connect(self._close)
        self.count_button.clicked.connect(self._count)
        self.field.returnPressed.connect(self._count)
        self.before_button.clicked.connect(lambda: self._go(-1))
        self.after_button.clicked.connect(lambda: self._go(1))
        self.field.textChanged.connect(self._wait)
        self.picks.picked.connect(self._wait)
        self._pause.timeout.connect(self._try)
        EscapeKey(self, *self.way).pressed.connect(self._close)

    # What the trainee does --------------------------------------------------------

    @Slot()
    def _open(self) -> None:
        self.open_button.hide()
        self.asking.show()
        self.field.setFocus()
        self.field.selectAll()
        self._wait()
        self.grown.emit()

    @Slot()
    def _close(self) -> None:
        self._pause.stop()
        self.asking.hide()
        self.open_button.show()
        self.open_button.setFocus()

    def _go(self, by: int) -> None:
        self._index = min(max(self._index + by, 0), len(self._turns) - 1)
        self._show_turn()

    def _show_turn(self) -> None:
        turn = self._turns[self._index]
        self.when.setText(clock_text(turn.begin))
        self.said.setText(turn.text)
        self.field.setText(turn.text)
        self.before_button.setEnabled(self._index > 0)
        self.after_button.setEnabled(self._index < len(self._turns) - 1)

    @Slot()
    def _wait(self) -> None:
        self._may_count = False
        self.count_button.setEnabled(False)
        if self.asking.isVisibleTo(self):
            self._pause.start()

    @Slot()
    def _try(self) -> None:
        if self.countable.phrase:
            self._asked = self.countable
            self.tried.emit(self._asked)

    @Slot()
    def _count(self) -> None:
        if self._may_count:
            self.counted.emit(self.countable)

    # Words ------------------------------------------------------------------------

    def _told(self, tried: Tried) -> list[str]:
        if not tried.heard:
            return [
                self.tr(
                    "With these words it would still not be heard there: they are not "
                    "in that turn, or the sentence takes them back."
                )
            ]
        lines = [self._among(self._newly(len(tried.elsewhere)), tried.elsewhere)]
        if tried.wrongly:
            words = self.tr("Careful: it would also count here, where it must not:")
            lines.append(self._among(words, tried.wrongly))
        return lines

    def _newly(self, count: int) -> str:
        if not count:
            return self.tr("In your other calls nothing else would newly count.")
        return self.tr(
            "In your other calls %n turn(s) would newly count, such as:", "", count
        )

    def _among(self, words: str, sentences: tuple[str, ...]) -> str:
        quoted = (self.tr("“{words}”").format(words=one) for one in sentences[:_SHOWN])
        return " ".join((words, *quoted))


def _index_of(turns: tuple[Said, ...], near: int | None) -> int:
    numbers = [one.turn for one in turns]
    return numbers.index(near) if near in numbers else 0
