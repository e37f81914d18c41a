"""Plans, what was judged by reading them, and what the program makes of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import yaml

from phonecoach.call.annotations import Annotation
from phonecoach.call.heading import Circumstances, head_of
from phonecoach.call.patience import patience_of
from phonecoach.call.plan import read_plan
from phonecoach.call.player import play
from phonecoach.call.record import CallId, PcId, PersonId, RoomId
from phonecoach.call.remembering import NOTHING
from phonecoach.call.script import Script
from phonecoach.checklist import profile_for
from phonecoach.language.listening import listener
from phonecoach.places import scenarios
from phonecoach.scenario.reader import read_case, read_shared
from phonecoach.scoring.card import Mark
from phonecoach.scoring.current import score_call
from phonecoach.scoring.history import History
from phonecoach.scoring.memories import Before, remember
from phonecoach.scoring.reasons import sentence
from phonecoach.units import Language, Mode

HERE = Path(__file__).parent
KNOWN = HERE / "KNOWN.md"
PLANS = sorted(HERE.glob("*/*.jsonl"))

_LISTED = re.compile(
    r"\| (?P<plan>[\w-]+/[\w-]+) \| (?P<item>\d+) \| (?P<judged>[\w ]+)"
    r" \| (?P<computed>[\w ]+) \| (?P<why>.+) \|"
)
_WRITTEN = {
    "met": Mark.MET,
    "partly": Mark.PARTLY,
    "missed": Mark.MISSED,
    "not_applicable": Mark.NOT_APPLICABLE,
    "needs_human": Mark.NEEDS_HUMAN,
}
_WHEN = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Disagreement:
    """An item on which reading and computing differ."""

    plan: str
    item: int
    judged: str
    computed: str


def name_of(plan):
    return f"{plan.parent.name}/{plan.stem}"


def judged_marks(plan):
    """Return the marks judged by reading, by item."""
    text = plan.with_suffix(".marks.yaml").read_text(encoding="utf-8")
    return {int(no): _WRITTEN[mark] for no, mark in yaml.safe_load(text).items()}


@cache
def shared():
    return read_shared(scenarios("shared"))


@cache
def case(name):
    return read_case(scenarios(name), shared())


@cache
def ear(language):
    return listener(language, here=True)


def played(plan):
    """Return what came of a plan: the played call and its card."""
    call = _call(plan, Mode.TYPED)
    return call, _card(plan, call)


def spoken(plan):
    """Return what comes of a plan when it is spoken: the played call and its card."""
    call = _call(plan, Mode.SPOKEN)
    return call, _card(plan, call)


def rescored(plan, *notes, mode=Mode.TYPED):
    """Return the card of a plan after a supervisor has noted something on its call."""
    return _card(plan, _call(plan, mode), notes)


@cache
def _card(plan, call, notes=()):
    annotations = (*_annotations(call), *_by_supervisor(call, notes))
    return score_call(call.record, annotations, History(), case(plan.parent.name))


def _by_supervisor(call, notes):
    return tuple(
        Annotation(
            id=f"supervisor {number}",
            call=call.record.head.call,
            author=PersonId("supervisor"),
            written=_WHEN,
            program="test",
            note=note,
        )
        for number, note in enumerate(notes)
    )


@cache
def _call(plan, mode):
    language = Language(plan.name.split("-")[0])
    rules = profile_for(language)
    script = Script(
        case=case(plan.parent.name),
        language=language,
        patience=patience_of(rules),
        mode=mode,
        seed=0,
        remembered=_remembered(plan, language),
    )
    here = Circumstances(
        call=CallId("call"),
        person=PersonId("person"),
        pc=PcId("pc"),
        room=RoomId("room"),
        started=_WHEN,
    )
    return play(script, head_of(script, rules, here), read_plan(plan), ear(language))


def _annotations(call):
    return tuple(
        Annotation(
            id=str(number),
            call=call.record.head.call,
            author=call.record.head.person,
            written=_WHEN,
            program="test",
            note=note,
        )
        for number, note in enumerate(call.notes)
    )


def _remembered(plan, language):
    """Return what the person rung remembers: the first call, done just as well."""
    firsts = [one for one in PLANS if one.name == plan.name and _opens(one, plan)]
    if not firsts:
        return NOTHING
    call, _ = played(firsts[0])
    first = case(firsts[0].parent.name)
    before = Before(record=call.record, annotations=_annotations(call), case=first)
    return remember(before, language)


def _opens(one, plan):
    follow_up = case(one.parent.name).file.follow_up
    return follow_up is not None and follow_up.case == plan.parent.name


def disagreements(plan):
    """Return the items on which the card differs from what was judged."""
    judged = judged_marks(plan)
    _, card = played(plan)
    return {
        Disagreement(name_of(plan), mark.no, str(judged[mark.no]), str(mark.mark))
        for mark in card.items
        if mark.mark != judged[mark.no]
    }


def known():
    """Return what KNOWN.md lists."""
    rows = map(_LISTED.fullmatch, KNOWN.read_text(encoding="utf-8").splitlines())
    return {
        Disagreement(row["plan"], int(row["item"]), row["judged"], row["computed"])
        for row in rows
        if row
    }


if __name__ == "__main__":
    for each in PLANS:
        _, card = played(each)
        reasons = {mark.no: mark.reason for mark in card.items}
        for one in sorted(disagreements(each), key=lambda it: it.item):
            why = sentence(reasons[one.item], Language.EN)
            row = (one.plan, one.item, one.judged, one.computed, why)
            print(f"| {' | '.join(map(str, row))} |")  # noqa: T201 - the answer
