"""The training record in SQLite; the only room that knows sqlite3."""

from phonecoach.accounts import Role
from phonecoach.store.calls import PROGRAM_STOPPED
from phonecoach.store.database import StoreDamagedError, StoreTooNewError
from phonecoach.store.exporting import export_person
from phonecoach.store.folder import set_aside
from phonecoach.store.follow_ups import calls_due, remembered
from phonecoach.store.groups import call_times
from phonecoach.store.linking import ChainHead
from phonecoach.store.reader import Reader
from phonecoach.store.reader_accounts import Account, Asked, Entrance
from phonecoach.store.reader_review import Reviewable, Shelf
from phonecoach.store.reader_tray import HandedIn
from phonecoach.store.rows import (
    CallState,
    CallSummary,
    CardId,
    EffectiveMark,
    PastMark,
    PastSummary,
    Person,
    StoredCard,
    week_of,
)
from phonecoach.store.rows_assigned import (
    Assigned,
    Assignment,
    AssignmentId,
    Certificate,
    Grant,
    NewAssignment,
    TriedCall,
)
from phonecoach.store.rows_group import (
    TIME_CLASSES,
    CallTimes,
    CaseCount,
    CellCall,
    DueItem,
    DuePerson,
    GroupFilter,
    MarkSums,
    PersonMarks,
    Team,
    TeamId,
    TimeKind,
    TimeSpread,
    WeekMarks,
    monday_of,
)
from phonecoach.store.signing_in import Door, Tried
from phonecoach.store.store import Store, open_reader, open_store
from phonecoach.store.verifying import Fault, Verdict
from phonecoach.store.writer import Writer
from phonecoach.store.writer_accounts import Admitted

__all__ = [
    "PROGRAM_STOPPED",
    "TIME_CLASSES",
    "Account",
    "Admitted",
    "Asked",
    "Assigned",
    "Assignment",
    "AssignmentId",
    "CallState",
    "CallSummary",
    "CallTimes",
    "CardId",
    "CaseCount",
    "CellCall",
    "Certificate",
    "ChainHead",
    "Door",
    "DueItem",
    "DuePerson",
    "EffectiveMark",
    "Entrance",
    "Fault",
    "Grant",
    "GroupFilter",
    "HandedIn",
    "MarkSums",
    "NewAssignment",
    "PastMark",
    "PastSummary",
    "Person",
    "PersonMarks",
    "Reader",
    "Reviewable",
    "Role",
    "Shelf",
    "Store",
    "StoreDamagedError",
    "StoreTooNewError",
    "StoredCard",
    "Team",
    "TeamId",
    "TimeKind",
    "TimeSpread",
    "Tried",
    "TriedCall",
    "Verdict",
    "WeekMarks",
    "Writer",
    "call_times",
    "calls_due",
    "export_person",
    "monday_of",
    "open_reader",
    "open_store",
    "remembered",
    "set_aside",
    "week_of",
]
