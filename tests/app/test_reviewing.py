"""A supervisor at the desk: from the queue to a signed-off call, by the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from phonecoach.app.screens.card_screen import CardScreen
from phonecoach.app.screens.judging_screen import JudgingScreen
from phonecoach.app.screens.queue_screen import QueueScreen
from phonecoach.app.screens.queue_text import Pile
from phonecoach.app.screens.room_tray_screen import RoomTrayScreen
from phonecoach.app.screens.screen import Place
from phonecoach.app.screens.show_screen import ShowScreen
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.call.annotations import (
    Comment,
    Decision,
    HumanMark,
    Opened,
    Ruling,
    SignOff,
)
from phonecoach.scoring.card import Mark
from phonecoach.store import Role, Shelf
from phonecoach.units import Language
from tests.app.office import Office

CONTROL = Qt.KeyboardModifier.ControlModifier
ENTER = Qt.Key.Key_Return


@pytest.fixture
def office(qtbot, dressed, tmp_path, translation):
    return Office(qtbot, tmp_path / "record", translation)


@pytest.fixture
def chief(office):
    return office.store.writer.add_person(
        name="Ms Reid", language=Language.EN, role=Role.SUPERVISOR
    )


@pytest.fixture
def call(office):
    """A call of a trainee with a card, on which one mark is disputed."""
    office.new_person()
    office.take()
    office.answer()
    office.let_finish()
    office.say("Two ticks while I warm the kettle.")
    office.let_finish()
    office.press(Qt.Key.Key_F9)
    office.see_card()
    missed = next(
        mark.no for mark in office.screen._card.marks if mark.mark is Mark.MISSED
    )
    office.screen.disputed.emit(missed, "I did.")
    mina = office.desk._training.person
    with office.kept() as reader:
        (taken,) = reader.calls(mina.id)
    office.missed, office.mina = missed, mina
    return taken.call


@pytest.fixture
def judged(call, chief):
    """The call that is judged, and who judges it."""
    return call, chief


@pytest.fixture
def queue(office, call, chief):
    office.store.writer.flush()
    office.desk.sit_down(chief.id)
    office.press(Qt.Key.Key_4, CONTROL)
    assert isinstance(office.screen, QueueScreen)
    return office.screen


def notes(office, call, chief):
    office.store.writer.flush()
    return notes_now(office, call, chief)


def notes_now(office, call, chief):
    """What is written by now, whatever still waits."""
    with office.store.reader() as reader:
        found = reader.annotations(chief.id, call)
    return [one.note for one in found if one.author == chief.id]


def test_a_call_is_reviewed_from_the_queue_to_the_sign_off_by_keyboard(
    office, queue, call, chief
):
    queue.list.setFocus()
    office.press(ENTER)
    screen = office.screen
    assert isinstance(screen, JudgingScreen)
    assert "Mina Park" in screen.head.title.text()

    screen.open_from_list(office.missed)
    office.press(Qt.Key.Key_1)
    QTest.keyClicks(office.window.focusWidget(), "You did.")
    office.press(ENTER)
    assert office.screen is screen
    office.press(Qt.Key.Key_M, CONTROL)
    QTest.keyClicks(office.window.focusWidget(), "Well put.")
    office.press(ENTER)
    assert office.screen is screen
    office.press(ENTER, CONTROL)
    office.press(ENTER)

    assert isinstance(office.screen, QueueScreen)
    kept = notes(office, call, chief)
    assert [type(note) for note in kept] == [
        Opened,
        HumanMark,
        Ruling,
        Comment,
        SignOff,
    ]
    assert (kept[1].item, kept[1].mark) == (office.missed, Mark.MET)
    assert kept[2].changed


def test_the_trainee_sees_the_ruling_on_the_card_at_once(office, queue, call, chief):
    queue.opened.emit(call)
    office.screen.open_from_list(office.missed)
    office.press(Qt.Key.Key_1)
    QTest.keyClicks(office.window.focusWidget(), "You did.")
    office.press(ENTER)

    office.desk.sit_down(office.mina.id)
    office.desk._training.show_card(call)

    card = office.screen
    assert isinstance(card, CardScreen)
    mark = next(one for one in card._card.marks if one.no == office.missed)
    assert (mark.mark, mark.by_human) == (Mark.MET, True)
    assert "Ms Reid" in mark.ruling
    assert "You did." in mark.ruling
    assert any(line.startswith("Ms Reid") for line in mark.remarks)


def test_piles_and_people_are_shown_as_they_are_asked_for(office, queue, call, chief):
    assert len(queue.list.entries()) == 1
    queue.piles.button(Pile.SIGNED.value).click()
    assert queue.list.entries() == ()
    queue.piles.button(Pile.DISPUTED.value).click()
    assert [one.call for one in queue.list.entries()] == [call]

    queue.wanted.emit(Pile.NEW, "somebody else")

    assert queue.list.entries() == ()


def test_a_call_is_new_until_somebody_has_opened_it(office, queue, call, chief):
    with office.kept() as reader:
        assert reader.count_to_review(chief.id)[Shelf.NEW] == 1
    for _ in range(2):
        queue.opened.emit(call)

    with office.kept() as reader:
        assert reader.count_to_review(chief.id)[Shelf.NEW] == 0
    assert notes(office, call, chief) == [Opened()]


def test_a_disk_that_is_full_is_told_and_nothing_is_half_signed(
    office, queue, call, chief
):
    queue.opened.emit(call)
    screen = office.screen
    db = office.store._db
    pages = db.execute("PRAGMA page_count").fetchone()[0]
    db.execute(f"PRAGMA max_page_count = {pages}")
    office.press(ENTER, CONTROL)
    screen.say.field.setText("Fine. " * 20_000)
    office.press(ENTER)

    assert "disk is full" in office.window.problem.text()
    assert office.screen is screen
    reader = office.store.reader()
    assert SignOff not in [type(one.note) for one in reader.annotations(chief.id, call)]

    db.execute("PRAGMA max_page_count = 1000000")
    office.store.writer.flush()

    assert SignOff in [type(one.note) for one in reader.annotations(chief.id, call)]
    reader.close()


def sign_off(office):
    office.press(ENTER, CONTROL)
    office.press(ENTER)


def judge(office):
    office.screen.open_from_list(office.missed)
    office.press(Qt.Key.Key_1)
    QTest.keyClicks(office.window.focusWidget(), "You did.")
    office.press(ENTER)


def comment(office):
    office.press(Qt.Key.Key_M, CONTROL)
    QTest.keyClicks(office.window.focusWidget(), "Well put.")
    office.press(ENTER)


@pytest.mark.parametrize(
    ("act", "given"),
    [(sign_off, {SignOff}), (judge, {HumanMark, Ruling}), (comment, {Comment})],
)
def test_a_record_that_may_only_be_read_says_what_to_do_and_keeps_all(
    office, queue, judged, act, given
):
    call, chief = judged
    queue.opened.emit(call)
    screen = office.screen
    office.store._db.execute("PRAGMA query_only = ON")
    act(office)

    told = office.window.problem.text()
    assert "It may only be read; allow writing to its folder." in told
    assert office.screen is screen
    assert not given & {type(one) for one in notes_now(office, call, chief)}

    office.store._db.execute("PRAGMA query_only = OFF")
    assert given <= {type(one) for one in notes(office, call, chief)}


def test_a_trainee_has_no_queue(office, call):
    assert Place.REVIEW not in office.desk._training.places
    shown = office.screen

    office.press(Qt.Key.Key_4, CONTROL)

    assert office.screen is shown


def test_an_answer_is_kept_and_the_tray_is_shown_again(office, queue, call, chief):
    queue.tray_asked.emit()
    tray = office.screen
    assert isinstance(tray, RoomTrayScreen)
    tray.decided.emit(call, 100, True, "Send it.")

    assert isinstance(office.screen, RoomTrayScreen)
    assert Decision(item=100, granted=True, words="Send it.") in notes(
        office, call, chief
    )
    office.press(Qt.Key.Key_Escape)
    assert isinstance(office.screen, QueueScreen)


def test_the_outcome_of_a_dispute_lies_in_the_trainees_tray(office, queue, call, chief):
    queue.opened.emit(call)
    office.screen.open_from_list(office.missed)
    office.press(Qt.Key.Key_3)
    QTest.keyClicks(office.window.focusWidget(), "Too late.")
    office.press(ENTER)

    office.desk.sit_down(office.mina.id)
    office.desk._training.show_tray()

    told = [one.text() for one in office.screen.findChildren(FlowLabel)]
    assert any("upheld. Too late." in words for words in told)


def test_a_call_that_was_broken_off_lies_in_the_tray_of_the_room(office, chief):
    office.new_person()
    office.take()
    office.answer()
    office.let_finish()
    office.store.writer.flush()
    office.desk.ask_who()

    office.desk.sit_down(chief.id)
    office.press(Qt.Key.Key_4, CONTROL)
    office.screen.tray_button.click()

    assert isinstance(office.screen, RoomTrayScreen)
    told = [one.text() for one in office.screen.findChildren(FlowLabel)]
    assert any("Mina Park" in one for one in told)
    assert "Whoever took them can carry on, or set them aside." in told


def test_what_is_said_of_a_call_that_was_broken_off_lies_in_both_trays(office, chief):
    office.new_person()
    office.take()
    office.answer()
    office.let_finish()
    office.store.writer.flush()
    office.desk.ask_who()
    office.desk.sit_down(chief.id)
    office.press(Qt.Key.Key_4, CONTROL)
    office.screen.tray_button.click()

    said = next(one for one in office.screen.buttons if one.text() == "Say something")
    said.click()
    QTest.keyClicks(office.window.focusWidget(), "Carry on today, please.")
    office.press(ENTER)

    def is_told():
        told = [one.text() for one in office.screen.findChildren(FlowLabel)]
        return any("Carry on today, please." in one for one in told)

    assert isinstance(office.screen, RoomTrayScreen)
    assert is_told()
    with office.kept() as reader:
        mina = next(one for one in reader.persons() if one.name == "Mina Park")
    office.desk.sit_down(mina.id)
    office.desk._training.show_tray()
    assert is_told()


def test_an_own_call_is_shown_in_large_words_and_its_card_is_next(office, call, qtbot):
    office.desk._training.show_card(call)
    office.press(Qt.Key.Key_L, CONTROL)
    screen = office.screen
    assert isinstance(screen, ShowScreen)
    assert "Mina Park" not in screen.bar().title
    screen.name_button.click()
    assert "Mina Park" in screen.bar().title
    office.press(Qt.Key.Key_Escape)

    assert isinstance(office.screen, CardScreen)


def test_a_call_under_review_is_shown_to_the_room_and_review_goes_on(
    office, queue, call
):
    queue.opened.emit(call)
    office.screen.show_button.click()
    screen = office.screen
    assert isinstance(screen, ShowScreen)
    screen.pace_button.click()
    assert screen.replay.pace == 1.5
    office.press(Qt.Key.Key_Escape)

    assert isinstance(office.screen, JudgingScreen)


def test_what_was_said_in_a_call_that_was_broken_off_is_read_and_nothing_changes(
    office, chief
):
    office.new_person()
    office.take()
    office.answer()
    office.let_finish()
    office.say("Good morning, Harrow and Pine.")
    office.let_finish()
    office.store.writer.flush()
    with office.kept() as reader:
        mina = next(one for one in reader.persons() if one.name == "Mina Park")
    office.desk.ask_who()
    office.desk.sit_down(chief.id)
    office.press(Qt.Key.Key_4, CONTROL)
    office.screen.tray_button.click()
    with office.kept() as reader:
        (taken,) = reader.calls(chief.id, mina.id)
        before = reader.record(chief.id, taken.call)
        notes = reader.annotations(chief.id, taken.call)

    seen = next(
        one for one in office.screen.buttons if one.text() == "See what was said"
    )
    seen.click()

    screen = office.screen
    assert isinstance(screen, ShowScreen)
    told = [screen.lines.item(row).text() for row in range(screen.lines.count())]
    assert screen.lines.isVisible()
    assert any(one.endswith("Trainee\nGood morning, Harrow and Pine.") for one in told)
    assert "broken off at 0:" in screen.bar().title
    assert not screen.marks_button.isVisible()
    office.press(Qt.Key.Key_Escape)
    assert isinstance(office.screen, RoomTrayScreen)
    office.store.writer.flush()
    with office.kept() as reader:
        assert reader.record(chief.id, taken.call) == before
        assert reader.annotations(chief.id, taken.call) == notes
