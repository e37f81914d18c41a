"""The call that is suggested, on its paper."""

import pytest
from PySide6.QtWidgets import QFrame

from phonecoach.app.widgets.suggested_call import SuggestedCall
from phonecoach.units import Language
from tests.app.today_kit import suggested


@pytest.fixture
def paper(qtbot, dressed):
    telephone = QFrame()
    telephone.setFixedSize(280, 300)
    one = SuggestedCall(suggested(Language.EN), first=False, telephone=telephone)
    qtbot.addWidget(one)
    one.resize(832, 380)
    one.show()
    return one


def test_the_ground_of_the_telephone_meets_the_border_of_its_paper(paper):
    ground = paper.findChild(QFrame, "alcove").geometry()

    assert ground.top() == 1
    assert ground.right() == paper.width() - 2
    assert ground.bottom() == paper.height() - 2


def test_where_the_words_need_the_room_the_telephone_is_left_out(paper):
    paper.resize(paper.minimumSizeHint().width(), 380)

    assert not paper.findChild(QFrame, "alcove").isVisible()
