"""Sitting a test that was given: from the slip on Today to what came of it."""

from contextlib import closing
from datetime import timedelta
from hashlib import sha256

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel

from phonecoach.app.retrying import go_back
from phonecoach.app.screens.briefing_screen import BriefingScreen
from phonecoach.app.screens.call_screen import CallScreen
from phonecoach.app.screens.card_screen import CardScreen
from phonecoach.app.screens.plan_screen import PlanScreen
from phonecoach.app.screens.review_screen import ReviewScreen
from phonecoach.app.screens.screen import Place
from phonecoach.app.screens.today_screen import TodayScreen
from phonecoach.app.shelf import shelf
from phonecoach.app.training import Training
from phonecoach.app.trial import draw_trial
from phonecoach.call.acts import HangUp
from phonecoach.call.record import Purpose
from phonecoach.practice.assigned import Standing
from phonecoach.scenario import CaseId
from phonecoach.store import NewAssignment, Role
from phonecoach.units import Language, Micros, Mode
from tests.app.office import NOON
from tests.app.today_kit import assigned_of

CASE = CaseId("repair-enquiry")
DUE = NOON + timedelta(days=3, hours=11, minutes=59)


class Sat:
    """A trainee and a supervisor who gives them cases."""

    def __init__(self, office):
        self.office = office
        writer = office.store.writer
        self.mina = writer.add_person(name="Mina Park", language=Language.EN)
        self.chief = writer.add_person(
            name="Ms Reid", language=Language.EN, role=Role.SUPERVISOR
        )
        writer.flush()

    def give(self, *cases, **changes):
        wanted = {
            "purpose": Purpose.TEST,
            "cases": tuple(map(CaseId, cases)) or (CASE,),
            "due": DUE,
            "pass_mark": 80.0,
            "people": (self.mina.id,),
        }
        new = NewAssignment(**(wanted | changes))
        given = self.office.store.writer.assign(new, author=self.chief.id)
        self.office.store.writer.flush()
        return given

    def sit_down(self):
        self.office.desk.sit_down(self.mina.id)
        self.office.window.finish()

    @property
    def todo(self):
        assert isinstance(self.office.screen, TodayScreen)
        return self.office.screen.to_do

    @property
    def told(self):
        """All that can be read among what is to do."""
        return "\n".join(one.text() for one in self.todo.findChildren(QLabel))

    def brief(self):
        self.todo.assigned_buttons[0].click()

    def begin(self):
        self.brief()
        self.office.screen.start_button.click()
        assert isinstance(self.office.screen, CallScreen)

    def finish(self):
        """Answer, greet and ring off, then see the card."""
        office = self.office
        office.answer()
        office.say("Good morning, this is Mina at Brightwell, how can I help you?")
        office.let_finish()
        office.driver.take(HangUp())
        office.see_card()
        assert isinstance(office.screen, CardScreen)

    @property
    def part(self):
        with closing(self.office.kept()) as reader:
            (found,) = reader.assignments(self.mina.id)
            return found

    def standing(self):
        return self.part.standing(CASE, NOON)

    def head(self):
        with closing(self.office.kept()) as reader:
            return reader.record(self.mina.id, self.part.tries[-1].call).head


@pytest.fixture
def sat(office):
    return Sat(office)


def heard_well(monkeypatch, *, heard=True):
    """Let all that is said in a case be heard on this PC, or nothing."""
    monkeypatch.setattr(
        "phonecoach.app.sound.board.SoundBoard.can_be_heard", property(lambda _: heard)
    )
    monkeypatch.setattr("phonecoach.app.trial._is_recorded", lambda *_: heard)


def test_today_tells_of_a_test_until_when_how_well_and_how_often(sat):
    sat.give()
    sat.sit_down()

    assert "Test: " in sat.told
    assert "Due Friday 27 November, pass mark 80, 1 try" in sat.told
    assert len(sat.todo.assigned_buttons) == 1


def test_the_first_day_knows_of_nothing_else_to_do(sat):
    sat.sit_down()

    assert sat.todo is None


def test_what_is_overdue_is_told_and_can_be_taken(sat):
    sat.give(due=NOON - timedelta(hours=12, minutes=1))
    sat.sit_down()

    assert "Overdue (it was due Monday 23 November), pass mark 80" in sat.told
    assert sat.todo.assigned_buttons


def test_a_case_that_is_not_here_cannot_be_begun(sat):
    sat.give("elsewhere")
    sat.sit_down()

    assert "Test: elsewhere" in sat.told
    assert "isn’t on this PC" in sat.told
    assert not sat.todo.assigned_buttons


def test_practice_that_was_set_leads_to_an_ordinary_briefing(sat):
    sat.give(purpose=Purpose.PRACTICE)
    sat.sit_down()
    assert "Practice set for you: " in sat.told
    sat.brief()

    assert isinstance(sat.office.screen, BriefingScreen)
    assert sat.office.screen.bar().place is Place.LIBRARY
    assert sat.office.screen._text.rules == ()


