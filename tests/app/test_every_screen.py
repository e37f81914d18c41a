"""What holds for every screen in all three languages: names, and room for words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QTextLayout
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QListView,
    QScrollArea,
    QStyleOptionViewItem,
    QTabBar,
    QWidget,
)

from phonecoach.app.translation import Translation
from phonecoach.units import Language
from tests.app.gallery import SCENES, Gallery


@pytest.fixture(scope="module", params=Language)
def gallery(request, dressed):
    translation = Translation()
    translation.speak(request.param)
    yield Gallery(request.param)
    translation.speak(Language.EN)


@pytest.fixture(scope="module", params=SCENES)
def screen(request, gallery, stray_windows):
    stray_windows.seen.clear()
    made = getattr(gallery, request.param)()
    gallery.settle()
    yield made
    gallery.close()


def parts(screen, kind=QWidget):
    """Return the parts of a kind that can be seen, the screen's own included."""
    found = [one for one in screen.findChildren(kind) if one.isVisible()]
    assert found or kind is not QWidget
    return found


def described(widget):
    return f"{type(widget).__name__} {widget.objectName()!r} {words(widget)!r}"


def words(widget):
    return widget.text() if hasattr(widget, "text") else ""


def spoken(interface, kind=QAccessible.Text.Name):
    return interface.text(kind).strip()


def walk(interface):
    """Yield an accessible object and all inside it."""
    yield interface
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child is not None and child.isValid():
            yield from walk(child)


def test_nothing_becomes_a_window_before_it_lies_anywhere(screen, stray_windows):
    assert [one for one in stray_windows.seen if one[:11] != "CrashDialog"] == []


def test_whatever_takes_the_keyboard_has_a_name_to_be_spoken(screen):
    nameless = [
        described(widget)
        for widget in parts(screen)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not spoken(QAccessible.queryAccessibleInterface(widget))
    ]

    assert nameless == []


def test_no_focusable_object_a_reader_meets_is_nameless(screen):
    met = list(walk(QAccessible.queryAccessibleInterface(screen)))

    nameless = [
        (str(one.role()), spoken(one, QAccessible.Text.Value))
        for one in met
        if one.state().focusable and not one.state().invisible and not spoken(one)
    ]
    assert len(met) > 5
    assert nameless == []


def cut_label(one):
    if one.wordWrap():
        return one.heightForWidth(one.width()) > one.height()
    hint = one.sizeHint()
    return hint.width() > one.width() or hint.height() > one.height()


def cut_button(one):
    if one.layout() is not None:  # its words are a label of their own
        return False
    hint = one.sizeHint()
    return hint.width() > one.width() or hint.height() > one.height()


def cut_placeholder(one):
    room = one.width() - 2 * 12
    return one.fontMetrics().horizontalAdvance(one.placeholderText()) > room


def test_no_words_are_cut_off(screen):
    cut = [described(one) for one in parts(screen, QLabel) if cut_label(one)]
    cut += [described(one) for one in parts(screen, QAbstractButton) if cut_button(one)]
    cut += [described(one) for one in parts(screen, QLineEdit) if cut_placeholder(one)]
    cut += [
        described(one)
        for one in parts(screen, QTabBar)
        if one.sizeHint().width() > one.width()
    ]

    assert cut == []


def test_the_screen_fits_a_small_laptop(screen):
    window = screen.window()
    least = window.minimumSizeHint()

    assert least.width() <= 1280
    assert least.height() <= 800
    assert (window.width(), window.height()) <= (1280, 800)


def test_nothing_has_to_be_scrolled_sideways(screen):
    for area in parts(screen, QScrollArea):
        assert area.horizontalScrollBar().maximum() == 0, described(area)


def inside(widget, screen):
    """Whether a widget lies wholly within the screen, or scrolls into it."""
    home, ancestor = screen, widget.parentWidget()
    while ancestor is not screen:
        if isinstance(ancestor, QScrollArea):
            home = ancestor.widget()
            break
        ancestor = ancestor.parentWidget()
    corner = widget.mapTo(home, widget.rect().bottomRight())
    return home.rect().contains(corner)


def test_no_button_lies_beyond_the_edge(screen):
    beyond = [
        described(one)
        for one in parts(screen, QAbstractButton)
        if not inside(one, screen)
    ]

    assert beyond == []


def lines(text, font, width):
    """Return on how many lines Qt sets a text of a list."""
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    layout.beginLayout()
    count = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        count += 1
    layout.endLayout()
    return count


def test_every_row_of_a_list_has_the_room_it_asks_for(screen):
    for rows in parts(screen, QListView):
        option = QStyleOptionViewItem()
        option.initFrom(rows)
        option.rect = rows.viewport().rect()
        below = None
        for number in range(rows.model().rowCount()):
            index = rows.model().index(number, 0)
            place = rows.visualRect(index)
            needed = rows.itemDelegateForIndex(index).sizeHint(option, index).height()
            assert place.height() >= needed, (described(rows), number)
            assert below is None or place.top() > below, (described(rows), number)
            below = place.bottom()
        assert rows.horizontalScrollBar().maximum() == 0
