"""What whoever plays the caller of a case has to know: lines, facts, mood, endings."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from phonecoach.call.mood import Mood, rules_of
from phonecoach.phrases import unfolded
from phonecoach.scenario import (
    CALLER_NAME,
    CallerTemper,
    Case,
    MoodLevel,
    MoodRule,
    Outcome,
    Reflex,
    StageKind,
)
from phonecoach.scenario.addressing import titled
from phonecoach.scenario.case_file import When
from phonecoach.scoring.tick_sheet import tick_sheet
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from phonecoach.scenario import (
        CaseTexts,
        EndingId,
        FactId,
        LineId,
        StageId,
        Transition,
    )
    from phonecoach.scenario.case import Wording
    from phonecoach.scenario.case_file import Line, Stage

_NOT_HERE: Final = {Reflex.PARTING_RUNG}
"""What is said only by somebody whom the trainee has rung."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallerWording:
    """One way to say a line."""

    text: str
    mood: MoodLevel | None = None
    """Kept for this mood; None suits any."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallerLine:
    """A line that the caller says."""

    no: int
    """Counted from 1 in the order in which lines can first be said."""

    wordings: tuple[CallerWording, ...]
    interrupted: bool
    """Cutting in is right here."""

    names_trainee: bool
    """The trainee is addressed by name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallerTurn:
    """What the caller does at one point of a part."""

    when: When | None
    """What it answers to; None for what is said of one's own accord."""

    line: CallerLine | None = None
    again: bool = False
    """The line stands in an earlier row, too."""

    to: int | None = None
    """The number of the part that follows; None stays in this one."""

    outcome: Outcome | None = None
    """How the call ends with it; None if it goes on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallerPart:
    """A stretch of the call in which the caller wants one thing."""

    no: int
    kind: StageKind
    turns: tuple[CallerTurn, ...]
    outcome: Outcome | None
    """How the call ends once its lines are said; None if it goes on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownFact:
    """Something that the caller knows and tells."""

    label: str
    value: str
    lines: tuple[int, ...]
    """The numbers of the lines that tell it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallerFacts:
    """All that is printed for whoever plays the caller."""

    case: Case
    language: Language
    """Of what is said."""

    told_in: Language
    """Of everything else."""

    title: str
    summary: str
    role: str
    """What the trainee is told."""

    name: str
    full_name: str
    shown: str
    character: str
    temper: CallerTemper
    facts: tuple[KnownFact, ...]
    mood: Mood
    """As the call begins."""

    rules: tuple[MoodRule, ...]
    """What moves it; the strongest first."""

    parts: tuple[CallerPart, ...]
    reflexes: tuple[tuple[Reflex, tuple[CallerWording, ...]], ...]
    ticks: tuple[tuple[str, tuple[tuple[str, int], ...]], ...]
    """Name of a section, with key and number of each of its items."""


def caller_facts(case: Case, language: Language, told_in: Language) -> CallerFacts:
    """Return what whoever plays the caller has to know.

    Args:
        case: A call that comes in, with words in `language`.
        language: In which the caller speaks.
        told_in: In which whoever plays the caller reads.
    """
    return _Gathering(case, language).facts(told_in)


class _Gathering:
    def __init__(self, case: Case, language: Language) -> None:
        self._case = case
        self._language = language
        file = case.file
        self._texts: CaseTexts = case.texts[language]
        self._outcomes: dict[EndingId, Outcome] = {
            one.id: one.outcome for one in file.endings
        }
        self._stages: dict[StageId, Stage] = {one.id: one for one in file.stages}
        shown = [one for one in file.stages if _only_end(one) is None]
        self._numbers = {one.id: no for no, one in enumerate(shown, 1)}
        said = dict.fromkeys(id_ for one in file.stages for id_ in _said_in(one))
        by_id = {one.id: one for one in file.lines}
        self._lines: dict[LineId, CallerLine] = {
            id_: self._line(by_id[id_], no) for no, id_ in enumerate(said, 1)
        }

    def facts(self, told_in: Language) -> CallerFacts:
        case, texts, language = self._case, self._texts, self._language
        file, caller = case.file, case.caller
        name = caller.name[language]
        return CallerFacts(
            case=case,
            language=language,
            told_in=told_in,
            title=texts.title,
            summary=unfolded(texts.summary),
            role=unfolded(texts.role),
            name=titled(name),
            full_name=name.full,
            shown=name.shown,
            character=unfolded(caller.character[language]),
            temper=file.temper,
            facts=tuple(self._known()),
            mood=Mood(
                dissatisfaction=file.mood.dissatisfaction,
                satisfaction=file.mood.satisfaction,
            ),
            rules=_strongest(case),
            parts=tuple(self._parts()),
            reflexes=tuple(self._reflexes()),
            ticks=tuple(
                (one.names[told_in], tuple((it.key, it.no) for it in ticks))
                for one, ticks in tick_sheet(case)
            ),
        )

    def _line(self, line: Line, no: int) -> CallerLine:
        return CallerLine(
            no=no,
            wordings=tuple(map(_wording, self._texts.lines[line.id])),
            interrupted=line.must_interrupt,
            names_trainee=line.uses_own_name,
        )

    def _known(self) -> Iterator[KnownFact]:
        """Yield what some line tells; the name the cast knows stands elsewhere."""
        told: dict[FactId, list[int]] = {}
        for line in self._case.file.lines:
            for said in line.says:
                if line.id in self._lines and said != CALLER_NAME:
                    told.setdefault(said, []).append(self._lines[line.id].no)
        for fact in self._case.file.facts:
            if fact.id in told:
                text = self._texts.facts[fact.id]
                yield KnownFact(
                    label=text.label,
                    value=unfolded(text.value),
                    lines=tuple(sorted(told[fact.id])),
                )

    def _parts(self) -> Iterator[CallerPart]:
        seen: set[int] = set()
        for stage in self._case.file.stages:
            if stage.id in self._numbers:
                own = [
                    CallerTurn(when=None, line=self._lines[it]) for it in stage.lines
                ]
                turns = (*own, *map(self._turn, stage.to))
                yield CallerPart(
                    no=self._numbers[stage.id],
                    kind=stage.kind,
                    turns=tuple(_known_of(one, seen) for one in turns),
                    outcome=None if stage.end is None else self._outcomes[stage.end],
                )

    def _turn(self, one: Transition) -> CallerTurn:
        end = None if one.to is None else _only_end(self._stages[one.to])
        return CallerTurn(
            when=one.when,
            line=None if one.say is None else self._lines[one.say],
            to=None if one.to is None else self._numbers.get(one.to),
            outcome=None if end is None else self._outcomes[end],
        )

    def _reflexes(self) -> Iterator[tuple[Reflex, tuple[CallerWording, ...]]]:
        """Yield each with its first wording of every mood."""
        for reflex, wordings in self._case.shared.reflexes[self._language].items():
            if reflex not in _NOT_HERE:
                first: dict[MoodLevel | None, Wording] = {}
                for one in wordings:
                    first.setdefault(one.mood, one)
                yield reflex, tuple(map(_wording, first.values()))


def _only_end(stage: Stage) -> EndingId | None:
    """Return how a call ends in a stage in which nothing is said; None in others."""
    return None if stage.lines or stage.to else stage.end


def _said_in(stage: Stage) -> Iterator[LineId]:
    yield from stage.lines
    yield from (one.say for one in stage.to if one.say is not None)


def _known_of(turn: CallerTurn, seen: set[int]) -> CallerTurn:
    """Return a turn that tells whether its line was seen before."""
    if turn.line is None:
        return turn
    again = turn.line.no in seen
    seen.add(turn.line.no)
    return replace(turn, again=again)


def _wording(one: Wording) -> CallerWording:
    return CallerWording(text=unfolded(one.text), mood=one.mood)


def _strongest(case: Case) -> tuple[MoodRule, ...]:
    """Return the rules that move the mood at all."""
    rules = rules_of(case.shared.mood_rules, case.file.mood_rules).values()
    moving = [one for one in rules if one.dissatisfaction or one.satisfaction]
    return tuple(sorted(moving, key=lambda it: -it.dissatisfaction - it.satisfaction))
