"""A supervisor gives tests, and does what is to be done about them."""

from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, time
from hashlib import sha256
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from phonecoach.app.screens.given_screen import GivenScreen
from phonecoach.app.screens.given_text import CaseChoice, GivenText, PersonChoice
from phonecoach.app.screens.judging_screen import JudgingScreen
from phonecoach.app.screens.screen import Place
from phonecoach.app.shelf import shelf
from phonecoach.app.widgets.give_form import GiveForm
from phonecoach.call.annotations import Annotation, SignOff
from phonecoach.call.record import CallId, Purpose
from phonecoach.practice.assigned import Standing
from phonecoach.report.making import Format
from phonecoach.scoring.card import Mark
from phonecoach.store import Role
from phonecoach.units import Language
from tests.app.office import NOON
from tests.app.test_signing_in import PASSWORD
from tests.app.test_testing import CASE, Sat
from tests.store import making as make

MET = tuple(make.item(no, Mark.MET, 1.0) for no in range(44, 64))
"""So many that a call has a score."""

ENTER, ESC, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space


class Given(Sat):
    """A supervisor on the page of tests, and a trainee."""

    def go(self):
        self.office.desk.sit_down(self.chief.id)
        self.office.press(Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
        assert isinstance(self.screen, GivenScreen)

    @property
    def screen(self):
        return self.office.screen

    @property
    def row(self):
        return self.screen.sections[0].rows[0]

    @property
    def words(self):
        """All that can be read on the page."""
        return "\n".join(one.text() for one in self.screen.findChildren(QLabel))

    def key(self, key):
        QTest.keyClick(self.office.window.focusWidget(), key)

    def parts(self, viewer=None):
        with closing(self.office.kept()) as reader:
            return reader.assignments((viewer or self.chief).id)

    def sit(self, given, score=90.0):
        """Let the trainee take the test, with a score; return the call."""
        store = self.office.store
        head = make.World(Path()).head(
            store,
            self.mina,
            call=CallId(self.office.new_id()),
            started=NOON,
            purpose=Purpose.TEST,
            case=CASE,
            case_digest=sha256(b"the case").hexdigest(),
        )
        store.writer.begin_test(head, b"the case", given)
        events = make.answered(1_000), *make.turn(2_000), make.ended(9_000)
        store.writer.append(head.call, (make.rang(), *events))
        store.writer.keep_card(make.card(head.call, *MET, score=score), make.history())
        store.writer.flush()
        return head.call

    def sign(self, call):
        note = Annotation(
            id=self.office.new_id(),
            call=call,
            author=self.chief.id,
            written=NOON,
            program="0",
            note=SignOff(comment="Seen."),
        )
        self.office.store.writer.annotate(note)
        self.office.store.writer.flush()


@pytest.fixture
def given(office):
    return Given(office)


def test_a_test_is_given_by_keyboard(given):
    given.go()
    given.key(ENTER)
    given.key(SPACE)
    form = given.screen.form
    form.people[given.mina.id].setFocus()
    given.key(SPACE)
    form.day_field.setText("2026-11-30")
    given.key(ENTER)

    (part,) = given.parts()
    assert part.person == given.mina.id
    assert part.assignment.purpose is Purpose.TEST
    assert part.assignment.cases == (next(iter(form.cases)),)
    assert part.assignment.pass_mark == 80
    late = datetime.combine(date(2026, 12, 1), time()).astimezone()
    assert part.assignment.due == late
    assert "Monday 30 November" in given.words
    assert "It’s been given" in given.screen.note.text()
    assert given.parts(given.mina)


def test_a_team_is_given_practice_as_it_is_now(given):
    writer = given.office.store.writer
    writer.add_team("Early", (given.mina.id,), author=given.chief.id)
    writer.flush()
    given.go()
    given.screen.give_button.click()
    form = given.screen.form
    form.kinds.buttons[False].click()
    form.cases[CASE].click()
    form.teams["Early"].click()
    form.mark_field.setText("72.5")
    form.note_field.setText(" Mind the   hold.")
    form.give_button.click()

    (part,) = given.parts()
    assert (part.assignment.team, part.person) == ("Early", given.mina.id)
    assert part.assignment.purpose is Purpose.PRACTICE
    assert part.assignment.pass_mark == 72.5
    assert "Early" in given.words
    assert "Mind the hold." in given.words
    given.sit_down()
    assert "Ms Reid: “Mind the hold.”" in given.told


def test_more_than_a_dozen_are_listed_when_somebody_asks(given):
    for _ in range(15):
        given.give()
    given.go()
    given.office.window.finish()
    assert len(given.screen.sections) == 13
    given.screen.more_button.click()
    given.office.window.finish()

    assert len(given.screen.sections) == 15
    assert not given.screen.more_button.isVisible()


@pytest.mark.parametrize(
    ("day", "mark", "told"),
    [
        ("2026-11-23", "80", "a day that is still to come"),
        ("next week", "80", "a day that is still to come"),
        ("2026-11-30", "101", "pass mark from 0 to 100"),
        ("2026-11-30", "nan", "pass mark from 0 to 100"),
    ],
)
def test_what_cannot_be_is_told_and_nothing_is_given(given, day, mark, told):
    given.go()
    given.screen.give_button.click()
    form = given.screen.form
    form.give_button.click()
    assert "at least one case" in given.screen.problem.text()
    for chip in form.cases.values():
        chip.click()
    form.give_button.click()
    assert "at most 12 cases" in given.screen.problem.text()
    for chip in form.cases.values():
        chip.click()
    form.cases[CASE].click()
    form.give_button.click()
    assert "at least one person" in given.screen.problem.text()
    form.people[given.mina.id].click()
    form.day_field.setText(day)
    form.mark_field.setText(mark)
    form.give_button.click()

    assert told in given.screen.problem.text()
    given.key(ESC)
    assert given.screen.form is None
    assert not given.screen.problem.isVisible()
    assert given.parts() == ()


@pytest.mark.usefixtures("dressed")
def test_a_case_is_not_given_to_whom_it_does_not_speak(qtbot):
    form = GiveForm(
        GivenText(
            given=(),
            cases=(CaseChoice(id="c", title="Oven", languages={Language.EN}),),
            people=(PersonChoice(id="p", name="健", language=Language.JA),),
            teams=(),
            today=date(2026, 11, 24),
            pass_mark=80.0,
            language=Language.EN,
        )
    )
    qtbot.addWidget(form)
    form.cases["c"].click()
    form.people["p"].click()
    with qtbot.assertNotEmitted(form.saved), qtbot.waitSignal(form.refused) as told:
        form.give_button.click()

    assert "健 trains in 日本語, and “Oven” isn’t available in it" in told.args[0]


def test_withdrawing_is_asked_first_and_listed_with_what_has_ended(given):
    given.give()
    given.go()
    section = given.screen.sections[0]
    section.withdraw_button.click()
    given.key(ESC)
    assert section.question is None
    assert given.parts()[0].assignment.withdrawn is None
    section.withdraw_button.click()
    section.question.answers[0].click()

    assert given.parts()[0].assignment.withdrawn == NOON
    assert given.screen.sections == []
    given.screen.shown.buttons[True].click()
    assert "withdrawn Tuesday 24 November" in given.words
    assert given.row.buttons == {}


def test_another_try_needs_a_reason_which_is_shown(given):
    wanted = given.give()
    given.sit(wanted, score=40.0)
    given.go()
    assert given.row.line.standing is Standing.FAILED
    given.row.buttons["again"].click()
    given.key(ENTER)
    assert "Type the reason first" in given.row.form.problem.text()
    QTest.keyClicks(given.office.window.focusWidget(), "  The alarm   rang. ")
    given.key(ENTER)

    (part,) = given.parts()
    assert [one.reason for one in part.grants] == ["The alarm rang."]
    assert given.row.line.standing is Standing.NOT_YET
    assert "Another try granted Tuesday 24 November: The alarm rang." in given.words
    assert "tries used: 1 of 2" in given.words


def test_who_passed_is_certified_once_the_card_is_signed_off(given):
    call = given.sit(given.give())
    given.go()
    assert "Passed Tuesday 24 November with 90, pass mark 80" in given.words
    given.row.buttons["certify"].click()
    assert "signed off" in given.screen.problem.text()
    given.sign(call)
    given.row.buttons["certify"].click()

    (part,) = given.parts()
    assert part.certificate.author == "Ms Reid"
    assert given.screen.shown.value is True
    assert "Certified by Ms Reid, Tuesday 24 November" in given.words
    assert set(given.row.buttons) == {"card", "paper"}


def test_a_certificate_is_saved_in_the_language_of_who_passed(
    qtbot, given, tmp_path, monkeypatch
):
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path))
    writer = given.office.store.writer
    mina = writer.add_person(name="김하늘", language=Language.KO)
    given.mina = mina
    test = given.give(people=(mina.id,))
    call = given.sit(test)
    given.sign(call)
    writer.certify(test, mina.id, (call,), author=given.chief.id)
    writer.flush()
    given.go()
    given.screen.shown.buttons[True].click()
    given.row.buttons["paper"].click()
    panel = given.row.save
    assert panel.isVisible()
    assert set(panel.kinds.buttons) == {Format.PDF}
    panel.save_button.click()
    qtbot.waitUntil(panel.show_button.isVisible)
    (made,) = tmp_path.glob("*.pdf")
    (page,) = pypdf.PdfReader(made).pages
    text = page.extract_text()
    assert "김하늘" in text
    assert "합격증" in text
    assert (
        next(one.case for one in shelf().entries() if one.id == CASE)
        .texts[Language.KO]
        .title
        in text
    )
    given.row.buttons["paper"].click()
    assert not panel.isVisible()


def test_the_card_of_a_test_is_opened_for_review_and_leads_back(given):
    given.give()
    given.sit_down()
    given.begin()
    given.finish()
    given.go()
    given.row.buttons["card"].click()
    assert isinstance(given.screen, JudgingScreen)
    given.screen.closed.emit()

    assert isinstance(given.screen, GivenScreen)


def test_who_may_not_is_told_so_and_others_have_no_such_place(given):
    given.give()
    given.office.desk.sit_down(given.mina.id)
    bar = given.office.window.bar
    assert not bar.place_buttons[Place.TESTS].isVisible()
    given.office.desk._training.go(Place.TESTS)
    assert not isinstance(given.screen, GivenScreen)
    given.go()
    writer = given.office.store.writer
    root = writer.found_room(
        name="Root", language=Language.EN, password=PASSWORD
    ).person
    writer.change_person(
        given.chief, replace(given.chief, role=Role.AUTHOR), author=root.id
    )
    given.screen.sections[0].withdrawn.emit()

    assert "supervisors of the room" in given.screen.problem.text()
