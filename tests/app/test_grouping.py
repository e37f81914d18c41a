"""From the bar to the group, to the calls of a cell, to a card, and back."""

from __future__ import annotations

from PySide6.QtCore import Qt

from phonecoach.app.screens.group_screen import GroupScreen
from phonecoach.app.screens.screen import Place
from phonecoach.units import Mode

KEY = Qt.Key


def a_marked_call(office):
    """Let somebody take a call and see its card; return its id."""
    office.new_person()
    office.take("repair-enquiry", Mode.TYPED)
    office.answer()
    office.let_finish()
    office.press(KEY.Key_H, Qt.KeyboardModifier.AltModifier)
    return office


def test_a_trainee_is_not_offered_the_group(office):
    office.new_person()

    assert Place.GROUP not in office.desk._training.places
    office.desk._training.go(Place.GROUP)
    assert not isinstance(office.screen, GroupScreen)
