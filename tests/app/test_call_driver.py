"""A call on the line: time, acts, ears and pen are brought together."""

import itertools

from PySide6.QtCore import Qt

from phonecoach.app.hearing import UNHEARD
from phonecoach.call import acts, events
from phonecoach.scenario import Outcome
from tests.app.kit import at


def answered(line, after_ms=3_000):
    line.driver.start()
    line.pass_time(after_ms)
    line.driver.take(acts.Answer())
    return line


def test_starting_rings_at_nought(make_line):
    line = make_line()

    line.driver.start()

    assert line.kinds()[0] == "Rang"
    assert line.of(events.Rang)[0].at == 0
    assert line.driver.now() == 0


def test_the_timer_is_a_precise_single_shot_for_what_is_due_next(make_line):
    line = make_line()
    line.driver.start()
    due = line.driver._due

    wait = line.engine.next_due // 1_000

    assert due.isSingleShot()
    assert due.timerType() is Qt.TimerType.PreciseTimer
    assert due.isActive()
    assert due.interval() == wait

    line.pass_time(1_000)

    assert due.interval() == wait - 1_000


def test_the_timer_never_fires_before_what_is_due(make_line):
    line = make_line()
    line.driver.start()

    line.hand.move(0.4)
    line.driver.step()

    ends = line.driver.now() + line.driver._due.interval() * 1_000
    assert line.engine.next_due <= ends < line.engine.next_due + 1_000


def test_the_timers_bring_the_call_up_to_the_clock_by_themselves(qtbot, make_line):
    line = make_line()
    answered(line)
    line.driver.take(acts.LookUp())
    line.hand.move(1_900)

    with qtbot.waitSignal(line.driver._pulse.timeout):
        pass

    assert line.driver._seen == at(4_900)


def test_what_is_due_happens_when_its_timer_fires(qtbot, make_line):
    line = answered(make_line())
    while (due := line.engine.next_due) > line.driver.now() + at(1_500):
        line.pass_time(1_000)
    line.hand.ns += (due - line.driver.now()) * 1_000
    line.driver._arm()

    with qtbot.waitSignal(line.driver.happened):
        pass

    assert line.driver.now() == due


def test_events_reach_the_keeper_and_the_screen_in_one_order(make_line):
    line = make_line()
    shown = []
    line.driver.happened.connect(shown.append)

    answered(line)
    line.say("hello")
    line.let_finish()

    assert shown == line.pen.events_kept
    assert all(one.at <= two.at for one, two in itertools.pairwise(shown))
    assert {"Rang", "Answered", "TurnHeard", "LineBegan"} <= set(line.kinds())


def test_events_are_kept_before_they_are_shown(make_line):
    line = make_line()
    kept = []
    line.driver.happened.connect(lambda it: kept.append(it in line.pen.events_kept))

    answered(line)

    assert kept
    assert all(kept)


def test_a_turn_is_kept_at_once_and_heard_later(qtbot, make_line):
    line = answered(make_line(hello=("greet",)))

    with qtbot.waitSignal(line.hearing.heard):
        line.driver.say("hello", line.hand())
        before = line.kinds()

    assert before[-2:] == ["TurnBegan", "TurnEnded"]
    assert line.pen.words_kept == [(1, "hello")]
    heard = line.of(events.TurnHeard)[0]
    assert [one.name for one in heard.behaviours] == ["greet"]
    assert (heard.turn, heard.listener) == (1, "ears 1")
    assert heard.lasts > 0


def test_a_turn_begins_when_enter_went_down(make_line):
    line = answered(make_line())
    pressed = line.hand()
    line.hand.move(8)

    line.driver.say("hello", pressed)

    began, ended = line.of(events.TurnBegan)[0], line.of(events.TurnEnded)[0]
    assert (began.at, began.onset) == (at(3_008), at(3_000))
    assert (ended.at, ended.onset) == (at(3_008), at(3_000))


def test_a_turn_without_an_instant_begins_when_it_is_taken(make_line):
    line = answered(make_line())

    line.driver.say("hello")

    assert line.of(events.TurnBegan)[0].onset == at(3_000)


def test_the_listener_is_told_what_the_caller_has_said(qtbot, make_line):
    line = answered(make_line(hello=("greet",)))
    line.say("hello")
    line.let_finish()

    line.say("A red jacket?")

    said = " ".join(one.text for one in line.of(events.LineBegan))
    assert line.ears.turns[1].prev == said
    assert line.ears.turns[1].stage == "wish"


def test_words_before_the_handset_is_lifted_are_not_kept(make_line):
    line = make_line()
    line.driver.start()

    line.driver.say("hello")

    assert line.pen.words_kept == []
    assert "TurnBegan" not in line.kinds()


def test_what_another_call_asked_the_ears_is_ignored(make_line):
    line = answered(make_line())

    line.hearing.heard.emit(99, (), "ears 1")

    assert line.of(events.TurnHeard) == []


