"""Writing to a customer: from the slip on Today to what the note has and lacks."""

from __future__ import annotations

import dataclasses
from contextlib import closing
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from phonecoach.app.screens.note_screen import NoteScreen
from phonecoach.app.screens.today_screen import TodayScreen
from phonecoach.call.annotations import notes_sent
from phonecoach.scenario.keeping import freeze
from phonecoach.units import Language
from tests.app.note_kit import trip
from tests.app.office import HEARING_MS, NOON
from tests.store import making as make

S = 1_000_000
GOOD = (
    "Dear Ms Fairley, thank you so much for booking your mum’s seventieth with us. "
    "Have a lovely time in Scarborough. Mina, Hollis and Wren Travel"
)
POOR = "Dear Emma, here’s a discount voucher for you. Mina"


class Writer:
    """A trainee who has taken a call that went well."""

    def __init__(self, office, before=timedelta(hours=3)):
        self.office = office
        store = office.store
        self.mina = store.writer.add_person(name="Mina", language=Language.EN)
        case = trip()
        maker = make.World(store.path.parent)
        head = dataclasses.replace(
            maker.head(
                store,
                self.mina,
                call=office.new_id(),
                case=case.file.id,
                case_digest=case.digest,
                language=Language.EN,
            ),
            started=NOON - before,
        )
        self.call = head.call
        store.writer.begin_call(head, freeze(case))
        over = dataclasses.replace(make.ended(9 * S), ending="satisfied")
        store.writer.append(head.call, (make.rang(), make.answered(2 * S), over))
        store.writer.flush()
        office.desk.sit_down(self.mina.id)
        office.window.finish()

    @property
    def todo(self):
        assert isinstance(self.office.screen, TodayScreen)
        return self.office.screen.to_do

    def open(self):
        self.todo.note_buttons[0].click()
        assert isinstance(self.office.screen, NoteScreen)
        return self.office.screen

    def send(self, text):
        """Send a note from the open screen, and wait until it is judged."""
        screen = self.office.screen
        screen.field.setPlainText(text)
        screen.send_button.click()
        self.wait()

    def wait(self):
        screen = self.office.screen
        self.office.qtbot.waitUntil(screen.found.isVisible, timeout=HEARING_MS)

    def told(self):
        found = self.office.screen.found.findChildren(QLabel)
        return "\n".join(one.text() for one in found if not one.isHidden())

    def kept(self):
        self.office.store.writer.flush()
        with closing(self.office.kept()) as reader:
            notes = notes_sent(reader.annotations(self.mina.id, self.call))
            return {task: one.note.text for task, one in notes.items()}


@pytest.fixture
def writer(office):
    return Writer(office)


def test_today_tells_what_is_to_be_written_until_when(writer):
    words = "\n".join(one.text() for one in writer.todo.findChildren(QLabel))

    assert "Thank Ms Fairley for booking with us" in words
    assert "Due Wednesday 25 November" in words


def test_what_is_late_says_so(office):
    words = Writer(office, before=timedelta(hours=30)).todo.findChildren(QLabel)

    assert any("It was due Tuesday 24 November" in one.text() for one in words)


def test_a_good_note_has_all_of_it_and_waits_no_more(writer):
    screen = writer.open()
    assert not screen.send_button.isEnabled()

    writer.send(GOOD)

    assert "Correctly addressed: “Ms Fairley”" in writer.told()
    assert "Named: Her choice" in writer.told()
    assert "Signed: Mina, Hollis and Wren" in writer.told()
    assert trip().texts[Language.EN].after_sale["thanks"].example in writer.told()
    assert writer.kept() == {"thanks": GOOD}
    writer.office.press(Qt.Key.Key_Escape)
    assert writer.todo.note_buttons == []


def test_a_poor_note_is_told_what_it_lacks_and_can_be_written_again(writer):
    screen = writer.open()
    writer.send(POOR)

    assert "“Emma”: a title or first name that nobody offered" in writer.told()
    assert "“discount” doesn’t belong in it." in writer.told()
    assert "Not named: Her choice" in writer.told()
    assert not screen.send_button.isEnabled()
    screen.field.setPlainText(GOOD)
    assert screen.send_button.isEnabled()
    writer.send(GOOD)
    writer.office.qtbot.waitUntil(
        lambda: "Named: Her choice" in writer.told(), timeout=HEARING_MS
    )
    assert writer.kept() == {"thanks": GOOD}


def test_a_note_is_sent_by_its_key(writer):
    screen = writer.open()
    screen.field.setPlainText(GOOD)
    writer.office.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    writer.wait()

    assert writer.kept() == {"thanks": GOOD}


def test_a_late_note_is_told_that_it_is(office):
    late = Writer(office, before=timedelta(hours=30))
    late.open()
    late.send(GOOD)

    assert "It was due Tuesday 24 November" in late.told()


def test_the_in_tray_leads_to_it_too(writer):
    writer.todo.tray_button.click()
    tray = writer.office.screen
    button = next(
        one for one in tray.buttons if "Thank Ms Fairley" in one.accessibleName()
    )
    button.click()

    assert isinstance(writer.office.screen, NoteScreen)


def test_who_leaves_before_it_is_judged_breaks_nothing(writer):
    screen = writer.open()
    screen.field.setPlainText(GOOD)
    screen.send_button.click()
    writer.office.press(Qt.Key.Key_Escape)

    assert writer.kept() == {"thanks": GOOD}
    assert writer.office.errors == []
