"""The head of the conversation says who is there and what they are doing."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from phonecoach.app.widgets.call_heading import CallHeading, Doing


@pytest.fixture
def heading(qtbot, dressed):
    # A window of its own could not become too narrow for its words.
    ground = QWidget()
    qtbot.addWidget(ground)
    made = CallHeading("Mr Whitlock", "Harrow and Pine", ("Memo", "Case", "Callback"))
    made.setParent(ground)
    made.resize(760, 60)
    ground.show()
    # It goes with the ground that Python would let go of here.
    made.ground_kept = ground
    return made


def settled(heading):
    QCoreApplication.sendPostedEvents()
    return heading


@pytest.mark.parametrize("doing", Doing)
def test_what_the_caller_does_begins_like_a_sentence(heading, doing):
    heading.show_doing(doing)

    assert heading.doing.text()[0].isupper()


def test_beside_the_papers_it_stands_under_the_name(heading):
    heading.set_form(papers=True, short=False)
    heading.resize(656, heading.sizeHint().height())
    heading.show_doing(Doing.WAITS)
    settled(heading)

    below = heading.doing.mapTo(heading, heading.doing.rect().topLeft())
    assert below.y() >= heading.caller.geometry().bottom()
    assert heading.doing.width() >= heading.doing.sizeHint().width()


def test_without_room_for_words_the_picture_says_it(heading):
    heading.set_form(papers=True, short=True)
    heading.show_doing(Doing.WAITS)
    heading.resize(460, 46)
    settled(heading)

    assert heading.doing.isHidden()
    assert heading._picture.accessibleName() == "On hold, hearing music"

    heading.resize(900, 46)
    assert not settled(heading).doing.isHidden()
