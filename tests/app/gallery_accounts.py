"""Screens on which people show who they are, and are looked after, in every state."""

from __future__ import annotations

from datetime import timedelta

from phonecoach.accounts import Kind, Role
from phonecoach.app.screens.code_screen import CodeScreen
from phonecoach.app.screens.sign_in_forms import (
    code_form,
    founding_form,
    new_pin_form,
    own_code_words,
    password_form,
    pin_form,
    role_name,
    wrong_words,
)
from phonecoach.app.screens.who_screen import Seat, WhoScreen
from phonecoach.text import date_text
from tests.app.office import NOON

CODE = "RGHUJ-NZKKP-XQEWZ-XXQKK"

ACCOUNT_SCENES = (
    "first_start_room",
    "sign_in_pin",
    "sign_in_wait",
    "sign_in_new_pin",
    "sign_in_password",
    "sign_in_code",
    "recovery_code",
)


class AccountScenes:
    """The scenes; whoever has them shows screens and knows a language and names."""

    def first_start_room(self):
        screen = WhoScreen((), self.language)
        screen.founding.connect(lambda name: screen.ask(founding_form(name)))
        self.show(screen)
        screen.name_field.setText(self.name)
        screen.uses.buttons[True].click()
        return screen

    def room(self):
        """Everybody of a room that somebody looks after."""
        day = date_text(NOON, self.language)
        first, second = self.names
        chief = f"{role_name(Role.SUPERVISOR)}\n{day}"
        seats = (
            Seat("a", first, day, removable=False),
            Seat("b", second, day, removable=False),
            Seat("c", first, chief, removable=False),
        )
        return self.show(WhoScreen(seats, self.language, managed=True))

    def sign_in_pin(self):
        screen = self.room()
        form = pin_form(self.name)
        screen.ask(form, "a")
        form.fields[0].setText("1234")
        form.tell(wrong_words(Kind.PIN))
        return screen

    def sign_in_wait(self):
        screen = self.room()
        form = pin_form(self.name)
        screen.ask(form, "a")
        form.wait(timedelta(minutes=8))
        return screen

    def sign_in_new_pin(self):
        screen = self.room()
        screen.ask(new_pin_form(self.name), "a")
        return screen

    def sign_in_password(self):
        screen = self.room()
        form, _ = password_form(self.name, Role.ADMINISTRATOR)
        screen.ask(form, "a")
        return screen

    def sign_in_code(self):
        screen = self.room()
        screen.ask(code_form(self.name, Role.SUPERVISOR), "a")
        return screen

    def recovery_code(self):
        heading, *sentences = own_code_words()
        return self.show(CodeScreen(heading, sentences, CODE))
