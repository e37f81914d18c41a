"""The training record in SQLite; the only room that knows sqlite3."""

from phonecoach.store.calls import PROGRAM_STOPPED
from phonecoach.store.database import StoreDamagedError, StoreTooNewError
from phonecoach.store.folder import set_aside
from phonecoach.store.follow_ups import calls_due, remembered
from phonecoach.store.linking import ChainHead
from phonecoach.store.reader import Reader
from phonecoach.store.reader_tray import HandedIn
from phonecoach.store.rows import (
    CallState,
    CallSummary,
    CardId,
    EffectiveMark,
    PastMark,
    PastSummary,
    Person,
    Role,
    StoredCard,
)
from phonecoach.store.store import Store, open_reader, open_store
from phonecoach.store.verifying import Fault, Verdict
from phonecoach.store.writer import Writer

__all__ = [
    "PROGRAM_STOPPED",
    "CallState",
    "CallSummary",
    "CardId",
    "ChainHead",
    "EffectiveMark",
    "Fault",
    "HandedIn",
    "PastMark",
    "PastSummary",
    "Person",
    "Reader",
    "Role",
    "Store",
    "StoreDamagedError",
    "StoreTooNewError",
    "StoredCard",
    "Verdict",
    "Writer",
    "calls_due",
    "open_reader",
    "open_store",
    "remembered",
    "set_aside",
]