def test_a_turn_is_heard_once(qtbot, make_line):
    line = answered(make_line())
    line.say("hello")
    before = line.kinds()

    line.hearing.heard.emit(1, (), "ears 1")

    assert line.kinds() == before


def test_a_turn_nobody_could_hear_goes_on_as_unheard(qtbot, make_line):
    line = answered(make_line())
    line.ears.fails = True

    with qtbot.waitSignal(line.driver.troubled) as told:
        line.say("hello")

    assert told.args == ["Nothing can be heard. Start phonecoach again."]
    assert line.of(events.TurnHeard)[0].listener == UNHEARD


def test_time_that_passed_unseen_is_taken_out_of_the_call(make_line):
    line = answered(make_line())

    line.hand.move(90_000)
    line.driver.step()

    assert line.kinds()[-2:] == ["BrokenOff", "PickedUp"]
    assert line.of(events.BrokenOff)[0].cause == "suspended"
    assert line.of(events.PickedUp)[0].gap == at(90_000)
    assert line.driver.now() == at(3_000)
    line.pass_time(500)
    assert line.driver.now() == at(3_500)


def test_two_seconds_unseen_are_call_time(make_line):
    line = answered(make_line())

    line.hand.move(1_900)
    line.driver.step()

    assert "BrokenOff" not in line.kinds()
    assert line.driver.now() == at(4_900)
    line.hand.move(2_000)
    line.driver.step()
    assert "BrokenOff" not in line.kinds()


def test_a_word_right_after_a_gap_begins_at_the_instant_the_call_goes_on(make_line):
    line = answered(make_line())
    line.hand.move(90_000)

    line.driver.say("hello", line.hand())

    assert line.of(events.TurnBegan)[0].onset == at(3_000)
    assert line.of(events.TurnBegan)[0].at == at(3_000)


def test_a_clock_that_runs_back_does_not_move_the_call(make_line):
    line = answered(make_line())

    line.hand.move(-500)
    line.driver.step()

    assert line.driver._seen == at(3_000)


def test_breaking_off_stops_the_timers_and_the_call(make_line):
    line = answered(make_line())
    line.hand.move(700)

    line.driver.break_off("window closed")

    assert line.of(events.BrokenOff)[0] == events.BrokenOff(
        at=at(3_700), cause="window closed"
    )
    assert not line.driver._due.isActive()
    assert not line.driver._pulse.isActive()


def test_the_end_is_told_once_and_stops_the_timers(qtbot, make_line):
    line = answered(make_line())
    ends = []
    line.driver.ended.connect(lambda: ends.append(1))

    line.driver.take(acts.HangUp())
    line.driver.take(acts.HangUp())
    line.driver.step()
    line.driver.break_off("window closed")

    assert ends == [1]
    assert line.driver.state.ending.outcome is Outcome.LOST
    assert not line.driver._due.isActive()
    assert not line.driver._pulse.isActive()
    assert line.kinds().count("CallEnded") == 1
    assert "BrokenOff" not in line.kinds()


def test_a_caller_who_is_not_answered_gives_up_on_time(make_line):
    line = make_line()
    line.driver.start()

    line.pass_time(31_000)

    assert line.of(events.CallEnded)[0].cause == "gave_up"
    assert line.of(events.CallEnded)[0].at == at(30_000)


def test_a_call_goes_on_where_it_was_broken_off(make_line):
    first = answered(make_line(hello=("greet",)))
    first.say("hello")
    first.pass_time(800)
    first.driver.break_off("window closed")
    second = make_line(first.engine.script, tuple(first.pen.events_kept))

    second.driver.pick_up(at(600_000))
    second.pass_time(1_000)

    assert second.of(events.PickedUp)[0].gap == at(600_000)
    assert second.driver.now() == at(4_800)
    assert second.driver.state.heard == {"greet"}
    assert second.ears.turns == []


def test_a_turn_sent_just_before_the_break_is_heard_when_the_call_goes_on(
    qtbot, make_line
):
    first = answered(make_line())
    first.driver.say("hello", first.hand())
    first.driver.break_off("window closed")
    second = make_line(
        first.engine.script, tuple(first.pen.events_kept), hello=("greet",)
    )

    with qtbot.waitSignal(second.hearing.heard):
        second.driver.pick_up(at(60_000), {1: "hello"})

    assert second.of(events.TurnHeard)[0].turn == 1
    assert second.ears.turns[0].text == "hello"
    second.let_finish()
    assert second.of(events.LineBegan)


def test_a_turn_cut_in_two_by_a_power_cut_is_over_when_the_call_goes_on(
    qtbot, make_line
):
    first = answered(make_line())
    first.driver.say("hello", first.hand())
    began = first.kinds().index("TurnBegan")
    record = tuple(first.pen.events_kept[: began + 1])
    second = make_line(first.engine.script, record)

    with qtbot.waitSignal(second.hearing.heard):
        second.driver.pick_up(at(60_000), {1: "hello"})

    assert not second.driver.state.turn_open
    assert not second.driver.state.unheard
    second.say("hello again")
    assert second.driver.state.turns == 2
