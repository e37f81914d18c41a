"""What to practise next, chosen from somebody's past; no clock, no record, no words."""

from phonecoach.practice.day import Day, Suggestion, Why, practice_of
from phonecoach.practice.fading import helps
from phonecoach.practice.memory import Memory, memories
from phonecoach.practice.past import (
    ItemPast,
    Marked,
    Past,
    Playable,
    Try,
    markable,
    playable_cases,
)
from phonecoach.practice.standing import in_practice

__all__ = [
    "Day",
    "ItemPast",
    "Marked",
    "Memory",
    "Past",
    "Playable",
    "Suggestion",
    "Try",
    "Why",
    "helps",
    "in_practice",
    "markable",
    "memories",
    "playable_cases",
    "practice_of",
]
