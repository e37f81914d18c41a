"""Settings of what somebody signs in with."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from phonecoach.accounts import Kind
from phonecoach.app.screens.sign_in_forms import change_form, current_form
from phonecoach.app.widgets.build import button
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.setting_row import SettingRow, SettingSection, line_of

if TYPE_CHECKING:
    from datetime import timedelta

    from PySide6.QtWidgets import QPushButton

    from phonecoach.app.widgets.secret_form import SecretForm


class Wish(enum.Enum):
    """What shall become of a secret."""

    CHANGE = enum.auto()
    DROP = enum.auto()
    NEW_CODE = enum.auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretText:
    """What somebody signs in with.

    Attributes:
        kind: What it is, or would be: a PIN or a password.
        held: Whether there is one.
        may_drop: Whether one can do without.
        has_code: Whether there is a recovery code beside it.
    """

    kind: Kind = Kind.PIN
    held: bool = False
    may_drop: bool = False
    has_code: bool = False


class SecretSection(SettingSection):
    """How somebody signs in, and how that is changed.

    Attributes:
        form: Where secrets are typed, while it is open.

    Signals:
        given: Secrets were typed.
            wish: A `Wish`.
            secrets: The present one, if there is one, and the new one twice.
    """

    given = Signal(object, object)

    def __init__(self, text: SecretText) -> None:
        super().__init__(QCoreApplication.translate("SettingsScreen", "Signing in"))
        self._text = text
        self.form: SecretForm | None = None
        self.buttons: dict[Wish, QPushButton] = {}
        self.words = FlowLabel(self._holds())
        self._place = QWidget()
        self._column = QVBoxLayout(self._place)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._add_buttons()
        self.add(
            SettingRow(
                self.tr("You sign in with"),
                self._meaning(),
                self.words,
                line_of(*self.buttons.values()),
                self._place,
            )
        )

    def say(self, words: str) -> None:
        """Say what was done, and ask for nothing more."""
        self._put_away()
        self.words.setText(words)

    def refuse(self, words: str, wait: timedelta) -> None:
        """Say what was wrong, or how long to wait."""
        if self.form is not None:
            if wait:
                self.form.wait(wait)
            else:
                self.form.tell(words)

    def ask(self, wish: Wish) -> None:
        """Ask for what is needed."""
        self._put_away()
        text = self._text
        if wish is Wish.CHANGE:
            self.form = change_form(text.kind, held=text.held)
        else:
            self.form = current_form(text.kind)
        self.form.given.connect(lambda typed: self.given.emit(wish, typed))
        self.form.closed.connect(lambda: self._close(wish))
        self._column.addWidget(self.form)
        self.form.show()
        self.form.setFocus()

    def _add_buttons(self) -> None:
        text = self._text
        pin = text.kind is Kind.PIN
        if not text.held:
            change = self.tr("Choose a PIN") if pin else self.tr("Choose a password")
        else:
            change = (
                self.tr("Change the PIN") if pin else self.tr("Change the password")
            )
        self._add(Wish.CHANGE, change)
        if text.may_drop:
            self._add(Wish.DROP, self.tr("Do without the PIN"))
        if text.has_code:
            self._add(Wish.NEW_CODE, self.tr("New recovery code"))

    def _add(self, wish: Wish, words: str) -> None:
        made = button(words, "small")
        made.clicked.connect(lambda _=False, it=wish: self.ask(it))
        self.buttons[wish] = made

    def _holds(self) -> str:
        if not self._text.held:
            return self.tr("Nothing: anybody who clicks your name is signed in.")
        if self._text.kind is Kind.PIN:
            return self.tr("A PIN")
        return self.tr("A password")

    def _meaning(self) -> str:
        if self._text.kind is not Kind.PIN:
            return ""
        return self.tr("A PIN keeps colleagues out; it doesn’t protect the files.")

    @Slot(object)
    def _close(self, wish: Wish) -> None:
        self._put_away()
        self.buttons[wish].setFocus()

    def _put_away(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
