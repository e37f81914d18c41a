"""Who may do what, and how people show who they are; pure functions, told the time."""

from phonecoach.accounts.roles import (
    GUARDED,
    Role,
    manages,
    sees_the_room,
    sets_up_the_room,
)
from phonecoach.accounts.room import RoomSettings, room_from, room_to_json
from phonecoach.accounts.secrets import (
    COST,
    PASSWORD_LENGTH,
    PIN_DIGITS,
    Cost,
    Flaw,
    Kind,
    Seal,
    flaw_of,
    new_code,
    opens,
    seal,
)
from phonecoach.accounts.tries import (
    FREE_TRIES,
    Outcome,
    Try,
    WrongTries,
    gathered,
    wait_after,
    wait_left,
)

__all__ = [
    "COST",
    "FREE_TRIES",
    "GUARDED",
    "PASSWORD_LENGTH",
    "PIN_DIGITS",
    "Cost",
    "Flaw",
    "Kind",
    "Outcome",
    "Role",
    "RoomSettings",
    "Seal",
    "Try",
    "WrongTries",
    "flaw_of",
    "gathered",
    "manages",
    "new_code",
    "opens",
    "room_from",
    "room_to_json",
    "seal",
    "sees_the_room",
    "sets_up_the_room",
    "wait_after",
    "wait_left",
]
