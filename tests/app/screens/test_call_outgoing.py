"""The call screen of a call that goes out."""

import pytest
from PySide6.QtWidgets import QFrame, QLabel

from phonecoach.app.look import Scheme
from phonecoach.app.screens.call_screen import CallScreen, CallSetting
from phonecoach.app.widgets.line_words import caller_text
from phonecoach.app.widgets.reply import Floor
from phonecoach.call.events import CallEnded, EndedBy, LineBegan
from phonecoach.call.lanes import lanes_of
from phonecoach.units import Language, Mode
from tests.app.kit import Line, at
from tests.app.outgoing_kit import outgoing_script, parcel_back


@pytest.fixture
def ringing(qtbot, dressed):
    """Return a function that dials and shows the screen of the call."""
    lines = []

    def made(reaches="herself"):
        line = Line(outgoing_script(reaches))
        lines.append(line)
        setting = CallSetting(
            language=Language.EN,
            mode=Mode.TYPED,
            cadence_ms=(400, 200, 400, 2_000),
            scheme=Scheme.LIGHT,
            plan=(("what", "the books"), ("how", ""), ("order", "")),
        )
        screen = CallScreen(line.driver, line.clock, parcel_back(), setting)
        qtbot.addWidget(screen)
        screen.resize(1280, 740)
        screen.show()
        screen.ring()
        line.driver.start()
        return screen, line

    yield made
    for line in lines:
        line.close()


def said(screen):
    rows = screen.conversation.findChildren(QFrame, "turn")
    return [tuple(it.text() for it in row.findChildren(QLabel)) for row in rows]


def test_the_bar_says_what_it_is_about_before_anybody_picks_up(ringing):
    screen, _ = ringing()

    assert screen.bar().title == parcel_back().texts[Language.EN].title


def test_the_ring_back_tone_can_be_seen_in_its_cadence(ringing):
    screen, line = ringing()
    line.hand.move(100)
    screen.telephone.show_time()
    assert screen.telephone.handset._wanted[0] > 0

    line.hand.move(1_400)
    screen.telephone.show_time()

    assert screen.telephone.handset._wanted[0] == 0


def test_nothing_counts_how_soon_one_answers(ringing):
    screen, _ = ringing()

    assert not screen.ring_page.meter.isVisible()
    assert not screen.ring_page.later_button.isVisible()


def test_whoever_else_picks_up_is_named_as_who_they_are(ringing):
    screen, line = ringing("flatmate")
    line.pass_time(20_000)
    line.let_finish()
    first = line.of(LineBegan)[0]
    who = parcel_back().texts[Language.EN].someone_else
    name = who[0].upper() + who[1:]

    assert said(screen)[0][0] == name
    assert first.text.split()[0] in said(screen)[0][1]
    assert screen.heading.caller.text() == name


def test_the_one_who_was_rung_is_the_customer(ringing):
    screen, line = ringing()
    line.pass_time(12_000)
    line.let_finish()

    assert said(screen)[0][0] == "Customer"
    assert screen.heading.caller.text() == screen._caller


def test_the_reply_line_knows_that_nobody_has_rung_here(ringing):
    screen, line = ringing()
    line.pass_time(12_000)
    line.let_finish()
    screen.reply.show_floor(Floor.CALLER)

    assert screen.reply.state.text() == "The other side is speaking."


def test_what_was_said_before_is_shown_with_who_said_it(ringing):
    _, line = ringing("flatmate")
    line.pass_time(20_000)
    line.let_finish()
    screen, _ = ringing("flatmate")
    screen._early = []
    screen.resume(tuple(line.pen.events_kept), {})

    assert said(screen)[0][0] not in {"Caller", "Customer"}


@pytest.mark.parametrize(
    ("by", "words"),
    [
        (EndedBy.SYSTEM, "Nobody picked up."),
        (EndedBy.TRAINEE, "You rang off before anybody had picked up."),
    ],
)
def test_it_says_who_gave_up(ringing, by, words):
    screen, line = ringing("nobody")
    if by is EndedBy.TRAINEE:
        screen.telephone.hang_up_key.click()
    else:
        line.pass_time(61_000)

    (ended,) = line.of(CallEnded)
    assert ended.by is by
    assert screen.talk.over.text() == words


def test_the_line_of_the_call_speaks_of_no_caller(ringing):
    _, line = ringing()
    lanes = lanes_of(line.pen.events_kept, {}, silence=at(5_000))

    assert lanes.goes_out
    assert caller_text(goes_out=lanes.goes_out) == "Customer"
    assert caller_text() == "Caller"
