"""A button that says what is chosen, with a menu of what among."""

import pytest

from phonecoach.app.widgets.choice_button import Choice, ChoiceButton
from tests.app.kit import beside

CHOICES = (
    Choice(value=None, text="Any length", shown="Any"),
    Choice(value=3, text="Up to 3 min"),
    Choice(value=6, text="Up to 6 min"),
    Choice(value=90, text="The earliest day & more", under="Difficult customers"),
)


@pytest.fixture
def made(qtbot, dressed):
    button = ChoiceButton("Length", CHOICES)
    beside(qtbot, button)
    return button


def actions(button):
    inner = [one.menu() for one in button.menu().actions() if one.menu()]
    menus = [button.menu(), *inner]
    return [one for menu in menus for one in menu.actions() if not one.menu()]


def test_the_first_choice_holds_at_first(made):
    assert made.value is None
    assert made.shown == "Any"
    assert made.accessibleName() == "Length: Any"


def test_choosing_tells_the_value_and_ticks_it(qtbot, made):
    with qtbot.waitSignal(made.chosen) as chosen:
        actions(made)[2].trigger()

    assert chosen.args == [6]
    assert made.accessibleName() == "Length: Up to 6 min"
    assert [one.isChecked() for one in actions(made)] == [False, False, True, False]
    assert [one.icon().isNull() for one in actions(made)] == [True, True, False, True]


def test_a_choice_can_be_set_without_telling(qtbot, made):
    with qtbot.assertNotEmitted(made.chosen):
        made.choose(3)
    assert made.value == 3

    made.choose("unknown")
    assert made.value is None


def test_choices_stand_under_their_headings(made):
    (inner,) = [one.menu() for one in made.menu().actions() if one.menu()]

    assert inner.title() == "Difficult customers"
    assert [one.text() for one in inner.actions()] == ["The earliest day && more"]


def test_it_grows_with_what_is_chosen(made):
    before = made.sizeHint().width()

    made.choose(90)

    assert made.shown == "The earliest day & more"
    assert made.sizeHint().width() > before
    assert made.minimumSizeHint() == made.sizeHint()
