"""What a call screen remembers of the call: its events, words, and what was heard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from phonecoach.call import events as e
from phonecoach.call.standing import heard_names
from phonecoach.scoring.promised import named_wait, promised_wait
from phonecoach.units import Micros

if TYPE_CHECKING:
    from collections.abc import Mapping

    from phonecoach.scenario import CaseTexts

_TURNS_BEFORE: Final = 2
"""What was said in so many turns before it belongs to a hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BeforeHold:
    """What the caller was told before a hold."""

    asked: bool = False
    reason: bool = False
    length: bool = False
    promised: Micros | None = None
    """The length in figures, where it could be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Heard:
    names: frozenset[str]
    wait: Micros | None
    """The length of a wait that was told."""


class CallMemory:
    """Takes every event of a call.

    Attributes:
        events: All of them, in order.
        words: What the trainee said, by turn.
    """

    def __init__(self, texts: CaseTexts) -> None:
        self._texts = texts
        self.events: list[e.Event] = []
        self.words: dict[int, str] = {}
        self._heard: dict[int, _Heard] = {}
        self._turns = 0
        self._turns_at_hold = 0
        self._turns_before_hold = 0

    def know_words(self, words: Mapping[int, str]) -> None:
        """Learn what was said in turns, by their numbers."""
        self.words.update(words)

    def take(self, event: e.Event) -> None:
        """Remember an event."""
        self.events.append(event)
        match event:
            case e.TurnBegan():
                self._turns = event.turn
            case e.OptionChosen():
                self.words[event.turn] = self._texts.options[event.option]
            case e.TurnHeard():
                self._heard[event.turn] = self._heard_in(event)
            case e.HoldBegan():
                self._turns_before_hold = self._turns_at_hold
                self._turns_at_hold = self._turns
            case _:
                pass

    def before_hold(self) -> BeforeHold:
        """Return what was said before the latest hold."""
        first = max(self._turns_before_hold, self._turns_at_hold - _TURNS_BEFORE) + 1
        turns = range(first, self._turns_at_hold + 1)
        heard = [self._heard[turn] for turn in turns if turn in self._heard]
        names = frozenset().union(*(one.names for one in heard))
        waits = [one.wait for one in heard if one.wait is not None]
        return BeforeHold(
            asked="hold_announce" in names,
            reason="hold_reason" in names,
            length="hold_duration" in names,
            promised=waits[-1] if waits else None,
        )

    def _heard_in(self, event: e.TurnHeard) -> _Heard:
        text = self.words.get(event.turn, "")
        told = [one for one in event.behaviours if one.name == "hold_duration"]
        spans = [one.span for one in told]
        wait = named_wait(text, spans, self._texts.language)
        if told and wait is None:
            wait = promised_wait(text, self._texts.language)
        return _Heard(names=heard_names(event.behaviours), wait=wait)
