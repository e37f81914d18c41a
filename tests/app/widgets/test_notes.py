"""The papers beside the telephone: memo pad, case sheet, callback form."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from phonecoach.app.widgets.notes import Notes
from phonecoach.units import Language, Micros
from tests.app.kit import at
from tests.call.cases import make_case


class Papers:
    def __init__(self, qtbot, case):
        self.now = Micros(0)
        self.notes = Notes(case, Language.EN, lambda: self.now)
        qtbot.addWidget(self.notes)
        with qtbot.waitActive(self.notes):
            self.notes.show()
            self.notes.activateWindow()

    @property
    def sheet_words(self):
        return [one.text() for one in self.notes.sheet._area.findChildren(QLabel)]


def top_of(label):
    return label.mapTo(label.window(), label.rect().topLeft()).y()


@pytest.fixture
def papers(qtbot, dressed):
    return Papers(qtbot, make_case())


@pytest.fixture
def told(papers):
    forms = []
    papers.notes.form.filled.connect(forms.append)
    return forms


def test_the_memo_pad_lies_on_top(papers):
    assert papers.notes.currentIndex() == 0
    assert papers.notes.memo.isVisible()


def test_opening_a_paper_puts_the_cursor_into_it(papers):
    notes = papers.notes
    places = (notes.memo, notes.sheet.look_up_button, notes.form.fields["number"])
    for index, place in enumerate(places):
        notes.open(index)

        assert notes.currentIndex() == index
        assert place.hasFocus()


def test_what_must_be_looked_up_is_not_on_the_sheet_yet(papers):
    assert "Northgate" in papers.sheet_words
    assert "three left" not in papers.sheet_words


def test_a_key_starts_the_search(qtbot, papers):
    papers.notes.open(1)

    with qtbot.waitSignal(papers.notes.sheet.look_up_pressed):
        QTest.keyClick(papers.notes, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)


def test_a_search_shows_how_far_it_is(qtbot, papers):
    sheet = papers.notes.sheet
    papers.notes.open(1)

    sheet.begin_look_up(at(1_000), at(9_000))
    papers.now = at(3_000)
    with qtbot.waitSignal(sheet._tick.timeout):
        pass

    assert sheet.search.progress.isVisible()
    assert sheet.search.progress.value() / sheet.search.progress.maximum() == 0.25
    assert not sheet.look_up_button.isVisible()


def test_a_search_never_shows_more_than_all(papers):
    sheet = papers.notes.sheet
    sheet.begin_look_up(at(1_000), at(9_000))

    papers.now = at(50_000)
    sheet.search.show_progress()

    assert sheet.search.progress.value() == sheet.search.progress.maximum()


def test_a_search_ends_with_what_it_found(papers):
    sheet = papers.notes.sheet
    papers.notes.open(1)
    sheet.begin_look_up(at(1_000), at(9_000))

    sheet.end_look_up(("stock",))

    assert papers.sheet_words[-3:] == ["What the search found", "Stock", "three left"]
    order = sorted(sheet._area.findChildren(QLabel), key=top_of)
    assert order[0].text() == "What the search found"
    assert not sheet.search.isVisible()
    assert not sheet.look_up_button.isVisible()
    assert not sheet._tick.isActive()


def test_a_case_without_a_search_offers_none(qtbot, dressed):
    papers = Papers(qtbot, make_case(look_up=None))

    papers.notes.open(1)

    assert not papers.notes.sheet.look_up_button.isVisible()


def test_the_form_is_told_once_the_hand_rests(qtbot, papers, told):
    fields = papers.notes.form.fields
    with qtbot.waitSignal(papers.notes.form.filled):
        QTest.keyClicks(fields["number"], "020 7946 0113")
        QTest.keyClicks(fields["note"], "stock")

    assert told == [
        (("number", "020 7946 0113"), ("day", ""), ("time", ""), ("note", "stock"))
    ]


def test_an_empty_form_is_not_told(papers, told):
    papers.notes.form.tell()

    assert told == []


def test_a_form_emptied_again_is_told(papers, told):
    form = papers.notes.form
    form.fields["day"].setText("Monday")
    form.tell()

    form.fields["day"].clear()
    form.tell()

    assert len(told) == 2
    assert all(text == "" for _, text in told[1])


def test_what_the_form_held_before_is_not_told_again(papers, told):
    before = (("number", "0113"), ("day", "Monday"), ("time", ""), ("note", ""))

    papers.notes.form.put(before)
    papers.notes.form.tell()

    assert told == []
    assert papers.notes.form.fields["day"].text() == "Monday"


def test_all_papers_are_told_before_a_call_ends(papers, told):
    memos = []
    papers.notes.memo.written.connect(memos.append)
    papers.notes.memo.setPlainText("Ms Park")
    papers.notes.form.fields["time"].setText("10:30")

    papers.notes.tell_all()

    assert memos == ["Ms Park"]
    assert dict(told[0])["time"] == "10:30"


def test_a_paste_that_is_refused_is_explained_until_one_writes_again(papers):
    advice = papers.notes._advice.text()

    data = QMimeData()
    data.setText("Ms Park")
    papers.notes.memo.insertFromMimeData(data)
    assert "pasting" in papers.notes._advice.text()

    papers.notes.memo.setPlainText("Ms Park")
    papers.notes.memo.tell()
    assert papers.notes._advice.text() == advice


def test_advice_gives_way_where_the_pad_has_little_room(papers):
    papers.notes.resize(336, 500)
    papers.notes.show()
    assert papers.notes._advice.isVisible()

    papers.notes.resize(336, 180)
    assert not papers.notes._advice.isVisible()
