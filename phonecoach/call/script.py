"""Everything the engine is given: the case, its words, the thresholds, the seed."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from phonecoach.call.mood import rules_of
from phonecoach.call.naming import named_facts
from phonecoach.call.patience import Patience
from phonecoach.call.remembering import NOTHING, Remembered
from phonecoach.call.standing import is_reflex, reflex_line
from phonecoach.scenario import (
    Case,
    CaseTexts,
    Direction,
    EndingId,
    FactId,
    Line,
    LineId,
    OptionId,
    Outcome,
    ReachId,
    Reflex,
    Stage,
    StageId,
    Wording,
)
from phonecoach.scenario.blanks import blanks_in, filled
from phonecoach.scenario.speaking import estimate_ms
from phonecoach.units import Language, Micros, Mode, from_ms

if TYPE_CHECKING:
    from phonecoach.call.standing import CallState
    from phonecoach.scenario import CaseFile, MoodRule

_NEVER_HEARD: Mapping[tuple[LineId, str], int] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """What a call is played from.

    Raises:
        ValueError: If the case has no words in the language, if it goes out and does
            not say what comes of dialling, or if it does not know `reaches`.
    """

    case: Case
    language: Language
    patience: Patience
    mode: Mode
    seed: int
    own_names: tuple[str, ...] = ()
    """What the trainee may call themselves, beside the alias of the case."""

    heard: Mapping[tuple[LineId, str], int] = field(
        default_factory=lambda: _NEVER_HEARD
    )
    """How often this person has heard each wording of a line in earlier calls."""

    remembered: Remembered = NOTHING
    """What the person rung remembers of the call before."""

    greeting: str = ""
    """What the house greets callers with, with ``{company}`` and ``{name}``; empty for
    none of its own."""

    reaches: ReachId | None = None
    """What shall come of dialling; None leaves it to the seed."""

    def __post_init__(self) -> None:
        if self.language not in self.case.texts:
            raise ValueError(f"{self.file.id} has no words in {self.language}")
        if self.outgoing:
            self._check_dialling()

    def _check_dialling(self) -> None:
        dialling = self.file.dialling
        if dialling is None or not dialling.reaches:
            raise ValueError(f"nothing comes of dialling in {self.file.id}")
        known = {one.id for one in dialling.reaches}
        if self.reaches is not None and self.reaches not in known:
            raise ValueError(f"{self.file.id} does not know {self.reaches}")

    @property
    def file(self) -> CaseFile:
        """The language-neutral half of the case."""
        return self.case.file

    @property
    def outgoing(self) -> bool:
        """Whether the trainee is the one who rings."""
        return self.file.direction is not Direction.INBOUND

    @property
    def texts(self) -> CaseTexts:
        """The words of the case in the language of the call."""
        return self.case.texts[self.language]

    @property
    def reaction(self) -> Micros:
        """How long the caller takes to answer."""
        return from_ms(self.file.reaction_ms)

    def stage(self, stage: StageId) -> Stage:
        """Return a stage of the case by its id."""
        return next(one for one in self.file.stages if one.id == stage)

    def line(self, line: LineId) -> Line:
        """Return a line of the case by its id."""
        return next(one for one in self.file.lines if one.id == line)

    def facts_in(self, line: LineId) -> tuple[FactId, ...]:
        """Return the facts a line gives away; a reflex gives none."""
        return () if is_reflex(line) else self.line(line).says

    def must_interrupt(self, line: LineId | None) -> bool:
        """Whether cutting in on a line is right."""
        return line is not None and self.line(line).must_interrupt

    def mood_rule(self, cause: str) -> MoodRule | None:
        """Return what a cause does to the mood; None if nothing."""
        rules = rules_of(self.case.shared.mood_rules, self.file.mood_rules)
        return rules.get(cause)

    def found_by_look_up(self) -> tuple[FactId, ...]:
        """Return the facts that the search brings."""
        return tuple(fact.id for fact in self.file.facts if fact.needs_look_up)

    def outcome(self, ending: EndingId | None, otherwise: Outcome) -> Outcome:
        """Return how a call turned out that ended with an ending, or with none."""
        found = [one.outcome for one in self.file.endings if one.id == ending]
        return found[0] if found else otherwise

    def facts_named(self, text: str) -> tuple[FactId, ...]:
        """Return the facts whose words occur in what the trainee says."""
        return named_facts(self.texts, text)

    def wording(self, line: LineId, state: CallState) -> Wording:
        """Choose how to say a line.

        Wordings with a blank that nobody can fill are out. Those kept for the caller's
        mood come first, then those least often heard, in this call and earlier; the
        seed decides between equals.
        """
        known = self._sayable(line)
        fitting = [one for one in known if one.mood is state.level] or [
            one for one in known if one.mood is None
        ]
        counts = [self._heard(line, one.id, state) for one in fitting or known]
        least = min(counts)
        equals = [
            one
            for one, count in zip(fitting or known, counts, strict=True)
            if count == least
        ]
        if len(equals) == 1:
            return equals[0]
        draw = random.Random(f"{self.seed}:{line}:{len(state.begun)}")  # noqa: S311 - repeatable, not secret
        return draw.choice(equals)

    def duration(self, wording: Wording) -> Micros:
        """Return how long a wording takes, as declared or else as estimated."""
        declared = wording.duration_ms or estimate_ms(
            wording.text, self.language, self.case.caller.pace
        )
        return from_ms(declared)

    def options(self, stage: StageId) -> tuple[OptionId, ...]:
        """Return a stage's options in the order offered, the same all call long."""
        ids = [option.id for option in self.stage(stage).options]
        random.Random(f"{self.seed}:options:{stage}").shuffle(ids)  # noqa: S311 - repeatable, not secret
        return tuple(ids)

    def _sayable(self, line: LineId) -> tuple[Wording, ...]:
        """Return the wordings of a line with what is remembered in their blanks."""
        found = (self._filled(one) for one in self._wordings(line))
        return tuple(one for one in found if one is not None)

    def _filled(self, wording: Wording) -> Wording | None:
        if "{" not in wording.text or not blanks_in(wording.text):
            return wording
        text = filled(wording.text, self.remembered.words)
        # How long it takes depends on what was filled in.
        return None if text is None else replace(wording, text=text, duration_ms=0)

    def _wordings(self, line: LineId) -> tuple[Wording, ...]:
        if not is_reflex(line):
            return self.texts.lines[line]
        if self.outgoing and line == reflex_line(Reflex.PARTING):
            line = reflex_line(Reflex.PARTING_RUNG)
        reflexes = self.case.shared.reflexes[self.language]
        return next(
            said for reflex, said in reflexes.items() if reflex_line(reflex) == line
        )

    def _heard(self, line: LineId, wording: str, state: CallState) -> int:
        earlier = self.heard.get((line, wording), 0)
        return earlier + state.begun.count((line, wording))
