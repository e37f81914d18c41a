"""Personal data that was told too early, as a mark beside those of the items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from phonecoach.app.card_text import MarkText, MomentText
from phonecoach.checklist import SectionId
from phonecoach.scoring.card import ItemMark, Mark
from phonecoach.scoring.house import PERSONAL_DATA, told_too_early
from phonecoach.scoring.reasons import sentence
from phonecoach.scoring.rule import because

if TYPE_CHECKING:
    from phonecoach.app.gather.had_say import HadSay
    from phonecoach.checklist import Profile
    from phonecoach.scoring.view import CallView


def personal_mark(call: CallView, profile: Profile, had_say: HadSay) -> ItemMark | None:
    """Return what stands for it, as a human has left it; None where none was told."""
    told = told_too_early(call, profile)
    if told is None:
        return None
    return ItemMark(
        no=PERSONAL_DATA,
        mark=had_say.mark(PERSONAL_DATA) or Mark.MISSED,
        share=None,
        reason=because("house.personal_data"),
        evidence=(told,),
        by_human=had_say.mark(PERSONAL_DATA) is not None,
    )


def personal_text(
    mark: ItemMark, moment: MomentText | None, had_say: HadSay
) -> MarkText:
    """Return it in words."""
    words = sentence(mark.reason, had_say.language)
    return MarkText(
        no=PERSONAL_DATA,
        section=str(SectionId.A),
        mark=mark.mark,
        rule=QCoreApplication.translate("Card", "Personal data"),
        reason=words,
        why=words,
        good="",
        remarks=tuple(had_say.marks(PERSONAL_DATA)),
        moment=moment,
        fatal=mark.mark is Mark.MISSED,
        by_human=mark.by_human,
    )
