"""Changing what one signs in with, after showing who one is."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from phonecoach.accounts import GUARDED, Kind, flaw_of
from phonecoach.app.screens.code_screen import CodeScreen
from phonecoach.app.screens.screen import Place
from phonecoach.app.screens.settings_secret import SecretText, Wish
from phonecoach.app.screens.sign_in_forms import (
    dropped_words,
    flaw_words,
    kept_words,
    own_code_words,
    unlike_words,
    wrong_words,
)
from phonecoach.app.telling import said
from phonecoach.errors import StoreError
from phonecoach.store import Door

if TYPE_CHECKING:
    from phonecoach.app.screens.settings_screen import SettingsScreen
    from phonecoach.app.sitting import Sitting

_NO_WAIT = timedelta(0)


class OwnSecret(QObject):
    """Sees to the section in which somebody changes their PIN or password.

    Signals:
        laid: Another screen shall lie on the desk.
            screen: The `Screen`.
        closed: The settings shall be shown again.
    """

    laid = Signal(object)
    closed = Signal()

    def __init__(self, sitting: Sitting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._writer = sitting.store.writer
        self._door = Door(sitting.reader, sitting.store.writer, sitting.outside.now)
        self._screen: SettingsScreen | None = None

    @property
    def text(self) -> SecretText:
        """What the person at the desk signs in with."""
        sitting = self._sitting
        kinds = {one.kind for one in sitting.reader.seals(sitting.person)}
        held = Kind.PIN in kinds and not sitting.reader.room_settings().pin_required
        return SecretText(
            kind=self._kind,
            held=self._kind in kinds,
            may_drop=held,
            has_code=Kind.CODE in kinds,
        )

    def watch(self, screen: SettingsScreen) -> None:
        """Take care of what is typed there."""
        self._screen = screen
        screen.secret_given.connect(self._do)
        screen.destroyed.connect(lambda: self._forget(screen))

    def _forget(self, screen: SettingsScreen) -> None:
        if self._screen is screen:
            self._screen = None

    @property
    def _kind(self) -> Kind:
        return Kind.PASSWORD if self._sitting.person.role in GUARDED else Kind.PIN

    @Slot(object, object)
    def _do(self, wish: Wish, typed: tuple[str, ...]) -> None:
        try:
            self._try(wish, typed)
        except StoreError as error:
            self._refuse(said(error))

    def _try(self, wish: Wish, typed: tuple[str, ...]) -> None:
        *current, new, again = typed if wish is Wish.CHANGE else (*typed, "", "")
        if wish is Wish.CHANGE:
            flaw = flaw_of(self._kind, new)
            if flaw is not None:
                self._refuse(flaw_words(self._kind, flaw))
                return
            if new != again:
                self._refuse(unlike_words())
                return
        if current:
            tried = self._door.sign_in(self._sitting.person, current[0])
            if not tried.right:
                self._refuse(wrong_words(self._kind), tried.wait)
                return
        self._fulfil(wish, new)

    def _fulfil(self, wish: Wish, new: str) -> None:
        person, words = self._sitting.person, kept_words(self._kind)
        if wish is Wish.CHANGE:
            self._writer.choose_secret(person, new)
        elif wish is Wish.DROP:
            self._writer.drop_pin(person.id)
            words = dropped_words()
        else:
            self._show_code(self._writer.renew_code(person.id))
            return
        self._writer.flush()
        if self._screen is not None:
            self._screen.secret.say(words)

    def _show_code(self, code: str) -> None:
        self._writer.flush()
        heading, *sentences = own_code_words()
        screen = CodeScreen(heading, sentences, code, Place.SETTINGS)
        screen.done.connect(self.closed)
        self.laid.emit(screen)

    def _refuse(self, words: str, wait: timedelta = _NO_WAIT) -> None:
        if self._screen is not None:
            self._screen.secret.refuse(words, wait)
