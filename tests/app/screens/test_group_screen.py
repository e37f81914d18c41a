"""The views of a group: what is read when, and where cells and rows lead."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from phonecoach.app.screens.group_screen import GroupScreen, Standpoint
from phonecoach.app.screens.group_text import Cell, Replies, View, Wish
from phonecoach.app.screens.screen import Place
from phonecoach.app.widgets.heat_places import ALL, HeatPlaces
from phonecoach.units import Language
from tests.app.group_kit import HARD, NEVER, KnownFigures, group, heat

KEY, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier
AT_HARD = HARD - 44


class Stage:
    """A group on the screen, and what it asked for."""

    def __init__(self, qtbot, people=10, standpoint=None, **known):
        self.figures = KnownFigures(people=people)
        self.screen = GroupScreen(group(**known), self.figures, standpoint)
        self.opened, self.moved = [], []
        self.screen.card_opened.connect(self.opened.append)
        self.screen.moved.connect(self.moved.append)
        qtbot.addWidget(self.screen)
        self.screen.resize(1232, 720)
        with qtbot.waitActive(self.screen):
            self.screen.show()
            self.screen.activateWindow()
        self.screen.setFocus()

    @property
    def map(self):
        return self.screen.map.map

    def press(self, *keys, modifiers=Qt.KeyboardModifier.NoModifier):
        for key in keys:
            QTest.keyClick(self.screen.focusWidget() or self.screen, key, modifiers)


@pytest.fixture
def stage(qtbot, dressed):
    return Stage(qtbot)


def rows(table):
    return [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def test_bar_says_where_this_is(stage):
    assert stage.screen.bar().place is Place.GROUP


@pytest.mark.parametrize("view", list(View))
def test_each_view_has_a_key_and_reads_its_figures_alone(stage, view):
    stage.press(KEY.Key_2 if view is View.MAP else KEY.Key_1, modifiers=ALT)
    stage.figures.asked.clear()

    stage.press(KEY.Key_1 + view, modifiers=ALT)

    assert stage.figures.asked == [(view, Wish())]
    assert stage.screen.view is view
    pages = (stage.screen.map, stage.screen.trends, stage.screen.times)
    pages += (stage.screen.practice,)
    assert [one.isVisible() for one in pages] == [one is view for one in View]
    assert pages[view].isAncestorOf(stage.screen.focusWidget())


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("weeks", 12),
        ("weeks", None),
        ("team", "team"),
        ("language", Language.JA),
        ("replies", Replies.SPOKEN),
    ],
)
def test_a_choice_is_read_for_the_view_that_is_open(stage, name, value):
    stage.screen.show_view(View.TRENDS)

    stage.screen.choices[name].chosen.emit(value)

    wish = replace(Wish(), **{name: value})
    assert stage.figures.asked[-1] == (View.TRENDS, wish)
    assert stage.moved[-1] == Standpoint(view=View.TRENDS, wish=wish)


def test_the_title_is_that_of_the_people_who_are_looked_at(stage):
    assert stage.screen.title.text() == "Group"

    stage.screen.choices["team"].chosen.emit("team")

    assert stage.screen.title.text() == "November starters"


def test_without_teams_there_is_nothing_to_choose_among(qtbot, dressed):
    assert Stage(qtbot, teams=False).screen.choices["team"].isHidden()


def test_what_was_shown_stays_until_the_next_figures_are_there(stage):
    stage.figures.waits = True
    late = Wish(weeks=12)

    stage.screen.choices["weeks"].chosen.emit(12)
    stage.screen.choices["weeks"].chosen.emit(26)
    stage.figures.tell(View.MAP, late)

    assert "4 weeks" in stage.screen.map.rests_on.text()
    stage.figures.tell(View.MAP, Wish(weeks=26))
    assert "half-year" in stage.screen.map.rests_on.text()


def test_what_could_not_be_read_is_told_in_place(stage):
    stage.figures.troubled.emit("The disk is gone. Plug it in again.")
    assert stage.screen.problem.text() == "The disk is gone. Plug it in again."

    stage.screen.show_view(View.MAP)
    assert stage.screen.problem.isHidden()


def test_it_begins_where_it_was_left(qtbot, dressed):
    left = Standpoint(
        view=View.TRENDS, wish=Wish(weeks=None), cell=Cell(item=HARD, person="p")
    )
    stage = Stage(qtbot, standpoint=left)

    assert stage.screen.cell.isVisible()
    assert stage.figures.asked[-1] == (left.cell, left.wish)
    assert stage.screen.choices["weeks"].value is None
    stage.press(KEY.Key_Escape)
    assert stage.screen.trends.isVisible()


# The heat map -------------------------------------------------------------------------


def test_keys_go_from_cell_to_cell_and_say_what_stands_there(stage):
    stage.press(KEY.Key_Down, *[KEY.Key_Right] * AT_HARD)

    assert (stage.map.row, stage.map.column) == (0, AT_HARD)
    said = "Adeyemi · 64 closing words · 0% met"
    assert stage.map.accessibleDescription().startswith(said)
    assert stage.screen.map.chosen.told.text().startswith(said)
    assert stage.screen.map.chosen.topic.text() == "64 · closing words"


def test_keys_stop_at_the_edges(stage):
    stage.press(KEY.Key_Left, KEY.Key_Up)
    assert (stage.map.row, stage.map.column) == (ALL, 0)

    stage.press(KEY.Key_End, KEY.Key_PageDown, KEY.Key_PageDown, KEY.Key_Down)
    assert (stage.map.row, stage.map.column) == (9, 56)
    stage.press(KEY.Key_Home, KEY.Key_PageUp, KEY.Key_PageUp)
    assert (stage.map.row, stage.map.column) == (ALL, 0)


def test_a_column_tells_how_many_met_less_than_half(stage):
    stage.map.point_at(ALL, AT_HARD)
    low = sum(
        one.shares[AT_HARD] is not None and one.shares[AT_HARD] < 0.5
        for one in heat().rows
    )
    told = stage.screen.map.chosen.told.text()
    assert f", {low} met less than half" in told

    stage.map.point_at(ALL, NEVER - 44)
    told = stage.screen.map.chosen.told.text()
    assert told == "Nobody has had an opportunity for it in these calls."


def test_a_hand_points_at_a_cell_and_opens_it(qtbot, stage):
    places = stage.map._places
    spot = QPoint(
        places.column_left(AT_HARD) + 4, places.top + 2 * places.row_height + 9
    )
    qtbot.mouseClick(stage.map.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert (stage.map.row, stage.map.column) == (2, AT_HARD)

    qtbot.mouseDClick(stage.map.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert stage.figures.asked[-1][0] == Cell(item=HARD, person="person-2")


def test_beside_the_cells_nothing_is_pointed_at(qtbot, stage):
    for spot in (QPoint(4, 200), QPoint(400, 2), QPoint(1180, 690)):
        qtbot.mouseClick(stage.map.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    assert (stage.map.row, stage.map.column) == (ALL, 0)


def test_a_cell_leads_to_its_calls_and_they_to_their_cards(stage):
    stage.press(KEY.Key_Down, KEY.Key_Return)

    cell = Cell(item=44, person="person-0")
    assert stage.figures.asked[-1] == (cell, Wish())
    assert stage.screen.cell.isVisible()
    assert stage.moved[-1].cell == cell
    stage.press(KEY.Key_Down, KEY.Key_Return)
    assert stage.opened == ["call-1"]
    stage.press(KEY.Key_Escape)
    assert stage.screen.map.isVisible()


def test_the_whole_column_leads_to_the_calls_of_all(stage):
    stage.screen.map.chosen.calls_button.click()

    assert stage.figures.asked[-1] == (Cell(item=44), Wish())
    listed = rows(stage.screen.cell.table)
    assert [one[-1] for one in listed][:3] == ["Missed", "Partly · by a human", "Met"]


def test_calls_of_another_cell_that_come_late_are_not_shown(stage):
    stage.figures.waits = True
    stage.screen.show_cell(Cell(item=44))
    stage.screen.show_cell(Cell(item=45))

    stage.figures.tell(Cell(item=44), Wish())

    assert rows(stage.screen.cell.table) == []


def test_a_choice_above_the_calls_is_read_for_them(stage):
    stage.screen.show_cell(Cell(item=44))

    stage.screen.choices["weeks"].chosen.emit(None)

    assert stage.figures.asked[-1] == (Cell(item=44), Wish(weeks=None))


def test_the_table_tells_share_and_number_of_marks(stage):
    stage.press(KEY.Key_T, modifiers=ALT)
    table = stage.screen.map.table
    model = table.model()

    assert table.isVisible()
    assert model.rowCount() == 10
    assert model.index(0, 0).data() == "6"
    assert model.headerData(0, Qt.Orientation.Vertical) == "Adeyemi"
    assert model.headerData(1, Qt.Orientation.Horizontal) == "44"
    assert model.index(0, 1 + NEVER - 44).data() == "–"
    assert model.index(0, 1 + AT_HARD).data() == "0% (2)"


def test_the_table_leads_to_the_same_calls_and_stays_open(stage):
    stage.press(KEY.Key_T, modifiers=ALT)
    table = stage.screen.map.table

    table.setCurrentIndex(table.model().index(3, 1 + AT_HARD))

    assert (stage.map.row, stage.map.column) == (3, AT_HARD)
    stage.press(KEY.Key_Return)
    assert stage.figures.asked[-1][0] == Cell(item=HARD, person="person-3")
    stage.press(KEY.Key_Escape)
    assert table.isVisible()


def test_the_same_person_stays_pointed_at_when_the_figures_change(stage):
    stage.map.point_at(3, 5)
    stage.map.show_rows(heat().rows[2:])
    assert (stage.map.row, stage.map.column) == (1, 5)

    stage.map.show_rows(heat().rows[:2])
    assert (stage.map.row, stage.map.column) == (ALL, 5)


def test_what_is_pointed_at_is_scrolled_into_sight(qtbot, dressed):
    stage = Stage(qtbot, people=400)

    stage.map.point_at(399, 56)

    bar = stage.map.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    assert 390 in stage.map._seen()
    assert 0 not in stage.map._seen()
    assert stage.map.grab().width() == stage.map.width()


@pytest.mark.parametrize("width", [600, 1000, 1200, 1600])
def test_every_column_is_found_where_it_lies(width):
    places = HeatPlaces([25, 11, 21], width=width, names=60, figures=50, line=20)

    lefts = [places.column_left(column) for column in range(57)]
    assert [places.column_at(left) for left in lefts] == list(range(57))
    assert places.column_at(lefts[0] - 1) is None
    assert places.column_at(lefts[24] + places.pitch) is None
    assert places.whole_width <= max(width, 60 + 50 + 57 * 18 + 100)


# Trends, times, practice --------------------------------------------------------------


def test_the_hardest_items_stand_first_and_lead_to_their_calls(stage):
    stage.screen.show_view(View.TRENDS)
    view = stage.screen.trends

    shares = [int(row[2].rstrip("%")) for row in rows(view.items)]
    assert shares == sorted(shares)
    hardest = int(rows(view.items)[0][0])
    stage.press(KEY.Key_Return)
    assert stage.figures.asked[-1][0] == Cell(item=hardest)


def test_the_item_that_is_pointed_at_is_drawn_below_the_sections(stage):
    stage.screen.show_view(View.TRENDS)
    view = stage.screen.trends

    stage.press(KEY.Key_Down)

    second = rows(view.items)[1][0]
    assert [one.letter for one in view.chart._trends] == ["A", "B", "C", second]
    view.chart.point_at(0)
    assert view.told.text().startswith("Week from 31 Aug · 20 calls · A 52")
    assert view.chart.accessibleDescription() == view.told.text()


def test_weeks_stand_in_a_table_the_newest_first(stage):
    stage.screen.show_view(View.TRENDS)
    stage.screen.trends.table_button.click()

    table = stage.screen.trends.table
    assert table.isVisible()
    assert rows(table)[0] == ["26 Oct", "44", "84", "87", "90"]


def test_times_of_each_way_of_replying_stand_apart(stage):
    stage.screen.show_view(View.TIMES)
    view = stage.screen.times

    assert [one.accessibleName() for one in view.charts] == [
        "Replies chosen · Picking up",
        "Replies chosen · Choosing a reply",
        "Typed · Picking up",
        "Typed · Replying",
        "Spoken · Picking up",
        "Spoken · Replying",
    ]
    assert view.charts[3].accessibleDescription().endswith("83% in time")
    assert "in time" not in view.charts[1].accessibleDescription()


def test_times_stand_in_a_table(stage):
    stage.screen.show_view(View.TIMES)
    stage.press(KEY.Key_T, modifiers=ALT)

    assert stage.screen.times.table.isVisible()
    assert rows(stage.screen.times.table)[1][-1] == "–"


def test_practice_tells_cases_and_people_without_a_ranking(stage):
    stage.screen.show_view(View.PRACTICE)
    view = stage.screen.practice

    assert [row[0] for row in rows(view.cases)][:3] == ["0", "1", "4"]
    names = [row[0] for row in rows(view.people)]
    assert names == sorted(names)
    assert rows(view.people)[4][1] == "being worked out"
    assert rows(view.people)[9][1] == "44, 45, 46, 47, 48, 49 and 12 more"
    assert "96" in view.unseen.text()