def test_nobody_is_told_of_what_was_given_to_others_or_withdrawn(sat):
    given = sat.give()
    sat.office.desk.sit_down(sat.chief.id)
    sat.office.desk._training.go(Place.TODAY)
    assert sat.todo is None
    sat.office.store.writer.withdraw(given, author=sat.chief.id)
    sat.sit_down()

    assert sat.todo is None


def test_the_briefing_says_what_holds_and_offers_no_help(sat, monkeypatch):
    heard_well(monkeypatch)
    sat.give()
    sat.sit_down()
    sat.brief()
    screen = sat.office.screen

    read = "\n".join(one.text() for one in screen.findChildren(QLabel))
    for rule in (
        "There are no hints.",
        "There are no captions: listen.",
        "You have 1 try. It counts as used from the first ring, even if the call",
        "You pass with 80 of 100 points",
    ):
        assert rule in read
    assert screen._text.goals[0] not in read
    assert not screen.captions.isVisible()
    assert not screen.how.modes.buttons[Mode.GUIDED].isEnabled()
    assert screen.bar().place is Place.TODAY
    screen.left.emit()
    assert isinstance(sat.office.screen, TodayScreen)
    assert sat.part.tries == ()


def test_a_test_has_no_hints_no_captions_and_no_later(sat, monkeypatch):
    heard_well(monkeypatch)
    sat.give()
    sat.sit_down()
    sat.begin()
    office = sat.office
    screen = office.screen

    assert office.desk._training.calling.is_test
    assert [one.text for one in screen.bar().chips] == ["Test", "Typed"]
    assert not office.window.bar.captions_button.isVisible()
    assert not screen.ring_page.later_button.isVisible()
    office.press(Qt.Key.Key_Escape)
    assert office.screen is screen
    office.desk._training.calling.show_captions(shown=True)
    office.answer()
    office.let_finish()
    assert office.driver.state.captions is None
    assert not screen.conversation._captions
    head = sat.head()
    assert (head.purpose, head.captions) == (Purpose.TEST, False)


def test_captions_stay_where_nobody_could_know_what_is_said(sat, monkeypatch):
    heard_well(monkeypatch, heard=False)
    sat.give()
    sat.sit_down()
    sat.brief()
    read = "\n".join(one.text() for one in sat.office.screen.findChildren(QLabel))
    assert "Captions stay on, because this voice can’t be heard here." in read
    sat.office.screen.start_button.click()

    assert sat.head().captions


def test_what_is_drawn_is_kept_and_stays_as_it_was_shown(sat):
    sat.give("broken-delivery")
    sat.sit_down()
    sat.brief()
    facts = sat.office.screen._text.facts
    sat.office.screen.left.emit()
    sat.brief()
    assert sat.office.screen._text.facts == facts
    (trial,) = sat.office.desk._training._testing._drawn.values()
    sat.office.screen.start_button.click()

    head = sat.head()
    assert (head.seed, head.case_digest) == (trial.seed, trial.case.digest)


def test_numbers_and_names_differ_from_one_test_to_the_next(sat, monkeypatch):
    case = next(one.case for one in shelf().entries() if one.id == "broken-delivery")
    sat.sit_down()
    seeds = iter(range(8))
    monkeypatch.setattr("phonecoach.app.trial.secrets.randbelow", lambda _: next(seeds))
    sitting = sat.office.desk._training._sitting
    one = assigned_of(Language.EN, "Test")

    trials = [draw_trial(sitting, one, case) for _ in range(8)]
    assert len({one.case.digest for one in trials}) > 1
    assert {one.case.file.id for one in trials} == {"broken-delivery"}


def test_a_test_is_taken_once_and_today_tells_what_came_of_it(sat):
    sat.give()
    sat.sit_down()
    sat.begin()
    sat.finish()
    card = sat.office.screen
    assert not card.head.again_button.isVisible()
    assert sat.standing() in {Standing.PROVISIONAL, Standing.FAILED}
    card.closed.emit()

    assert not sat.todo.assigned_buttons
    assert "Test: " in sat.told
    assert "24 November" in sat.told
    opened = [
        one
        for one in sat.todo.findChildren(type(sat.todo.tray_button))
        if one.text() == "Open the card"
    ]
    opened[0].click()
    assert isinstance(sat.office.screen, CardScreen)


def test_another_try_that_was_granted_is_offered_and_sat(sat):
    given = sat.give()
    sat.sit_down()
    sat.begin()
    sat.office.desk.ask_who()
    sat.office.store.writer.grant_try(
        given, sat.mina.id, CASE, "The fire alarm rang.", author=sat.chief.id
    )
    sat.sit_down()
    assert "1 try" in sat.told
    assert "Broken off Tuesday 24 November" in sat.told
    sat.begin()
    sat.finish()

    assert [one.attempt.broken for one in sat.part.tries] == [True, False]


def test_whoever_leaves_in_the_middle_has_used_the_try(sat):
    sat.give()
    sat.sit_down()
    sat.begin()
    sat.office.answer()
    sat.office.say("Good morning, this is Mina at Brightwell.")
    sat.office.desk.ask_who()

    (tried,) = sat.part.tries
    assert tried.attempt.broken
    assert sat.standing() is Standing.FAILED
    with closing(sat.office.kept()) as reader:
        assert reader.broken_off(sat.mina.id) == ()
        assert reader.current_card(sat.mina.id, tried.call) is not None
    sat.sit_down()
    assert "Broken off Tuesday 24 November, not passed" in sat.told
    assert "A supervisor can grant another try." in sat.told
    assert sat.todo.pick_up_button is None


