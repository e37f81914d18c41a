"""Typed calls, as if they had been spoken: voices that last, and how they sounded."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace

from phonecoach.app.measuring import METER
from phonecoach.call import events as e
from phonecoach.call.annotations import (
    Annotation,
    PitchRange,
    Source,
    TurnBehaviours,
    TurnVoice,
    TurnWords,
)
from phonecoach.call.heading import Circumstances, head_of
from phonecoach.call.patience import patience_of
from phonecoach.call.plan import Plan, PlannedAct
from phonecoach.call.player import play
from phonecoach.call.record import CallId, PcId, PersonId, Record, RoomId, TimingError
from phonecoach.call.script import Script
from phonecoach.checklist import profile_for
from phonecoach.scenario import StageKind, Transition, When
from phonecoach.scenario.speaking import estimate_ms
from phonecoach.scoring.current import score_call
from phonecoach.scoring.history import History
from phonecoach.units import Language, Micros, Mode, from_ms
from tests.app.kit import Ears
from tests.app.office import NOON
from tests.plans.judged import HERE, case, played

STEP = 50_000

_SAID = "Thank you for waiting. I’ll just go through the next page with you, if I may."


def spoken(language, of="broken-delivery", how="poor", *, measured=True):
    """Record, notes and case of a call that was spoken and not transcribed."""
    call, _ = played(HERE / of / f"{language}-{how}.jsonl")
    texts = {one.turn: one.text for one in call.notes if isinstance(one, TurnWords)}
    record = Record(
        head=replace(
            call.record.head,
            mode=Mode.SPOKEN,
            timing_error=TimingError(mean=Micros(38_000), spread=Micros(9_000)),
        ),
        events=tuple(_voiced(call.record.events, texts, language)),
    )
    notes = [one for one in call.notes if not _of_words(one)]
    if measured:
        notes += [_voice(*turn) for turn in _turns(record)]
    return record, noted(record, notes), case(of)


def long_call(turns=60, lasts_ms=5_000):
    """Record, notes and case of a spoken call of ten minutes; all is written down.

    The caller has something to say to every turn, and says all of it over again.
    """
    of_case = _talkative(case("repair-enquiry"), turns)
    rules = profile_for(Language.EN)
    script = Script(
        case=of_case,
        language=Language.EN,
        patience=patience_of(rules),
        mode=Mode.SPOKEN,
        seed=0,
    )
    says = PlannedAct(line=0, act="say", after_ms=600, takes_ms=lasts_ms)
    plan = Plan(name="", acts=(PlannedAct(line=0, act="answer"), *[says] * turns))
    here = Circumstances(
        call=CallId(""), person=PersonId(""), pc=PcId(""), room=RoomId(""), started=NOON
    )
    record = play(script, head_of(script, rules, here), plan, Ears()).record
    heard = [
        TurnWords(turn=turn, source=Source.RECOGNISER, text=_SAID)
        for turn, *_ in _turns(record)
    ]
    notes = [*heard, *(_voice(*turn, meter=METER) for turn in _turns(record))]
    return record, noted(record, notes), of_case


def _talkative(of_case, turns):
    """Return a case with a stage for each turn, in which a line is said."""
    first = of_case.file.stages[0]
    lines = itertools.cycle(one.id for one in of_case.file.lines)
    names = ["opening", *(f"talk-{turn}" for turn in range(1, turns)), "over"]
    talk = [
        replace(
            first,
            id=name,
            kind=StageKind.DETAILS if line else first.kind,
            lines=(line,) if line else (),
            to=(Transition(when=When(turns=1), to=then),),
        )
        for name, then, line in zip(
            names, names[1:], [None, *itertools.islice(lines, turns - 1)], strict=False
        )
    ]
    over = next(one for one in of_case.file.stages if one.id == "over")
    file = replace(of_case.file, stages=(*talk, over))
    return replace(of_case, file=file)


def noted(record, notes, author=None, first=0):
    return tuple(
        Annotation(
            id=f"{first + number:04}",
            call=record.head.call,
            author=author or record.head.person,
            written=NOON,
            program="test",
            note=note,
        )
        for number, note in enumerate(notes)
    )


def card_of(record, notes, of_case):
    return score_call(record, notes, History(), of_case)


def _of_words(note):
    return isinstance(note, TurnWords | TurnBehaviours)


def _voiced(events, texts, language):
    """Let each turn have lasted as long as saying it takes, where there is room."""
    quiet_since = Micros(0)
    for event in events:
        if isinstance(event, e.TurnHeard | e.ComposeBegan):
            continue
        if isinstance(event, e.TurnBegan):
            lasts = from_ms(estimate_ms(texts.get(event.turn, ""), language))
            onset = Micros(max(quiet_since, event.at - lasts))
            yield replace(event, onset=onset, voice=True)
            continue
        if not isinstance(event, e.LinePlanned):
            quiet_since = event.at
        yield event


def _turns(record):
    onset = {}
    for event in record.events:
        if isinstance(event, e.TurnBegan):
            onset[event.turn] = event.onset
        if isinstance(event, e.TurnEnded) and event.turn in onset:
            yield event.turn, onset[event.turn], event.onset


def _voice(turn, begins, ends, meter="test"):
    steps = max(1, (ends - begins) // STEP)
    return TurnVoice(
        turn=turn,
        begins=begins,
        pace=4.2 + (turn % 3) * 0.4,
        pitch=PitchRange(low=165.0, mid=204.0 + turn, high=262.0),
        level=-24.5,
        pauses=(),
        envelope=tuple(
            round(-30 + 12 * math.sin(at * 0.9 + turn) + 7 * math.sin(at * 0.23))
            for at in range(steps)
        ),
        meter=meter,
    )
