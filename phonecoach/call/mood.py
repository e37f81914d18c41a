"""The caller's mood: two factors that never undo each other.

What annoys only adds to dissatisfaction and what pleases only adds to satisfaction,
each from 0 to 10. The level in words comes from both:

| dissatisfaction | level | with a satisfaction of 5 or more |
|---|---|---|
| 0 to 3  | calm  | pleased |
| 4 to 6  | tense | calm    |
| 7 to 10 | angry | tense   |

At a dissatisfaction of 10 the caller ends the call, however pleased they are otherwise.

Source: the two-factor theory of satisfaction (Herzberg 1959), as the checklist's lists
of satisfaction and dissatisfaction factors use it; the numbers are our own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from phonecoach.scenario import MoodLevel

if TYPE_CHECKING:
    from collections.abc import Iterable

    from phonecoach.scenario import MoodRule

TOP: Final = 10
TENSE_FROM: Final = 4
ANGRY_FROM: Final = 7
PLEASED_FROM: Final = 5
LEAVES_AT: Final = 10

# From the worst to the best; satisfaction lifts the level by one.
_LADDER: Final = (
    MoodLevel.ANGRY,
    MoodLevel.TENSE,
    MoodLevel.CALM,
    MoodLevel.PLEASED,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mood:
    """Both factors, each from 0 to 10."""

    dissatisfaction: int
    satisfaction: int

    @property
    def level(self) -> MoodLevel:
        """The mood in words."""
        return level_of(self.dissatisfaction, self.satisfaction)

    def moved(self, rule: MoodRule) -> Mood:
        """Return the mood after a rule; no factor ever falls."""
        return Mood(
            dissatisfaction=_raised(self.dissatisfaction, rule.dissatisfaction),
            satisfaction=_raised(self.satisfaction, rule.satisfaction),
        )


def level_of(dissatisfaction: int, satisfaction: int) -> MoodLevel:
    """Return the mood in words; the table stands at the head of this module."""
    step = 2
    if dissatisfaction >= ANGRY_FROM:
        step = 0
    elif dissatisfaction >= TENSE_FROM:
        step = 1
    return _LADDER[step + (satisfaction >= PLEASED_FROM)]


def at_least(level: MoodLevel, wanted: MoodLevel) -> bool:
    """Whether a transition that waits for a mood may fire.

    Bad moods are met by worse ones, good moods by better ones.
    """
    now, then = _LADDER.index(level), _LADDER.index(wanted)
    return now <= then if wanted in _LADDER[:2] else now >= then


def rules_of(
    shared: Iterable[MoodRule], own: Iterable[MoodRule]
) -> dict[str, MoodRule]:
    """Return the rules of a case by cause; its own replace the shared ones."""
    return {rule.cause: rule for rule in (*shared, *own)}


def _raised(factor: int, by: int) -> int:
    return min(TOP, factor + max(0, by))
