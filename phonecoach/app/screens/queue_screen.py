"""The calls of a room that wait for a supervisor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout, QWidget

from phonecoach.app.screens.queue_text import Pile
from phonecoach.app.screens.screen import Bar, Place, Screen
from phonecoach.app.widgets.build import button, label, picture, press_with
from phonecoach.app.widgets.choice_button import Choice, ChoiceButton
from phonecoach.app.widgets.flow_row import FlowRow
from phonecoach.app.widgets.queue_list import QueueList

if TYPE_CHECKING:
    from phonecoach.app.screens.queue_text import QueueText


class QueueScreen(Screen):
    """Lists one pile of calls; another pile or person is asked for in its head.

    Attributes:
        piles: The chips, by the number of their pile.
        person: Chooses whose calls are shown.
        list: The calls.
        tray_button: Leads to the papers that wait for an answer.

    Signals:
        wanted: Other calls shall be shown.
            pile: A `Pile`.
            person: Id of whose; empty for everybody's.
        opened: A call shall be reviewed.
            call: Its id.
        tray_asked: The papers that were handed in are wanted.
        role_asked: The caller shall be played by whoever sits here.
        calibration_asked: The rounds in which supervisors mark blind are wanted.
    """

    wanted = Signal(object, str)
    opened = Signal(str)
    tray_asked = Signal()
    calibration_asked = Signal()
    role_asked = Signal()

    def __init__(self, text: QueueText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.piles = QButtonGroup(self)
        self.list = QueueList()
        self.nothing = label("", wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.nothing.setContentsMargins(20, 12, 20, 12)
        self.more = label("", "note", wrap=True)
        self.more.setContentsMargins(20, 4, 20, 4)
        everybody = Choice(value="", text=self.tr("Everybody"))
        people = (Choice(value=one, text=name) for one, name in text.people)
        self.person = ChoiceButton(self.tr("Person"), (everybody, *people))
        self.tray_button = button(self.tr("In-tray"))
        picture(self.tray_button, "clipboard-list")
        press_with(self.tray_button, "Ctrl+T")
        self.calibration_button = button(self.tr("Calibration"))
        self.role_button = button(self.tr("Role-play"))
        self._lay_out()
        self.piles.idClicked.connect(self._ask)
        self.person.chosen.connect(lambda _: self._ask(self.piles.checkedId()))
        self.list.opened.connect(self.opened)
        self.tray_button.clicked.connect(self.tray_asked)
        self.calibration_button.clicked.connect(self.calibration_asked)
        self.role_button.clicked.connect(self.role_asked)
        self.tell(text)

    def bar(self) -> Bar:
        """Say that this is the place of reviews."""
        return Bar(place=Place.REVIEW)

    def tell(self, text: QueueText) -> None:
        """Show a pile of calls."""
        for pile in Pile:
            chip = self.piles.button(pile.value)
            words = self._named(pile, text.counts[pile])
            chip.setText(words)
            chip.setAccessibleName(words)
            chip.setChecked(pile is text.pile)
        self.person.choose(text.person)
        tray = self.tr("In-tray")
        if text.papers:
            tray = self.tr("In-tray: %n to answer", "", text.papers)
        self.tray_button.setText(tray)
        self.tray_button.setAccessibleName(tray)
        picture(self.tray_button, "clipboard-list")
        self.list.show_entries(text.lines)
        self.list.setVisible(bool(text.lines))
        self.nothing.setVisible(not text.lines)
        self.nothing.setText(self._nothing(text.pile))
        shown, there = len(text.lines), text.counts[text.pile]
        cut = not text.person and 0 < shown < there
        self.more.setVisible(cut)
        told = self.tr("The latest {shown} of {count} are shown.")
        self.more.setText(told.format(shown=shown, count=there))
        self.begin_at(self.list if text.lines else self.piles.button(text.pile.value))

    def _lay_out(self) -> None:
        head = FlowRow()
        title = label(self.tr("Review"), "display")
        title.setContentsMargins(0, 0, 12, 0)
        head.addWidget(title)
        for pile in Pile:
            chip = button("", "chip")
            chip.setCheckable(True)
            self.piles.addButton(chip, pile.value)
            head.addWidget(chip)
        head.addWidget(self.person)
        head.addWidget(self.calibration_button)
        head.addWidget(self.role_button)
        head.add_to_end(self.tray_button)
        paper = QFrame()
        paper.setObjectName("paper")
        inside = QVBoxLayout(paper)
        inside.setContentsMargins(1, 8, 1, 8)
        inside.addWidget(self.nothing, 1)
        inside.addWidget(self.list, 1)
        inside.addWidget(self.more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 18, 24, 24)
        layout.setSpacing(14)
        layout.addLayout(head)
        layout.addWidget(paper, 1)

    def _named(self, pile: Pile, count: int) -> str:
        words = {
            Pile.TO_DO: self.tr("To do {count}"),
            Pile.NEW: self.tr("New {count}"),
            Pile.FLAGGED: self.tr("Flagged {count}"),
            Pile.DISPUTED: self.tr("Disputed {count}"),
            Pile.DRAWN: self.tr("Drawn {count}"),
            Pile.SIGNED: self.tr("Signed off {count}"),
        }[pile]
        return words.format(count=count)

    def _nothing(self, pile: Pile) -> str:
        return {
            Pile.TO_DO: self.tr(
                "Nothing is waiting for you. Calls come here when a mark needs a "
                "human or is disputed, and when they’re drawn for review."
            ),
            Pile.NEW: self.tr("Every call has been opened."),
            Pile.FLAGGED: self.tr("No mark or fault is waiting for a human."),
            Pile.DISPUTED: self.tr("No mark is disputed."),
            Pile.DRAWN: self.tr("No call was drawn, or all of them are signed off."),
            Pile.SIGNED: self.tr("No call has been signed off."),
        }[pile]

    @Slot(int)
    def _ask(self, pile: int) -> None:
        self.wanted.emit(Pile(pile), self.person.value)
