"""Signing in: a secret is checked, and every try is kept before its end is told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from phonecoach.accounts import COST, Kind, Outcome, Role, opens

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from phonecoach.store.reader import Reader
    from phonecoach.store.reader_accounts import Entrance
    from phonecoach.store.rows import Person
    from phonecoach.store.writer import Writer


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """How a try ended.

    Attributes:
        right: Whether it was the secret.
        wait: How long nobody may try from now on.
        code: A new recovery code, to be shown once; empty for none.
    """

    right: bool
    wait: timedelta = timedelta(0)
    code: str = ""


class Door:
    """Where people sign in."""

    def __init__(
        self, reader: Reader, writer: Writer, now: Callable[[], datetime]
    ) -> None:
        self._reader = reader
        self._writer = writer
        self._now = now

    def entrance(self, person: Person) -> Entrance:
        """Return what somebody is asked for before they sit down as a person."""
        return self._reader.entrance(person, self._now())

    def sign_in(self, person: Person, secret: str) -> Tried:
        """Return whether a PIN or password is the person's; takes about 75 ms.

        While nobody may try, it is not even looked at. A wrong one is on the disk
        before this returns, so that no restart makes it unhappen.

        Raises:
            StoreError: If a wrong try cannot be kept.
        """
        tried = self._try(person, (Kind.PIN, Kind.PASSWORD), secret)
        if tried.right and any(
            one.cost != COST
            for one in self._reader.seals(person)
            if one.kind is not Kind.CODE
        ):
            # Sealed anew, at what a seal costs today.
            self._writer.choose_secret(person, secret)
        return tried

    def use_code(self, person: Person, code: str, password: str) -> Tried:
        """Give a person a new password if this is their code, which is then used up.

        An administrator gets a new code with it, so that the room is never locked for
        good.

        Raises:
            StoreError: If the try or the password cannot be kept.
        """
        tried = self._try(person, (Kind.CODE,), code)
        if not tried.right:
            return tried
        self._writer.choose_secret(person, password)
        administrator = person.role is Role.ADMINISTRATOR
        renewed = self._writer.renew_code(person.id) if administrator else ""
        self._writer.flush()
        return Tried(right=True, code=renewed)

    def _try(self, person: Person, kinds: tuple[Kind, ...], secret: str) -> Tried:
        if wait := self.entrance(person).wait:
            return Tried(right=False, wait=wait)
        fitting = (one for one in self._reader.seals(person) if one.kind in kinds)
        sealed = next(fitting, None)
        if sealed is not None and opens(sealed, secret):
            self._writer.note_try(person.id, sealed.kind, Outcome.RIGHT)
            return Tried(right=True)
        kind = kinds[0] if sealed is None else sealed.kind
        self._writer.note_try(person.id, kind, Outcome.WRONG)
        self._writer.flush()
        return Tried(right=False, wait=self.entrance(person).wait)
