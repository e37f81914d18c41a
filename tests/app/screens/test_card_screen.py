"""The card: the score, one goal, and every mark with what it rests on."""

import dataclasses

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLabel

from phonecoach.app.look import Scheme
from phonecoach.app.screens.card_screen import CardScreen, CardText, MarkText
from phonecoach.scoring.card import Evidence, Mark
from tests.app.kit import at

MARKS = (Mark.MET, Mark.MISSED, Mark.PARTLY, Mark.NOT_APPLICABLE, Mark.NEEDS_HUMAN)


def mark_text(no, mark, **changes):
    text = MarkText(
        no=no,
        section="A",
        mark=mark,
        rule=f"Rule {no}.",
        reason=f"Reason {no}.",
        why=f"Why {no}.",
        good=f"Good {no}.",
        remarks=(),
        evidence=(),
        fatal=False,
    )
    return dataclasses.replace(text, **changes)


CARD = CardText(
    title="A box that rattles",
    when="Tuesday 24 November, 9:05 · 2 min",
    score=71.6,
    passed_from=80,
    provisional=True,
    applied=40,
    pending=1,
    sections=(("A", "Opening", 90.4), ("B", "Listening", None)),
    goal="Say your name first.",
    remarks=("You spoke fast.",),
    marks=tuple(mark_text(no, mark) for no, mark in enumerate(MARKS, start=1)),
)


@pytest.fixture
def make_screen(qtbot, dressed):
    def make(**changes):
        screen = CardScreen(dataclasses.replace(CARD, **changes), Scheme.LIGHT)
        qtbot.addWidget(screen)
        screen.resize(1280, 800)
        screen.show()
        return screen

    return make


@pytest.fixture
def screen(make_screen):
    return make_screen()


def words(widget):
    return [one.text() for one in widget.findChildren(QLabel)]


def detail(screen):
    """Return the words beside the list of marks."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return words(screen.detail.parentWidget())


def listed(screen):
    rows = (screen.list.row_text(row) for row in range(screen.list.count()))
    return [int(row.number) for row in rows]


def test_the_card_shows_score_sections_goal_and_remarks(screen):
    shown = words(screen)

    assert {CARD.title, CARD.when, CARD.goal, "72", "You spoke fast."} <= set(shown)
    assert {"A", "Opening", "90", "B", "Listening", "–"} <= set(shown)
    assert any("80" in one for one in shown)


def test_a_card_without_a_score_says_so(make_screen):
    shown = words(make_screen(score=None, sections=()))

    assert "–" in shown
    assert not any("80" in one for one in shown)


def test_a_provisional_score_is_told_from_a_final_one(make_screen):
    provisional = words(make_screen(provisional=True))
    final = words(make_screen(provisional=False))

    assert len(set(provisional) ^ set(final)) == 2


def test_what_is_worth_a_look_comes_first(screen):
    assert listed(screen) == [2, 3, 5]
    assert screen.filters.buttons()[0].isChecked()


@pytest.mark.parametrize(("chip", "numbers"), [(0, [2, 3, 5]), (1, [1]), (2, [4])])
def test_a_filter_shows_its_marks_and_counts_them(screen, chip, numbers):
    chosen = screen.filters.buttons()[chip]

    chosen.click()

    assert listed(screen) == numbers
    assert chosen.text().endswith(f"  {len(numbers)}")


def test_every_mark_stands_in_exactly_one_filter(screen):
    found = []
    for chip in screen.filters.buttons():
        chip.click()
        found += listed(screen)

    assert sorted(found) == [mark.no for mark in CARD.marks]


def test_the_first_mark_is_open(screen):
    shown = detail(screen)

    assert {"2", "Missed", "Rule 2.", "Reason 2.", "Why 2.", "Good 2."} <= set(shown)


def test_a_mark_opens_the_moments_it_rests_on(make_screen):
    moment = Evidence(at=at(65_000), turn=3, words="one moment", rule="hold.en:1")
    mark = mark_text(7, Mark.PARTLY, evidence=(moment,), remarks=("Nearly.",))
    screen = make_screen(marks=(*CARD.marks, mark))

    screen.list.setCurrentRow(listed(screen).index(7))

    shown = detail(screen)
    assert "1:05   one moment" in shown
    assert "Nearly." in shown
    assert not any("Rule 2." in one for one in shown)


def test_a_filter_without_marks_says_so(make_screen):
    screen = make_screen(marks=(mark_text(1, Mark.MET),))

    assert listed(screen) == []
    assert len(detail(screen)) == 1


def test_each_mark_is_spoken_with_its_name(screen):
    spoken = [
        screen.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(screen.list.count())
    ]

    assert spoken[0] == f"2, {screen.mark_name(Mark.MISSED)}. Rule 2. Reason 2."


def test_every_mark_has_a_name_of_its_own(screen):
    assert len({screen.mark_name(mark) for mark in Mark}) == len(Mark)


def test_the_card_is_closed_or_the_call_taken_again(qtbot, screen):
    with qtbot.waitSignal(screen.closed):
        screen.close_button.click()
    with qtbot.waitSignal(screen.tried_again):
        screen.again_button.click()
