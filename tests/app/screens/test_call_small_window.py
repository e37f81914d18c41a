"""A call in a small window with large text: nothing is cut, nothing in the way."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from phonecoach.app.look import Scheme, dress
from phonecoach.app.translation import Translation
from phonecoach.call import acts
from phonecoach.units import Language
from tests.app.gallery import Gallery

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture(scope="module", params=Language)
def gallery(request, dressed):
    translation = Translation()
    translation.speak(request.param)
    dress(dressed, Scheme.LIGHT, percent=150)
    yield Gallery(request.param, 960, 540)
    dress(dressed, Scheme.LIGHT)
    translation.speak(Language.EN)


@pytest.fixture
def small(gallery):
    yield gallery
    gallery.close()


def place_in(widget, ground):
    return QRect(widget.mapTo(ground, QPoint(0, 0)), widget.size())


def whole(row, page):
    """Whether all of a row of the hold page can be seen."""
    view = page.viewport()
    return view.rect().contains(place_in(row, view))


def test_on_hold_all_that_is_said_can_be_read_at_once(small):
    page = small.on_hold().hold_page
    small.settle()

    assert whole(page.hint, page)
    assert whole(page._said_row, page)
    assert page.verticalScrollBar().maximum() == 0


def test_past_the_time_hint_and_search_are_not_cut(small):
    page = small.long_hold().hold_page
    small.settle()

    assert whole(page.hint, page)
    assert whole(page.search, page)


def test_on_hold_the_line_that_says_so_is_not_cut(small):
    screen = small.on_hold()
    small.settle()

    foot = place_in(screen.reply.state, screen.talk)
    assert foot.bottom() < screen.talk.height() - 1
    assert screen.reply.state.height() >= screen.reply.state.sizeHint().height()


def test_the_memo_leaves_reply_and_send_free(small):
    screen = small.in_talk()
    small.settle()

    QTest.keyClick(screen, Key.Key_1, ALT)
    small.settle()

    assert screen.drawer_open
    papers = place_in(screen.papers, screen)
    for free in (screen.reply.field, screen.reply.send_button):
        assert not papers.intersects(place_in(free, screen))

    QTest.keyClick(screen, Key.Key_Escape)
    assert not screen.drawer_open


def test_the_tabs_of_the_papers_end_before_the_close_button(small):
    screen = small.papers()
    small.settle()

    tabs, close = screen.notes.tabBar(), screen.notes.close_button
    words = sum(tabs.tabSizeHint(index).width() for index in range(tabs.count()))
    assert words <= tabs.width()
    assert tabs.geometry().right() < place_in(close, screen.notes).left()


def test_a_fourth_paper_takes_no_room_from_the_others(small):
    screen, line = small.answered()
    line.pass_time(6_000)
    line.driver.take(acts.Escalate())
    small.settle()

    buttons = screen.heading.paper_buttons
    assert len(buttons) == 4
    assert all(one.width() >= one.sizeHint().width() for one in buttons)


def test_a_question_leaves_lamp_and_status_apart(small):
    screen = small.transferring()
    small.settle()

    display = screen.telephone.display
    assert not display._lamp.geometry().intersects(display.status.geometry())
