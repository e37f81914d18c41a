"""A role-play: from the queue through the call to the card of the trainee."""

from __future__ import annotations

from contextlib import closing

import pypdf
import pytest
from PySide6.QtCore import QEvent, QStandardPaths, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from phonecoach.app.screens.call_screen import CallScreen
from phonecoach.app.screens.card_screen import CardScreen
from phonecoach.app.screens.judging_screen import JudgingScreen
from phonecoach.app.screens.queue_screen import QueueScreen
from phonecoach.app.screens.role_screen import RoleScreen
from phonecoach.app.screens.role_setup_screen import RoleSetupScreen
from phonecoach.app.screens.screen import Place
from phonecoach.app.shelf import shelf
from phonecoach.call.events import BrokenOff, LineBegan, LineEnded
from phonecoach.call.live import IMPROVISED
from phonecoach.scenario import Outcome
from phonecoach.scoring.card import Mark
from phonecoach.store import CallState, Role
from phonecoach.units import Language, Micros, Mode

CASE = "repair-enquiry"


class Room:
    """A supervisor at the desk, and a trainee who can be rung."""

    def __init__(self, office):
        self.office = office
        writer = office.store.writer
        self.mina = writer.add_person(name="Mina Park", language=Language.EN)
        self.chief = writer.add_person(
            name="Ms Reid", language=Language.EN, role=Role.SUPERVISOR
        )
        writer.flush()
        self.sit()

    def sit(self):
        self.office.desk.sit_down(self.chief.id)
        self.office.window.finish()
        self.office.desk._training.go(Place.REVIEW)
        assert isinstance(self.office.screen, QueueScreen)

    @property
    def screen(self):
        return self.office.screen

    def begin(self, *, with_lines=True):
        self.screen.role_button.click()
        setup = self.screen
        assert isinstance(setup, RoleSetupScreen)
        setup.person.choose(self.mina.id)
        setup.case.choose(CASE)
        setup.way.buttons[with_lines].setChecked(True)
        setup.begin_button.click()
        assert isinstance(self.screen, RoleScreen)

    def wait(self, seconds):
        self.office.hand.move(seconds * 1_000)

    def space(self, kind):
        event = QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self.screen, event)

    def speak(self, seconds):
        """Say something as the caller, for so long."""
        self.space(QEvent.Type.KeyPress)
        self.wait(seconds)
        self.space(QEvent.Type.KeyRelease)
        self.office.qtbot.waitUntil(lambda: "is speaking" in self.screen.state.text())

    def tick(self, no, presses=1):
        tick = next(
            one for one in self.screen.ticks.ticks.values() if one.item.no == no
        )
        shift = tick.item.key.startswith("⇧")
        held = Qt.KeyboardModifier.ShiftModifier if shift else None
        key = Qt.Key(ord(tick.item.key[-1].upper()))
        for _ in range(presses):
            self.office.press(key, held or Qt.KeyboardModifier.NoModifier)

    def ring_up(self):
        """Ring, answer, and let both speak once."""
        self.screen.ring_button.click()
        self.wait(5)
        self.screen.answer_button.click()
        self.wait(4)
        self.speak(3)
        self.wait(6)

    def calls(self):
        self.office.store.writer.flush()
        with closing(self.office.kept()) as reader:
            return reader.calls(self.mina.id, self.mina.id)

    def record(self):
        (call,) = self.calls()
        with closing(self.office.kept()) as reader:
            return reader.record(self.mina.id, call.call)

    def marks(self):
        (call,) = self.calls()
        with closing(self.office.kept()) as reader:
            return {one.item: one for one in reader.marks(self.mina.id, call.call)}


@pytest.fixture
def room(office):
    return Room(office)


def test_a_role_play_leaves_the_same_card(room):
    room.begin()
    room.ring_up()
    room.tick(45)
    room.tick(61, presses=3)
    room.screen.trainee_button.click()
    room.screen.outcomes[Outcome.RESOLVED].click()

    assert isinstance(room.screen, JudgingScreen)
    (call,) = room.calls()
    assert (call.mode, call.state) == (Mode.LIVE, CallState.FROZEN)
    assert call.outcome is Outcome.RESOLVED
    marks = room.marks()
    assert (marks[45].mark, marks[45].by_human) == (Mark.MET, True)
    assert (marks[61].mark, marks[61].by_human) == (Mark.MISSED, True)
    assert (marks[44].mark, marks[44].by_human) == (Mark.MET, False)
    assert marks[62].mark is Mark.NEEDS_HUMAN
    assert 52 not in marks or marks[52].mark is not Mark.MET


def test_what_the_caller_says_is_kept_with_its_time(room):
    room.begin()
    room.ring_up()
    room.screen.caller_button.click()
    room.screen.outcomes[Outcome.LOST].click()
    (line,) = (one for one in room.record().events if isinstance(one, LineBegan))

    assert line.at == 9_000_000
    assert line.line != IMPROVISED
    assert line.text


def test_improvised_words_are_nobodys_lines(room):
    room.begin(with_lines=False)
    assert room.screen.lines is None
    room.ring_up()
    room.screen.caller_button.click()
    room.screen.outcomes[Outcome.LOST].click()
    (line,) = (one for one in room.record().events if isinstance(one, LineBegan))

    assert (line.line, line.text) == (IMPROVISED, "")
    assert isinstance(room.screen, JudgingScreen)


