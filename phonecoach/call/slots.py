"""What a listener has to know of the case to understand a turn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.call import acts
from phonecoach.call.naming import fact_spellings
from phonecoach.language.protocol import Slots, Turn
from phonecoach.language.site_greeting import greetings, heard_as_greeting
from phonecoach.scenario.speaking import estimate_ms
from phonecoach.units import Language, from_ms

if TYPE_CHECKING:
    from phonecoach.call.script import Script
    from phonecoach.call.standing import CallState
    from phonecoach.language.protocol import Behaviour
    from phonecoach.scenario import Case


def slots(case: Case, language: Language, own_names: tuple[str, ...] = ()) -> Slots:
    """Return the values the case knows, so that they are matched, not recognised.

    Args:
        case: The case, with words in `language`.
        language: The language of the call.
        own_names: What the trainee may call themselves, beside the case's alias; each
            part of a name stands for it, too: a first name in English, a surname in
            Japanese.
    """
    texts, caller = case.texts[language], case.caller.name[language]
    called = (*caller.right, *caller.guessed, caller.full)
    return Slots(
        company=(texts.company.name, *texts.company.forms),
        own_name=tuple(
            dict.fromkeys(
                part
                for name in (*own_names, texts.alias)
                for part in (name, *name.split())
            )
        ),
        caller_name=tuple(dict.fromkeys(called)),
        facts=fact_spellings(texts),
    )


def turn_for(
    state: CallState, script: Script, text: str, turn: int | None = None
) -> Turn:
    """Return what the listener needs to hear a turn.

    Args:
        state: Where the call stands; before the floor is taken, or later.
        script: What the call is played from.
        text: The words, untouched.
        turn: The number of a turn that was begun already; None for the next one.
    """
    number = state.turns + 1 if turn is None else turn
    taken = next((one for one in state.taken if one.no == number), None)
    if taken is None:
        stage, prev = state.stage, state.prev
    else:
        stage, prev = taken.stage, taken.prev
    return Turn(
        id=str(number),
        text=text,
        prev=prev,
        stage="" if stage is None else script.stage(stage).kind.value,
        slots=slots(script.case, script.language, script.own_names),
    )


def with_greeting(
    script: Script, turn: int, text: str, behaviours: tuple[Behaviour, ...]
) -> tuple[Behaviour, ...]:
    """Return what a turn does, where the house's own greeting is a whole one.

    Args:
        script: What the call is played from.
        turn: The number of the turn.
        text: Its words.
        behaviours: What the listener heard.
    """
    if turn > 1 or script.outgoing or script.file.put_through:
        return behaviours
    known = slots(script.case, script.language, script.own_names)
    wanted = greetings(script.greeting, known)
    return heard_as_greeting(text, wanted, behaviours, script.language)


def hear(
    script: Script,
    turn: int,
    text: str,
    behaviours: tuple[Behaviour, ...],
    listener: str,
) -> acts.Hear:
    """Return the act that tells the engine what was heard in a typed turn.

    Args:
        script: What the call is played from.
        turn: The number of the turn.
        text: Its words.
        behaviours: What the listener heard.
        listener: The listener's version.
    """
    return acts.Hear(
        turn=turn,
        behaviours=with_greeting(script, turn, text, behaviours),
        listener=listener,
        named=script.facts_named(text),
        lasts=from_ms(estimate_ms(text, script.language)),
    )
