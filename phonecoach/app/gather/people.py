"""Who belongs to the room, for whoever looks after it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from phonecoach.accounts import GUARDED, Kind, Role, manages, sees_the_room
from phonecoach.app.gather.who import last_here
from phonecoach.app.screens.people_text import PeopleText, PersonLine
from phonecoach.text import short_date_text, time_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime, tzinfo

    from phonecoach.accounts import WrongTries
    from phonecoach.store import Account, Person, Reader
    from phonecoach.units import Language

TRIES_FOR: Final = timedelta(days=7)
"""So long wrong tries are shown."""

translate = QCoreApplication.translate


def people_text(
    reader: Reader, viewer: Person, now: datetime, zone: tzinfo | None = None
) -> PeopleText:
    """Return everybody of the viewer's room, in the viewer's language.

    Args:
        reader: Of the training record.
        viewer: A supervisor or an administrator.
        now: Wall time, aware.
        zone: Whose wall time is shown; None for this PC's.
    """
    accounts = reader.accounts(viewer.id)
    names: dict[str, str] = {one.person.id: one.person.name for one in accounts}
    tries = reader.wrong_tries(viewer.id, now - TRIES_FOR)
    roles = manages(viewer.role)
    return PeopleText(
        people=tuple(_line(one, viewer, now, zone) for one in accounts),
        tries=tuple(_try(one, names, viewer.language, now, zone) for one in tries),
        roles=tuple(role for role in Role if role in roles),
        language=viewer.language,
    )


def _line(
    account: Account, viewer: Person, now: datetime, zone: tzinfo | None
) -> PersonLine:
    person = account.person
    other = person.id != viewer.id
    return PersonLine(
        id=person.id,
        name=person.name,
        role=person.role,
        language=person.language,
        secret=_secret(account),
        last=last_here(account.last_call, viewer.language, now, zone),
        resets=_resets(account) if account.managed and other else "",
        managed=account.managed and other,
        calls_seen=sees_the_room(viewer.role) or not other,
    )


def _secret(account: Account) -> str:
    if Kind.PASSWORD in account.secrets:
        return translate("People", "password")
    if Kind.CODE in account.secrets:
        return translate("People", "has a code, no password yet")
    if Kind.PIN in account.secrets:
        return translate("People", "PIN")
    if account.person.role in GUARDED:
        return translate("People", "no password yet")
    return translate("People", "no PIN")


def _resets(account: Account) -> str:
    if account.person.role in GUARDED:
        return translate("People", "New code")
    has_pin = Kind.PIN in account.secrets
    return translate("People", "Reset PIN") if has_pin else ""


def _try(
    tries: WrongTries,
    names: Mapping[str, str],
    language: Language,
    now: datetime,
    zone: tzinfo | None,
) -> str:
    words = {
        Kind.PIN: translate("People", "{count} × wrong PIN for {name}, {when}"),
        Kind.PASSWORD: translate(
            "People", "{count} × wrong password for {name}, {when}"
        ),
        Kind.CODE: translate("People", "{count} × wrong code for {name}, {when}"),
    }[tries.kind]
    last = tries.last.astimezone(zone)
    when = time_text(last)
    if last.date() != now.astimezone(zone).date():
        when = f"{short_date_text(last.date(), language)} {when}"
    name = names.get(tries.person, "")
    return words.format(name=name, count=tries.count, when=when)
