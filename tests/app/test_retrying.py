"""Going on from a moment of an earlier call: a record of its own, begun anew."""

from dataclasses import replace

import pytest

from phonecoach.app.retrying import go_back
from phonecoach.call import events as e
from phonecoach.call.acts import HangUp
from phonecoach.call.annotations import best_words
from phonecoach.call.lanes import lanes_of
from phonecoach.call.patience import patience_of
from phonecoach.call.record import CallId
from phonecoach.checklist import profile
from phonecoach.store import CallState
from phonecoach.units import Language, Micros


def training_in(sitting, language):
    """The same person at the desk, who trains in another language by now."""
    return replace(sitting, person=replace(sitting.person, language=language))


class Gone:
    """A call of two turns that is over, and what is needed to go back into it."""

    def __init__(self, office):
        office.new_person()
        office.take()
        office.answer()
        office.say("Good morning, how can I help?")
        office.let_finish()
        office.pass_time(1_000)
        office.say("I see.")
        office.let_finish()
        self.sitting = office.desk._training._sitting
        self.viewer = self.sitting.person.id
        driver = office.driver
        driver.take(HangUp())
        self.sitting.store.writer.flush()
        (summary,) = self.reader.calls(self.viewer)
        self.call = summary.call
        self.record = self.reader.record(self.viewer, self.call)
        second = [one for one in self.record.events if isinstance(one, e.TurnBegan)][1]
        composed = [
            one for one in self.record.events if isinstance(one, e.ComposeBegan)
        ]
        self.moment = composed[1].onset if len(composed) > 1 else second.onset

    @property
    def reader(self):
        return self.sitting.reader

    def go_back(self):
        return go_back(self.sitting, self.call, self.moment)


@pytest.fixture
def gone(office):
    return Gone(office)


def test_the_new_record_begins_as_the_old_one_and_says_where_it_is_from(gone):
    branch = gone.go_back()

    record = gone.reader.record(gone.viewer, branch.head.call)
    assert record.events == gone.record.events[: len(record.events)]
    assert record.events == branch.events
    assert record.head.continued.call == gone.call
    assert record.head.continued.events == len(branch.events)
    assert record.head.case_digest == gone.record.head.case_digest
    assert record.head.call != gone.call


@pytest.mark.parametrize("now", [True, False])
@pytest.mark.parametrize("then", [True, False])
def test_what_was_read_in_the_earlier_call_is_not_unread(gone, now, then):
    comfort = gone.sitting.comfort
    comfort.choose(replace(comfort.own, captions=now))
    head = replace(gone.record.head, captions=then)
    writer = gone.sitting.store.writer
    earlier = replace(head, call=CallId("earlier"))
    case = gone.reader.case_content(gone.viewer, gone.call)
    writer.begin_call(earlier, case)
    writer.append(earlier.call, gone.record.events)
    writer.flush()

    branch = go_back(gone.sitting, earlier.call, gone.moment)

    assert branch.head.captions is (then or now)


def test_what_was_read_late_in_the_earlier_call_is_not_unread(gone):
    comfort = gone.sitting.comfort
    comfort.choose(replace(comfort.own, captions=False))
    head = replace(gone.record.head, captions=False, call=CallId("earlier"))
    last = gone.record.events[-1].at
    turned = e.CaptionsTurned(at=last, onset=last, shown=True)
    writer = gone.sitting.store.writer
    writer.begin_call(head, gone.reader.case_content(gone.viewer, gone.call))
    writer.append(head.call, (*gone.record.events[:-1], turned))
    writer.flush()

    assert go_back(gone.sitting, head.call, gone.moment).head.captions


def test_the_words_of_the_turns_taken_over_are_there(gone):
    branch = gone.go_back()

    notes = gone.reader.annotations(gone.viewer, branch.head.call)
    assert {no: one.text for no, one in best_words(notes).items()} == {
        1: "Good morning, how can I help?"
    }
    earlier = {one.id for one in gone.reader.annotations(gone.viewer, gone.call)}
    assert not earlier & {one.id for one in notes}


def test_the_old_record_stays_as_it_was(gone):
    gone.go_back()

    assert gone.reader.record(gone.viewer, gone.call) == gone.record
    assert gone.reader.broken_links(gone.viewer, gone.call) == ()


def test_the_engine_goes_on_from_there_to_an_end(gone):
    branch = gone.go_back()
    writer = gone.sitting.store.writer
    engine = branch.engine

    events = list(engine.pick_up(engine.state.at, Micros(0)))
    while (due := engine.next_due) is not None:
        events += engine.advance(due)
    writer.append(branch.head.call, events)
    writer.flush()

    assert engine.state.ended
    new = gone.reader.calls(gone.viewer)
    states = {one.call: one.state for one in new}
    assert states[branch.head.call] is CallState.FROZEN
    assert gone.reader.broken_links(gone.viewer, branch.head.call) == ()


def test_what_was_heard_already_is_not_heard_twice(gone):
    case = gone.record.head.case
    before = gone.reader.heard(gone.viewer, gone.viewer, case)

    gone.go_back()

    assert gone.reader.heard(gone.viewer, gone.viewer, case) == before


def test_the_call_clock_goes_on_from_where_it_stood(gone):
    branch = gone.go_back()

    passed = gone.sitting.outside.now() - branch.head.started
    assert passed.total_seconds() == pytest.approx(branch.events[-1].at / 1e6)


def test_a_call_goes_on_by_the_profile_and_language_that_it_was_begun_with(gone):
    sitting = training_in(gone.sitting, Language.KO)

    branch = go_back(sitting, gone.call, gone.moment)

    script = branch.engine.script
    assert (branch.head.language, branch.head.profile) == (Language.EN, "en-GB")
    assert branch.head.profile_version == gone.record.head.profile_version
    assert script.language is Language.EN
    assert script.patience == patience_of(profile("en-GB"))
    assert script.patience != patience_of(profile("ko-KR"))


def test_what_is_said_is_heard_in_the_language_of_the_call(gone):
    sitting = training_in(gone.sitting, Language.JA)

    other = sitting.hearing_of(Language.EN)

    assert other is sitting.hearing_of(Language.EN)
    assert other is not sitting.hearing_of(Language.JA)
    assert gone.sitting.hearing_of(Language.EN) is gone.sitting.hearing
    other.close()


def test_a_call_gone_back_into_is_drawn_as_it_was(gone, office):
    silence = profile(gone.record.head.profile).silence.warn
    earlier = lanes_of(gone.record.events, {}, silence=silence)

    office.desk._training.calling.go_back_into(gone.call, gone.moment)

    office.window.finish()
    screen, now = office.screen, office.driver.now()
    course, lanes = screen.tape._course(), screen.tape._lanes
    assert screen.tape.width() > 0.9 * screen.width()
    assert course.x(lanes.length) == course.x(now)
    assert [one.begins for one in lanes.caller] == [
        one.begins for one in earlier.caller if one.begins < now
    ]
