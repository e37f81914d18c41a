"""What today gathers from shelf and record."""

import time
from datetime import UTC, datetime, timedelta, timezone

import pytest

from phonecoach.app.gather.practising import helps_in, past_of
from phonecoach.app.gather.today import part_of_day, spoken_name, today_text
from phonecoach.app.screens.history_text import Standing
from phonecoach.app.screens.today_text import DayPart, Ground
from phonecoach.call.hints import Help
from phonecoach.call.record import Continued
from phonecoach.practice import Why
from phonecoach.practice.past import KEPT
from phonecoach.scenario import CaseId
from phonecoach.scoring.card import Mark
from phonecoach.store import Role
from phonecoach.units import Language, Mode
from tests.app.library_kit import entries
from tests.store.making import (
    MONDAY,
    World,
    answered,
    broken_off,
    card,
    ended,
    filed,
    history,
    human_mark,
    item,
    turn,
)

SEOUL = timezone(timedelta(hours=9))
NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
EASY, ANGRY = CaseId("repair-enquiry"), CaseId("broken-delivery")


class Room:
    """A training record with one trainee, whose calls are taken a day apart."""

    def __init__(self, world):
        self.world = world
        self.writer = world.store.writer
        self.mina = self.writer.add_person(name="Mina Park", language=Language.EN)
        self.day = MONDAY

    def begin(self, case=EASY, **changes):
        self.day += timedelta(days=1)
        known = {"language": Language.EN, "profile": "en-GB", "started": self.day}
        return self.world.begin(
            self.world.store, self.mina, case=case, **(known | changes)
        )

    def take(self, case=EASY, *items, score=60.0, **changes):
        """Take a call to its end; it has a card unless the score says otherwise."""
        call = self.begin(case, **changes)
        events = (answered(1_000), *turn(2_000), ended(75_000_000))
        self.writer.append(call, events)
        if score != "no card":
            self.writer.keep_card(card(call, *items, score=score), history())
        return call

    def today(self, now=NOON, zone=UTC, shelf=None):
        self.writer.flush()
        shelf = entries() if shelf is None else shelf
        return today_text(self.world.reader, self.mina, shelf, lambda: now, zone)


@pytest.fixture
def room(tmp_path, qapp):
    world = World(tmp_path / "data")
    yield Room(world)
    world.close()


def test_the_first_day_offers_the_easiest_case_and_nothing_else(room):
    text = room.today()

    assert text.first_day
    assert (text.suggested.case, text.suggested.ground) == (EASY, Ground(why=Why.FIRST))
    assert (text.suggested.level, text.suggested.more) == (1, False)
    assert [one.done for one in text.day] == [False]
    assert 1 <= text.suggested.minutes <= 10
    assert text.cards == text.practised == ()
    assert text.broken_off is text.review is text.waiting is None


def test_the_day_is_that_of_the_clock_on_the_wall(room):
    late = datetime(2026, 11, 23, 22, 10, tzinfo=UTC)
    text = room.today(late, SEOUL)

    assert text.date == "Tuesday 24 November"
    assert text.part is DayPart.MORNING
    assert text.clock() == "7:10"
    assert text.name == "Mina"


def test_a_case_never_tried_follows_the_first(room):
    room.take(EASY, item(45, "met", 1.0), item(64, "met", 1.0))
    text = room.today()

    assert not text.first_day
    assert EASY not in {text.suggested.case}
    assert text.suggested.ground == Ground(why=Why.NEW)
    assert len(text.day) > 1
    assert text.day[0].title == text.suggested.title


def test_what_was_missed_twice_is_told_with_the_call_that_asks_for_it(room):
    for _ in range(2):
        room.take(EASY, item(64, "missed", 0.0), item(45, "partly", 0.5))
    text = room.today()

    call = text.suggested
    assert call.case == EASY
    assert call.ground == Ground(
        why=Why.GATE, no=64, topic="closing words", lacking=2, of=2, missed=2
    )
    assert {45, 64} <= {one.no for one in call.items}
    assert [(one.no, one.marks) for one in text.practised] == [
        (45, (Mark.PARTLY, Mark.PARTLY)),
        (64, (Mark.MISSED, Mark.MISSED)),
    ]


def test_a_call_taken_today_is_ticked_and_another_is_there_for_who_wants_it(room):
    room.take(EASY, item(64, "missed", 0.0))
    today = room.day + timedelta(days=1)
    assert [one.done for one in room.today(today).day] == [False]

    room.take(EASY, item(64, "met", 1.0))
    text = room.today(room.day)
    assert [one.done for one in text.day] == [True]
    assert text.day[0].ground.missed == 1
    assert text.suggested.more
    assert text.suggested.case != EASY


def test_the_day_begins_at_midnight_on_the_wall(room):
    room.take(EASY, item(64, "missed", 0.0))
    midnight = room.day.astimezone(SEOUL).replace(hour=23, minute=59)

    assert [one.done for one in room.today(midnight, SEOUL).day] == [True]
    after = midnight + timedelta(minutes=2)
    assert [one.done for one in room.today(after, SEOUL).day] == [False]


def test_marks_for_chosen_replies_say_nothing_about_own_words(room):
    room.take(EASY, item(64, "missed", 0.0), mode=Mode.GUIDED)
    room.take(ANGRY, item(64, "met", 1.0))

    assert room.today().practised == ()


def test_a_call_that_goes_on_from_another_says_nothing_of_its_items(room):
    first = room.take(EASY, item(64, "met", 1.0))
    again = Continued(call=first, events=3)
    room.take(EASY, item(64, "missed", 0.0), continued=again)

    assert room.today().practised == ()


