"""Letting people in: what they are asked for before they sit down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from phonecoach.accounts import Kind, flaw_of
from phonecoach.app.screens.code_screen import CodeScreen
from phonecoach.app.screens.sign_in_forms import (
    code_form,
    flaw_words,
    founding_form,
    new_pin_form,
    no_code_words,
    no_name_words,
    own_code_words,
    password_form,
    pin_form,
    unlike_words,
    wrong_words,
)
from phonecoach.app.telling import said
from phonecoach.errors import StoreError
from phonecoach.store import Asked, Door

if TYPE_CHECKING:
    from phonecoach.app.keeping import Outside
    from phonecoach.app.screens.who_screen import WhoScreen
    from phonecoach.app.translation import Translation
    from phonecoach.app.widgets.secret_form import SecretForm
    from phonecoach.store import Person, Reader, Store, Tried


class SigningIn(QObject):
    """Stands between a tile and the desk.

    Signals:
        let_in: Somebody may sit down.
            person: The person's id.
        laid: Another screen shall lie on the desk.
            screen: The `Screen`.
        troubled: Something failed that the person should know of.
            sentence: What happened and what to do.
    """

    let_in = Signal(str)
    laid = Signal(object)
    troubled = Signal(str)

    def __init__(
        self,
        store: Store,
        reader: Reader,
        translation: Translation,
        outside: Outside,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._writer = store.writer
        self._reader = reader
        self._translation = translation
        self._door = Door(reader, store.writer, outside.now)
        self._screen: WhoScreen | None = None

    def watch(self, screen: WhoScreen) -> None:
        """Take care of whoever is chosen on a screen."""
        self._screen = screen
        screen.chosen.connect(self.come)
        screen.founding.connect(self._found)

    def asks(self, person: Person) -> bool:
        """Return whether somebody is asked for anything before they sit down."""
        return self._door.entrance(person).asked is not Asked.NOTHING

    @Slot(str)
    def come(self, chosen: str) -> None:
        """Let somebody in, or ask first; who is not known is for the desk to tell."""
        known = [one for one in self._reader.persons() if one.id == chosen]
        if not known:
            self.let_in.emit(chosen)
            return
        person = known[0]
        entrance = self._door.entrance(person)
        if entrance.asked is Asked.NOTHING:
            self.let_in.emit(person.id)
        elif entrance.asked is Asked.ADMINISTRATOR:
            self.troubled.emit(no_code_words(person.name))
        else:
            form = self._form(person, entrance.asked)
            self._ask(form, person)
            form.wait(entrance.wait)

    # The forms --------------------------------------------------------------------

    def _ask(self, form: SecretForm, person: Person) -> None:
        assert self._screen is not None
        self._screen.ask(form, person.id)

    def _form(self, person: Person, asked: Asked) -> SecretForm:
        if asked is Asked.PIN:
            form = pin_form(person.name)
            form.given.connect(
                lambda typed: self._try(form, person, Kind.PIN, typed[0])
            )
        elif asked is Asked.NEW_PIN:
            form = new_pin_form(person.name)
            form.given.connect(lambda typed: self._choose_pin(form, person, *typed))
        elif asked is Asked.PASSWORD:
            form, other = password_form(person.name, person.role)
            form.given.connect(
                lambda typed: self._try(form, person, Kind.PASSWORD, typed[0])
            )
            other.setVisible(self._door.entrance(person).has_code)
            other.clicked.connect(lambda: self._ask_code(person))
        else:
            form = self._code_form(person)
        return form

    def _code_form(self, person: Person) -> SecretForm:
        form = code_form(person.name, person.role)
        form.given.connect(lambda typed: self._use_code(form, person, *typed))
        return form

    def _ask_code(self, person: Person) -> None:
        form = self._code_form(person)
        self._ask(form, person)
        form.wait(self._door.entrance(person).wait)

    @Slot(str)
    def _found(self, name: str) -> None:
        assert self._screen is not None
        form = founding_form(name)
        form.given.connect(lambda typed: self._found_room(form, *typed))
        self._screen.ask(form)

    # What is done with what was typed ---------------------------------------------

    def _try(self, form: SecretForm, person: Person, kind: Kind, typed: str) -> None:
        try:
            tried = self._door.sign_in(person, typed)
        except StoreError as error:
            form.tell(said(error))
            return
        if tried.right:
            self.let_in.emit(person.id)
        else:
            self._refuse(form, kind, tried)

    def _choose_pin(
        self, form: SecretForm, person: Person, pin: str, again: str
    ) -> None:
        if self._takes(form, Kind.PIN, pin, again):
            self._writer.choose_secret(person, pin)
            self.let_in.emit(person.id)

    def _use_code(
        self, form: SecretForm, person: Person, code: str, *passwords: str
    ) -> None:
        if not self._takes(form, Kind.PASSWORD, *passwords):
            return
        try:
            tried = self._door.use_code(person, code, passwords[0])
        except StoreError as error:
            form.tell(said(error))
            return
        if not tried.right:
            form.fields[0].clear()
            self._refuse(form, Kind.CODE, tried)
        elif tried.code:
            self._show_code(tried.code, person)
        else:
            self.let_in.emit(person.id)

    def _found_room(self, form: SecretForm, typed: str, *passwords: str) -> None:
        name = " ".join(typed.split())
        if not name:
            form.tell(no_name_words())
        elif self._takes(form, Kind.PASSWORD, *passwords):
            founded = self._writer.found_room(
                name=name,
                language=self._translation.language,
                password=passwords[0],
            )
            try:
                self._writer.flush()
            except StoreError as error:
                form.tell(said(error))
                return
            self._show_code(founded.code, founded.person)

    def _takes(self, form: SecretForm, kind: Kind, new: str, again: str) -> bool:
        """Whether a new secret may be kept; the form says why not."""
        flaw = flaw_of(kind, new)
        if flaw is not None:
            form.tell(flaw_words(kind, flaw))
        elif new != again:
            form.tell(unlike_words())
        return flaw is None and new == again

    def _refuse(self, form: SecretForm, kind: Kind, tried: Tried) -> None:
        if tried.wait:
            form.wait(tried.wait)
        else:
            form.tell(wrong_words(kind))

    def _show_code(self, code: str, person: Person) -> None:
        heading, *sentences = own_code_words()
        screen = CodeScreen(heading, sentences, code)
        screen.done.connect(lambda: self.let_in.emit(person.id))
        self.laid.emit(screen)
