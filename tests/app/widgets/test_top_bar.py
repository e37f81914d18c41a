"""The bar tells where one is and leads to the other places."""

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest

from phonecoach.app.look import Scheme, dress
from phonecoach.app.screens.screen import Bar, Chip, Place
from phonecoach.app.widgets.top_bar import TopBar
from phonecoach.units import Language


@pytest.fixture
def bar(qtbot, dressed):
    one = TopBar()
    qtbot.addWidget(one)
    one.resize(1280, 56)
    with qtbot.waitActive(one):
        one.show()
        one.activateWindow()
    return one


def test_with_nobody_there_is_nowhere_to_go(bar):
    bar.tell(Bar())

    assert not any(tab.isVisible() for tab in bar.place_buttons.values())
    assert not bar.person_button.isVisible()
    assert not bar.settings_button.isVisible()


def test_somebody_sees_where_they_are_and_can_go_elsewhere(qtbot, bar):
    bar.show_person("Mina Park")
    bar.tell(Bar(place=Place.LIBRARY))
    went = []
    bar.went.connect(went.append)

    checked = [place for place, tab in bar.place_buttons.items() if tab.isChecked()]
    bar.place_buttons[Place.HISTORY].click()
    bar.settings_button.click()

    assert checked == [Place.LIBRARY]
    assert went == [Place.HISTORY, Place.SETTINGS]


def test_only_what_a_role_opens_is_offered(bar):
    def offered():
        return {it for it, tab in bar.place_buttons.items() if tab.isVisible()}

    bar.show_person("Ms Reid", (Place.REVIEW, Place.PEOPLE))
    more = offered()
    bar.show_person("Mina Park")

    assert more - offered() == {Place.REVIEW, Place.PEOPLE}
    assert offered() == {Place.TODAY, Place.LIBRARY, Place.HISTORY}


@pytest.mark.parametrize(
    ("key", "place"),
    [
        (Qt.Key.Key_1, Place.TODAY),
        (Qt.Key.Key_2, Place.LIBRARY),
        (Qt.Key.Key_3, Place.HISTORY),
        (Qt.Key.Key_4, Place.REVIEW),
        (Qt.Key.Key_5, Place.GROUP),
        (Qt.Key.Key_6, Place.PEOPLE),
        (Qt.Key.Key_9, Place.TESTS),
        (Qt.Key.Key_7, Place.ROOM),
        (Qt.Key.Key_Comma, Place.SETTINGS),
    ],
)
def test_every_place_has_a_key(bar, key, place):
    bar.show_person("Mina Park", tuple(Place))
    went = []
    bar.went.connect(went.append)

    QTest.keyClick(bar, key, Qt.KeyboardModifier.ControlModifier)

    assert went == [place]


def test_in_a_call_there_is_only_the_call(bar):
    bar.show_person("Mina Park")
    bar.tell(Bar(title="A wet parcel", chips=(Chip(text="Practice"),)))
    went = []
    bar.went.connect(went.append)
    QTest.keyClick(bar, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)

    assert bar.title.text() == "A wet parcel"
    assert not any(tab.isVisible() for tab in bar.place_buttons.values())
    assert bar.captions_button.isVisible()
    assert went == []


def test_captions_are_turned_off_and_on_by_key(bar):
    bar.show_person("Mina Park")
    bar.tell(Bar(title="A wet parcel"))
    bar.show_captions(on=True)
    asked = []
    bar.captions_asked.connect(asked.append)

    QTest.keyClick(bar, Qt.Key.Key_F3)

    assert asked == [False]


def test_names_give_way_to_pictures_where_there_is_no_room(bar):
    bar.show_person("Alexandra Featherstonehaugh")
    assert bar.keys_button.text()

    bar.setFixedWidth(640)

    assert not bar.keys_button.text()
    assert bar.keys_button.accessibleName()


def test_a_long_title_is_cut_but_spoken_whole(bar):
    title = "The parcel that was left in the rain " * 5
    bar.tell(Bar(title=title))

    assert bar.title.text().endswith("…")
    assert bar.title.accessibleName() == title


def test_in_a_wide_window_the_bar_begins_where_the_screens_do(qtbot, bar):
    bar.resize(1_920, 56)

    def left():
        return bar.title.mapTo(bar, QPoint(0, 0)).x()

    qtbot.waitUntil(lambda: left() > 160)

    assert left() < 260


PLACES = (Place.REVIEW, Place.GROUP, Place.PEOPLE, Place.CASES, Place.TESTS)


@pytest.fixture
def large_text(qapp):
    dress(qapp, Scheme.LIGHT, percent=150)
    yield
    dress(qapp, Scheme.LIGHT)


@pytest.mark.usefixtures("dressed", "large_text")
@pytest.mark.parametrize("language", Language)
def test_large_places_stand_on_a_line_of_their_own(qtbot, translation, language):
    translation.speak(language)
    bar = TopBar()
    qtbot.addWidget(bar)
    bar.show_person("Alexandra Featherstonehaugh", PLACES)
    bar.show()

    bar.resize(960, bar.sizeHint().height())
    narrow = bar.sizeHint().height()
    QCoreApplication.sendPostedEvents()
    for tab in (one for one in bar.place_buttons.values() if one.isVisible()):
        assert tab.sizeHint().width() <= tab.width()
        assert tab.mapTo(bar, tab.rect().bottomRight()).x() < 960
    assert bar.minimumSizeHint().width() <= 960

    bar.resize(1_900, narrow)
    assert bar.sizeHint().height() < narrow
