"""What random trainees' calls are played from: a script that remembers."""

from __future__ import annotations

from dataclasses import dataclass, field

from phonecoach.call.script import Script
from phonecoach.scenario import FactId, Line, LineId, MoodRule, Stage, StageId


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """What is the same in all calls of a case in one language."""

    named: dict[str, tuple[FactId, ...]] = field(default_factory=dict)
    stages: dict[StageId, Stage] = field(default_factory=dict)
    lines: dict[LineId, Line] = field(default_factory=dict)
    moods: dict[str, MoodRule | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialScript(Script):
    """A script for one of a thousand calls of the same case."""

    memory: Memory

    # `super()` does not know a class that was made anew for its slots.

    def stage(self, stage: StageId) -> Stage:
        """Return a stage of the case by its id."""
        known = self.memory.stages
        if stage not in known:
            known[stage] = Script.stage(self, stage)
        return known[stage]

    def line(self, line: LineId) -> Line:
        """Return a line of the case by its id."""
        known = self.memory.lines
        if line not in known:
            known[line] = Script.line(self, line)
        return known[line]

    def facts_named(self, text: str) -> tuple[FactId, ...]:
        """Return the facts whose words occur in what the trainee says."""
        known = self.memory.named
        if text not in known:
            known[text] = Script.facts_named(self, text)
        return known[text]

    def mood_rule(self, cause: str) -> MoodRule | None:
        """Return what a cause does to the mood; None if nothing."""
        known = self.memory.moods
        if cause not in known:
            known[cause] = Script.mood_rule(self, cause)
        return known[cause]