def test_lines_are_chosen_by_the_arrows_and_go_on_by_themselves(room):
    room.begin()
    lines = room.screen.lines
    first = lines.currentRow()
    room.office.press(Qt.Key.Key_Down)
    assert lines.currentRow() == first + 1
    room.office.press(Qt.Key.Key_Up)
    room.screen.ring_button.click()
    room.screen.answer_button.click()
    room.speak(1)

    assert lines.currentRow() == first + 1


def test_the_line_that_comes_next_stands_in_a_window_of_its_own(room):
    room.begin()
    room.screen.window_button.click()
    window = room.screen._window

    assert window.words.text() == room.screen.lines.words
    room.office.press(Qt.Key.Key_Down)
    assert window.words.text() == room.screen.lines.words
    room.screen.put_away()
    assert not window.isVisible()


def test_a_tick_goes_round(room):
    room.begin()
    seen = []
    for _ in range(5):
        room.tick(45)
        seen.append(dict(room.screen.ticks.marks).get(45))

    assert seen == [Mark.MET, Mark.PARTLY, Mark.MISSED, Mark.NOT_APPLICABLE, None]


def test_every_item_has_a_key_of_its_own(room):
    room.begin()
    ticks = room.screen.ticks.ticks

    assert len(ticks) == len({one.item.no for one in ticks.values()})
    assert 44 not in {one.item.no for one in ticks.values()}
    assert len(ticks) > 20


def test_a_hold_is_timed(room):
    room.begin()
    room.ring_up()
    room.screen.hold_button.click()
    room.wait(20)
    room.screen.hold_button.click()
    room.wait(2)
    room.screen.trainee_button.click()
    room.screen.outcomes[Outcome.SATISFIED].click()
    kinds = [type(one).__name__ for one in room.record().events]

    assert kinds.index("HoldBegan") < kinds.index("HoldEnded")


def test_a_key_that_repeats_is_held_all_along(room):
    room.begin()
    room.screen.ring_button.click()
    room.screen.answer_button.click()
    first = room.screen.lines.currentRow()
    room.space(QEvent.Type.KeyPress)
    for _ in range(5):
        room.wait(1)
        room.space(QEvent.Type.KeyRelease)
        room.space(QEvent.Type.KeyPress)
    room.wait(1)
    assert room.screen.lines.currentRow() == first
    room.speak(0)
    room.screen.trainee_button.click()
    room.screen.outcomes[Outcome.RESOLVED].click()
    (line,) = (one for one in room.record().events if isinstance(one, LineEnded))

    assert line.at == 6_000_000


def test_who_does_not_ring_leaves_nothing_behind(room):
    room.begin()
    room.office.press(Qt.Key.Key_Escape)

    assert isinstance(room.screen, RoleSetupScreen)
    assert room.calls() == ()


def test_what_was_left_in_the_middle_is_filed_and_marked(room):
    room.begin()
    room.ring_up()
    (call,) = room.calls()
    cut = BrokenOff(at=Micros(20_000_000), cause="power")
    room.office.store.writer.append(call.call, (cut,))
    room.sit()
    assert not room.calls()[0].can_go_on
    room.screen.role_button.click()

    (call,) = room.calls()
    assert call.state is CallState.FILED
    assert room.marks()[44].mark is Mark.MET


def test_the_trainee_takes_the_case_again_by_the_programs_own_call(room):
    room.begin()
    room.ring_up()
    room.tick(45)
    room.screen.trainee_button.click()
    room.screen.outcomes[Outcome.RESOLVED].click()
    (call,) = room.calls()
    office = room.office
    office.desk.sit_down(room.mina.id)
    office.window.finish()
    office.desk._training.show_card(call.call)
    office.window.finish()
    card = office.screen
    assert isinstance(card, CardScreen)
    card.open(45)
    assert not card.drawer.retry_button.isVisible()
    card.head.again_button.click()

    assert isinstance(office.screen, CallScreen)
    assert office.desk._training.calling.under_way


def test_nobody_to_ring_is_told(office):
    chief = office.store.writer.add_person(
        name="Ms Reid", language=Language.EN, role=Role.SUPERVISOR
    )
    office.store.writer.flush()
    office.desk.sit_down(chief.id)
    office.window.finish()
    office.desk._training.go(Place.REVIEW)
    office.screen.role_button.click()

    assert not office.screen.begin_button.isEnabled()


def test_the_callers_part_is_saved_in_the_language_of_whoever_is_rung(
    room, qtbot, tmp_path, monkeypatch
):
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path))
    hana = room.office.store.writer.add_person(name="佐藤 花", language=Language.JA)
    room.office.store.writer.flush()
    room.screen.role_button.click()
    setup = room.screen
    setup.person.choose(hana.id)
    setup.case.choose(CASE)
    setup.paper_button.click()
    assert setup.save.folders is not None
    setup.save.folders.buttons[tmp_path].click()
    setup.save.save_button.click()
    qtbot.waitUntil(setup.save.show_button.isVisible)

    (made,) = tmp_path.glob("*.pdf")
    texts = [page.extract_text() for page in pypdf.PdfReader(made).pages]
    case = next(one.case for one in shelf().entries() if one.id == CASE)
    assert case.texts[Language.JA].title in texts[0]
    assert "What you know" in texts[0]
    assert "Tick sheet" in texts[-1]
    assert str(made) in setup.save.outcome.text()
    assert "personal" not in setup.save.outcome.text()
