"""The briefing: what is known before a call, and how it is taken."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from phonecoach.app.gather.briefing import briefing_text
from phonecoach.app.preferences import Recording
from phonecoach.app.screens.briefing_screen import BriefingScreen
from phonecoach.app.screens.screen import Place
from phonecoach.app.widgets.voice_choice import Speech
from phonecoach.checklist import Site
from phonecoach.units import Language, Mode
from tests.app.kit import ENTER
from tests.app.library_kit import entries

ESCAPE = Qt.Key.Key_Escape


@pytest.fixture
def make_screen(qtbot, dressed):
    def make(*, size=(1280, 800), telephone=None, **changes):
        text = briefing_text(entries()[0].case, Language.EN, **changes)
        screen = BriefingScreen(text, telephone=telephone)
        screen.resize(*size)
        qtbot.addWidget(screen)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        screen.setFocus()
        return screen

    return make


def press(screen, key):
    QTest.keyClick(screen.focusWidget(), key)


def told(screen):
    return [one.text() for one in screen.findChildren(QLabel) if one.text()]


@pytest.mark.parametrize("language", Language)
def test_it_knows_what_the_sheet_shows_before_the_search(language):
    case = entries()[0].case
    texts = case.texts[language]

    text = briefing_text(case, language)

    shown = dict(text.facts)
    assert shown[texts.facts["today"].label] == texts.facts["today"].value
    assert texts.facts["earliest"].label not in shown
    assert texts.facts["order_number"].label not in shown
    assert text.goals == texts.goals
    assert text.character == case.caller.character[language]


def test_papers_end_where_the_buttons_below_them_end(make_screen):
    screen = make_screen(size=(1280, 1080))

    ends = {
        one.mapTo(screen, one.rect().topRight()).x()
        for one in (screen.how, screen.start_button)
    }

    assert len(ends) == 1


def test_it_tells_all_that_is_known(make_screen):
    screen = make_screen()

    words = told(screen)

    for said in (
        "Dad’s eightieth, and the dinner set’s in bits",
        "Harrow and Pine",
        "Mr Whitlock",
        "A £10 voucher",
        "Let him finish, then say back what you heard",
    ):
        assert said in words
    assert screen.bar().place is Place.LIBRARY


def test_enter_lets_the_telephone_ring(qtbot, make_screen):
    screen = make_screen()
    assert screen.start_button.hasFocus()

    with qtbot.waitSignal(screen.started) as started:
        press(screen, ENTER)

    assert started.args == ["broken-delivery", Mode.TYPED, True]


def test_enter_starts_wherever_the_keyboard_is(qtbot, make_screen):
    screen = make_screen()
    screen.captions.buttons[False].setFocus()

    with qtbot.waitSignal(screen.started) as started:
        press(screen, ENTER)

    assert started.args == ["broken-delivery", Mode.TYPED, True]


def test_what_is_chosen_goes_along(qtbot, make_screen):
    screen = make_screen()
    screen.modes.buttons[Mode.GUIDED].click()
    screen.captions.buttons[False].setFocus()
    QTest.keyClick(screen.captions.buttons[False], Qt.Key.Key_Space)
    assert "good and bad" in screen.note.text()

    with qtbot.waitSignal(screen.started) as started:
        screen.start_button.click()

    assert started.args == ["broken-delivery", Mode.GUIDED, False]


def test_what_was_chosen_last_is_offered_again(make_screen):
    screen = make_screen(mode=Mode.GUIDED, captions=False)

    assert screen.modes.value is Mode.GUIDED
    assert screen.captions.value is False
    assert not screen.modes.buttons[Mode.GUIDED].icon().isNull()
    assert screen.modes.buttons[Mode.TYPED].icon().isNull()


def test_who_could_neither_hear_nor_read_is_warned(make_screen):
    screen = make_screen(audible=False)
    assert screen.how.unheard.isHidden()

    screen.captions.buttons[False].click()
    assert screen.how.unheard.isVisible()
    assert "Without captions" in screen.how.unheard.text()

    screen.captions.buttons[True].click()
    assert screen.how.unheard.isHidden()


def test_who_can_hear_may_do_without_captions(make_screen):
    screen = make_screen(audible=True, captions=False)

    assert screen.how.unheard.isHidden()


def test_arrows_move_among_the_choices(make_screen):
    screen = make_screen()
    screen.modes.buttons[Mode.TYPED].setFocus()

    press(screen, Qt.Key.Key_Right)

    assert screen.modes.value is Mode.GUIDED


def test_escape_goes_back_and_nothing_rings(qtbot, make_screen):
    screen = make_screen()

    with qtbot.waitSignal(screen.left), qtbot.assertNotEmitted(screen.started):
        press(screen, ESCAPE)


def test_the_telephone_lies_there_only_where_there_is_room(make_screen):
    telephone = QWidget()
    telephone.setFixedSize(376, 520)
    screen = make_screen(telephone=telephone, size=(1600, 1000))
    assert telephone.isVisible()

    screen.resize(1280, 800)

    assert not telephone.isVisible()


@pytest.mark.parametrize("size", [(960, 484), (1280, 744), (1600, 1024)])
def test_start_and_back_are_always_in_sight(make_screen, size):
    screen = make_screen(size=size)

    for one in (screen.start_button, screen.back_button):
        corner = one.mapTo(screen, one.rect().bottomRight())
        assert screen.rect().contains(corner)
    assert screen.minimumSizeHint().width() <= size[0]
    assert screen.minimumSizeHint().height() <= size[1]


# Speaking -----------------------------------------------------------------------------

HERE = Speech(possible=True)


def test_without_a_microphone_it_says_why_one_cannot_speak(make_screen):
    screen = make_screen(mode=Mode.SPOKEN)

    assert not screen.modes.buttons[Mode.SPOKEN].isEnabled()
    assert screen.modes.value is Mode.TYPED
    assert "plug in a microphone" in screen.note.text()
    assert not screen.how.voice.isVisible()


def test_nothing_is_recorded_before_somebody_agrees(qtbot, make_screen):
    screen = make_screen(mode=Mode.SPOKEN, speech=HERE)
    voice = screen.how.voice

    assert voice.isVisible()
    assert voice.picks.value is Recording.TIMES_ONLY
    assert "from memory" in voice.note.text()

    with qtbot.waitSignal(voice.chosen) as chosen:
        voice.picks.buttons[Recording.KEPT].click()
    assert chosen.args == [Recording.KEPT]
    assert "hear any moment again" in voice.note.text()


def test_what_becomes_of_the_voice_is_asked_only_where_one_speaks(make_screen):
    screen = make_screen(speech=HERE)

    assert not screen.how.voice.isVisible()
    screen.modes.buttons[Mode.SPOKEN].click()

    assert screen.how.voice.isVisible()
    assert "headset" in screen.note.text()


def test_the_key_to_talk_is_told_beforehand(make_screen):
    speech = Speech(possible=True, by_key=True)

    assert "F4" in make_screen(mode=Mode.SPOKEN, speech=speech).note.text()


def test_a_spoken_call_is_started_as_one(qtbot, make_screen):
    screen = make_screen(mode=Mode.SPOKEN, speech=HERE)

    with qtbot.waitSignal(screen.started) as started:
        press(screen, ENTER)

    assert started.args[1] is Mode.SPOKEN


def test_it_tells_the_company_and_the_greeting_of_the_house(make_screen):
    own = Site(
        company={Language.EN: ("Foxglove Care",)},
        greeting={Language.EN: "{company}, {name} speaking."},
    )
    alias = entries()[0].case.texts[Language.EN].alias

    said = told(make_screen(profile=own.profile("en-GB")))

    assert "Foxglove Care" in said
    assert f"“Foxglove Care, {alias} speaking.”" in said
    assert "Greet as this house does" not in told(make_screen())


RULES = ("There are no hints.", "You have 1 try.")


def test_a_test_says_what_holds_in_place_of_what_would_help(make_screen):
    case = entries()[0].case
    screen = make_screen(rules=RULES)

    read = told(screen)
    assert set(RULES) < set(read)
    assert "In this test" in read
    assert not set(case.texts[Language.EN].goals) & set(read)
    assert case.caller.character[Language.EN] not in read
    assert screen.bar().place is Place.TODAY


def test_captions_are_no_choice_in_a_test(make_screen):
    screen = make_screen(rules=RULES, captions=False, audible=False)
    begun = []
    screen.started.connect(lambda *it: begun.append(it))
    press(screen, ENTER)

    assert not screen.captions.isVisible()
    assert not screen.how.unheard.isVisible()
    assert begun == [(entries()[0].id, Mode.TYPED, False)]


def test_who_speaks_in_a_test_unrecorded_is_told_that_nobody_can_mark_it(make_screen):
    speech = Speech(
        possible=True,
        recording=Recording.KEPT,
        modes=frozenset({Mode.TYPED, Mode.SPOKEN}),
    )
    screen = make_screen(rules=RULES, mode=Mode.SPOKEN, speech=speech)
    screen.how.voice.picks.buttons[Recording.TIMES_ONLY].click()

    assert "a supervisor has nothing to mark it by" in screen.how.voice.note.text()
    assert "was recorded until now is deleted" in screen.how.voice.note.text()
    assert "for practice only" in screen.note.text()
    assert not screen.modes.buttons[Mode.GUIDED].isEnabled()
