"""A person's history, gathered from a training record."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta, timezone

import pytest

from phonecoach.app.gather.history import LAST_MARKS, TREND, PersonHistory
from phonecoach.app.screens.history_text import Standing, Way
from phonecoach.call.record import Continued, Purpose
from phonecoach.checklist import checklist, profile
from phonecoach.scenario.keeping import freeze
from phonecoach.scoring.card import Mark
from phonecoach.store import Role
from phonecoach.units import Language, Mode
from tests.app.gallery import cases
from tests.store import making as make

SEOUL = timezone(timedelta(hours=9))


class Room:
    """A training record with one trainee, whose calls are taken a day apart."""

    def __init__(self, world):
        self.world = world
        self.case = cases()[0]
        self.day = datetime(2026, 11, 2, 9, 5, tzinfo=UTC)
        self.mina = world.store.writer.add_person(name="민아", language=Language.KO)

    def begin(self, **changes):
        known = {"case": self.case.file.id, "case_digest": self.case.digest}
        self.day += timedelta(days=1)
        head = self.world.head(
            self.world.store, self.mina, started=self.day, **(known | changes)
        )
        self.world.store.writer.begin_call(head, freeze(self.case))
        self.world.store.writer.append(head.call, (make.rang(),))
        return head.call

    def take(self, *items, **changes):
        call = self.begin(**changes)
        events = (make.answered(1_000), *make.turn(2_000), make.ended(75_000_000))
        self.world.store.writer.append(call, events)
        if items:
            card = make.card(call, *items, score=82.4)
            self.world.store.writer.keep_card(card, make.history())
        return call

    def history(self, *, shelf=True, **changes):
        self.world.store.writer.flush()
        person = dataclasses.replace(self.mina, **changes)
        known = {self.case.file.id: self.case} if shelf else {}
        return PersonHistory(self.world.reader, person, known, SEOUL)

    def told(self, **changes):
        return self.history(**changes).text()

    def progress(self, way=Way.OWN_WORDS):
        return self.history().progress(way)


@pytest.fixture
def room(tmp_path):
    world = make.World(tmp_path / "data")
    yield Room(world)
    world.close()


def met(no):
    return make.item(no, "met", 1.0)


def missed(no):
    return make.item(no, "missed", 0.0)


def test_nobody_has_called_yet(room):
    told = room.told()

    assert (told.calls, told.times) == ((), ())


def test_call_is_told_in_the_words_of_its_language_and_country(room):
    call = room.take(met(44))

    (line,) = room.told().calls

    assert line.call == call
    assert line.title == room.case.texts[Language.KO].title
    assert (line.month, line.date, line.time) == (
        "2026년 11월",
        "11월 3일(화)",
        "18:05",
    )
    assert (line.length, line.score, line.standing) == (
        "1분 15초",
        82.4,
        Standing.MARKED,
    )


def test_calls_come_newest_first_and_those_under_way_not_at_all(room):
    first, second = room.take(met(44)), room.take()
    room.begin()
    aside = room.begin()
    room.world.store.writer.append(aside, (make.broken_off(5), make.filed(5)))
    broken = room.begin()
    room.world.store.writer.append(broken, (make.broken_off(5),))

    assert [(one.call, one.standing) for one in room.told().calls] == [
        (broken, Standing.BROKEN_OFF),
        (aside, Standing.FILED),
        (second, Standing.UNMARKED),
        (first, Standing.MARKED),
    ]


@pytest.mark.parametrize(
    "changes", [{"purpose": Purpose.TEST}, {"mode": Mode.LIVE}], ids=str
)
def test_nobody_is_told_to_carry_on_what_nobody_carries_on(room, changes):
    call = room.begin(**changes)
    room.world.store.writer.append(call, (make.broken_off(5),))

    assert room.told().calls[0].standing is Standing.FILED


def test_case_that_left_the_shelf_keeps_the_title_it_was_played_under(room):
    room.take(met(44))

    assert room.told(shelf=False).calls == room.told().calls


def test_history_follows_the_language_a_person_has_now(room):
    room.take(met(44))

    (line,) = room.told(language=Language.EN).calls

    assert line.title == room.case.texts[Language.EN].title
    assert line.date == "Tuesday 3 November"


def test_sections_and_items_are_told_oldest_first(room):
    first = room.take(missed(44), make.item(45, "not applicable"))
    second = room.take(make.item(44, "needs a human"))

    progress = room.progress()

    assert [one.call for one in progress.calls] == [first, second]
    assert progress.scores == (82.4, 82.4)
    assert [(one.letter, one.points) for one in progress.sections] == [
        ("A", (82.4, 82.4)),
        ("B", (None, None)),
        ("C", (None, None)),
    ]
    (item,) = progress.items
    assert [one.mark for one in item.marks] == [Mark.MISSED, Mark.NEEDS_HUMAN]
    assert (item.met, item.marked) == (0, 1)
    assert len(progress.unseen) == 56
    assert 45 in dict(progress.unseen)


def test_what_lacks_most_by_its_weight_needs_practice_most(room):
    weights = {no: checklist().item(no).weight for no in (44, 45, 50, 52)}
    room.take(missed(44), missed(45), met(50), make.item(52, "needs a human"))

    progress = room.progress()

    assert {one.no: one.need for one in progress.items} == {
        44: weights[44],
        45: weights[45],
        50: 0.0,
        52: 0.0,
    }


def test_chosen_replies_and_own_words_are_never_mixed(room):
    typed = room.take(missed(44))
    guided = room.take(met(44), mode=Mode.GUIDED)

    history = room.history()
    timed = history.text().times

    assert [(one.way, [each.call for each in one.calls]) for one in timed] == [
        (Way.CHOSEN, [guided]),
        (Way.OWN_WORDS, [typed]),
    ]
    for way, call in ((Way.CHOSEN, guided), (Way.OWN_WORDS, typed)):
        progress = history.progress(way)
        assert [one.call for one in progress.items[0].marks] == [call]
        assert [one.call for one in progress.calls] == [call]


def test_call_that_goes_on_from_another_is_listed_and_counted_nowhere(room):
    first = room.take(met(44))
    again = room.take(missed(44), continued=Continued(call=first, events=2))

    told = room.told()

    assert [(one.call, one.continued) for one in told.calls] == [
        (again, True),
        (first, False),
    ]
    progress = room.progress()
    assert [one.call for one in progress.calls] == [first]
    assert [one.call for one in progress.items[0].marks] == [first]
    assert [one.call for one in told.times[0].calls] == [first]


def test_response_times_are_told_of_calls_that_are_over(room):
    unmarked = room.take()
    broken = room.begin()
    room.world.store.writer.append(broken, (make.broken_off(5),))

    (timed,) = room.told().times

    assert [one.call for one in timed.calls] == [unmarked]


def test_only_the_last_calls_and_marks_make_a_trend(room):
    taken = [room.take(met(44)) for _ in range(TREND + 2)]

    progress = room.progress()

    assert [one.call for one in progress.calls] == taken[-TREND:]
    assert [one.call for one in progress.items[0].marks] == taken[-LAST_MARKS:]


def test_limits_are_those_of_the_persons_country(room):
    limits, expected = room.told().limits, profile("ko-KR")

    assert limits.in_time == expected.pick_up.met
    assert limits.very_late == expected.pick_up.very_late
    assert (limits.green, limits.amber) == (
        expected.reply_gap.green,
        expected.reply_gap.amber,
    )


def test_human_who_has_had_a_say_is_told(room):
    chief = room.world.store.writer.add_person(
        name="팀장", language=Language.KO, role=Role.SUPERVISOR
    )
    call = room.take(make.item(50, "needs a human"), make.item(52, "needs a human"))
    note = make.human_mark(50, "met", 1.0)
    room.world.store.writer.annotate(room.world.annotation(call, chief, note))

    (line,) = room.told().calls

    assert (line.waiting, line.confirmed) == (1, True)
