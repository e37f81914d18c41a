"""What the ledger of a person's page rests on, read from kept calls."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from phonecoach.call.annotations import Review, Source, TurnWords
from phonecoach.call.events import CallEnded, EndedBy, FormChanged, TurnHeard
from phonecoach.language.protocol import Behaviour, Verdict
from phonecoach.scenario import CaseId, EndingId, Outcome
from phonecoach.units import Micros
from tests.store import making as make

PROMISED = {"follow_up": {"case": "ring_back", "in_hours": 24}}
WORDS = "내일 오전에 다시 전화드리겠습니다."


@pytest.fixture
def take(world, mina):
    """Return a function that takes a call of a case with these things in its file."""

    def made(*events, items=(), notes=(), outcome=Outcome.RESOLVED, **file):
        writer = world.store.writer
        content = json.dumps({"file": file}).encode()
        case = CaseId(file.pop("id", "late_parcel"))
        head = world.head(
            world.store, mina, case=case, case_digest=f"digest of {file} {case}"
        )
        writer.begin_call(head, content)
        writer.append(head.call, (make.rang(), make.answered(1_000), *make.turn(2_000)))
        writer.append(head.call, events)
        writer.append(head.call, (ended(outcome),))
        for note in notes:
            writer.annotate(world.annotation(head.call, mina, note))
        writer.keep_card(make.card(head.call, *items), make.history())
        writer.flush()
        return head

    return made


def ended(outcome):
    return CallEnded(
        at=Micros(9_000),
        by=EndedBy.CALLER,
        ending=EndingId("over"),
        outcome=outcome,
        cause="ending",
    )


def heard(name):
    behaviour = Behaviour(name=name, verdict=Verdict.YES, span=(0, 5), rule="r", why="")
    return TurnHeard(at=Micros(3_000), turn=1, behaviours=(behaviour,), listener="1")


def form(**fields):
    return FormChanged(
        at=Micros(4_000), onset=Micros(4_000), fields=tuple(fields.items())
    )


def words(text, source=Source.TYPED):
    return TurnWords(turn=1, source=source, text=text)


@pytest.fixture
def history(world, mina):
    return lambda: world.reader.history(mina.id, mina.id, world.now())


def test_what_a_case_is_to_others_is_read_from_the_case_as_it_was_played(take, history):
    take(no_competitor=True, complaint={}, pair={"id": "twins", "trait": "age"})
    take()

    first, second = history().calls

    assert (first.nowhere_else, first.complaint, first.pair.id) == (True, True, "twins")
    assert (second.nowhere_else, second.complaint, second.pair) == (False, False, None)


def test_marks_that_wait_for_a_human_stand_beside_the_shares(take, history):
    take(items=(make.item(59, "needs a human"), make.item(44, "met", 1.0)))

    (past,) = history().calls

    assert (past.shares, past.waiting) == (((44, 1.0),), (59,))


def test_a_promise_made_aloud_is_open_until_its_follow_up(take, history, world):
    head = take(heard("promise_time"), notes=(words(WORDS),), **PROMISED)

    (promise,) = history().promises

    assert (promise.call, promise.case) == (head.call, "ring_back")
    assert promise.content == WORDS[:5]
    assert promise.due == head.started + timedelta(hours=24)


def test_words_a_human_put_right_are_the_ones_promised(take, history):
    notes = (words("잘못 들은 말"), words("내일 꼭 전화", Source.HUMAN))
    take(heard("promise_time"), notes=notes, **PROMISED)

    assert history().promises[0].content == "내일 꼭 "


def test_the_callback_form_says_what_was_promised(take, history):
    take(form(day="내일", time="10시"), **PROMISED)

    assert history().promises[0].content == "내일 / 10시"


def test_the_note_of_a_complaint_is_not_among_what_was_promised(take, history):
    take(form(day="내일", note="포장을 두껍게"), complaint={}, **PROMISED)

    assert history().promises[0].content == "내일"


def test_a_case_that_opens_nothing_has_no_promise(take, history):
    take(heard("promise_time"), form(day="내일"), outcome=Outcome.CALLBACK)

    assert history().promises == ()
    assert history().calls[0].promise is None


def test_a_review_in_own_words_counts_only_after_a_lost_call(take, history):
    line = Review(answers=(("plan", "먼저 듣는다"),))
    ratings = Review(answers=(("needs", "1"),))
    take(notes=(line,), outcome=Outcome.LOST)
    take(notes=(ratings,), outcome=Outcome.LOST)
    take(notes=(line,))

    assert [past.reflected for past in history().calls] == [True, False, False]


def test_the_snapshot_that_is_kept_with_a_card_says_all_of_it(
    take, history, world, mina
):
    take(form(day="내일"), pair={"id": "twins", "trait": "sex"}, **PROMISED)
    last = take()
    known = history()
    world.store.writer.keep_card(make.card(last.call, rules="2"), known)
    world.store.writer.flush()

    assert world.reader.current_card(mina.id, last.call).history == known