def test_calls_in_another_language_tell_nothing_about_this_one(room):
    room.take(EASY, item(64, "missed", 0.0), language=Language.KO, profile="ko-KR")
    text = room.today()

    assert (text.suggested.case, text.suggested.ground.why) == (EASY, Why.FIRST)
    assert text.practised == ()
    assert len(text.cards) == 1

    room.take(EASY, item(64, "met", 1.0))
    assert room.today().practised == ()


def helps(room, way=Mode.TYPED):
    for days in (2, 2, 5, 9):
        room.day += timedelta(days=days - 1)
        room.take(EASY, item(64, "met", 1.0), mode=way)
    room.writer.flush()
    case = next(one.case for one in entries() if one.case.file.id == EASY)
    return helps_in(room.world.reader, room.mina, case, UTC)


def test_what_is_mastered_in_own_words_needs_no_more_help(room):
    found = helps(room)

    assert found[64] is Help.NONE
    assert found[45] is Help.SENTENCE
    assert 52 not in found


def test_what_was_only_chosen_still_needs_all_help(room):
    assert helps(room, Mode.GUIDED)[64] is Help.SENTENCE


def test_the_last_three_cards_lie_there_with_their_lines(room):
    calls = [room.take(EASY) for _ in range(4)]
    room.take(EASY, score="no card")
    cards = room.today().cards

    assert [one.line.call for one in cards] == calls[:0:-1]
    newest = cards[0]
    assert newest.line.title == "Is my coffee machine ready yet?"
    assert (newest.line.date, newest.line.length) == ("6 Nov", "1 min 15 s")
    assert newest.line.standing is Standing.MARKED
    assert len(newest.lanes.trainee) == 1


def test_a_call_that_was_broken_off_can_be_carried_on(room):
    put_away = room.begin()
    room.writer.append(put_away, (answered(1_000), broken_off(2_000), filed(3_000)))
    call = room.begin(ANGRY)
    room.writer.append(call, (answered(1_000), broken_off(2_000)))
    found = room.today().broken_off

    assert found.call == call
    assert found.title == "Dad’s eightieth, and the dinner set’s in bits"
    assert found.when.startswith("Wednesday 4 November")


def test_a_call_that_ended_without_a_card_waits_for_its_review(room):
    call = room.take(EASY, score="no card")
    room.take(ANGRY)

    assert room.today().review.call == call


def test_a_call_under_way_is_nothing_to_do(room):
    room.begin()
    text = room.today()

    assert text.first_day
    assert text.broken_off is text.review is None


def test_items_that_wait_for_a_human_are_counted_until_one_has_marked_them(room):
    unsure = item(51, "needs a human")
    first = room.take(EASY, unsure, item(60, "needs a human"))
    latest = room.take(ANGRY, unsure)
    waiting = room.today().waiting
    assert (waiting.call, waiting.items, waiting.calls) == (latest, 3, 2)

    chief = room.writer.add_person(
        name="Chief", language=Language.EN, role=Role.SUPERVISOR
    )
    for call in (first, latest):
        note = human_mark(51, "met", 1.0)
        room.writer.annotate(room.world.annotation(call, chief, note))
    waiting = room.today().waiting
    assert (waiting.call, waiting.items, waiting.calls) == (first, 1, 1)


def test_without_a_playable_case_nothing_is_suggested(room):
    assert room.today(shelf=()).suggested is None


@pytest.mark.parametrize(
    ("name", "language", "spoken"),
    [
        ("김하늘", Language.KO, "김하늘 님"),
        ("Priya Shah", Language.KO, "Priya Shah 님"),
        ("Priya Shah", Language.EN, "Priya"),
        ("Mina", Language.EN, "Mina"),
        ("佐藤 花", Language.EN, "佐藤 花"),
        ("佐藤 花", Language.JA, "佐藤さん"),
        ("佐藤花", Language.JA, "佐藤花さん"),
        ("Priya Shah", Language.JA, "Priya Shahさん"),
    ],
)
def test_a_colleague_is_addressed_as_the_language_has_it(name, language, spoken):
    assert spoken_name(name, language) == spoken


@pytest.mark.parametrize(
    ("hour", "part"),
    [
        (3, DayPart.EVENING),
        (4, DayPart.MORNING),
        (11, DayPart.MORNING),
        (12, DayPart.AFTERNOON),
        (17, DayPart.AFTERNOON),
        (18, DayPart.EVENING),
        (0, DayPart.EVENING),
    ],
)
def test_one_greets_by_the_hour(hour, part):
    assert part_of_day(NOON.replace(hour=hour)) is part


def test_an_item_that_is_seldom_marked_is_remembered_from_long_ago(room):
    room.take(EASY, item(64, "missed", 0.0))
    for _ in range(50):
        room.take(EASY, item(44, "met", 1.0))
    room.writer.flush()

    past = past_of(
        room.world.reader,
        room.mina,
        room.world.reader.past_calls(room.mina.id, room.mina.id),
        UTC,
    )

    marked = {one.no: [it.mark for it in one.marks] for one in past.items}
    assert marked == {44: [Mark.MET] * KEPT, 64: [Mark.MISSED]}


def test_today_is_gathered_within_a_tenth_of_a_second(room):
    marks = (("met", 1.0), ("partly", 0.5), ("missed", 0.0))
    for number in range(200):
        items = [item(no, *marks[(no + number) % 3]) for no in range(44, 101)]
        room.take((EASY, ANGRY)[number % 2], *items)
    room.today()  # what is read from files is read once

    before = time.thread_time()
    text = room.today()
    took = time.thread_time() - before

    assert len(text.practised) == len(text.cards) == 3
    assert took < 0.1
