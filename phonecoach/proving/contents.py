"""What the things a random trainee says are about."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from phonecoach.proving.saying import Address, Asks, Content, Jargon, Names
from phonecoach.scenario import FactKind
from phonecoach.scoring.matching import Promised

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from phonecoach.call.script import Script
    from phonecoach.call.standing import CallState
    from phonecoach.proving.luck import Luck
    from phonecoach.scenario import Fact, FactId

_BESIDE: Final = 0.15
"""The chance of saying what need not be said."""

_USES_JARGON: Final = 0.1


class Contents:
    """Draws what a behaviour is about, given what is known at the time."""

    def __init__(self, script: Script, luck: Luck, *, exact: float) -> None:
        """Prepare for a call.

        Args:
            script: What the call is played from.
            luck: Decides.
            exact: The chance, 0 to 1, that something is there and right.
        """
        self._file = script.file
        self._luck = luck
        self._exact = exact
        self._told = {fact for line in script.file.lines for fact in line.says}

    def of(self, behaviour: str, state: CallState) -> tuple[Content, ...]:
        """Return what a behaviour is about now; nothing where that is no matter."""
        draw = _DRAWS.get(behaviour)
        return () if draw is None else draw(self, state)

    # What is known ----------------------------------------------------------------

    def given(self, state: CallState) -> list[Fact]:
        """Return the facts that the caller has told, in file order."""
        return [fact for fact in self._file.facts if fact.id in state.facts]

    def said_here(self, state: CallState) -> set[FactId]:
        """Return the facts of lines that were begun in this stage."""
        return {
            fact
            for line in self._file.lines
            if line.id in state.begun_here
            for fact in line.says
        }

    def _shown(self, state: CallState) -> list[Fact]:
        """Return the facts that the case sheet shows by now."""
        return [
            fact
            for fact in self._file.facts
            if fact.on_sheet and (not fact.needs_look_up or fact.id in state.sheet)
        ]

    # Draws ------------------------------------------------------------------------

    def _one(self, facts: list[Fact]) -> tuple[Content, ...]:
        if not facts or not self._luck.has(self._exact):
            return ()
        return (Names(self._luck.one(facts).id),)

    def _weighed(
        self, facts: list[Fact], matters: Callable[[Fact], bool]
    ) -> tuple[Content, ...]:
        """Return the facts that matter if all is right, and some of the others."""
        return tuple(
            Names(fact.id)
            for fact in facts
            if self._luck.has(self._exact if matters(fact) else _BESIDE)
        )

    def back(self, state: CallState) -> tuple[Content, ...]:
        """Return what is said back: key facts and telephone numbers above all."""
        return self._weighed(self.given(state), _is_said_back)

    def circumstance(self, state: CallState) -> tuple[Content, ...]:
        """Return one thing that the caller has told."""
        return self._one(self.given(state))

    def sheet(self, state: CallState) -> tuple[Content, ...]:
        """Return what is told from the sheet: what must be, above all."""
        told = self._weighed(self._shown(state), lambda fact: fact.must_tell)
        return (*told, *self._jargon())

    def planned(self, state: CallState) -> list[Fact]:
        """Return what a plan names of the sheet: what must be told, above all."""
        named = {
            content.fact
            for content in self._weighed(self._shown(state), lambda one: one.must_tell)
            if isinstance(content, Names)
        }
        return [fact for fact in self._file.facts if fact.id in named]

    def _jargon(self) -> tuple[Content, ...]:
        if not self._luck.has(_USES_JARGON):
            return ()
        return (Jargon(explained=self._luck.has(self._exact)),)

    def extra(self, state: CallState) -> tuple[Content, ...]:
        """Return something of the sheet that need not be told."""
        return self._one([one for one in self._shown(state) if not one.must_tell])

    def answer(self, state: CallState) -> tuple[Content, ...]:
        """Return what will be done, and for which of the caller's circumstances."""
        return (*self._one(self._shown(state)), *self.circumstance(state))

    def promise(self, state: CallState) -> tuple[Content, ...]:
        """Return a time, and perhaps a circumstance."""
        right = self._luck.has(self._exact)
        time = Promised.WITHIN if right else self._luck.one(tuple(Promised))
        return (time, *self.circumstance(state))

    def token(self, _: CallState) -> tuple[Content, ...]:
        """Return one of the tokens that the case allows."""
        complaint = self._file.complaint
        allowed = () if complaint is None else complaint.compensation
        return self._one([one for one in self._file.facts if one.id in allowed])

    def question(self, state: CallState) -> tuple[Content, ...]:
        """Return what is asked: something new, or what the caller told before."""
        unclear = self._file.unclear_fact
        if unclear is not None and self._luck.has(self._exact / 2):
            return (Asks(unclear),)
        new = self._luck.has(self._exact)
        asked = [
            fact.id
            for fact in self._file.facts
            if fact.id in self._told and (fact.id not in state.facts) is new
        ]
        return (Asks(self._luck.one(asked)),) if asked else ()

    def address(self, _: CallState) -> tuple[Content, ...]:
        """Return how the caller is called."""
        right = self._luck.has(self._exact)
        return (Address.RIGHT if right else self._luck.one(tuple(Address)),)


def _is_said_back(fact: Fact) -> bool:
    return fact.key or fact.kind is FactKind.PHONE


_DRAWS: Final[Mapping[str, Callable[[Contents, CallState], tuple[Content, ...]]]] = (
    MappingProxyType(
        {
            "acknowledge": Contents.circumstance,
            "announce_action": Contents.circumstance,
            "apologise": Contents.circumstance,
            "ask_convenient_time": Contents.circumstance,
            "ask_question": Contents.question,
            "confirm_understanding": Contents.back,
            "disclose_data": Contents.sheet,
            "empathise": Contents.circumstance,
            "explain": Contents.sheet,
            "next_action": Contents.answer,
            "offer_alternative": Contents.answer,
            "offer_callback": Contents.circumstance,
            "offer_compensation": Contents.token,
            "offer_extra": Contents.extra,
            "offer_option": Contents.answer,
            "promise_time": Contents.promise,
            "summarise": Contents.back,
            "use_caller_name": Contents.address,
            "verify_identity": Contents.question,
        }
    )
)
