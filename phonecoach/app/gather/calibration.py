"""Rounds of blind marks, as a supervisor may see them."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from phonecoach.accounts import Role
from phonecoach.app.gather.said import said_of
from phonecoach.app.screens.calibration_text import (
    AskLine,
    BlindItem,
    BlindText,
    CalibrationText,
    Figures,
    RaterLine,
    ResultRow,
    ResultText,
    RoundLine,
    RoundState,
)
from phonecoach.app.widgets.mark_words import side_by_side
from phonecoach.calibration import MACHINE, agreement, leniency, ratings
from phonecoach.call.annotations import best_words, voices
from phonecoach.call.in_force import profile_of
from phonecoach.call.lanes import lanes_of
from phonecoach.checklist import checklist
from phonecoach.checklist.topics import topic
from phonecoach.scoring.card import Mark
from phonecoach.scoring.viewing import view
from phonecoach.store import CallState
from phonecoach.text import moment_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import tzinfo

    from phonecoach.calibration import Rating, Round
    from phonecoach.call.record import CallId, PersonId
    from phonecoach.scenario import Case
    from phonecoach.store import CallSummary, Person, Reader
    from phonecoach.units import Language

_ASKABLE: Final = 12
_AMONG: Final = 200
_LEAST: Final = 6
"""Fewer subjects than these give a coefficient that says nothing."""

_WORST: Final = 8
_HUNDRED: Final = 100

translate = QCoreApplication.translate


class RoomRounds:
    """Tells a supervisor of the rounds of the room.

    Args:
        reader: Of the training record.
        viewer: Who looks.
        case_of: Returns the case of a call as it was played.
        zone: Whose wall time is shown; None for this PC's.
    """

    def __init__(
        self,
        reader: Reader,
        viewer: Person,
        case_of: Callable[[CallId], Case],
        zone: tzinfo | None = None,
    ) -> None:
        self._reader = reader
        self._viewer = viewer
        self._case_of = case_of
        self._zone = zone
        self._names = {one.id: one.name for one in reader.persons()}

    @property
    def raters(self) -> tuple[PersonId, ...]:
        """Return who can mark: the supervisors of the room."""
        return tuple(
            one.id for one in self._reader.persons() if one.role is Role.SUPERVISOR
        )

    def text(self) -> CalibrationText:
        """Return all rounds, the latest first, and what they show together."""
        found = self._reader.rounds(self._viewer.id)
        given = self._ratings(found)
        return CalibrationText(
            rounds=tuple(map(self._line, reversed(found))),
            askable=self._askable({one.call for one in found}),
            raters=len(self.raters),
            figures=figures(given),
            kindness=self._kindness(given),
            items=self._worst(given),
        )

    def round(self, name: str) -> Round | None:
        """Return a round by its id; None if there is none that may be seen."""
        found = self._reader.rounds(self._viewer.id)
        return next((one for one in found if one.id == name), None)

    def items_of(self, call: CallId) -> tuple[int, ...]:
        """Return the items that can be marked in a call: those that applied."""
        marks = self._reader.marks(self._viewer.id, call)
        return tuple(one.item for one in marks if one.mark is not Mark.NOT_APPLICABLE)

    def blind(self, one: Round) -> BlindText:
        """Return a call to be marked, without a word of what others said of it."""
        viewer, language = self._viewer.id, self._viewer.language
        record = self._reader.record(viewer, one.call)
        notes = self._reader.annotations(viewer, one.call)
        case = self._case_of(one.call)
        words = {no: it.text for no, it in best_words(notes).items()}
        silence = profile_of(record.head).silence.warn
        lanes = lanes_of(record.events, words, silence=silence, voices=voices(notes))
        own = one.marks.get(viewer, {})
        texts = {no: checklist().item(no).text(language) for no in one.items}
        return BlindText(
            round=one.id,
            title=case.texts[record.head.language].title,
            when=moment_text(record.head.started.astimezone(self._zone), language),
            said=tuple(said_of(view(record, notes, case), lanes)),
            items=tuple(
                BlindItem(no=no, rule=it.rule, anchors=it.anchors, mark=own.get(no))
                for no, it in texts.items()
            ),
        )

    def result(self, one: Round) -> ResultText:
        """Return a round that is open to all, item by item."""
        machine = self._reader.machine_marks(self._viewer.id, (one.call,))
        given = tuple(ratings((one,), machine))
        raters = (*one.marks, MACHINE)
        said = {(it.subject, it.rater): it.mark for it in given}
        summary = self._calls.get(one.call)
        return ResultText(
            title=self._title(one.call, summary),
            when=self._when(summary),
            raters=tuple(map(self._name, raters)),
            rows=tuple(
                ResultRow(
                    no=no,
                    topic=topic(no, self._viewer.language),
                    marks=tuple(said.get(((one.call, no), who)) for who in raters),
                )
                for no in one.items
            ),
            figures=figures(given),
        )

    # ----------------------------------------------------------------------------------

    def _ratings(self, found: Sequence[Round]) -> tuple[Rating, ...]:
        calls = {one.call for one in found if one.is_open}
        machine = self._reader.machine_marks(self._viewer.id, calls)
        return tuple(ratings(found, machine))

    def _line(self, one: Round) -> RoundLine:
        summary = self._calls.get(one.call)
        if one.is_open:
            state = RoundState.OPEN
        elif one.awaits(self._viewer.id):
            state = RoundState.YOURS
        else:
            state = RoundState.OTHERS
        return RoundLine(
            id=one.id,
            title=self._title(one.call, summary),
            when=self._when(summary),
            state=state,
            waiting=tuple(self._name(who) for who in one.raters if one.awaits(who)),
            own=one.asked_by == self._viewer.id,
        )

    def _askable(self, taken: Iterable[CallId]) -> tuple[AskLine, ...]:
        known = set(taken)
        calls = [
            one
            for one in self._calls.values()
            if one.person != self._viewer.id
            and one.call not in known
            and one.state is CallState.FROZEN
            and one.pending is not None
        ]
        return tuple(
            AskLine(
                call=one.call, title=self._title(one.call, one), when=self._when(one)
            )
            for one in calls[:_ASKABLE]
        )

    def _kindness(self, given: Sequence[Rating]) -> tuple[RaterLine, ...]:
        lines = []
        for who, found in leniency(given).items():
            enough = found.difference is not None and found.subjects >= _LEAST
            lines.append(
                RaterLine(
                    name=self._name(str(who)),
                    subjects=found.subjects,
                    difference=_signed(found.difference) if enough else "",
                )
            )
        # In the order of names: who is kinder is no ranking.
        return tuple(sorted(lines, key=lambda one: one.name))

    def _worst(self, given: Sequence[Rating]) -> tuple[tuple[str, Figures], ...]:
        by_item: dict[int, list[Rating]] = defaultdict(list)
        for one in given:
            assert isinstance(one.subject, tuple)
            by_item[one.subject[1]].append(one)
        found = [(agreement(some), no, some) for no, some in by_item.items()]
        shown = [
            (known.percent, no, some)
            for known, no, some in found
            if known.percent is not None and known.percent < 1
        ]
        shown.sort(key=lambda one: one[:2])
        language = self._viewer.language
        return tuple(
            (f"{no} {topic(no, language)}", figures(some))
            for _, no, some in shown[:_WORST]
        )

    @cached_property
    def _calls(self) -> dict[CallId, CallSummary]:
        """The latest calls that may be seen, the newest first."""
        found = self._reader.calls(self._viewer.id, limit=_AMONG)
        return {one.call: one for one in found}

    def _title(self, call: CallId, summary: CallSummary | None) -> str:
        case = self._case_of(call)
        language: Language = (
            next(iter(case.texts)) if summary is None else summary.language
        )
        return case.texts[language].title

    def _when(self, summary: CallSummary | None) -> str:
        if summary is None:
            return ""
        started = summary.started.astimezone(self._zone)
        return side_by_side(
            self._names.get(summary.person, ""),
            moment_text(started, self._viewer.language),
        )

    def _name(self, who: str) -> str:
        if who == MACHINE:
            return translate("Calibration", "The program")
        return self._names.get(who, translate("Calibration", "somebody gone"))  # type: ignore[call-overload, no-any-return] # ids are texts


def figures(given: Iterable[Rating]) -> Figures:
    """Return how far raters agree, in words."""
    found = agreement(given)
    if found.percent is None or found.subjects < _LEAST:
        percent = "" if found.percent is None else _percent(found.percent)
        return Figures(subjects=found.subjects, percent=percent, kappa="", ac1="")
    return Figures(
        subjects=found.subjects,
        percent=_percent(found.percent),
        kappa=_coefficient(found.kappa),
        ac1=_coefficient(found.ac1),
    )


def _percent(share: float) -> str:
    return f"{round(share * _HUNDRED)} %"


def _coefficient(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}".replace("-", "\N{MINUS SIGN}")


def _signed(difference: float | None) -> str:
    if difference is None:
        return ""
    return f"{round(difference * _HUNDRED):+d}".replace("-", "\N{MINUS SIGN}")
