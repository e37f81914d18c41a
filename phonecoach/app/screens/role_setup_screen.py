"""Before a role-play: who is rung, with which case, and how the caller is played."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from phonecoach.app.look import text_size
from phonecoach.app.screens.save_panel import SavePanel
from phonecoach.app.screens.screen import Bar, Place, Screen
from phonecoach.app.widgets.build import back_button, button, label, panel, picture
from phonecoach.app.widgets.choice_button import Choice, ChoiceButton
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.picks import Pick, Picks
from phonecoach.report.making import Format

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from phonecoach.app.screens.role_text import RoleSetupText
    from phonecoach.units import Language

_WIDTH: Final = 680


class RoleSetupScreen(Screen):
    """Asks for person, case and way.

    Attributes:
        person: Who is rung.
        cases: The cases in each language; that of whoever is rung is shown.
        way: Whether the caller says what the case has.
        save: Asks where to save the caller's part on paper.

    Signals:
        begun: The role-play shall begin.
            person: The id of whoever is rung.
            case: The id of the case.
            with_lines: Whether the caller says what the case has.
        left: Not now.
    """

    begun = Signal(str, str, bool)
    left = Signal()

    def __init__(self, text: RoleSetupText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.back_button = back_button(self.tr("Back"))
        self.back_button.clicked.connect(self.left)
        self.person = ChoiceButton(
            self.tr("Who to ring"),
            [Choice(value=one.id, text=one.name) for one in text.people]
            or [Choice(value="", text=self.tr("Nobody is here yet"))],
        )
        self.cases = {
            language: ChoiceButton(
                self.tr("Case"),
                [Choice(value=one, text=title) for one, title in cases]
                or [Choice(value="", text=self.tr("No case"))],
            )
            for language, cases in text.cases.items()
        }
        self.way = Picks(
            self.tr("What the caller says"),
            (
                Pick(value=True, text=self.tr("The lines of the case")),
                Pick(value=False, text=self.tr("Your own words")),
            ),
            value=True,
            named=False,
        )
        self.save = SavePanel(Format.PDF, personal=False)
        self.paper_button = button(self.tr("The caller’s part on paper"), "toggle")
        picture(self.paper_button, "save")
        self.paper_button.setCheckable(True)
        self.save.opened_by(self.paper_button)
        self.begin_button = button(self.tr("Go to the telephone"), "primary")
        picture(self.begin_button, "phone", "on_accent")
        self.begin_button.setEnabled(bool(text.people))
        self.begin_button.clicked.connect(self._go)
        self.person.chosen.connect(lambda _: self._offer_cases())
        self._lay_out()
        self._offer_cases()
        self.begin_at(self.person)

    def bar(self) -> Bar:
        """Say that this belongs to the reviews."""
        return Bar(place=Place.REVIEW)

    @property
    def case(self) -> ChoiceButton:
        """The cases in the language of whoever is rung."""
        return self.cases[self.language]

    @property
    def language(self) -> Language:
        """The language of whoever is rung, in which the caller speaks."""
        who = self.person.value
        found = (one.language for one in self._text.people if one.id == who)
        return next(found, next(iter(self.cases)))

    @Slot()
    def _offer_cases(self) -> None:
        """Offer the cases in the language of whoever is rung now."""
        for one in self.cases.values():
            one.setVisible(one is self.case)
        self.paper_button.setEnabled(bool(self.case.value))

    @Slot()
    def _go(self) -> None:
        self.begun.emit(self.person.value, self.case.value, self.way.value)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.back_button)
        head.addWidget(label(self.tr("Role-play"), "title"), 1)
        frame, inside = panel("paper")
        frame.setMaximumWidth(text_size(_WIDTH))
        about = self.tr(
            "You play the caller, in the same room or over a real telephone. The "
            "program rings, keeps the times and your ticks; the card is the same as "
            "after any call."
        )
        inside.addWidget(FlowLabel(about, "body"))
        for one in (self.person, *self.cases.values()):
            inside.addWidget(one, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(label(self.tr("What the caller says"), "label"))
        inside.addWidget(self.way)
        foot = QHBoxLayout()
        foot.addWidget(self.paper_button)
        foot.addStretch(1)
        foot.addWidget(self.begin_button)
        inside.addLayout(foot)
        inside.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 14, 24, 24)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(frame)
        layout.addStretch(1)
