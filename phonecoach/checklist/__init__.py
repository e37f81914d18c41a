"""The 57 items, the vocabulary of behaviours and the locale profiles as data."""

from phonecoach.checklist.items import (
    Checklist,
    Item,
    ItemText,
    Kind,
    Section,
    SectionId,
    checklist,
    read_checklist,
)
from phonecoach.checklist.modes import ModeRow, ModeTable, Use, mode_table
from phonecoach.checklist.profile import (
    AbuseKind,
    AbuseRule,
    AbuseStep,
    HangsUpLast,
    PaceUnit,
    Profile,
)
from phonecoach.checklist.profiles import (
    PROFILE_NAMES,
    profile,
    profile_for,
    with_site_override,
)
from phonecoach.checklist.vocabulary import (
    STYLE_PREFIX,
    BehaviourEntry,
    BehaviourText,
    Polarity,
    StyleEntry,
    Vocabulary,
    vocabulary,
)

__all__ = [
    "PROFILE_NAMES",
    "STYLE_PREFIX",
    "AbuseKind",
    "AbuseRule",
    "AbuseStep",
    "BehaviourEntry",
    "BehaviourText",
    "Checklist",
    "HangsUpLast",
    "Item",
    "ItemText",
    "Kind",
    "ModeRow",
    "ModeTable",
    "PaceUnit",
    "Polarity",
    "Profile",
    "Section",
    "SectionId",
    "StyleEntry",
    "Use",
    "Vocabulary",
    "checklist",
    "mode_table",
    "profile",
    "profile_for",
    "read_checklist",
    "vocabulary",
    "with_site_override",
]
