from dataclasses import replace
from itertools import permutations

from phonecoach.call import events as e
from phonecoach.call.annotations import Source, TurnBehaviours
from phonecoach.language.protocol import Verdict
from phonecoach.scenario import OptionId, StageKind
from phonecoach.scoring.view import Span
from phonecoach.scoring.viewing import view
from phonecoach.units import Micros, Mode
from tests.scoring.builder import (
    Call,
    S,
    behaviour,
    case,
    opened,
    with_story,
    with_wish,
)


def seen(call):
    return view(call.record, call.annotations, call.case)


def test_a_typed_turn_begins_with_its_first_key_and_takes_the_floor_when_sent():
    call = Call().answer(2).wait(1).compose().turn("Hello.", after=3)

    turn = seen(call).turns[0]

    assert (turn.onset, turn.took, turn.ended) == (3 * S, 6 * S, 6 * S)


def test_a_spoken_turn_begins_with_the_voice():
    turn = seen(Call(mode=Mode.SPOKEN).answer(2).turn("Hello.", lasts=2)).turns[0]

    assert (turn.onset, turn.took, turn.ended) == (3 * S, 3 * S, 5 * S)


def test_a_second_key_stroke_does_not_begin_again():
    call = Call().answer(2).compose().wait(2).compose().turn("Hello.")

    assert seen(call).turns[0].onset == 2 * S


def test_a_turn_knows_the_callers_line_before_it_and_its_stage():
    turn = seen(with_wish().turn("Yes.")).turns[1]

    assert turn.before.line == "wish2"
    assert turn.stage is StageKind.WISH
    assert seen(opened()).turns[0].before is None


def test_what_a_human_heard_counts_more_than_what_steered():
    call = with_wish().turn("Sorry.", "apologise").heard_by_human(2, "empathise")

    turn = seen(call).turns[1]

    assert [one.name for one in turn.behaviours] == ["empathise"]
    assert (turn.heard, turn.sure) == (True, True)


def test_of_two_later_hearings_the_best_source_then_the_latest_counts():
    def heard(source, name):
        return TurnBehaviours(
            turn=1, source=source, behaviours=(behaviour(name, "", 0),), listener=name
        )

    call = opened()
    call.note(heard(Source.TYPED, "first")).note(heard(Source.TYPED, "second"))
    call.note(heard(Source.RECOGNISER, "third"))

    found = {
        seen_turn.behaviours[0].name
        for order in permutations(call.annotations)
        for seen_turn in view(call.record, order, call.case).turns
    }
    assert found == {"second"}
    assert seen(call).listeners == ("second",)


def test_a_turn_nobody_listened_to_is_known_as_such():
    assert not seen(Call().answer().turn("Hm.", heard=False)).turns[0].heard


def test_a_guided_turn_says_the_option_that_was_chosen():
    texts = {
        key: replace(one, options={OptionId("open"): "Good morning."})
        for key, one in case().texts.items()
    }
    chosen = e.OptionChosen(
        at=Micros(3 * S), onset=Micros(3 * S), option=OptionId("open"), turn=1
    )

    alone = Call(replace(case(), texts=texts), mode=Mode.GUIDED).answer()
    alone.events.append(chosen)
    before = Call(replace(case(), texts=texts), mode=Mode.GUIDED).answer()
    before.events.append(chosen)
    before.turn("", after=2)
    before.notes.clear()
    after = Call(replace(case(), texts=texts), mode=Mode.GUIDED).answer().turn("")
    after.events.append(chosen)
    after.notes.clear()

    for call in (alone, before, after):
        assert [turn.words for turn in seen(call).turns] == ["Good morning."]


def test_facts_count_as_given_once_their_line_has_ended_undisturbed():
    call = opened().wait(1).begins("wish1").wait(1).ends("wish1", truncated=True)
    call.wait(1).says("wish1", 2)

    assert seen(call).given == {"wish": 8 * S, "product": 8 * S}


def test_a_line_that_is_cut_short_by_the_end_of_the_record_is_broken_off():
    line = seen(opened().wait(1).begins("wish1", 9).wait(2).quiet_event()).lines[0]

    assert (line.truncated, line.end) == (True, 6 * S)
    assert line.span == Span(begin=Micros(4 * S), end=Micros(6 * S))


