"""The forms in which people show who they are, and their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from phonecoach.accounts import Flaw, Kind, Role
from phonecoach.app.widgets.build import button
from phonecoach.app.widgets.secret_form import Field, SecretForm

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

translate = QCoreApplication.translate


def role_name(role: Role) -> str:
    """Return what a role is called."""
    return {
        Role.TRAINEE: translate("Roles", "Trainee"),
        Role.SUPERVISOR: translate("Roles", "Supervisor"),
        Role.AUTHOR: translate("Roles", "Author"),
        Role.ADMINISTRATOR: translate("Roles", "Administrator"),
    }[role]


def pin_form(name: str) -> SecretForm:
    """Return the form for a trainee's PIN; gives it."""
    return SecretForm(
        translate("SignIn", "{name}: type your PIN").format(name=name),
        (
            translate(
                "SignIn",
                "If you have forgotten it, a supervisor or an administrator can reset "
                "it.",
            ),
        ),
        (Field(name=translate("SignIn", "PIN"), digits=True),),
        translate("SignIn", "Sign in"),
    )


def new_pin_form(name: str) -> SecretForm:
    """Return the form in which a trainee chooses a PIN; gives it twice."""
    return SecretForm(
        translate("SignIn", "{name}: choose a PIN").format(name=name),
        (
            translate("SignIn", "4 to 8 digits."),
            translate(
                "SignIn",
                "A PIN keeps your training apart from your colleagues’. It’s a "
                "convenience, not a safe: somebody who copies the files on this PC "
                "could find it out.",
            ),
        ),
        (
            Field(name=translate("SignIn", "New PIN"), digits=True),
            Field(name=translate("SignIn", "New PIN again"), digits=True),
        ),
        translate("SignIn", "Sign in"),
    )


def password_form(name: str, role: Role) -> tuple[SecretForm, QPushButton]:
    """Return the form for a password, and its button for whoever has forgotten it."""
    forgotten = (
        translate("SignIn", "Use the recovery code")
        if role is Role.ADMINISTRATOR
        else translate("SignIn", "Use a code")
    )
    other = button(forgotten, "quiet")
    form = SecretForm(
        translate("SignIn", "{name}: type your password").format(name=name),
        (),
        (Field(name=translate("SignIn", "Password")),),
        translate("SignIn", "Sign in"),
        (other,),
    )
    return form, other


def code_form(name: str, role: Role) -> SecretForm:
    """Return the form for a code; gives the code and a new password twice."""
    if role is Role.ADMINISTRATOR:
        sentence = translate(
            "SignIn",
            "Type the recovery code that was shown when the room was set up, or after "
            "it was last used. You get a new one.",
        )
    else:
        sentence = translate(
            "SignIn",
            "Type the code that your administrator has given you. It works once.",
        )
    return SecretForm(
        translate("SignIn", "{name}: choose a password").format(name=name),
        (sentence,),
        (Field(name=translate("SignIn", "Code"), hidden=False), *_new_password()),
        translate("SignIn", "Sign in"),
    )


def founding_form(name: str) -> SecretForm:
    """Return the form for the first administrator; gives name and password twice."""
    return SecretForm(
        translate("SignIn", "A room with several people"),
        (
            translate(
                "SignIn",
                "You become its administrator: you add trainees, supervisors and "
                "authors, and set up the room. You don’t see other people’s calls; "
                "supervisors do.",
            ),
        ),
        (
            Field(name=translate("SignIn", "Your name"), hidden=False, text=name),
            *_new_password(),
        ),
        translate("SignIn", "Set up the room"),
    )


def change_form(kind: Kind, *, held: bool) -> SecretForm:
    """Return the form for a new secret; gives the present one, if any, and it twice."""
    pin = kind is Kind.PIN
    new = (
        Field(name=translate("SignIn", "New PIN"), digits=True),
        Field(name=translate("SignIn", "New PIN again"), digits=True),
    )
    return SecretForm(
        translate("SignIn", "A new PIN, 4 to 8 digits")
        if pin
        else translate("SignIn", "A new password"),
        (),
        (*((_present(kind),) if held else ()), *(new if pin else _new_password())),
        translate("SignIn", "Save"),
    )


def current_form(kind: Kind) -> SecretForm:
    """Return the form in which somebody shows once more who they are."""
    return SecretForm(
        translate("SignIn", "Show that it is you"),
        (),
        (_present(kind),),
        translate("SignIn", "Continue"),
    )


def _present(kind: Kind) -> Field:
    if kind is Kind.PIN:
        return Field(name=translate("SignIn", "Current PIN"), digits=True)
    return Field(name=translate("SignIn", "Current password"))


def kept_words(kind: Kind) -> str:
    """Return what is said once a new secret holds."""
    if kind is Kind.PIN:
        return translate("SignIn", "The new PIN is in use from now on.")
    return translate("SignIn", "The new password is in use from now on.")


def dropped_words() -> str:
    """Return what is said once there is no PIN any more."""
    return translate("SignIn", "There is no PIN any more.")


def _new_password() -> tuple[Field, Field]:
    return (
        Field(name=translate("SignIn", "New password, at least 10 characters")),
        Field(name=translate("SignIn", "New password again")),
    )


def wrong_words(kind: Kind) -> str:
    """Return what is said of a secret that is not the right one."""
    return {
        Kind.PIN: translate("SignIn", "That’s not the PIN."),
        Kind.PASSWORD: translate("SignIn", "That’s not the password."),
        Kind.CODE: translate("SignIn", "That’s not the code."),
    }[kind]


def flaw_words(kind: Kind, flaw: Flaw) -> str:
    """Return why a new secret is not taken."""
    if kind is Kind.PIN:
        return translate("SignIn", "A PIN has 4 to 8 digits and nothing else.")
    if flaw is Flaw.TOO_SHORT:
        return translate("SignIn", "A password needs at least 10 characters.")
    return translate("SignIn", "A password has at most 200 characters.")


def unlike_words() -> str:
    """Return what is said where the two new ones differ."""
    return translate("SignIn", "The two are not the same. Type both again.")


def no_name_words() -> str:
    """Return what is said where no name was typed."""
    return translate("SignIn", "Type a name first.")


def no_code_words(name: str) -> str:
    """Return what is said of somebody who has neither password nor code."""
    words = translate(
        "SignIn",
        "{name} has no password yet. An administrator can give out a code on the page "
        "“People”.",
    )
    return words.format(name=name)


def own_code_words() -> tuple[str, ...]:
    """Return a heading and what to tell an administrator of the recovery code."""
    return (
        translate("SignIn", "Your recovery code"),
        translate(
            "SignIn",
            "Write it down and keep it where only you can find it. If you forget "
            "your password, you can set a new one with this code. Without it, only "
            "another administrator can help.",
        ),
        translate("SignIn", "It’s shown only this once."),
    )


def code_words(name: str) -> tuple[str, ...]:
    """Return a heading and what to tell of a code for somebody else."""
    return (
        translate("SignIn", "A code for {name}").format(name=name),
        translate(
            "SignIn",
            "Give it to {name}. At the next sign-in they type it and choose a "
            "password. It works once.",
        ).format(name=name),
        translate("SignIn", "It’s shown only this once."),
    )
