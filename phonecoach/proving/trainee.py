"""What a random trainee says, writes and chooses, given where the call stands."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from phonecoach.checklist import Polarity, vocabulary
from phonecoach.language.protocol import Verdict
from phonecoach.proving.contents import Contents
from phonecoach.proving.manners import MANNERS, REQUESTS, RINGING_UP, WAIT
from phonecoach.proving.routes import ANYWHERE, route_to, words_for
from phonecoach.proving.saying import Saying
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from phonecoach.call.script import Script
    from phonecoach.call.standing import CallState
    from phonecoach.proving.characters import Character
    from phonecoach.proving.luck import Luck
    from phonecoach.proving.routes import Route
    from phonecoach.scenario import Option, OptionId, Stage, Transition


class Trainee:
    """A random trainee in one call.

    Attributes:
        script: What the call is played from.
        who: The trainee's character.
        luck: Decides everything that the character leaves open.
        contents: Draws what is said.
    """

    def __init__(self, script: Script, who: Character, luck: Luck) -> None:
        self.script = script
        self.who = who
        self.luck = luck
        self.contents = Contents(script, luck, exact=who.exact)
        self._faults, self._others = _repertoire(script.language)
        self._manners = RINGING_UP if script.outgoing else MANNERS
        self._route = self._draw_route()

    def _draw_route(self) -> Route:
        endings = self.script.file.endings
        if not endings or not self.luck.has(self.who.bent):
            return ANYWHERE
        return route_to(self.script.file, self.luck.one(endings).id)

    def ways(self, stage: Stage) -> tuple[Transition, ...]:
        """Return the transitions to be taken: towards the ending in mind, or any."""
        return self._route.get(stage.id) or stage.to

    def stage(self, state: CallState) -> Stage:
        """Return the stage that the call is in."""
        assert state.stage is not None
        return self.script.stage(state.stage)

    def abused(self, state: CallState) -> bool:
        """Whether the caller's latest line was abuse."""
        line = state.last_line
        return line is not None and self.script.line(line.line).abuse is not None

    # Words ------------------------------------------------------------------------

    def says(self, state: CallState, *, back: bool) -> tuple[Saying, ...]:
        """Return the next turn.

        Args:
            state: Where the call stands.
            back: Whether the caller has just been waiting.
        """
        names = self._in_order(self._names(state, back))
        return tuple(
            Saying(
                does=name,
                verdict=self._verdict(),
                about=self.contents.of(name, state),
            )
            for name in names
        )

    def _names(self, state: CallState, back: bool) -> Iterator[str]:
        who, luck, stage = self.who, self.luck, self.stage(state)
        yield from luck.some(self._called_for(state), who.heeds)
        if back and luck.has(who.heeds):
            yield "thank_waiting"
        names = [
            *luck.some(stage.expects, who.heeds),
            *luck.some(self._manners[stage.kind], who.manners),
            *(self._awaited(stage) if luck.has(who.follows) else ()),
            *luck.some([luck.one(self._others)], who.wanders),
            *luck.some([luck.one(self._faults)], who.faults),
        ]
        barred = self._barred(stage)
        names = [name for name in names if name not in barred]
        if REQUESTS.intersection(names) and luck.has(who.heeds):
            yield "cushion"
        yield from names
        if "hold_announce" in names:
            yield from luck.some(WAIT, who.heeds)

    def _called_for(self, state: CallState) -> Iterator[str]:
        """Yield what the caller's latest line calls for, whatever the stage."""
        if state.last_line is not None:
            line = self.script.line(state.last_line.line)
            if line.abuse is not None:
                yield "warn_abuse"
            if line.criticises:
                yield "thank_feedback"

    def _barred(self, stage: Stage) -> set[str]:
        """Return what would lead away from the ending in mind."""
        route = self._route.get(stage.id)
        if not route:
            return set()
        wanted = {name for way in route for words in words_for(way) for name in words}
        others = (way for way in stage.to if way.to is not None and way not in route)
        leads = {name for way in others for words in words_for(way) for name in words}
        return leads - wanted

    def _awaited(self, stage: Stage) -> tuple[str, ...]:
        """Return what leads on from here, if words do."""
        ways = [words for way in self.ways(stage) if (words := words_for(way))]
        return self.luck.one(self.luck.one(ways)) if ways else ()

    def _in_order(self, names: Iterator[str]) -> list[str]:
        once = list(dict.fromkeys(names))
        return once if self.luck.has(self.who.orderly) else self.luck.shuffled(once)

    def _verdict(self) -> Verdict:
        if self.luck.has(self.who.clear):
            return Verdict.YES
        return self.luck.one((Verdict.WEAK, Verdict.UNSURE))

    def chooses(self, state: CallState) -> OptionId:
        """Return one of the replies on offer: what leads on, the best one, or any."""
        stage = self.stage(state)
        offered = [one for one in stage.options if one.id in state.options]
        leading = [one for one in offered if self._leads_on(one, stage)]
        if leading and self.luck.has(self.who.follows):
            return self.luck.one(leading).id
        if not self.luck.has(self.who.heeds):
            return self.luck.one(offered).id
        return max(self.luck.shuffled(offered), key=lambda one: _fits(one, stage)).id

    def _leads_on(self, option: Option, stage: Stage) -> bool:
        return any(
            set(words) <= set(option.does)
            for way in self.ways(stage)
            for words in words_for(way)
        )


def _fits(option: Option, stage: Stage) -> int:
    """Return how much an option does of what the stage asks for."""
    faults, _ = _repertoire(Language.KO)
    good = sum(name in stage.expects for name in option.does)
    return good - 2 * sum(name in faults for name in option.does)


@functools.cache
def _repertoire(language: Language) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the faults that can be committed in a language, and all else."""
    known = [one for one in vocabulary().names() if one != _not_in(language)]
    faults = vocabulary().names(Polarity.FAULT)
    return (
        tuple(name for name in known if name in faults),
        tuple(name for name in known if name not in faults),
    )


def _not_in(language: Language) -> str:
    return "casual_register" if language is Language.EN else ""
