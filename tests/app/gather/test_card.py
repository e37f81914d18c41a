"""A card, gathered from what is known of a call."""

from dataclasses import replace
from datetime import UTC, timedelta, timezone

import pytest

from phonecoach.app.gather.card import card_text
from phonecoach.app.gather.earlier_card import earlier_card
from phonecoach.call.annotations import Dispute, OwnMarks, SignOff
from phonecoach.call.record import CallId, Continued, Purpose
from phonecoach.checklist import Site, profile
from phonecoach.scenario import Direction
from phonecoach.scoring.card import Mark
from phonecoach.scoring.rule import because
from phonecoach.scoring.timing import Grade
from phonecoach.store import CallState
from phonecoach.text import duration_text
from phonecoach.units import Language, Mode
from tests.scoring.builder import SUPERVISOR, TRAINEE, Call, case, opened, with_wish


def told(call, **more):
    return card_text(
        call.card(), call.record, call.case, call.annotations, zone=UTC, **more
    )


def marked(call, no, **more):
    return next(mark for mark in told(call, **more).marks if mark.no == no)


def held():
    """A call with a hold that is explained and agreed to, but not thanked for."""
    call = with_wish().turn(
        "While I look, one minute?", "hold_reason", "hold_announce", after=1
    )
    call.wait(0.5).says("yes").wait(0.5).hold(20)
    return call.turn("Here it is.", after=1).wait(1).end()


def test_the_head_of_a_card_says_which_call_it_is():
    card = told(held())

    assert (card.title, card.language, card.mode) == ("A call", Language.EN, Mode.TYPED)
    assert card.purpose is Purpose.PRACTICE
    assert card.when.startswith("Tuesday 24 November, 12:00 · 3")


@pytest.mark.parametrize("direction", Direction)
def test_a_card_says_whether_the_trainee_has_rung(direction):
    card = told(opened(case(direction=direction)).wait(1).end())

    assert card.outgoing is (direction is not Direction.INBOUND)


def test_the_time_is_that_of_the_wall_and_written_as_the_language_does():
    call = Call(language=Language.JA).answer().wait(10).end()
    seoul = timezone(timedelta(hours=9))

    card = card_text(call.card(), call.record, call.case, call.annotations, zone=seoul)

    assert card.when == "11月24日(火) 21:00 · 12秒"


def test_every_item_has_its_mark_in_words():
    card = told(held())

    assert len(card.marks) == 57
    assert all(mark.rule and mark.why and mark.good for mark in card.marks)
    assert card.applied == sum(
        mark.mark is not Mark.NOT_APPLICABLE for mark in card.marks
    )
    assert [one.letter for one in card.sections] == ["A", "B", "C"]
    assert (card.sections[0].first, card.sections[0].last) == (44, 68)


def test_the_parts_of_a_mark_are_named_and_timed():
    mark = marked(held(), 54)

    assert [(part.name, part.mark) for part in mark.parts] == [
        ("reason for the wait", Mark.MET),
        ("the customer’s agreement to wait", Mark.MET),
        ("thanks for waiting", Mark.MISSED),
    ]
    assert mark.parts[0].at < mark.parts[1].at
    assert mark.parts[2].at is None


def test_a_moment_holds_the_words_around_it_with_what_was_heard_in_them():
    mark = marked(held(), 54)

    moment = mark.moment
    turn = next(one for one in moment.said if "While I look" in one.text)
    assert moment.seen
    assert [one.voice for one in moment.said] == ["caller", "trainee", "caller"]
    (begin, end), *others = turn.marked
    assert turn.text[begin:end].startswith("hile I look")
    assert others == []
    assert not any(one.marked for one in moment.said if one.voice == "caller")


def test_a_mark_that_rests_on_a_whole_turn_underlines_nothing():
    call = with_wish().turn("The jacket is red.", after=1).wait(1).end()

    mark = marked(call, 46)

    assert mark.moment.said
    assert not any(one.marked for one in mark.moment.said)


def test_everything_said_stands_over_the_time_in_which_it_is_drawn():
    call = held()
    card = told(call)

    drawn = {(one.begins, one.ends) for one in card.lanes.trainee}
    said = [one for one in card.said if one.voice == "trainee"]
    assert [one.turn for one in said] == [1, 2, 3]
    assert {(one.begin, one.end) for one in said} == drawn
    assert list(card.said) == sorted(card.said, key=lambda one: one.begin)


def test_a_sign_of_following_is_no_turn():
    call = opened().wait(1).begins("wish1", 6).wait(2).back_channel().wait(4)
    call.ends("wish1").turn("I see.", after=1).wait(2).end()

    said = [one for one in told(call).said if one.voice == "trainee"]

    assert [one.text for one in said][1:] == ["I see."]
    assert said[1].begin >= call.events[-6].at - 2_000_000


def test_times_are_measured_and_graded():
    figures = told(held()).figures

    assert figures.picked_up.grade is Grade.GOOD
    assert figures.reply_gap.median == 1_000_000
    assert figures.on_hold.lasted == 20_000_000


