"""The name of a house and its greeting, and how that is heard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from phonecoach.app.look import text_size
from phonecoach.app.widgets.build import button, problem_line, tell
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.setting_row import SettingRow, SettingSection, line_of
from phonecoach.checklist.site import LONGEST_GREETING, LONGEST_NAME

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from phonecoach.app.screens.site_text import SiteText

_FIELD, _WIDEST_FIELD = 340, 440
_GREETING_HEIGHT: Final = 80
_LONGEST_FORMS: Final = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardGreeting:
    """How a greeting is heard.

    Attributes:
        text: As it is said, its blanks filled in.
        heard: What the rules hear of 45 in it, by name; empty for nothing.
        missed: What they don't.
    """

    text: str
    heard: str
    missed: str


class WordsSection(SettingSection):
    """Sets the name of the house and its greeting.

    Attributes:
        company: The name.
        forms: Other forms of it.
        greeting: The greeting.
        clear_button: Takes the greeting back.
        heard: How it is heard.
        problem: What is wrong with it.

    Signals:
        named: Something was set.
            company: The name; empty for none of its own.
            forms: Other forms, with commas between.
            greeting: The greeting; empty for none of its own.
        tried: How a greeting is heard shall be told.
            greeting: As it stands there.
    """

    named = Signal(str, str, str)
    tried = Signal(str)

    def __init__(self, text: SiteText) -> None:
        super().__init__("")
        self.heading.setText(self.tr("Company and greeting"))
        self.company = _field(self.tr("Name of the company"), text.company)
        self.company.setMaxLength(LONGEST_NAME)
        self.forms = _field(self.tr("Also called"), text.forms)
        self.forms.setMaxLength(_LONGEST_FORMS)
        self.greeting = GreetingField(text.greeting)
        self.greeting.setAccessibleName(self.tr("Greeting"))
        self.clear_button = button(self.tr("No greeting of our own"), "small")
        self.clear_button.clicked.connect(self._clear)
        self.heard = FlowLabel("", "label", "text_muted")
        self.problem = problem_line()
        self._set = (text.company, text.forms, text.greeting)
        self._add_rows()
        self.company.editingFinished.connect(self._name)
        self.forms.editingFinished.connect(self._name)
        self.greeting.left.connect(self._name)
        self.greeting.textChanged.connect(self._try)
        self._show_clear()

    def _add_rows(self) -> None:
        self.add(
            SettingRow(
                self.tr("Name of the company"),
                self.tr(
                    "Shown before calls and while it rings. The company’s name in "
                    "the case counts as well."
                ),
                self.company,
            )
        )
        self.add(
            SettingRow(
                self.tr("Also called"),
                self.tr("Shorter names and departments, separated by commas."),
                self.forms,
            )
        )
        blanks = self.tr(
            "{company} and {name} stand for the company and whoever answers. At "
            "most {n} characters."
        ).replace("{n}", str(LONGEST_GREETING))
        self.add(
            SettingRow(
                self.tr("Greeting"),
                self.tr(
                    "Shown before calls that come in. Anybody who says it as it "
                    "stands here has greeted in full (item 45)."
                ),
                self.greeting,
                FlowLabel(blanks, "note", "text_muted"),
                self.heard,
                self.problem,
                line_of(self.clear_button),
            )
        )

    def show_heard(self, heard: HeardGreeting) -> None:
        """Tell how the greeting is heard."""
        words = [self.tr("“{greeting}”").format(greeting=heard.text)]
        if heard.heard:
            names = self.tr("Your greeting is heard as: {names}.")
            words.append(names.format(names=heard.heard))
        if heard.missed:
            names = self.tr(
                "Not heard by the rules: {names}. It counts all the same where the "
                "greeting is said as it stands here."
            )
            words.append(names.format(names=heard.missed))
        self.heard.setText("\n".join(words))
        self.heard.show()

    def tell(self, sentences: str) -> None:
        """Say what is wrong with the greeting; empty takes it back."""
        tell(self.problem, sentences)

    @Slot()
    def _try(self) -> None:
        self._show_clear()
        words = self.greeting.words
        self.heard.setVisible(bool(words))
        self.tried.emit(words)

    @Slot()
    def _clear(self) -> None:
        self.greeting.setPlainText("")
        self._name()
        self.greeting.setFocus()

    @Slot()
    def _name(self) -> None:
        company, forms = (
            " ".join(it.text().split()) for it in (self.company, self.forms)
        )
        wanted = (company, forms, self.greeting.words)
        if wanted != self._set:
            self._set = wanted
            self.named.emit(*wanted)

    def _show_clear(self) -> None:
        self.clear_button.setVisible(bool(self.greeting.words))


class GreetingField(QPlainTextEdit):
    """A greeting that holds once somebody goes on to something else.

    Attributes:
        words: What stands there, on one line.

    Signals:
        left: Somebody has gone on.
    """

    left = Signal()

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setTabChangesFocus(True)
        self.setFixedHeight(text_size(_GREETING_HEIGHT))

    @property
    def words(self) -> str:
        """What stands there, on one line."""
        return " ".join(self.toPlainText().split())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that somebody has gone on."""
        super().focusOutEvent(event)
        self.left.emit()


def _field(name: str, text: str) -> QLineEdit:
    field = QLineEdit(text)
    field.setAccessibleName(name)
    field.setFixedWidth(min(text_size(_FIELD), _WIDEST_FIELD))
    return field
