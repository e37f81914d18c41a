"""What the engine works on for one step: the state, and the events the step causes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from phonecoach.call import events as e
from phonecoach.call.mood import Mood
from phonecoach.call.standing import is_reflex, reflex_line
from phonecoach.call.state import apply
from phonecoach.scenario import EndingId, LineId, Outcome, Reflex, StageId
from phonecoach.units import Micros, from_ms

if TYPE_CHECKING:
    from phonecoach.call.script import Script
    from phonecoach.call.standing import CallState
    from phonecoach.scenario import CaseFile, Distractor, Stage


_NO_TURN_BEFORE: Final = ("action:", "reached:")
"""Causes after which the caller needs time to speak though no turn came before."""


def _sum(*parts: Micros) -> Micros:
    return Micros(sum(parts))


class Scene:
    """One step of a call: every event that is emitted changes the state at once.

    Attributes:
        script: What the call is played from.
        state: Where the call stands after the events so far.
        at: When the step is taken.
        events: What the step has caused so far.
    """

    def __init__(self, script: Script, state: CallState, at: Micros) -> None:
        self.script = script
        self.state = state
        self.at = at
        self.events: list[e.Event] = []

    @property
    def file(self) -> CaseFile:
        """The language-neutral half of the case."""
        return self.script.file

    @property
    def stage(self) -> Stage:
        """The stage the call is in."""
        assert self.state.stage is not None
        return self.script.stage(self.state.stage)

    @property
    def next_distractor(self) -> Distractor | None:
        """What comes up next beside the call; None where nothing will."""
        if not self.file.distractors:
            return None
        waiting = [
            one for one in self.file.distractors if one.id not in self.state.distractors
        ]
        return min(waiting, key=lambda one: one.after_ms, default=None)

    @property
    def reached(self) -> bool:
        """Whether the person meant is on the line, or was; who rings in always is."""
        lines = (line for line, _ in self.state.begun if not is_reflex(line))
        return not self.script.outgoing or any(
            not self.script.line(line).someone_else for line in lines
        )

    def emit(self, event: e.Event) -> None:
        """Let something happen."""
        self.state = apply(self.state, event)
        self.events.append(event)

    def move_mood(self, cause: str) -> None:
        """Let a cause move the mood, if it has a rule and has not counted enough."""
        rule = self.script.mood_rule(cause)
        if rule is None or self.state.mood_causes.count(cause) >= rule.at_most:
            return
        before = Mood(
            dissatisfaction=self.state.dissatisfaction,
            satisfaction=self.state.satisfaction,
        )
        after = before.moved(rule)
        if after != before:
            self.set_mood(after, cause)

    def set_mood(self, mood: Mood, cause: str) -> None:
        """Give the caller a mood."""
        self.emit(
            e.MoodChanged(
                at=self.at,
                dissatisfaction=mood.dissatisfaction,
                satisfaction=mood.satisfaction,
                level=mood.level,
                cause=cause,
            )
        )

    def enter(self, stage: StageId, cause: str, due: Micros) -> None:
        """Go on to a stage."""
        self.emit(e.StageEntered(at=self.at, stage=stage, cause=cause, due=due))

    def plan(self, line: LineId, due: Micros, cause: str) -> None:
        """Let the caller say a line at `due`, or after what is planned already."""
        wording = self.script.wording(line, self.state)
        planned = e.LinePlanned(
            at=self.at,
            line=line,
            wording=wording.id,
            text=wording.text,
            duration=self.script.duration(wording),
            facts=self.script.facts_in(line),
            due=self._behind_planned(due),
            cause=cause,
        )
        self.emit(planned)

    def plan_again(self, line: e.LineBegan, due: Micros, cause: str) -> None:
        """Let the caller say a line once more in the same words."""
        planned = e.LinePlanned(
            at=self.at,
            line=line.line,
            wording=line.wording,
            text=line.text,
            duration=line.duration,
            facts=line.facts,
            due=self._behind_planned(due),
            cause=cause,
        )
        self.emit(planned)

    def _behind_planned(self, due: Micros) -> Micros:
        if not self.state.planned:
            return due
        last = self.state.planned[-1]
        return max(due, self._after(last.due, last.duration))

    def react(self, reflex: Reflex, due: Micros) -> None:
        """Let the caller show a reflex, in mood and in words."""
        self.move_mood(reflex.value)
        self.plan(reflex_line(reflex), due, reflex.value)

    def begin_line(self) -> None:
        """Let the caller begin what is planned next."""
        plan = self.state.planned[0]
        self.emit(
            e.LineBegan(
                at=self.at,
                due=plan.due,
                shown=self.at,
                line=plan.line,
                wording=plan.wording,
                text=plan.text,
                duration=plan.duration,
                facts=plan.facts,
            )
        )

    def end_line(self, due: Micros, *, truncated: bool) -> None:
        """Let the caller stop speaking."""
        line = self.state.speaking
        assert line is not None
        self.emit(
            e.LineEnded(
                at=self.at,
                due=due,
                shown=self.at,
                line=line.line,
                wording=line.wording,
                truncated=truncated,
            )
        )

    def drop(self, cause: str) -> None:
        """Let the caller keep back all that is planned."""
        for plan in self.state.planned:
            self.emit(e.LineDropped(at=self.at, line=plan.line, cause=cause))

    def end(
        self,
        by: e.EndedBy,
        cause: str,
        *,
        due: Micros,
        outcome: Outcome = Outcome.LOST,
        ending: EndingId | None = None,
    ) -> None:
        """End the call, in the middle of a line if need be.

        Without an ending, a call that goes out and did not come to the person rung was
        not lost: they were not reached.
        """
        if ending is None and not self.reached:
            outcome = Outcome.NOT_REACHED
        if self.state.speaking:
            self.end_line(due, truncated=True)
        self.emit(
            e.CallEnded(at=self.at, by=by, ending=ending, outcome=outcome, cause=cause)
        )

    def lines_left(self) -> tuple[LineId, ...]:
        """Return the lines of this stage that are still to be said, in order."""
        owed = [line for line in self.state.owed if not self._rightly_cut(line)]
        unsaid = [
            line
            for line in self.stage.lines
            if line not in self.state.begun_here and line not in owed
        ]
        return (*owed, *unsaid)

    def _rightly_cut(self, line: LineId) -> bool:
        return self.script.must_interrupt(line) and self.state.said(line)

    def answer_due(self) -> Micros:
        """Return when the caller would answer the trainee's latest turn."""
        ended = self.state.last_turn_end
        if ended is None:
            return self.state.clock
        return max(self.state.clock, _sum(ended, self.script.reaction))

    def next_line_due(self) -> Micros:
        """Return when the caller would go on with the lines of the stage."""
        due = self.answer_due()
        if self.state.last_end is not None:
            due = max(due, self._after(self.state.last_end, Micros(0)))
        if self.state.stage_cause.startswith(_NO_TURN_BEFORE):
            due = max(due, _sum(self.state.stage_since, self.script.reaction))
        return due

    def _after(self, begin: Micros, duration: Micros) -> Micros:
        """Return when the line after one may begin: this stage's pause later."""
        return _sum(begin, duration, from_ms(self.stage.pause_ms))
