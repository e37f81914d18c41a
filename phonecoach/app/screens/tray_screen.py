"""The in-tray: what waits for this person, and what they have handed in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from phonecoach.app.look import text_size
from phonecoach.app.screens.due_text import due_content, due_heading, due_time
from phonecoach.app.screens.note_text import due_note
from phonecoach.app.screens.screen import Bar, Place, Screen
from phonecoach.app.screens.tray_text import PaperKind
from phonecoach.app.widgets.at_rest import AtRest
from phonecoach.app.widgets.build import back_button, button, label
from phonecoach.app.widgets.mark_words import mark_name, side_by_side
from phonecoach.app.widgets.scroll_page import ScrollPage
from phonecoach.app.widgets.slips import Slips

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QPushButton

    from phonecoach.app.screens.tray_text import PaperLine, TrayText

_BESIDE: Final = 940
"""From this width on, at ordinary text, there are two columns."""

PICTURES: Final = {
    PaperKind.REQUEST: "clipboard-list",
    PaperKind.IMPROVEMENT: "notebook-pen",
    PaperKind.DISPUTE: "message-square-warning",
}

translate = QCoreApplication.translate


class TrayScreen(Screen):
    """Lists calls to make, calls broken off, and papers with what became of them.

    Attributes:
        back_button: Leads back to today.
        buttons: All that can be done, from the top.

    Signals:
        left: Enough was seen.
        prepared: A call that waits to be made shall be prepared.
            case: Its id.
            follows: The id of the call whose promise it keeps.
        note_asked: A note to a customer shall be written.
            call: The id of the call that it follows.
            task: Which of its notes.
        picked_up: A call that was broken off shall go on.
            call: Its id.
        filed: It shall be set aside.
            call: Its id.
        card_opened: The card of a call is wanted.
            call: Its id.
    """

    left = Signal()
    prepared = Signal(str, str)
    note_asked = Signal(str, str)
    picked_up = Signal(str)
    filed = Signal(str)
    card_opened = Signal(str)

    def __init__(self, text: TrayText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[QPushButton] = []
        self.back_button = back_button(self.tr("Back to today"))
        self.back_button.clicked.connect(self.left)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 14, 24, 24)
        layout.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.back_button)
        head.addWidget(label(self.tr("In-tray"), "title"), 1)
        layout.addLayout(head)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        layout.addWidget(self._rest() if text.is_empty else self._page(text), 1)
        self.begin_at(self.buttons[0] if self.buttons else self.back_button)

    def bar(self) -> Bar:
        """Say that this belongs to today."""
        return Bar(place=Place.TODAY)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use two columns where there is room for them."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        beside = self.width() >= text_size(_BESIDE)
        self._columns.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def _rest(self) -> AtRest:
        """Say that nothing lies there."""
        sentence = self.tr(
            "Nothing here yet. Promised calls, calls that were broken off, requests "
            "for a decision, improvement notes and disputed marks are listed here."
        )
        rest = AtRest(sentence, self.tr("Back to today"), "arrow-left")
        rest.button.clicked.connect(self.left)
        self.buttons.append(rest.button)
        return rest

    def _page(self, text: TrayText) -> ScrollPage:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(16)
        for parts in (self._own(text), self._handed_in(text)):
            shown = list(parts)
            if shown:
                self._columns.addLayout(stacked(shown), 1)
        column.addLayout(self._columns)
        column.addStretch(1)
        return ScrollPage(inside)

    # What this person can do ----------------------------------------------------

    def _own(self, text: TrayText) -> Iterator[Slips]:
        if text.due:
            yield self._due(text)
        if text.notes:
            yield self._notes(text)
        if text.broken_off:
            yield self._broken_off(text)

    def _due(self, text: TrayText) -> Slips:
        slips = Slips(self.tr("Calls to make"))
        for one in text.due:
            made = self._button(
                self.tr("Prepare and ring"),
                due_heading(one),
                partial(self.prepared.emit, one.case, one.follows),
            )
            told = (one.title, due_time(one), due_content(one))
            slips.add("phone-outgoing", due_heading(one), told, (made,))
        return slips

    def _notes(self, text: TrayText) -> Slips:
        slips = Slips(self.tr("Notes to write"))
        for one in text.notes:
            made = self._button(
                self.tr("Write it"),
                one.heading,
                partial(self.note_asked.emit, one.call, one.task),
            )
            told = (due_note(one.when, late=one.late),)
            slips.add("send", one.heading, told, (made,))
        return slips

    def _broken_off(self, text: TrayText) -> Slips:
        slips = Slips(self.tr("Calls that were broken off"))
        for one in text.broken_off:
            on = self._button(
                self.tr("Carry on"),
                one.title,
                partial(self.picked_up.emit, one.call),
            )
            aside = self._button(
                self.tr("Set it aside"),
                one.title,
                partial(self.filed.emit, one.call),
                kind="small_quiet",
            )
            slips.add("phone", one.title, (one.when, *one.words), (on, aside))
        return slips

    # What was handed in ---------------------------------------------------------

    def _handed_in(self, text: TrayText) -> Iterator[Slips]:
        for kind, heading in (
            (PaperKind.REQUEST, self.tr("Requests for a decision")),
            (PaperKind.IMPROVEMENT, self.tr("Improvement notes")),
            (PaperKind.DISPUTE, self.tr("Disputed marks")),
        ):
            papers = [one for one in text.papers if one.kind is kind]
            if papers:
                slips = Slips(heading)
                for one in papers:
                    self._add_paper(slips, one)
                yield slips

    def _add_paper(self, slips: Slips, paper: PaperLine) -> None:
        head = paper.title
        if paper.kind is PaperKind.DISPUTE:
            head = f"{paper.no}  {paper.rule}"
        words = [named_text(name, text) for name, text in paper.words]
        where = paper.when
        if paper.kind is PaperKind.DISPUTE:
            where = side_by_side(paper.title, paper.when)
        buttons = []
        if paper.has_card:
            buttons.append(
                self._button(
                    self.tr("Open the card"),
                    head,
                    partial(self.card_opened.emit, paper.call),
                )
            )
        slips.add(
            PICTURES[paper.kind], head, (where, *words, became_text(paper)), buttons
        )

    def _button(
        self,
        words: str,
        about: str,
        act: Callable[[], object],
        *,
        kind: str = "small",
    ) -> QPushButton:
        made = button(words, kind)
        made.setAccessibleName(side_by_side(words, about))
        made.clicked.connect(lambda _=False: act())
        self.buttons.append(made)
        return made


def became_text(paper: PaperLine) -> str:
    """Return what has become of a paper."""
    if paper.answer:
        return paper.answer
    if paper.decided is not None:
        words = translate("TrayScreen", "A human has looked at it: {mark}.")
        return words.format(mark=mark_name(paper.decided))
    return {
        PaperKind.REQUEST: translate(
            "TrayScreen", "It’s waiting for your supervisor’s decision."
        ),
        PaperKind.IMPROVEMENT: translate(
            "TrayScreen", "It’s on file, and your supervisor can read it."
        ),
        PaperKind.DISPUTE: translate(
            "TrayScreen", "Your supervisor hasn’t looked at it yet."
        ),
    }[paper.kind]


def named_text(name: str, text: str) -> str:
    """Return a field of a paper with what stands in it."""
    if not name:
        return translate("TrayScreen", "“{text}”").format(text=text)
    words = translate("TrayScreen", "{name}: {text}")
    return words.format(name=name, text=text)


def stacked(parts: list[Slips]) -> QVBoxLayout:
    """Return slips one below the other."""
    column = QVBoxLayout()
    column.setSpacing(16)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return column
