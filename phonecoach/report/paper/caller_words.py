"""What whoever plays the caller is told of a case, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from phonecoach.call.signs import ASKS_WHAT_IS_UNCLEAR, ITEM_SIGNS
from phonecoach.checklist.vocabulary import vocabulary
from phonecoach.report.words import report_words
from phonecoach.scenario import MoodLevel
from phonecoach.scenario.terms import LATE_PICK_UP, MOOD_CAUSES
from phonecoach.text import duration_text
from phonecoach.units import Language, Micros

if TYPE_CHECKING:
    from collections.abc import Iterable

    from phonecoach.report.caller_facts import CallerFacts
    from phonecoach.scenario import Outcome, When

_BAD: Final = {MoodLevel.ANGRY, MoodLevel.TENSE}
_MICROS_OF_A_MS: Final = 1_000


class CallerWords:
    """Tells what the paper says about parts, occasions and causes.

    Attributes:
        between: Stands between the things of a list; a line may break behind it.
    """

    def __init__(self, facts: CallerFacts) -> None:
        self._facts = facts
        self._words = report_words(facts.told_in)
        self.between = "、" if facts.told_in is Language.JA else ", "
        self._kinds = {one.no: one.kind for one in facts.parts}

    def lines(self, numbers: tuple[int, ...]) -> str:
        """Return which lines tell a fact."""
        name = "caller_line" if len(numbers) == 1 else "caller_lines"
        return self._words.words[name].format(numbers=", ".join(map(str, numbers)))

    def cause(self, cause: str) -> str:
        """Return what moves the mood."""
        if cause == LATE_PICK_UP:
            return self._words(f"cause_{cause}")
        if cause in MOOD_CAUSES:
            return self._words(f"reflex_{cause}")
        return self._behaviour(cause)

    def part(self, no: int) -> str:
        """Return number and name of a part."""
        return f"{no}  {self._words(f'stage_{self._kinds[no]}')}"

    def outcome(self, outcome: Outcome) -> str:
        """Return how a call ended."""
        return self._words(f"outcome_{outcome}")

    def end(self, outcome: Outcome) -> str:
        """Return that a call ends, and how."""
        return self._words("to_end", outcome=self.outcome(outcome))

    def goes_to(self, no: int) -> str:
        """Return which part follows."""
        return self._words("to_part", no=no, part=self._name(no))

    def ends_after(self, no: int, when: When | None) -> str:
        """Return in which part a call ends, and on what."""
        part = self._name(no)
        return self._words("caller_ends_after", no=no, part=part, when=self.on(when))

    def on(self, when: When | None) -> str:
        """Return what a line answers to; None is one's own accord."""
        if when is None:
            return self._words("on_own")
        if when.behaviour is not None:
            return self._behaviours(when.behaviour)
        return self._sign(when.item) if when.item is not None else self._point(when)

    def _point(self, when: When) -> str:
        words = self._words
        if when.action is not None:
            return words(f"action_{when.action}")
        if when.mood is not None:
            way = "worse" if when.mood in _BAD else "better"
            return words(f"on_mood_{way}", mood=words(f"mood_{when.mood}"))
        if when.time_ms is not None:
            time = Micros(when.time_ms * _MICROS_OF_A_MS)
            return words("on_time", time=duration_text(time, self._facts.told_in))
        assert when.turns is not None, "only a follow-up remembers a call before"
        return words("on_turn" if when.turns == 1 else "on_turns", turns=when.turns)

    def _sign(self, item: int) -> str:
        unclear = self._facts.case.file.unclear_fact
        if item == ASKS_WHAT_IS_UNCLEAR and unclear is not None:
            texts = self._facts.case.texts[self._facts.language]
            return self._words("on_unclear", fact=texts.facts[unclear].label)
        names = self._behaviours(sorted(ITEM_SIGNS[item]))
        return self._words("on_all", names=names)

    def _behaviours(self, names: Iterable[str]) -> str:
        return self.between.join(map(self._behaviour, names))

    def _behaviour(self, name: str) -> str:
        return vocabulary()[name].text(self._facts.told_in).name

    def _name(self, no: int) -> str:
        return self._words(f"stage_{self._kinds[no]}")