def test_a_card_says_whether_a_human_has_looked_at_it():
    assert not told(held()).confirmed
    assert not told(held().note(SignOff(comment=""), author=TRAINEE)).confirmed
    assert told(held().note(SignOff(comment=""), author=SUPERVISOR)).confirmed
    assert told(held().human(54, "met", 1.0)).confirmed


def test_a_mark_by_a_human_and_the_trainees_own_stand_beside_each_other():
    call = held().human(54, "met", 1.0)
    call.note(OwnMarks(marks=((54, "partly"),)), author=TRAINEE)

    mark = marked(call, 54)

    assert (mark.mark, mark.by_human, mark.own) == (Mark.MET, True, Mark.PARTLY)
    assert marked(call, 45).own is None


def test_a_dispute_is_told_with_its_reason():
    call = held().note(Dispute(item=54, reason="I did thank her."), author=TRAINEE)

    assert marked(call, 54).dispute == "I did thank her."
    assert marked(call, 45).dispute is None


def continued(call):
    cut = next(i for i, one in enumerate(call.events) if one.at > 9_000_000)
    return call.head(continued=Continued(call=CallId("old"), events=cut)), cut


def test_a_call_that_goes_on_from_another_says_from_where():
    call, cut = continued(held())

    assert told(call).continued_from == call.events[cut - 1].at
    assert told(held()).continued_from is None


def test_the_seam_of_such_a_call_is_not_told_as_a_break():
    broken = with_wish().break_off().turn("Yes.", after=1).wait(2).end()
    twice = with_wish().break_off().wait(1).break_off().wait(2).end()
    once_in_words = told(broken).remarks
    assert because("card.broken_off", count=1) in broken.card().remarks

    assert len(told(continued(broken)[0]).remarks) == len(once_in_words) - 1
    assert len(told(continued(twice)[0]).remarks) == len(told(twice).remarks)


# The last try -------------------------------------------------------------------------


class Shelf:
    """A reader of calls and cards that a test has put there."""

    def __init__(self, call, *tries):
        self.record = call.record
        self.tries = tries
        self.card = call.card()

    def calls(self, viewer, person):
        assert viewer == person == self.record.head.person
        return self.tries

    def current_card(self, viewer, call):
        return Stored(self.card) if call != "unmarked" else None

    def last(self):
        return earlier_card(self, self.record.head.person, self.record, zone=UTC)


class Stored:
    def __init__(self, card):
        self.card = card


@pytest.fixture
def call():
    return held()


@pytest.fixture
def try_at(call):
    """A function that makes a call in a list, `hours` before the one at hand."""
    head = call.record.head

    class Summary:
        def __init__(self, hours, name="older", **changes):
            self.call = name
            self.case, self.language = head.case, head.language
            self.started = head.started - timedelta(hours=hours)
            self.state = CallState.FROZEN
            vars(self).update(changes)

    return Summary


def test_the_last_try_is_the_latest_earlier_call_of_the_case(call, try_at):
    found = Shelf(call, try_at(-1), try_at(0, "call"), try_at(2), try_at(99)).last()

    assert found.when == "Tuesday 24 November, 10:00"
    assert found.score == call.card().score
    assert found.marks[54] is Mark.PARTLY


def test_other_cases_languages_and_calls_without_a_card_are_no_last_try(call, try_at):
    others = (
        try_at(1, case="another"),
        try_at(1, language=Language.KO),
        try_at(1, state=CallState.FILED),
        try_at(1, "unmarked"),
    )

    assert Shelf(call, *others).last() is None
    assert Shelf(call, *others, try_at(5)).last().when.endswith("7:00")


def test_an_earlier_try_is_shown_beside_the_card(call, try_at):
    earlier = Shelf(call, try_at(2)).last()

    assert told(call, earlier=earlier).earlier is earlier
    assert replace(told(call), earlier=None).earlier is None


def late(language=Language.EN):
    """A call whose greeting has all its parts and comes four seconds late."""
    call = Call(language=language).answer(1)
    greeting = ("state_company", "state_own_name", "offer_help")
    return call.turn("Aire Valley, Priya, how can I help?", *greeting, after=4).end()


def test_what_the_clock_takes_off_a_greeting_is_a_part_with_its_limit():
    mark = marked(late(), 45)

    assert mark.mark is Mark.PARTLY
    assert [part.mark for part in mark.parts] == [Mark.MET] * 3 + [Mark.MISSED]
    limit = duration_text(profile("en-GB").first_words, Language.EN)
    assert mark.parts[3].name == f"first words within {limit} (it took 4 s)"
    assert mark.parts[3].at == 5_000_000


def test_a_late_greeting_says_so_in_its_row_and_only_there():
    mark = marked(late(), 45)

    assert mark.reason.endswith("The first words came 4 s after picking up.")
    assert mark.remarks == ()
    assert " " not in marked(late(Language.JA), 45).reason.partition("。")[2]


def test_a_card_says_that_it_goes_by_values_of_the_house():
    own = Site(norms={"en-GB": {"pick_up": {"met": "8 s"}}}).profile("en-GB")
    words = f"Marked by the profile of this house ({own.version})."
    call = held()

    assert words not in told(call).remarks
    call.head(site=own.site, profile_version=own.version)
    assert words in told(call).remarks
