"""A supervisor's in-tray: what the room has handed in, and the answers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from phonecoach.app.look import text_size
from phonecoach.app.screens.screen import Bar, Place, Screen
from phonecoach.app.screens.tray_screen import PICTURES, named_text, stacked
from phonecoach.app.screens.tray_text import PaperKind
from phonecoach.app.widgets.at_rest import AtRest
from phonecoach.app.widgets.build import back_button, button, label
from phonecoach.app.widgets.mark_words import side_by_side
from phonecoach.app.widgets.say_line import SayLine
from phonecoach.app.widgets.scroll_page import ScrollPage
from phonecoach.app.widgets.slips import Slips

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QPushButton

    from phonecoach.app.screens.today_text import Unfinished
    from phonecoach.app.screens.tray_text import PaperLine, RoomTrayText

_BESIDE: Final = 940
"""From this width on, at ordinary text, there are two columns."""

_ANSWERED: Final = 20
"""So many papers that were answered are still shown."""


class RoomTrayScreen(Screen):
    """Lists papers that wait for an answer, then those that have one.

    Attributes:
        back_button: Leads back to the queue.
        buttons: All that can be done, from the top.
        say: Where an answer is written.

    Signals:
        left: Enough was seen.
        decided: A paper is answered.
            call: Of its call.
            item: It belongs to.
            granted: Whether what it asks for is.
            words: What is said with it.
        answered: Something is said of a call that was broken off.
            call: Its id.
            words: What is said.
        opened: A call shall be reviewed.
            call: Its id.
        read: What was said in a call that was broken off shall be seen.
            call: Its id.
    """

    left = Signal()
    decided = Signal(str, int, bool, str)
    answered = Signal(str, str)
    opened = Signal(str)
    read = Signal(str)

    def __init__(self, text: RoomTrayText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[QPushButton] = []
        self._about: tuple[Callable[[str], None], QPushButton] | None = None
        self.back_button = back_button(self.tr("Back to the queue"))
        self.back_button.clicked.connect(self.left)
        self.say = SayLine()
        self.say.said.connect(self._take)
        self.say.closed.connect(self._put_back)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.back_button)
        head.addWidget(label(self.tr("In-tray of the room"), "title"), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 14, 24, 24)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(self.say)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        layout.addWidget(self._rest() if text.is_empty else self._page(text), 1)
        self.begin_at(self.buttons[0] if self.buttons else self.back_button)

    def bar(self) -> Bar:
        """Belong to the reviews."""
        return Bar(place=Place.REVIEW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use two columns where there is room for them."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        beside = self.width() >= text_size(_BESIDE)
        self._columns.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def _rest(self) -> AtRest:
        sentence = self.tr(
            "Nothing here yet. Requests for a decision, improvement notes, disputed "
            "marks and calls that were broken off are listed here."
        )
        rest = AtRest(sentence, self.tr("Back to the queue"), "arrow-left")
        rest.button.clicked.connect(self.left)
        self.buttons.append(rest.button)
        return rest

    def _page(self, text: RoomTrayText) -> ScrollPage:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(16)
        answered = [one for one in text.papers if one.answer][:_ANSWERED]
        waiting = [
            self._slips(heading, [one for one in text.open if one.kind is kind])
            for kind, heading in (
                (PaperKind.REQUEST, self.tr("Requests for a decision")),
                (PaperKind.IMPROVEMENT, self.tr("Improvement notes")),
                (PaperKind.DISPUTE, self.tr("Disputed marks")),
            )
        ]
        beside = [
            self._broken_off(text),
            self._slips(self.tr("Answered"), answered),
        ]
        for parts in (waiting, beside):
            shown = [one for one in parts if one is not None]
            if shown:
                self._columns.addLayout(stacked(shown), 1)
        column.addLayout(self._columns)
        column.addStretch(1)
        return ScrollPage(inside)

    def _slips(self, heading: str, papers: Iterable[PaperLine]) -> Slips | None:
        slips: Slips | None = None
        for paper in papers:
            slips = slips or Slips(heading)
            head = side_by_side(paper.name, paper.title)
            rule = ""
            if paper.kind is PaperKind.DISPUTE:
                rule = f"{paper.no}  {paper.rule}"
            words = [named_text(name, text) for name, text in paper.words]
            told = (paper.when, rule, *words, paper.answer)
            slips.add(PICTURES[paper.kind], head, told, list(self._ways(paper, head)))
        return slips

    def _ways(self, paper: PaperLine, head: str) -> Iterable[QPushButton]:
        if not paper.answer and paper.kind is not PaperKind.DISPUTE:
            for words, granted in (
                (self.tr("Grant"), True),
                (self.tr("Don’t grant"), False),
            ):
                kind = "small" if granted else "small_quiet"
                made = self._button(words, head, kind)
                made.clicked.connect(
                    partial(self._ask, paper, granted, made, side_by_side(words, head))
                )
                yield made
        if paper.has_card:
            made = self._button(self.tr("Review the call"), head, "small")
            made.clicked.connect(partial(self._open, paper.call))
            yield made

    def _broken_off(self, text: RoomTrayText) -> Slips | None:
        if not text.broken_off:
            return None
        note = self.tr("Whoever took them can carry on, or set them aside.")
        slips = Slips(self.tr("Calls that were broken off"), note)
        for one in text.broken_off:
            made = self._button(self.tr("Say something"), one.title, "small")
            made.clicked.connect(partial(self._ask_words, one, made))
            seen = self._button(self.tr("See what was said"), one.title, "small")
            seen.clicked.connect(partial(self._read, one.call))
            slips.add("phone", one.title, (one.when, *one.words), (seen, made))
        return slips

    def _button(self, words: str, about: str, kind: str) -> QPushButton:
        made = button(words, kind)
        made.setAccessibleName(side_by_side(words, about))
        self.buttons.append(made)
        return made

    def _open(self, call: str, _checked: bool = False) -> None:
        self.opened.emit(call)

    def _read(self, call: str, _checked: bool = False) -> None:
        self.read.emit(call)

    def _ask(
        self,
        paper: PaperLine,
        granted: bool,
        asked_at: QPushButton,
        question: str,
        _checked: bool = False,
    ) -> None:
        decide = partial(self.decided.emit, paper.call, paper.no, granted)
        self._about = decide, asked_at
        self.say.ask(question, needed=not granted, send=self.tr("Answer"))

    def _ask_words(
        self, one: Unfinished, asked_at: QPushButton, _checked: bool = False
    ) -> None:
        self._about = partial(self.answered.emit, one.call), asked_at
        self.say.ask(one.title, needed=True, send=self.tr("Answer"))

    @Slot(str)
    def _take(self, words: str) -> None:
        assert self._about is not None
        self._about[0](words)

    @Slot()
    def _put_back(self) -> None:
        assert self._about is not None
        self._about[1].setFocus()
