"""What a random trainee does with hands: paper, the keys of the panel, distractors."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from phonecoach.call import acts
from phonecoach.call.plan import PLAN_FIELDS, REQUEST_FIELDS
from phonecoach.proving.saying import fact_words
from phonecoach.scenario import Action, FactKind, MemoNeed
from phonecoach.scoring.items.review import (
    HIGHEST_RATING,
    OWED_TO,
    PLAN,
    RATED,
    WENT_WELL,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from phonecoach.call.standing import CallState
    from phonecoach.proving.trainee import Trainee
    from phonecoach.scenario import DistractorId, Fact, FactId

_WORDS: Final = "…"
"""What is written where any words will do."""

_REHEARSAL: Final = (1_000, 40_000)

_FORM: Final[Mapping[str, FactKind]] = MappingProxyType(
    {
        "number": FactKind.PHONE,
        "day": FactKind.DATE,
        "time": FactKind.TIME,
        "note": FactKind.MATTER,
    }
)


class Desk:
    """The hands of a random trainee in one call."""

    def __init__(self, trainee: Trainee) -> None:
        self._trainee = trainee
        self._who, self._luck = trainee.who, trainee.luck
        self._script = trainee.script
        self._noted: frozenset[FactId] = frozenset()
        self._seen: set[DistractorId] = set()

    def does(self, state: CallState, *, announced: bool) -> Iterator[acts.TraineeAct]:
        """Yield what is done before the next turn, in order.

        Args:
            state: Where the call stands.
            announced: Whether the last turn said that the caller has to wait.
        """
        yield from self._beside(state)
        yield from self._on_paper(state)
        pressed = {
            *self._luck.some(self._asked_for(state), self._who.acts),
            *self._luck.some(self._awaited(state), self._who.follows),
            *self._luck.some([self._luck.one(tuple(_KEYS))], self._who.presses),
            *self._luck.some([Action.HOLD] * announced, self._who.acts),
        }
        # Whoever holds first cannot be heard, but whoever searches first can hold.
        yield from (
            press(self, state) for key, press in _KEYS.items() if key in pressed
        )

    # Before dialling --------------------------------------------------------------

    def prepares(self, state: CallState) -> Iterator[acts.TraineeAct]:
        """Yield what is done before a call that goes out."""
        if self._luck.has(self._who.prepares):
            yield acts.Plan(fields=tuple(self._plan(state)))
        if self._luck.has(self._who.prepares):
            yield acts.Rehearse(lasts=self._luck.time(_REHEARSAL))

    def _plan(self, state: CallState) -> Iterator[tuple[str, str]]:
        for field in self._luck.some(PLAN_FIELDS, self._who.prepares):
            named = self._trainee.contents.planned(state) if field == "what" else []
            yield field, "\n".join(self._written(named)) or _WORDS

    # Keys -------------------------------------------------------------------------

    def _asked_for(self, state: CallState) -> Iterator[Action]:
        stage = self._trainee.stage(state)
        # Nobody shall wait who was not told so.
        yield from (key for key in stage.expects_actions if key is not Action.HOLD)
        if self._trainee.abused(state):
            yield Action.ESCALATE

    def _awaited(self, state: CallState) -> Iterator[Action]:
        for way in self._trainee.ways(self._trainee.stage(state)):
            if way.when.action is not None:
                yield way.when.action

    def _beside(self, state: CallState) -> Iterator[acts.TraineeAct]:
        """Yield a turning to each thing that has come up, or not: once for each."""
        new = sorted(state.distractors - self._seen)
        self._seen.update(new)
        for one in self._luck.some(new, self._who.turns_away):
            yield acts.Attend(distractor=one)

    # Paper ------------------------------------------------------------------------

    def _on_paper(self, state: CallState) -> Iterator[acts.TraineeAct]:
        """Bring all up to date now that the caller has told more."""
        if state.facts == self._noted or not self._luck.has(self._who.writes):
            return
        self._noted = state.facts
        yield acts.Memo(text=self.memo(state))
        yield acts.Form(fields=self.form(state))
        if self._script.file.needs_decision:
            yield acts.Request(fields=self._request())

    def memo(self, state: CallState) -> str:
        """Return the memo as it would be written now."""
        wanted = (
            fact
            for fact in self._script.file.facts
            if fact.memo is not MemoNeed.NONE and fact.id in state.facts
        )
        return "\n".join(self._written(self._luck.some(wanted, self._who.exact)))

    def form(self, state: CallState) -> tuple[tuple[str, str], ...]:
        """Return the callback form as it would be filled in now."""
        fields = ((name, self._entry(kind, state)) for name, kind in _FORM.items())
        return tuple((name, entry) for name, entry in fields if entry)

    def _entry(self, kind: FactKind, state: CallState) -> str:
        if not self._luck.has(self._who.exact):
            return ""
        contents = self._trainee.contents
        given = [one for one in contents.given(state) if one.kind is kind]
        here = contents.said_here(state)
        best = [one for one in given if one.id in here] or given
        return "".join(self._written([self._luck.one(best)])) if best else ""

    def _written(self, facts: Iterable[Fact]) -> Iterator[str]:
        return (fact_words(fact.id, self._script.texts) for fact in facts)

    def _request(self) -> tuple[tuple[str, str], ...]:
        told = self._luck.some(REQUEST_FIELDS, self._who.exact)
        return tuple((field, _WORDS) for field in told)

    def review(self) -> tuple[tuple[str, str], ...]:
        """Return the answers after the call; none where nothing was filled in."""
        ratings = [(one, str(self._rating())) for one in RATED]
        lines = (f"{RATED[0]}_words", OWED_TO, WENT_WELL, PLAN)
        all_of_it = [*ratings, *((line, _WORDS) for line in lines)]
        return tuple(self._luck.some(all_of_it, self._who.reviews))

    def _rating(self) -> int:
        return self._luck.one(range(HIGHEST_RATING + 1))


_KEYS: Final[Mapping[Action, Callable[[Desk, CallState], acts.TraineeAct]]] = (
    MappingProxyType(
        {
            Action.MEMO: lambda desk, state: acts.Memo(text=desk.memo(state)),
            Action.FORM: lambda desk, state: acts.Form(fields=desk.form(state)),
            Action.LOOK_UP: lambda _desk, _state: acts.LookUp(),
            Action.ESCALATE: lambda _desk, _state: acts.Escalate(),
            Action.HOLD: lambda _desk, _state: acts.Hold(),
            Action.TRANSFER: lambda _desk, _state: acts.Transfer(),
        }
    )
)
"""What can be pressed while the caller is not on hold, in the order of pressing."""
