"""A small world for the training record: a folder, a clock, ids, and calls to keep."""

from __future__ import annotations

import dataclasses
import functools
import hashlib
import itertools
from datetime import UTC, datetime, timedelta

from phonecoach.call.annotations import Annotation, HumanMark
from phonecoach.call.events import (
    Answered,
    BrokenOff,
    CallEnded,
    EndedBy,
    Filed,
    LineBegan,
    LineEnded,
    PickedUp,
    Rang,
    TurnBegan,
    TurnEnded,
)
from phonecoach.call.record import CallId, Head, Purpose
from phonecoach.scenario import CaseId, EndingId, LineId, Outcome
from phonecoach.scoring.card import Card, Evidence, ItemMark, Mark, Reason, Versions
from phonecoach.scoring.history import History
from phonecoach.store import open_store
from phonecoach.units import Language, Micros, Mode

MONDAY = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
OUTCOME = next(iter(Outcome))


class World:
    """A folder with a clock that moves a second at a look, and ids that count up.

    Attributes:
        store: The record of the folder, opened when first asked for.
        reader: A reader of it.
        errors: What the writer's thread told.
    """

    def __init__(self, folder):
        self.folder = folder
        self.path = folder / "training.sqlite3"
        self.errors = []
        self._ids = itertools.count(1)
        self._seconds = itertools.count()

    @functools.cached_property
    def store(self):
        return self.open()

    @functools.cached_property
    def reader(self):
        return self.store.reader()

    def close(self):
        for opened in ("reader", "store"):
            if opened in vars(self):
                getattr(self, opened).close()

    def now(self):
        return MONDAY + timedelta(seconds=next(self._seconds))

    def new_id(self):
        return f"id-{next(self._ids):06}"

    def new_salt(self):
        return hashlib.sha256(self.new_id().encode()).digest()[:16]

    def open(self, **changes):
        arguments = {
            "now": self.now,
            "new_id": self.new_id,
            "new_salt": self.new_salt,
            "on_error": self.errors.append,
        }
        return open_store(self.folder, **(arguments | changes))

    def head(self, store, person, **changes):
        head = Head(
            call=CallId(self.new_id()),
            person=person.id,
            pc=store.writer.pc,
            room=store.writer.room,
            started=self.now(),
            mode=Mode.TYPED,
            purpose=Purpose.PRACTICE,
            language=Language.KO,
            profile="ko-KR",
            profile_version="1",
            case=CaseId("late_parcel"),
            case_digest="digest of late_parcel",
            seed=7,
            captions=True,
            timing_error=None,
            program="0.1.0",
        )
        return dataclasses.replace(head, **changes)

    def begin(self, store, person, **changes):
        """Begin a call that rings, and return its id."""
        head = self.head(store, person, **changes)
        store.writer.begin_call(head, b"the case")
        store.writer.append(head.call, (rang(),))
        return head.call

    def take(self, store, person, **changes):
        """Take a whole call, and return its id."""
        call = self.begin(store, person, **changes)
        store.writer.append(call, (answered(1_000), *turn(2_000), ended(9_000)))
        return call

    def annotation(self, call, author, note):
        return Annotation(
            id=self.new_id(),
            call=call,
            author=author.id,
            written=self.now(),
            program="0.1.0",
            note=note,
        )


def rang(at=0):
    return Rang(at=Micros(at), due=Micros(at), shown=Micros(at))


def answered(at):
    return Answered(at=Micros(at), onset=Micros(at - 50))


def line(at, name="hello", wording="a"):
    return LineBegan(
        at=Micros(at),
        due=Micros(at),
        shown=Micros(at),
        line=LineId(name),
        wording=wording,
        text="여보세요?",
        duration=Micros(500),
    )


def line_over(at, name="hello", wording="a"):
    return LineEnded(
        at=Micros(at),
        due=Micros(at),
        shown=Micros(at),
        line=LineId(name),
        wording=wording,
        truncated=False,
    )


def turn(at, number=1):
    return (
        TurnBegan(at=Micros(at), onset=Micros(at), turn=number),
        TurnEnded(at=Micros(at), onset=Micros(at), turn=number),
    )


def ended(at):
    return CallEnded(
        at=Micros(at),
        by=EndedBy.CALLER,
        ending=EndingId("content"),
        outcome=OUTCOME,
        cause="ending",
    )


def broken_off(at):
    return BrokenOff(at=Micros(at), cause="suspended")


def picked_up(at):
    return PickedUp(at=Micros(at), gap=Micros(60_000_000))


def filed(at):
    return Filed(at=Micros(at))


def item(no, mark, share=None, **changes):
    return ItemMark(
        no=no, mark=Mark(mark), share=share, reason=Reason(id="r"), **changes
    )


def card(call, *items, score=80.0, rules="1", empty=False, fatal=()):
    """Return a card with these items; without any, with one that was met."""
    evidence = Evidence(at=Micros(5), turn=1, words="네, 알겠습니다", rule="greet")
    met = item(44, "met", 1.0, evidence=(evidence,))
    shown = items if items or empty else (met,)
    return Card(
        call=call,
        score=score,
        sections=(("A", score), ("B", None)),
        applied=sum(each.mark is not Mark.NOT_APPLICABLE for each in shown),
        pending=sum(each.mark is Mark.NEEDS_HUMAN for each in shown),
        fatal=fatal,
        passed=None,
        items=shown,
        remarks=(Reason(id="pace", values=(("share", "0.4"),)),),
        versions=Versions(
            checklist="1", profile="1", rules=rules, listener="1", program="0.1.0"
        ),
    )


def human_mark(no, mark, share):
    return HumanMark(item=no, mark=mark, share=share, rubric="1", reason="들었습니다")


history = History
