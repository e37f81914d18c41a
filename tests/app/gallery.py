"""Every screen in every state that looks different, in any language."""

from __future__ import annotations

import functools

from PySide6.QtCore import QCoreApplication, QEvent

from phonecoach.app.crash import CrashDialog
from phonecoach.app.look import worn_scheme
from phonecoach.app.screens.call_screen import CallScreen, CallSetting
from phonecoach.app.screens.card_screen import CardScreen
from phonecoach.app.screens.cases_screen import CasesScreen
from phonecoach.app.screens.who_screen import WhoScreen
from phonecoach.app.window import Window
from phonecoach.app.wording import card_text
from phonecoach.call import acts
from phonecoach.call.heading import Circumstances, head_of
from phonecoach.call.patience import patience_of
from phonecoach.call.record import CallId, PcId, PersonId, Record, RoomId
from phonecoach.call.script import Script
from phonecoach.checklist import profile_for
from phonecoach.errors import Problem
from phonecoach.places import scenarios
from phonecoach.scenario.entries import library
from phonecoach.scoring.current import score_call
from phonecoach.scoring.history import History
from phonecoach.units import Language, Mode
from tests.app.kit import Line
from tests.app.office import NOON

NAMES = {
    Language.KO: ("김하늘", "남궁민수"),
    Language.EN: ("Priya Shah", "Alexandra Featherstonehaugh"),
    Language.JA: ("佐藤 花", "勅使河原 小百合"),
}
SAID = {
    Language.KO: "감사합니다. 무엇을 도와드릴까요?",
    Language.EN: "Good morning. How may I help you?",
    Language.JA: "お電話ありがとうございます。ご用件を伺います。",
}


@functools.cache
def cases():
    return tuple(one.case for one in library(scenarios(), scenarios("shared")))


class Gallery:
    """Makes screens in one language, on a window of one size.

    Attributes:
        language: What the window and the calls speak.
    """

    def __init__(self, language, width=1280, height=800):
        self.language = language
        self._size = width, height
        self._lines = []
        self._windows = []

    def close(self):
        """Take down what is shown."""
        while self._lines:
            self._lines.pop().close()
        while self._windows:
            window = self._windows.pop()
            window.close()
            window.deleteLater()
        self.settle()

    def show(self, screen):
        """Lay a screen on a window of its own."""
        window = Window()
        window.resize(*self._size)
        window.bar.show_person("" if isinstance(screen, WhoScreen) else self.name)
        window.lay(screen)
        self._open(window)
        return screen

    def _open(self, window):
        self._windows.append(window)
        window.show()
        self.settle()
        return window

    @property
    def name(self):
        """Who sits here."""
        return NAMES[self.language][0]

    def settle(self):
        """Let Qt do all that it has put off: showing, laying out, deleting."""
        for _ in range(5):
            QCoreApplication.sendPostedEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    # The scenes -----------------------------------------------------------------

    def first_start(self):
        screen = self.show(WhoScreen((), self.language))
        screen.add_button.click()
        return screen

    def people(self):
        names = NAMES[self.language] * 3
        return self.show(
            WhoScreen(tuple(zip("abcdef", names, strict=True)), self.language)
        )

    def offer(self):
        return self.show(CasesScreen(cases(), (), self.language))

    def second_case(self):
        screen = self.offer()
        screen.list.setCurrentRow(1)
        return screen

    def broken_off_and_broken(self):
        problem = Problem(path=scenarios("x.yaml"), line=3, text="It is not there.")
        title = cases()[0].texts[self.language].title
        screen = CasesScreen(
            cases(), (("wet-parcel", (problem,)),), self.language, broken_off=title
        )
        screen.list.setCurrentRow(len(cases()))
        return self.show(screen)

    def ringing(self):
        return self.call()[0]

    def connected(self):
        return self.answered()[0]

    def speaking(self):
        screen, line = self.answered()
        line.say(SAID[self.language])
        screen.conversation.trainee_says(screen.tr("You"), SAID[self.language])
        line.pass_time(1_500)
        return screen

    def on_hold(self):
        screen, line = self.answered()
        line.driver.take(acts.Hold())
        return screen

    def muted(self):
        screen, line = self.answered()
        line.driver.take(acts.Mute())
        return screen

    def searching(self):
        screen, line = self.answered(1)
        screen.notes.open(1)
        line.driver.take(acts.LookUp())
        return screen

    def found(self):
        screen, line = self.answered(1)
        screen.notes.open(1)
        line.driver.take(acts.LookUp())
        line.pass_time(60_000)
        return screen

    def form(self):
        screen, _ = self.answered()
        screen.notes.open(2)
        return screen

    def guided(self):
        return self.answered(mode=Mode.GUIDED)[0]

    def given_up(self):
        screen, line = self.call()
        line.pass_time(60_000)
        return screen

    def hung_up(self):
        screen, line = self.answered()
        line.driver.take(acts.HangUp())
        return screen

    def card(self):
        _, line = self.answered()
        line.say(SAID[self.language])
        line.pass_time(20_000)
        line.driver.take(acts.HangUp())
        case = line.engine.script.case
        head = head_of(
            line.engine.script,
            profile_for(self.language),
            Circumstances(
                call=CallId("call"),
                person=PersonId("mina"),
                pc=PcId("pc"),
                room=RoomId("room"),
                started=NOON,
            ),
        )
        record = Record(head=head, events=tuple(line.pen.events_kept))
        card = score_call(record, (), History(), case)
        return self.show(CardScreen(card_text(card, record, case), worn_scheme()))

    def met_marks(self):
        screen = self.card()
        screen.filters.buttons()[1].click()
        return screen

    def crash(self):
        return self._open(CrashDialog("RuntimeError: the bell fell off"))

    # Their parts ----------------------------------------------------------------

    def call(self, number=0, mode=Mode.TYPED):
        profile = profile_for(self.language)
        script = Script(
            case=cases()[number],
            language=self.language,
            patience=patience_of(profile),
            mode=mode,
            seed=7,
            own_names=NAMES[self.language][:1],
        )
        line = Line(script)
        self._lines.append(line)
        setting = CallSetting(
            language=self.language,
            mode=mode,
            cadence_ms=(400, 200, 400, 2_000),
            scheme=worn_scheme(),
        )
        screen = CallScreen(line.driver, line.clock, script.case, setting)
        self.show(screen)
        screen.ring()
        line.driver.start()
        return screen, line

    def answered(self, number=0, mode=Mode.TYPED):
        screen, line = self.call(number, mode)
        line.pass_time(4_000)
        line.driver.take(acts.Answer())
        return screen, line


SCENES = (
    "first_start",
    "people",
    "offer",
    "second_case",
    "broken_off_and_broken",
    "ringing",
    "connected",
    "speaking",
    "on_hold",
    "muted",
    "searching",
    "found",
    "form",
    "guided",
    "given_up",
    "hung_up",
    "card",
    "met_marks",
    "crash",
)
