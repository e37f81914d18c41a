"""What to practise next, chosen from somebody's past; no clock, no record, no words."""

from phonecoach.practice.past import ItemPast, Past, Playable, Try, playable_cases
from phonecoach.practice.suggestion import Suggestion, Why, in_practice, suggest

__all__ = [
    "ItemPast",
    "Past",
    "Playable",
    "Suggestion",
    "Try",
    "Why",
    "in_practice",
    "playable_cases",
    "suggest",
]
