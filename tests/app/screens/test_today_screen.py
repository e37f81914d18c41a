"""Today: one call to take, and what is left to do."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLabel, QPushButton

from phonecoach.app.screens.due_text import DueStanding
from phonecoach.app.screens.screen import Bar, Place
from phonecoach.app.screens.today_screen import TodayScreen
from phonecoach.app.screens.today_text import (
    DayCall,
    DayPart,
    Ground,
    Unfinished,
    Waiting,
)
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.practice import Why
from phonecoach.scenario import Direction
from phonecoach.units import Language
from tests.app.outgoing_kit import care_call, parcel_back
from tests.app.today_kit import (
    assigned,
    assigned_of,
    due_of,
    first_day,
    ground,
    suggested,
    today,
)

EN = Language.EN
BROKEN = Unfinished(call="call-9", title="The late gift", when="Monday 23 November")
ENTER, SPACE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab


@pytest.fixture
def show(qtbot, dressed):
    def lay(text, *, size=(1280, 744), **changes):
        screen = TodayScreen(text, **changes)
        qtbot.addWidget(screen)
        screen.resize(*size)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        screen.setFocus()
        screen.finish()
        return screen

    return lay


def words(widget):
    """Return all that can be read, as one text."""
    return "\n".join(
        one.text() for one in widget.findChildren(QLabel) if one.isVisible()
    )


def press(screen, key):
    QTest.keyClick(screen.focusWidget() or screen, key)


def test_it_belongs_to_today(show):
    assert show(today(EN)).bar() == Bar(place=Place.TODAY)


@pytest.mark.parametrize(
    ("part", "greeting"),
    [
        (DayPart.MORNING, "Good morning, Priya."),
        (DayPart.AFTERNOON, "Good afternoon, Priya."),
        (DayPart.EVENING, "Good evening, Priya."),
    ],
)
def test_one_is_greeted_by_the_time_of_day(show, part, greeting):
    read = words(show(today(EN, part=part)))

    assert greeting in read
    assert "Tuesday 24 November" in read


def test_the_call_tells_what_it_is_and_why(show):
    screen = show(today(EN))
    read = words(screen.call)

    for told in ("Inbound", "About 4 min", "Medium", "Mr Boyd · angry"):
        assert told in read
    assert "“Closing words” fell short 3 of the last 5 times." in read
    assert [
        one.text()
        for one in screen.call.findChildren(QLabel)
        if one.text() in {"54", "62", "64"}
    ] == ["54", "62", "64"]


LAST_TIME = ground(EN, lacking=1, of=1)
ALWAYS = ground(EN, lacking=4, of=4)


@pytest.mark.parametrize(
    ("why", "told"),
    [
        (LAST_TIME, "Last time “Closing words” fell short."),
        (ALWAYS, "“Closing words” fell short each of the last 4 times."),
        (ground(EN, why=Why.GATE), "Once this holds, harder calls will be suggested."),
        (ground(EN, why=Why.DUE, days=1), "“Closing words” last came up yesterday."),
        (ground(EN, why=Why.DUE, days=6), "“Closing words” last came up 6 days ago."),
        (Ground(why=Why.NEW), "You haven’t taken this call yet."),
        (Ground(why=Why.AHEAD), "What it trains isn’t due any more."),
    ],
)
def test_every_reason_has_its_words(show, why, told):
    text = today(EN, suggested=suggested(EN, ground=why))

    assert told in words(show(text).call)


def test_one_more_call_is_offered_as_such(show):
    more = suggested(EN, ground=Ground(why=Why.AHEAD), more=True)
    read = words(show(today(EN, suggested=more)).call)

    assert "One more, if you like" in read
    assert "Nothing more is due today." in read


@pytest.mark.parametrize(
    ("why", "told"),
    [
        (Ground(why=Why.FIRST), "The easiest to begin with"),
        (Ground(why=Why.NEW), "New to you"),
        (ground(EN), "64 (closing words) was missed twice"),
        (ground(EN, missed=0), "64 (closing words) was only partly met"),
        (ground(EN, why=Why.GATE, missed=1), "64 (closing words) was missed"),
        (ground(EN, missed=4), "64 (closing words) was missed 4 times"),
        (ground(EN, why=Why.DUE), "64 (closing words) is due again"),
        (Ground(why=Why.AHEAD), "No longer due"),
    ],
)
def test_each_call_of_the_day_says_why_it_is_one(show, why, told):
    calls = (
        DayCall(title="The late gift", ground=why, done=False),
        DayCall(title="The bill", ground=Ground(why=Why.NEW), done=False),
    )
    read = words(show(today(EN, day=calls)).day).split("\n")

    assert read[read.index("The late gift") + 1] == told


def test_calls_that_are_done_are_ticked_and_the_others_numbered(show):
    screen = show(today(EN))
    first, *rest = screen.day.places

    assert first.accessibleName() == "Taken"
    assert not first.pixmap().isNull()
    assert [one.text() for one in rest] == ["2", "3"]
    assert "1 of 3 taken" in words(screen.day)


def test_where_all_calls_of_the_day_are_done_it_says_so(show):
    done = (DayCall(title="The late gift", ground=ground(EN), done=True),)

    assert "All taken" in words(show(today(EN, day=done)).day)


@pytest.mark.parametrize(
    "calls",
    [(), (DayCall(title="The late gift", ground=ground(EN), done=False),)],
)
def test_a_day_of_no_more_than_the_suggested_call_lists_none(show, calls):
    assert show(today(EN, day=calls)).day is None


@pytest.mark.parametrize("key", [ENTER, Qt.Key.Key_Enter, SPACE])
def test_enter_takes_the_call_at_once(qtbot, show, key):
    screen = show(today(EN))

    with qtbot.waitSignal(screen.took) as took:
        press(screen, key)

    assert took.args == ["broken-delivery"]


def test_enter_takes_the_call_where_nothing_has_the_keyboard(qtbot, show):
    screen = show(today(EN))
    screen.focusWidget().clearFocus()

    with qtbot.waitSignal(screen.took):
        QTest.keyClick(screen, ENTER)


def test_enter_presses_the_button_that_has_the_keyboard(qtbot, show):
    screen = show(today(EN))
    screen.call.papers_button.setFocus()

    with (
        qtbot.assertNotEmitted(screen.took),
        qtbot.waitSignal(screen.briefed) as briefed,
    ):
        press(screen, ENTER)

    assert briefed.args == ["broken-delivery"]


def test_a_call_that_goes_out_is_made(show):
    text = today(EN, suggested=suggested(EN, direction=Direction.OUTBOUND))

    assert show(text).call.take_button.accessibleName() == "Make this call"


def test_every_card_opens_and_tells_itself(qtbot, show):
    screen = show(today(EN))
    opened = []
    screen.card_opened.connect(opened.append)

    for row in screen.cards.rows:
        row.setFocus()
        press(screen, ENTER)

    assert opened == ["call-0", "call-1", "call-2"]
    first = QAccessible.queryAccessibleInterface(screen.cards.rows[0])
    spoken = first.text(QAccessible.Text.Name)
    assert "The gift that came a day late" in spoken
    assert "71" in spoken
    assert first.role() is QAccessible.Role.Button


def test_all_cards_are_in_the_history(qtbot, show):
    screen = show(today(EN))

    with qtbot.waitSignal(screen.went) as went:
        QTest.mouseClick(screen.cards.all_button, Qt.MouseButton.LeftButton)

    assert went.args == [Place.HISTORY]


def test_a_broken_off_call_can_be_carried_on_or_set_aside(qtbot, show):
    screen = show(today(EN, broken_off=BROKEN))
    read = words(screen.to_do)

    assert "The late gift" in read
    assert "Monday 23 November" in read
    with qtbot.waitSignal(screen.picked_up):
        screen.to_do.pick_up_button.click()
    with qtbot.waitSignal(screen.filed):
        screen.to_do.file_button.click()


def test_a_call_without_a_card_can_be_looked_back_on(qtbot, show):
    screen = show(today(EN))

    with qtbot.waitSignal(screen.looked_back) as back:
        screen.to_do.review_button.click()

    assert back.args == ["call-4"]


@pytest.mark.parametrize(
    ("items", "calls", "told"),
    [
        (1, 1, "1 item is waiting"),
        (2, 1, "2 items are waiting"),
        (3, 2, "from 2 calls"),
    ],
)
def test_items_that_wait_for_a_human_lead_to_the_latest_card(
    qtbot, show, items, calls, told
):
    waiting = Waiting(call="call-1", items=items, calls=calls)
    screen = show(today(EN, waiting=waiting))

    assert told in words(screen.to_do)
    with qtbot.waitSignal(screen.card_opened) as opened:
        screen.to_do.card_button.click()
    assert opened.args == ["call-1"]


def test_where_nothing_is_left_to_do_it_says_so(show):
    screen = show(today(EN, review=None, waiting=None))

    assert "Nothing left to do" in words(screen.to_do)
    to_do = screen.to_do
    assert to_do.findChildren(QPushButton) == [to_do.tray_button]


def test_items_in_practice_tell_their_marks_oldest_first(show):
    screen = show(today(EN))
    spoken = [
        QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
        for one in screen.practised.marks
    ]

    assert spoken[2] == "closing words. Oldest first: Missed, Partly, Missed"
    assert "Closing words" in words(screen.practised)


def test_marks_of_several_items_stand_below_each_other(show):
    screen = show(today(EN))
    five, _, three = (one.grab().toImage() for one in screen.practised.marks)
    ground = five.pixelColor(22, 9)

    def inked(image, mark):
        middle = [image.pixelColor(mark * 26 + x, 9) for x in range(18)]
        return any(one != ground for one in middle)

    assert [inked(five, mark) for mark in range(5)] == [True] * 5
    assert [inked(three, mark) for mark in range(5)] == [False] * 2 + [True] * 3


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({}, "No item fell short in its last five marks."),
        ({"cards": ()}, "After your first card"),
    ],
)
def test_without_items_in_practice_it_says_when_there_will_be_some(show, changes, told):
    screen = show(today(EN, practised=(), **changes))

    assert told in words(screen.practised)


def test_the_first_day_has_one_sentence_and_one_button(qtbot, show):
    screen = show(first_day(EN))

    assert screen.findChildren(QPushButton) == [screen.call.take_button]
    sentences = screen.call.findChild(QFrame, "why").findChildren(FlowLabel)
    assert len(sentences) == 1
    assert screen.to_do is screen.practised is screen.call.papers_button is None
    with qtbot.waitSignal(screen.took):
        press(screen, ENTER)


def test_the_tour_is_told_until_it_was_seen(qtbot, show):
    screen = show(first_day(EN), tour=True)

    with qtbot.waitSignal(screen.toured):
        screen.tour.skip_button.click()
    assert not screen.tour.isVisible()
    assert show(first_day(EN)).tour is None


def test_without_a_case_it_leads_to_the_library(qtbot, show):
    screen = show(today(EN, suggested=None))

    assert screen.call is None
    assert "None of the cases can be played." in words(screen)
    with (
        qtbot.assertNotEmitted(screen.took),
        qtbot.waitSignal(screen.went) as went,
    ):
        press(screen, ENTER)
    assert went.args == [Place.LIBRARY]


def test_the_telephone_tells_the_time_and_rings_for_nobody(qtbot, show):
    times = iter(("9:05", "9:06"))
    screen = show(today(EN, clock=lambda: next(times, "9:07")))

    qtbot.waitUntil(lambda: screen.telephone.clock.text() == "9:06")

    assert not screen.telephone.answer_key.isEnabled()


@pytest.mark.parametrize(
    ("width", "beside", "telephone"),
    [(1600, True, True), (1280, True, True), (960, False, True), (700, False, False)],
)
def test_what_has_no_room_beside_stands_below(show, width, beside, telephone):
    screen = show(today(EN), size=(width, 700))
    at = {
        name: one.mapTo(screen, one.rect().topLeft())
        for name, one in (("call", screen.call), ("to_do", screen.to_do))
    }

    assert (at["call"].y() == at["to_do"].y()) is beside
    assert (at["call"].x() == at["to_do"].x()) is not beside
    assert screen.telephone.isVisible() is telephone


def test_every_button_is_reached_by_the_tab_key_in_the_order_read(show):
    screen = show(today(EN, broken_off=BROKEN))
    met = []
    for _ in range(20):
        met.append(screen.focusWidget())
        press(screen, TAB)

    call, to_do, cards = screen.call, screen.to_do, screen.cards
    wanted = [
        call.take_button,
        call.papers_button,
        to_do.tray_button,
        to_do.pick_up_button,
        to_do.file_button,
        to_do.review_button,
        to_do.card_button,
        cards.all_button,
        *cards.rows,
    ]
    assert met[: len(wanted)] == wanted
    assert met[len(wanted)] is call.take_button


@pytest.mark.parametrize(
    ("standing", "told"),
    [
        (DueStanding.LATER, "Planned for {when}"),
        (DueStanding.NOW, "Now is a good time: {when}"),
        (DueStanding.LATE, "It was planned for {when}. Another call"),
    ],
)
def test_a_care_call_speaks_of_no_promise(show, standing, told):
    due = due_of(EN, care_call(), standing=standing, content="", care=True)
    screen = show(today(EN, due=(due,)))

    read = words(screen.to_do)
    assert f"Care call to {due.name}" in read
    assert told.format(when=due.when) in read
    assert "promise" not in read.casefold()


def test_a_call_that_is_due_says_when_and_why_and_can_be_prepared(qtbot, show):
    late = due_of(EN, parcel_back(), standing=DueStanding.LATE)
    again = due_of(EN, parcel_back(), attempt=2, content="")
    screen = show(today(EN, due=(late, again, again)))
    told = words(screen.to_do)

    assert f"Ring {late.name} back" in told
    assert f"It was due {late.when}. Another call was taken first." in told
    assert "the wet books" in told
    assert f"Try {late.name} again" in told
    assert len(screen.to_do.due_buttons) == 2  # the rest lies in the in-tray
    with qtbot.waitSignal(screen.prepared) as heard:
        screen.to_do.due_buttons[0].click()
    assert heard.args == [late.case, late.follows]


@pytest.mark.parametrize(("count", "said"), [(1, "1 paper"), (3, "3 paper")])
def test_papers_that_wait_lead_to_the_in_tray(qtbot, show, count, said):
    screen = show(today(EN, handed_in=count))

    assert said in words(screen.to_do)
    with qtbot.waitSignal(screen.tray_asked):
        screen.to_do.tray_button.click()


def test_what_was_set_stands_first_and_is_begun_from_there(show, qtbot):
    cases = assigned(EN, "The late gift", "A table for six")
    screen = show(today(EN, assigned=cases))
    begun = []
    screen.assigned_begun.connect(begun.append)
    for one in screen.to_do.assigned_buttons:
        one.click()

    assert begun == list(cases[:3])
    heads = [
        line
        for line in words(screen.to_do).splitlines()
        if line.startswith(("Test: ", "Practice set for you: "))
    ]
    assert heads == [
        "Test: The late gift",
        "Test: A table for six",
        "Practice set for you: The late gift",
        "Test: A table for six",
        "Test: The late gift",
    ]


def test_no_more_is_listed_than_leaves_room_for_the_rest(show):
    cases = tuple(assigned_of(EN, f"Call {no}") for no in range(6))
    read = words(show(today(EN, assigned=cases)).to_do)

    assert "Test: Call 3" in read
    assert "Test: Call 4" not in read
    assert "2 more set for you" in read


def test_a_test_on_the_first_day_is_all_there_is_to_do(show):
    text = replace(first_day(EN), assigned=(assigned_of(EN, "The late gift"),))
    screen = show(text)

    assert len(screen.to_do.assigned_buttons) == 1
    assert "Nothing left to do" not in words(screen.to_do)
    assert screen.practised is None


def test_the_card_of_a_test_is_opened_from_its_slip(show):
    screen = show(today(EN, assigned=assigned(EN, "The late gift", "A table")[3:]))
    opened = []
    screen.card_opened.connect(opened.append)
    for one in screen.to_do.findChildren(QPushButton):
        if one.accessibleName() == "Open the card: Test: A table":
            one.click()

    assert opened == ["call-1"]