def test_what_is_open_when_the_record_stops_is_closed_there():
    call = opened().compose()
    now = Micros(4 * S)
    call.events += [
        e.Muted(at=now, onset=now),
        e.HoldBegan(at=now, onset=now),
        e.TurnBegan(at=now, onset=now, turn=2),
    ]
    call.wait(3).compose()

    found = seen(call)

    waits = {(wait.span.length, wait.muted) for wait in found.waits}
    assert waits == {(2 * S, True), (2 * S, False)}
    assert found.turns[-1].ended == found.ended
    assert found.composings[-1].turn is None
    assert found.outcome is None


def test_the_story_reaches_from_its_first_word_to_its_last():
    story = seen(with_story().turn("Oh.")).story

    assert [line.line for line in story.lines] == ["story1", "story2"]
    assert story.span.length == 4_700_000


def test_a_story_line_said_again_counts_where_it_was_said_to_the_end():
    call = opened(case(complaint=True)).wait(1).stage(StageKind.STORY)
    call.begins("story1", 5).wait(1).ends("story1", truncated=True)
    call.wait(1).says("story1", 2).wait(1).says("story2", 1).wait(5).says("story1", 1)

    story = seen(call).story

    assert [line.truncated for line in story.lines] == [False, False]
    assert story.span.begin == 6 * S


def test_without_a_stage_for_it_the_first_key_fact_tells_the_wish():
    plain = case(
        stages=tuple(
            one for one in case().file.stages if one.kind is not StageKind.WISH
        )
    )
    call = opened(plain).wait(1).says("name").wait(1).says("wish1")

    assert seen(call).wish_known == 9 * S
    assert seen(opened(plain).wait(1).says("name")).wish_known is None


def test_replies_reach_to_the_next_turn():
    call = with_wish().turn("Name?").wait(1).says("name").turn("Thanks.")
    call.wait(1).says("yes")

    found = seen(call)

    assert [line.line for line in found.replies(found.turn(2))] == ["name"]
    assert [line.line for line in found.replies(found.turn(3))] == ["yes"]


def test_behaviours_are_found_by_time_and_sureness():
    call = with_wish().turn("a", "apologise?").turn("b", "apologise??")
    found = seen(call)
    third = found.turn(3).took

    assert len(found.hits("apologise")) == 2
    assert found.turns_with("apologise") == (found.turn(2),)
    assert found.hits("apologise", after=third)[0].turn.no == 3
    assert found.hits("apologise", before=third)[0].turn.no == 2
    assert found.hits("apologise", at_least=Verdict.YES) == ()


def test_the_panel_is_seen_as_it_was_left():
    call = opened().look_up(3).memo("one").memo("two").form(day="x").form(day="y")
    call.look_up()

    found = seen(call)

    assert (found.memo, dict(found.form)) == ("two", {"day": "y"})
    assert [one.ready is None for one in found.look_ups] == [False, True]


def test_the_close_is_what_was_said_in_closing_stages():
    call = with_wish().turn("Yes.").stage(StageKind.CLOSING).turn("Bye.")

    assert [turn.no for turn in seen(call.end(by=e.EndedBy.CALLER)).closing] == [3]


def test_strange_orders_of_events_are_passed_over():
    now = Micros(0)
    call = Call()
    call.events += [
        e.LineEnded(at=now, due=now, shown=now, line="x", wording="a", truncated=False),
        e.LookUpReady(at=now, due=now, shown=now, facts=()),
        e.PickedUp(at=now, gap=now),
        e.HoldEnded(at=now, onset=now),
        e.Unmuted(at=now, onset=now),
        e.ComposeAbandoned(at=now, onset=now),
        e.TurnEnded(at=now, onset=now, turn=9),
        e.TurnHeard(at=now, turn=9, behaviours=(), listener="x"),
        e.LineDropped(at=now, line="x", cause="test"),
    ]

    found = seen(call)

    assert (found.turns, found.lines, found.waits, found.gaps) == ((), (), (), ())
