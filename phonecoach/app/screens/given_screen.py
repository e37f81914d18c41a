"""What a supervisor has given: tests and practice, to whom, and what came of them."""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from phonecoach.app.look import text_size
from phonecoach.app.screens.screen import Bar, Place, Screen
from phonecoach.app.widgets.build import button, label, problem_line, tell
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.give_form import GiveForm
from phonecoach.app.widgets.given_section import GivenSection
from phonecoach.app.widgets.picks import Pick, Picks
from phonecoach.app.widgets.scroll_page import ScrollPage
from phonecoach.app.widgets.setting_row import SettingSection

if TYPE_CHECKING:
    from phonecoach.app.screens.given_text import GivenText

_WIDEST: Final = 1_080
_AT_ONCE: Final = 12
"""So many more are listed whenever somebody asks."""

_RING: Final = 4
"""Room for the ring around what has the keyboard."""


class GivenScreen(Screen):
    """Lists what was given, and what can be done about it.

    Attributes:
        sections: One for everything that is listed, the newest first.
        shown: Whether what runs is listed, or what has ended.
        give_button: Begins to give something.
        more_button: Lists what was given before, where there is more.
        form: Where that is asked for, while it is open.

    Signals:
        given: Something shall be given.
            wish: A `Wish`.
        withdrawn: Nobody shall have to take something any more.
            assignment: Its id.
        granted: Somebody shall have another try.
            assignment: At what.
            person: Who.
            case: At which case of it.
            reason: Why.
        certified: Somebody has passed, and that shall be certified.
            assignment: What.
            person: Who.
        paper_asked: A certificate is wanted as a file.
            assignment: Of what.
            person: Whose.
            panel: A `SavePanel` that asks where to.
        card_opened: The card of a call is wanted.
            call: Its id.
        turned: The other part is to be listed.
            ended: Whether it is what has ended.
    """

    given = Signal(object)
    withdrawn = Signal(str)
    granted = Signal(str, str, str, str)
    certified = Signal(str, str)
    paper_asked = Signal(str, str, object)
    card_opened = Signal(str)
    turned = Signal(object)

    def __init__(
        self, text: GivenText, *, ended: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text = text
        self.sections: list[GivenSection] = []
        self.form: GiveForm | None = None
        self.give_button = button(self.tr("Give a test"))
        self.give_button.clicked.connect(self.ask_what_to_give)
        picks = [
            Pick(value=False, text=self.tr("Current")),
            Pick(value=True, text=self.tr("Ended")),
        ]
        self.shown = Picks(self.tr("What is listed"), picks, ended, named=False)
        self.shown.picked.connect(self.turned)
        self.more_button = button(self.tr("Show earlier ones"))
        self.more_button.clicked.connect(self.show_more)
        self.note = FlowLabel()
        self.note.hide()
        self.problem = problem_line()
        self._giver = QFrame()
        self._giver.setObjectName("paper")
        self._giver.hide()
        self._giver_column = QVBoxLayout(self._giver)
        self._giver_column.setContentsMargins(20, 14, 20, 10)
        self._lay_out()
        self.begin_at(self.give_button)

    def bar(self) -> Bar:
        """Return where this is."""
        return Bar(place=Place.TESTS)

    def say(self, words: str) -> None:
        """Say what was done."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Say what went wrong; an empty sentence takes it back."""
        tell(self.problem, sentence)

    @Slot()
    def ask_what_to_give(self) -> None:
        """Ask what is to be given to whom."""
        if self.form is None:
            self.form = GiveForm(self._text)
            self.form.saved.connect(self.given)
            self.form.refused.connect(self.tell)
            self.form.closed.connect(self._close_form)
            self._giver_column.addWidget(self.form)
            self._giver.show()
        self.form.setFocus()

    @Slot()
    def _close_form(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        self._giver.hide()
        self.tell("")
        self.give_button.setFocus()

    def _lay_out(self) -> None:
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(_RING, _RING, 24, 24)
        column_of = QWidget()
        column_of.setMaximumWidth(text_size(_WIDEST))
        row.addWidget(column_of, 1)
        row.addStretch()
        self._column = QVBoxLayout(column_of)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._column.addWidget(self._giver)
        self._column.addStretch(1)
        head = QHBoxLayout()
        head.setContentsMargins(_RING, 0, 24, 0)
        note = QVBoxLayout()
        note.setContentsMargins(_RING, 0, 24, 0)
        note.addWidget(self.note)
        head.setSpacing(16)
        head.addWidget(label(self.tr("Tests"), "display"))
        head.addWidget(self.shown, 1)
        head.addWidget(self.give_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24 - _RING, 16, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addLayout(note)
        layout.addWidget(ScrollPage(inside), 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(_RING, 0, 24, 12)
        foot.addWidget(self.problem)
        layout.addLayout(foot)
        self._waiting = deque(
            one for one in self._text.given if one.ended is self.shown.value
        )
        self._column.insertWidget(self._column.count() - 1, self.more_button)
        if not self._waiting:
            self._put(self._nothing())
        self._add_next()
        self.show_more()

    @Slot()
    def show_more(self) -> None:
        """List what was given before, a few at a time."""
        count = min(_AT_ONCE, len(self._waiting))
        self.later(*[self._add_next] * count)
        self.more_button.setVisible(len(self._waiting) > count)

    def _put(self, widget: QWidget) -> None:
        self._column.insertWidget(self._column.indexOf(self.more_button), widget)

    def _add_next(self) -> None:
        if not self._waiting:
            return
        line = self._waiting.popleft()
        section, known = GivenSection(line), line.id
        section.withdrawn.connect(partial(self.withdrawn.emit, known))
        for row in section.rows:
            person = row.line.person
            row.card_opened.connect(self.card_opened)
            row.granted.connect(partial(self.granted.emit, known, person))
            row.certified.connect(partial(self.certified.emit, known, person))
            row.paper_asked.connect(partial(self.paper_asked.emit, known, person))
        self.sections.append(section)
        self._put(section)

    def _nothing(self) -> SettingSection:
        if self.shown.value:
            words = self.tr("Nothing has been passed or withdrawn yet.")
            return _empty(self.tr("Nothing has ended"), words)
        words = self.tr(
            "Give cases to people or a team, with a last day and a pass mark. "
            "They’ll find them on Today."
        )
        return _empty(self.tr("Nothing is set at the moment"), words)


def _empty(heading: str, words: str) -> SettingSection:
    section = SettingSection(heading)
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(20, 12, 20, 12)
    column.addWidget(FlowLabel(words, "body", "text_muted"))
    section.add(inside)
    return section