def test_who_leaves_without_looking_back_has_a_card_all_the_same(sat):
    sat.give()
    sat.sit_down()
    sat.begin()
    sat.office.answer()
    sat.office.driver.take(HangUp())
    sat.office.screen.done_button.click()
    assert isinstance(sat.office.screen, ReviewScreen)
    sat.office.desk._training.go(Place.TODAY)
    assert "no score yet" in sat.told
    sat.office.desk.ask_who()

    (tried,) = sat.part.tries
    assert not tried.attempt.broken
    with closing(sat.office.kept()) as reader:
        assert reader.current_card(sat.mina.id, tried.call) is not None


@pytest.mark.parametrize("answered", [True, False])
def test_a_program_that_was_killed_in_a_test_has_used_the_try(
    open_office, monkeypatch, answered
):
    office = open_office()
    sat = Sat(office)
    sat.give()
    sat.sit_down()
    sat.begin()
    if answered:
        office.answer()
        office.say("Good morning, this is Mina at Brightwell.")
    # As if it were killed: nothing that ends a call is done any more.
    monkeypatch.setattr(Training, "leave", lambda _: None)

    again = sat.office = open_office()
    monkeypatch.undo()
    sat.sit_down()

    assert sat.standing() is Standing.FAILED
    assert not sat.todo.assigned_buttons
    assert sat.todo.pick_up_button is None
    (tried,) = sat.part.tries
    with closing(again.kept()) as reader:
        assert reader.broken_off(sat.mina.id) == ()
        assert reader.current_card(sat.mina.id, tried.call) is not None


@pytest.mark.parametrize(("stood_ms", "lost"), [(19_000, False), (21_000, True)])
def test_a_pc_that_sleeps_in_a_test_gives_no_time_to_think(sat, stood_ms, lost):
    sat.give()
    sat.sit_down()
    sat.begin()
    sat.office.answer()
    sat.office.let_finish()
    sat.office.hand.move(stood_ms)
    sat.office.driver.step()
    QCoreApplication.processEvents()

    assert isinstance(sat.office.screen, TodayScreen if lost else CallScreen)
    assert sat.part.tries[0].attempt.broken is lost
    if lost:
        assert "the try is used up" in sat.office.window.problem.text()
        assert "Broken off Tuesday 24 November, not passed" in sat.told


def test_a_house_of_its_own_name_keeps_the_case_as_it_was_written(
    tmp_path, open_office
):
    (tmp_path / "record").mkdir()
    rules = "company: {en: [Foxglove Care]}\n"
    (tmp_path / "record" / "site.yaml").write_text(rules, encoding="utf-8")
    sat = Sat(open_office())
    sat.give("night-cream")
    sat.sit_down()
    sat.brief()
    read = [one.text() for one in sat.office.screen.findChildren(QLabel)]
    assert "Foxglove Care" in read
    sat.office.screen.dial_button.click()

    with closing(sat.office.kept()) as reader:
        content = reader.case_content(sat.mina.id, sat.part.tries[0].call)
    assert sha256(content).hexdigest() == sat.head().case_digest


def test_a_test_whose_try_was_used_elsewhere_is_refused(sat):
    given = sat.give()
    sat.sit_down()
    sat.brief()
    sat.office.store.writer.withdraw(given, author=sat.chief.id)
    sat.office.screen.start_button.click()

    assert isinstance(sat.office.screen, TodayScreen)
    assert "withdrawn" in sat.office.window.problem.text()
    assert sat.todo is None


def test_what_goes_on_from_a_test_is_practice(sat):
    sat.give()
    sat.sit_down()
    sat.begin()
    sat.finish()
    (tried,) = sat.part.tries
    sitting = sat.office.desk._training._sitting
    branch = go_back(sitting, tried.call, Micros(4_500_000))

    assert branch.head.purpose is Purpose.PRACTICE
    assert len(sat.part.tries) == 1


def test_closing_the_window_in_a_test_asks_whether_the_try_is_worth_it(sat):
    sat.give()
    sat.sit_down()
    sat.begin()
    sat.office.window.close()

    asked = sat.office.window.question
    read = "\n".join(one.text() for one in asked.findChildren(QLabel))
    assert "Closing ends it and uses up the try." in read


def test_a_call_that_goes_out_is_planned_and_sat(sat):
    sat.give("night-cream")
    sat.sit_down()
    sat.brief()
    screen = sat.office.screen
    assert isinstance(screen, PlanScreen)
    read = "\n".join(one.text() for one in screen.findChildren(QLabel))
    assert "You have 1 try. It counts as used as soon as you dial" in read
    screen.dial_button.click()

    assert isinstance(sat.office.screen, CallScreen)
    assert sat.office.desk._training.calling.is_test
    (tried,) = sat.part.tries
    assert tried.case == "night-cream"
