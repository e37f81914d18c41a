"""Tab gets to everything on the screens of places; nobody is trapped on the way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from phonecoach.app.widgets.flag import FlagChip
from phonecoach.units import Language
from tests.app.gallery import Gallery
from tests.app.test_small_window import SMALL

MOST_STOPS = 250
"""Tab has gone round any of these screens after so many presses."""


@pytest.fixture(scope="module")
def gallery(dressed):
    return Gallery(Language.EN)


@pytest.fixture(params=SMALL)
def window(request, gallery, qtbot):
    made = getattr(gallery, request.param)().window()
    with qtbot.waitActive(made):
        made.activateWindow()
    gallery.settle()
    yield made
    gallery.close()


def alike(one):
    """Return those among which one is chosen by the arrows; else the one alone."""
    group = one.group() if isinstance(one, QAbstractButton) else None
    if group is not None and group.exclusive():
        return frozenset(group.buttons())
    if isinstance(one, QAbstractButton) and one.autoExclusive():
        beside = one.parentWidget().findChildren(QAbstractButton)
        return frozenset(it for it in beside if it.autoExclusive())
    if isinstance(one, FlagChip):
        # The line of a call goes from flag to flag by the arrows.
        return frozenset([*one.parent().findChildren(FlagChip), one.parentWidget()])
    return frozenset([one])


def reachable(window):
    """Yield whatever can be used, each with those that Tab may stop at instead."""
    for one in window.findChildren(QWidget):
        used = one.focusPolicy() & Qt.FocusPolicy.TabFocus
        button = isinstance(one, QAbstractButton) and not one.accessibleDescription()
        if (used or button) and one.isVisible() and one.isEnabled():
            yield one, alike(one)


def test_tab_gets_to_everything_and_goes_round(window):
    wanted = dict(reachable(window))
    met = []
    for _ in range(MOST_STOPS):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        met.append(QApplication.focusWidget())

    missed = [
        f"{type(one).__name__} {one.objectName()!r} {one.accessibleName()!r}"
        for one, those in wanted.items()
        if those.isdisjoint(met)
    ]
    assert missed == []
