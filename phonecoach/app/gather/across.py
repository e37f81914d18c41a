"""What a person's calls tell together: the ledger, promises, lost calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from phonecoach.app.screens.across_text import (
    AcrossItem,
    AcrossText,
    Kept,
    LostLine,
    PromiseLine,
)
from phonecoach.checklist import checklist
from phonecoach.scenario import Outcome
from phonecoach.scenario.keeping import thaw
from phonecoach.scoring.calendar import calendar
from phonecoach.scoring.ledger import ledger
from phonecoach.scoring.promises import keepings
from phonecoach.scoring.reasons import sentence
from phonecoach.text import moment_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime, tzinfo

    from phonecoach.scenario import Case, CaseId
    from phonecoach.scoring.history import PastCall
    from phonecoach.scoring.ledger import LedgerMark
    from phonecoach.scoring.promises import Keeping
    from phonecoach.store import Person, Reader

_CALLS: Final = 200
"""So many calls are looked at together, as for the calls that are due."""


def across_text(
    reader: Reader,
    person: Person,
    cases: Mapping[CaseId, Case],
    now: datetime,
    zone: tzinfo | None = None,
) -> AcrossText:
    """Return what a person's calls tell together, in their language.

    Args:
        reader: Of the training record.
        person: Whose calls they are, and who looks at them.
        cases: Cases on the shelf, by id: others are read as they were played.
        now: Wall time, aware.
        zone: Whose wall time is shown; None for this PC's.
    """
    return _Gathering(reader, person, cases, now, zone).text()


class _Gathering:
    """One look at the calls of a person."""

    def __init__(
        self,
        reader: Reader,
        person: Person,
        cases: Mapping[CaseId, Case],
        now: datetime,
        zone: tzinfo | None,
    ) -> None:
        self._reader = reader
        self._person = person
        self._language = person.language
        self._cases = dict(cases)
        self._zone = zone
        self._now = now
        self._history = reader.history(person.id, person.id, now, limit=_CALLS)
        self._calendar = calendar(self._history.calls)
        self._begins = {one.call.call: one.begins for one in self._calendar.placed}

    def text(self) -> AcrossText:
        profile = self._reader.site.profile_for(self._language)
        marks = ledger(self._history, checklist(), profile, self._now)
        kept = keepings(self._history.calls)
        lost = [one for one in self._history.calls if one.outcome is Outcome.LOST]
        today = self._calendar.now
        return AcrossText(
            items=tuple(map(self._item, marks)),
            promises=tuple(map(self._promise, reversed(kept))),
            lost=tuple(self._lost(one, profile.passing.mark) for one in reversed(lost)),
            today="" if today is None else self._when(today),
        )

    def _item(self, mark: LedgerMark) -> AcrossItem:
        return AcrossItem(
            no=mark.no,
            rule=checklist().item(mark.no).text(self._language).rule,
            mark=mark.mark,
            reason=sentence(mark.reason, self._language),
            remarks=tuple(sentence(one, self._language) for one in mark.remarks),
            calls=len(mark.calls),
        )

    def _promise(self, one: Keeping) -> PromiseLine:
        made, kept = one.made, one.kept
        return PromiseLine(
            call=made.call,
            title=self._title(made),
            content=" ".join(one.promise.content.split()),
            made=self._when(self._begins[made.call]),
            due=self._when(one.due),
            kept=self._state(one),
            done="" if kept is None else self._when(self._begins[kept.call]),
            follow_up="" if kept is None else kept.call,
            tries=len(one.tries),
        )

    def _state(self, one: Keeping) -> Kept:
        if one.kept is not None:
            return Kept.LATE if one.late else Kept.KEPT
        if one.late:
            return Kept.OVERDUE
        now = self._calendar.now
        return Kept.DUE if now is not None and one.due <= now else Kept.OPEN

    def _lost(self, call: PastCall, mark: float) -> LostLine:
        return LostLine(
            call=call.call,
            title=self._title(call),
            when=moment_text(call.started.astimezone(self._zone), self._language),
            well_handled=call.score is not None and call.score >= mark,
            reflected=call.reflected,
        )

    def _when(self, moment: datetime) -> str:
        return moment_text(moment.astimezone(self._zone), self._language)

    def _title(self, call: PastCall) -> str:
        case = self._cases.get(call.case)
        if case is None:
            case = thaw(self._reader.case_content(self._person.id, call.call))
            self._cases[call.case] = case
        texts = case.texts.get(self._language) or next(iter(case.texts.values()))
        return texts.title
