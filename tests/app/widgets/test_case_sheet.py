"""The case sheet in sections: what is so, what to say, what to offer, what not."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLabel

from phonecoach.app.widgets.case_sheet import CaseSheet
from phonecoach.places import scenarios
from phonecoach.scenario.reader import read_case, read_shared
from phonecoach.units import Language, Micros


@pytest.fixture(scope="module")
def case():
    """A complaint: with an offer, with something to say, and with a search."""
    return read_case(scenarios("broken-delivery"), read_shared(scenarios("shared")))


@pytest.fixture
def make(qtbot, dressed):
    def make(case):
        sheet = CaseSheet(case, Language.EN, lambda: Micros(0))
        qtbot.addWidget(sheet)
        sheet.resize(336, 600)
        sheet.show()
        return sheet

    return make


def words(sheet):
    return [one.text() for one in sheet._area.findChildren(QLabel)]


def test_facts_stand_in_their_sections(make, case):
    told = words(make(case))
    facts = case.texts[Language.EN].facts

    headings = [
        "Be sure to say",
        "What you may offer",
        "Words the customer may not know",
    ]
    at = [told.index(one) for one in headings]
    assert at == sorted(at)
    assert at[0] < told.index(facts["no_cost"].value) < at[1]
    assert at[1] < told.index(facts["voucher"].value) < at[2]
    assert told.index(facts["refund"].value) < at[0]
    assert "RMA" in told


def test_what_cannot_be_promised_is_known_only_after_the_search(make, case):
    sheet = make(case)
    assert "What you can’t promise" not in words(sheet)

    sheet.end_look_up(("in_stock", "earliest"))

    assert "What you can’t promise" in words(sheet)


def test_without_a_search_it_is_known_at_once(make, case):
    assert "What you can’t promise" in words(
        make(replace(case, file=replace(case.file, look_up=None)))
    )


def test_a_search_that_finds_nothing_says_so(make, case):
    sheet = make(case)

    sheet.end_look_up(())

    assert sheet.search.words.text() == "The search found nothing."
    assert not sheet.search.isHidden()


def test_who_brings_the_sheet_up_can_search_or_scroll(qtbot, make, case):
    sheet = make(case)
    with qtbot.waitActive(sheet):
        sheet.activateWindow()
    sheet.take_focus()
    assert sheet.look_up_button.hasFocus()

    sheet.end_look_up(("in_stock",))
    sheet.take_focus()

    assert sheet._area.hasFocus()


def test_a_search_keeps_the_keyboard_on_the_sheet(qtbot, make, case):
    sheet = make(case)
    with qtbot.waitActive(sheet):
        sheet.activateWindow()
    sheet.take_focus()
    assert sheet.look_up_button.hasFocus()

    sheet.begin_look_up(Micros(0), Micros(1_000_000))

    assert sheet._area.hasFocus()


def test_the_name_of_a_fact_stands_beside_its_first_line(make, case):
    sheet = make(case)
    # Narrower than anybody's window: a value that fitted on one line now takes two.
    sheet.resize(190, 600)
    found = [
        (row.itemAt(0).widget(), row.itemAt(1).widget())
        for row in sheet._area.findChildren(QHBoxLayout)
        if row.count() == 2
    ]
    broken = [(one, two) for one, two in found if len(two.lines()) > 1]

    assert broken
    for name, value in broken:
        assert name.geometry().top() == value.geometry().top()
        assert name.height() == value.line_height
