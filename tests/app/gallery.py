"""Every screen in every state that looks different, in any language."""

from __future__ import annotations

import functools
import math
from dataclasses import replace
from datetime import UTC, date
from pathlib import Path
from types import SimpleNamespace

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QVBoxLayout

from phonecoach.app.card_text import EarlierCard
from phonecoach.app.crash import CrashDialog
from phonecoach.app.gather.briefing import briefing_text
from phonecoach.app.gather.card import card_text
from phonecoach.app.gather.drills import drills_text
from phonecoach.app.gather.ear import ear_text
from phonecoach.app.gather.models import model_entries, model_text
from phonecoach.app.gather.plan import plan_text
from phonecoach.app.gather.techniques import techniques_text
from phonecoach.app.gather.voice import own_voice_texts
from phonecoach.app.look import worn_scheme
from phonecoach.app.marking_by_ear import heard_by_ear
from phonecoach.app.preferences import Recording
from phonecoach.app.reading_aloud import paragraphs
from phonecoach.app.screens.blind_screen import BlindScreen
from phonecoach.app.screens.briefing_screen import BriefingScreen
from phonecoach.app.screens.calibration_screen import CalibrationScreen
from phonecoach.app.screens.call_screen import CallScreen, CallSetting
from phonecoach.app.screens.call_voice import CallVoice
from phonecoach.app.screens.card_screen import CardScreen
from phonecoach.app.screens.code_screen import CodeScreen
from phonecoach.app.screens.drills_screen import DrillsScreen
from phonecoach.app.screens.due_text import DueStanding
from phonecoach.app.screens.ear_screen import EarScreen
from phonecoach.app.screens.ear_text import EarMarks
from phonecoach.app.screens.group_screen import GroupScreen
from phonecoach.app.screens.group_text import View
from phonecoach.app.screens.history_screen import (
    ACROSS,
    ITEMS,
    NOTEBOOK,
    TIMES,
    HistoryScreen,
)
from phonecoach.app.screens.judging_screen import JudgingScreen
from phonecoach.app.screens.library_filter import Wanted
from phonecoach.app.screens.library_screen import LibraryScreen
from phonecoach.app.screens.microphone_screen import MicrophoneScreen, Probe
from phonecoach.app.screens.models_screen import ModelsScreen
from phonecoach.app.screens.plan_screen import PlanScreen
from phonecoach.app.screens.queue_screen import QueueScreen
from phonecoach.app.screens.queue_text import Pile, Why
from phonecoach.app.screens.reading_screen import ReadingScreen
from phonecoach.app.screens.review_screen import ReviewScreen, ReviewText
from phonecoach.app.screens.room_tray_screen import RoomTrayScreen
from phonecoach.app.screens.round_screen import RoundScreen
from phonecoach.app.screens.save_panel import FormChoice
from phonecoach.app.screens.screen import Place, Screen
from phonecoach.app.screens.settings_screen import SettingsScreen
from phonecoach.app.screens.settings_text import (
    BackUpState,
    BackUpStep,
    Folder,
    PhraseText,
)
from phonecoach.app.screens.show_screen import ShowScreen
from phonecoach.app.screens.show_text import show_text
from phonecoach.app.screens.techniques_screen import TechniquesScreen
from phonecoach.app.screens.techniques_text import MetMoment
from phonecoach.app.screens.today_screen import TodayScreen
from phonecoach.app.screens.today_text import Unfinished
from phonecoach.app.screens.tray_screen import TrayScreen
from phonecoach.app.screens.tray_text import RoomTrayText, TrayText
from phonecoach.app.screens.trial_text import Captioned, trial_rules
from phonecoach.app.screens.who_screen import WhoScreen
from phonecoach.app.screens.who_text import Seat
from phonecoach.app.voicing import Voicing
from phonecoach.app.widgets.counting_box import Tried
from phonecoach.app.widgets.reply import Floor
from phonecoach.app.widgets.tour import Tour
from phonecoach.app.widgets.voice_choice import Speech
from phonecoach.app.window import Window
from phonecoach.call import acts
from phonecoach.call.annotations import (
    BY_EAR,
    Annotation,
    OwnMarks,
    PitchRange,
    Source,
    TurnBehaviours,
)
from phonecoach.call.in_force import in_house
from phonecoach.call.patience import patience_of
from phonecoach.call.plan import REQUEST_FIELDS
from phonecoach.call.record import TimingError
from phonecoach.call.remembering import Remembered
from phonecoach.call.script import Script
from phonecoach.checklist import checklist, profile_for
from phonecoach.checklist.drills import DrillKind
from phonecoach.places import scenarios
from phonecoach.report.forms import FORM_NAMES, find_form
from phonecoach.scenario import Earlier, FactId, ReachId
from phonecoach.scenario.drills import drill_of
from phonecoach.scenario.entries import library
from phonecoach.scoring.card import Mark
from phonecoach.scoring.own_voice import OwnVoice, Voice
from phonecoach.text import date_text, moment_text, short_date_text
from phonecoach.units import Language, Micros, Mode, from_ms
from tests.app.across_kit import across, nothing_across
from tests.app.broken_kit import broken_off
from tests.app.calibration_kit import blind, calibration, laid_open
from tests.app.chosen import FOLDER, NONE_HERE, licences, settings
from tests.app.fakes.ear import FakeEar
from tests.app.gallery_accounts import ACCOUNT_SCENES, AccountScenes
from tests.app.gallery_cases import CASE_SCENES, CaseScenes
from tests.app.gallery_given import GIVEN_SCENES, GivenScenes
from tests.app.gallery_notes import NOTE_SCENES, NoteScenes
from tests.app.gallery_roles import ROLE_SCENES, RoleScenes
from tests.app.group_kit import KnownFigures, group
from tests.app.kit import HandClock, Line
from tests.app.library_kit import shelf_text
from tests.app.notebook_kit import a_notebook
from tests.app.office import NOON
from tests.app.outgoing_kit import care_call, parcel_back
from tests.app.past import KnownTraces, past, progress_of
from tests.app.queue_kit import REASON, queue, reviewed
from tests.app.site_kit import house
from tests.app.spoken_kit import card_of, noted, spoken
from tests.app.today_kit import assigned, assigned_of, due_of, first_day, today
from tests.app.tray_kit import HISTORY, WHEN, room_tray, tray
from tests.app.tray_kit import NAME as ROOM_NAMES
from tests.plans.judged import HERE, case, played

NAMES = {
    Language.KO: ("김하늘", "남궁민수"),
    Language.EN: ("Priya Shah", "Alexandra Featherstonehaugh"),
    Language.JA: ("佐藤 花", "勅使河原 小百合"),
}
NOTED = {
    Language.KO: "박상철 고객님\n아버님 팔순 그릇, 깨져서 도착",
    Language.EN: "Mr Whitlock\ndinner set for his dad, broken",
    Language.JA: "黒田様\n傘寿のお祝いの器、割れて届いた",
}
REQUESTED = {
    Language.KO: (
        "팔순 잔칫상 그릇이 깨져서 도착, 이틀 뒤가 잔치",
        "오늘 다시 보내기: 퀵 배송비 4만 원",
        "10년 된 고객님, 주변에 소개도 하심",
    ),
    Language.EN: (
        "Dinner set arrived broken, the party is in two days",
        "A courier today: £38",
        "A customer for ten years, sends us her neighbours",
    ),
    Language.JA: (
        "お祝いの器が割れて届き、会はあさって",
        "本日の特急便：4,200円",
        "10年来のお客様で、ご紹介も多い",
    ),
}
SAID = {
    Language.KO: "감사합니다. 무엇을 도와드릴까요?",
    Language.EN: "Good morning. How may I help you?",
    Language.JA: "お電話ありがとうございます。ご用件を伺います。",
}


LOUD = {
    Language.KO: "목소리가 마이크에 너무 크게 들어갑니다. 마이크를 조금 멀리 두세요.",
    Language.EN: "Your voice is too loud for the microphone. Move it a little away.",
    Language.JA: "声がマイクに大きすぎます。マイクを少し離してください。",
}
GONE = {
    Language.KO: "마이크가 빠졌습니다. 다시 꽂으세요. 그때까지는 답을 입력하세요.",
    Language.EN: "The microphone is gone. Plug it in again; until then, type.",
    Language.JA: "マイクが外れました。もう一度つなぐまで、返答は入力してください。",
}
OWN = OwnVoice(
    voice=Voice(
        pace=5.1, pitch=PitchRange(low=158.0, mid=203.0, high=279.0), level=-26.0
    ),
    recorded=NOON,
    meter="test",
)
DOCUMENTS = {Language.KO: "문서", Language.EN: "Documents", Language.JA: "書類"}
SILENT = {
    Language.KO: "이 통화에는 소리가 남아 있지 않습니다. 기억나는 대로 표시하세요.",
    Language.EN: "There is no sound of this call any more. Mark what you remember.",
    Language.JA: "この電話の音はもうありません。覚えている範囲で印を付けます。",
}


@functools.cache
def cases():
    found = library(scenarios(), scenarios("shared"))
    return tuple(one.case for one in found if one.case is not None)


def by_id(case):
    known = (*cases(), parcel_back())
    return next(one for one in known if one.file.id == case)


def titles(language):
    """The titles of the first two cases, in a language."""
    return tuple(case.texts[language].title for case in cases()[:2])


def models(language, *, no=48):
    """The model calls, with those of an item shown."""
    screen = ModelsScreen(model_entries(language), HandClock())
    screen.pointed.connect(lambda one: screen.show_model(model_text(one, language)))
    screen.point_at(no)
    return screen


def side_cards(language, *, met=False):
    """The side cards, from the briefing of the hesitant caller, or with moments met."""
    case = by_id("hesitant-trip")
    text = techniques_text(
        NoCalls(),
        SimpleNamespace(id="nobody", language=language),
        {case.file.id: case},
        current="objections" if not met else "customers",
        call_of=case.file.id,
    )
    if not met:
        return text
    said = case.texts[language].lines["cannot_decide"][0].text
    moments = tuple(
        MetMoment(
            call=f"call-{number}",
            part=text.cards[0].parts[0].name,
            title=case.texts[language].title,
            when=WHEN[language],
            said=said,
            answer=answer,
        )
        for number, answer in enumerate((HISTORY[language], ""))
    )
    first = replace(text.cards[0], parts=text.cards[0].parts[:2], met=moments)
    return replace(text, cards=(first, *text.cards[1:]))


def drills(language):
    """The drills; one was taken some times, and one has no case yet."""
    text = drills_text(
        NoCalls(), SimpleNamespace(id="nobody", language=language), cases()
    )
    first, second, *rest, last = text.drills
    day = short_date_text(date(2026, 11, 24), language)
    return replace(
        text,
        drills=(
            replace(first, taken=3, last=day),
            second,
            *rest,
            replace(last, calls=0),
        ),
    )


class NoCalls:
    """A training record without a call."""

    def calls(self, *_, **__):
        return ()


@functools.cache
def a_card(language, of="broken-delivery", how="poor"):
    """A card of a whole call, not the best one, with an earlier try beside it."""
    plan = HERE / of / f"{language}-{how}.jsonl"
    call, card = played(plan)
    earlier = EarlierCard(
        when=date_text(NOON, language),
        score=71.2,
        marks={mark.no: Mark.MISSED for mark in card.items},
    )
    own = OwnMarks(marks=tuple((mark.no, Mark.MET) for mark in card.items))
    notes = tuple(
        Annotation(
            id=str(number),
            call=card.call,
            author=call.record.head.person,
            written=NOON,
            program="test",
            note=note,
        )
        for number, note in enumerate((*call.notes, own))
    )
    shown = case(of)
    return card_text(card, call.record, shown, notes, earlier=earlier, zone=UTC)


PLANNED = {
    Language.KO: (
        ("what", "책 두 권은 새로 보냄, 언제 도착하는지, 문 앞에 둘지"),
        ("how", "먼저 사과하고 짧고 분명하게"),
        ("order", "1 이름과 소속  2 통화 괜찮으신지  3 새 책 소식  4 어디에 둘지"),
    ),
    Language.EN: (
        ("what", "Two new copies are on their way, when, where to leave them"),
        ("how", "Sorry first, then short and plain"),
        ("order", "1 who I am  2 good time?  3 the news  4 which door"),
    ),
    Language.JA: (
        ("what", "新しい本2冊をお送りしたこと、届く日、置き場所"),
        ("how", "まずおわびしてから、短くはっきり"),
        ("order", "1 名乗る  2 ご都合  3 お知らせ  4 置き場所"),
    ),
}


@functools.cache
def spoken_card(language):
    """A card of a spoken call whose first turns were marked by ear."""
    record, notes, of_case = spoken(language)
    marks = EarMarks(turn=1, names=("state_company", "offer_help"))
    heard = TurnBehaviours(
        turn=1,
        source=Source.HUMAN,
        behaviours=heard_by_ear(marks, language, BY_EAR),
        listener=BY_EAR,
    )
    notes += noted(record, [heard], first=900)
    card = card_of(record, notes, of_case)
    return card_text(card, record, of_case, notes, own_voice=OWN, zone=UTC)


def places_of(screen):
    """The places of a supervisor, on screens that only one of them sees.

    What an administrator alone sees has the places of one of these.
    """
    own = (None, Place.TODAY, Place.LIBRARY, Place.HISTORY, Place.SETTINGS)
    place = screen.bar().place
    if place is Place.ROOM:
        return (Place.PEOPLE, Place.ROOM)
    more = (Place.REVIEW, Place.GROUP, Place.PEOPLE, Place.CASES, Place.TESTS)
    return () if place in own else more


class Gallery(AccountScenes, CaseScenes, GivenScenes, NoteScenes, RoleScenes):
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
        nobody = isinstance(screen, WhoScreen | CodeScreen)
        window.bar.show_person("" if nobody else self.name, places_of(screen))
        window.bar.show_captions(on=True)
        window.lay(screen)
        self._open(window)
        return screen

    def _open(self, window):
        self._windows.append(window)
        window.show()
        self.settle()
        return window

    @property
    def names(self):
        """Two people, the second of whom has a long name."""
        return NAMES[self.language]

    @property
    def name(self):
        """Who sits here."""
        return NAMES[self.language][0]

    def settle(self):
        """Let Qt do all that it has put off: showing, laying out, deleting."""
        for window in self._windows:
            if isinstance(window, Window):
                window.finish()
        for _ in range(5):
            QCoreApplication.sendPostedEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    # The scenes -----------------------------------------------------------------

    def first_start(self):
        screen = self.show(WhoScreen((), self.language))
        screen.add_button.click()
        return screen

    def people(self):
        days = (date_text(NOON, self.language),) * 6
        names = NAMES[self.language] * 3
        seats = map(Seat, "abcdef", names, days)
        screen = WhoScreen(tuple(seats), self.language, count_calls=lambda _: 12)
        return self.show(screen)

    def person_removed(self):
        screen = self.people()
        screen.tiles[1].removal_asked.emit()
        return screen

    def person_added(self):
        screen = self.people()
        screen.add_tile.click()
        return screen

    def today(self):
        return self.show(TodayScreen(today(self.language, *titles(self.language))))

    def today_first_day(self):
        text = first_day(self.language, titles(self.language)[1])
        return self.show(TodayScreen(text, tour=True))

    def today_broken_off(self):
        call, other = titles(self.language)
        broken = Unfinished(
            call="call", title=call, when=date_text(NOON, self.language)
        )
        text = today(self.language, other, call, broken_off=broken, practised=())
        return self.show(TodayScreen(text))

    def today_due(self):
        language = self.language
        case = parcel_back()
        due = (
            due_of(language, case, standing=DueStanding.NOW, attempt=2),
            due_of(language, care_call(), content="", care=True),
        )
        text = today(language, *titles(language), due=due, waiting=None, handed_in=2)
        return self.show(TodayScreen(text))

    def today_assigned(self):
        """Tests and practice that were given, to be taken and taken."""
        first, second = titles(self.language)
        given = assigned(self.language, first, second)
        text = today(self.language, first, second, assigned=given, waiting=None)
        return self.show(TodayScreen(text))

    def today_first_test(self):
        """A test on the very first day."""
        title = titles(self.language)[1]
        given = (assigned_of(self.language, title),)
        return self.show(
            TodayScreen(replace(first_day(self.language, title), assigned=given))
        )

    def tray(self):
        return self.show(TrayScreen(tray(self.language, *titles(self.language))))

    def tray_empty(self):
        return self.show(TrayScreen(TrayText()))

    def library(self):
        return self.show(LibraryScreen(shelf_text(self.language, broken=False)))

    def library_filtered(self):
        text = shelf_text(self.language, broken=False)
        return self.show(LibraryScreen(text, Wanted(minutes=6, item=90)))

    def library_broken(self):
        text = shelf_text(self.language)
        return self.show(LibraryScreen(text, current="blinds"))

    def library_tried(self):
        text = shelf_text(self.language)
        return self.show(LibraryScreen(text, current="broken-delivery"))

    def library_nothing_found(self):
        text = shelf_text(self.language)
        return self.show(LibraryScreen(text, Wanted(words="zebra")))

    def techniques(self):
        return self.show(TechniquesScreen(side_cards(self.language)))

    def models(self):
        return self.show(models(self.language))

    def models_playing(self):
        screen = self.show(models(self.language, no=58))
        screen.bad.replay.place(Micros(9_000_000))
        return screen

    def techniques_met(self):
        return self.show(TechniquesScreen(side_cards(self.language, met=True)))

    def drills(self):
        return self.show(DrillsScreen(drills(self.language)))

    def briefing_house(self):
        profile = house(self.language).profile_for(self.language)
        text = briefing_text(by_id("broken-delivery"), self.language, profile=profile)
        return self.show(BriefingScreen(text))

    def calibration(self):
        return self.show(CalibrationScreen(calibration(self.language)))

    def calibration_empty(self):
        return self.show(CalibrationScreen(calibration(self.language, empty=True)))

    def blind(self):
        return self.show(BlindScreen(blind(self.language)))

    def round_open(self):
        return self.show(RoundScreen(laid_open(self.language)))

    def notebook(self):
        screen = self.history_calls()
        screen.show_view(NOTEBOOK)
        return screen

    def briefing_drill(self):
        case = by_id("repair-enquiry")
        drill = next(one for one in case.file.drills if one.kind is DrillKind.CLOSING)
        text = briefing_text(drill_of(case, drill), self.language, drill=drill.kind)
        return self.show(BriefingScreen(text))

    def briefing(self):
        return self.show(BriefingScreen(briefing_text(cases()[0], self.language)))

    def briefing_test(self):
        """A test in which the caller is heard."""
        return self._briefing_test(Captioned.NO, Mode.TYPED)

    def briefing_test_spoken(self):
        """A test with captions, as there is no sound, and with a microphone."""
        return self._briefing_test(Captioned.UNHEARD, Mode.SPOKEN)

    def _briefing_test(self, captions, mode):
        language, case = self.language, cases()[0]
        one = assigned_of(language, case.texts[language].title)
        text = briefing_text(
            case,
            language,
            mode=mode,
            speech=Speech(possible=True, modes=frozenset({Mode.TYPED, Mode.SPOKEN})),
            rules=trial_rules(one, captions, outgoing=False),
        )
        return self.show(BriefingScreen(text))

    def briefing_spoken(self):
        speech = Speech(possible=True, recording=Recording.KEPT)
        text = briefing_text(cases()[0], self.language, mode=Mode.SPOKEN, speech=speech)
        return self.show(BriefingScreen(text))

    def spoken_call(self):
        """A spoken call in which the trainee talks."""
        screen, voicing = self._spoken()
        ear, line = voicing.ear, voicing.line
        began = line.hand()
        for moment in range(84):
            if moment == 20:
                ear.voice_began.emit(began + 1_000_000_000)
            line.pass_time(50)
            loud = -30 + 14 * math.sin(moment * 1.7) * math.cos(moment * 0.6)
            ear.level.emit(loud if moment >= 20 else -52.0, False)
        self._keep_time(screen)
        return screen

    def spoken_turn(self):
        """A spoken call with push to talk and a microphone that hears nothing."""
        screen, voicing = self._spoken(push_to_talk=True)
        for moment in range(60):
            voicing.ear.level.emit(-57 + moment % 3, moment == 40)
        voicing.ear.advised.emit(LOUD[self.language])
        self._keep_time(screen)
        return screen

    def spoken_caller(self):
        """A spoken call in which the caller talks."""
        screen, voicing = self._spoken()
        ear, line = voicing.ear, voicing.line
        ear.speak(line.hand(), line.hand() + 2_000_000_000)
        for _ in range(14):
            line.pass_time(500)
            ear.level.emit(-50.0, False)
            self._keep_time(screen)
        return screen

    def spoken_typed(self):
        """A spoken call whose microphone has gone."""
        screen, voicing = self._spoken()
        voicing.ear.hear(False)
        voicing.ear.troubled.emit(GONE[self.language])
        self._keep_time(screen)
        return screen

    def _spoken(self, **how):
        screen, line = self.call("broken-delivery", Mode.SPOKEN)
        ear = FakeEar(screen)
        voicing = Voicing(ear, line.driver, line.clock, **how)
        voicing.ear, voicing.line = ear, line
        CallVoice(screen, line.driver, voicing)
        voicing.start(None, "")
        line.pass_time(4_000)
        line.driver.take(acts.Answer())
        return screen, voicing

    def tour(self):
        screen = Screen()
        layout = QVBoxLayout(screen)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.addWidget(Tour())
        layout.addStretch(1)
        return self.show(screen)

    def ringing(self):
        return self.call()[0]

    def ringing_house(self):
        """The telephone of a house that has a name and a greeting of its own."""
        return self.call(profile=house(self.language).profile_for(self.language))[0]

    def ringing_test(self):
        """A test begins: nothing helps, and it cannot be put off."""
        return self.call(test=True)[0]

    def connected(self):
        return self.answered()[0]

    def speaking(self):
        screen, line = self.answered()
        self._greet(screen, line)
        line.pass_time(5_500)
        self._keep_time(screen)
        return screen

    def in_talk(self):
        """A call in which the caller tells and the trainee listens and notes."""
        screen, line = self.answered()
        self._greet(screen, line)
        for _ in range(26):
            line.pass_time(500)
            self._keep_time(screen)
        screen.notes.memo.put(NOTED[self.language])
        return screen

    def _greet(self, screen, line):
        line.say(SAID[self.language])
        you = QCoreApplication.translate("CallTraces", "You")
        screen.conversation.trainee_says(you, SAID[self.language])

    def _keep_time(self, screen):
        """Show what timers would show by now."""
        screen.conversation.reveal()
        screen.show_time()
        screen.telephone.show_time()

    def on_hold(self):
        screen, line = self.answered()
        self._greet(screen, line)
        line.pass_time(16_000)
        line.driver.take(acts.Hold())
        for _ in range(8):
            line.pass_time(1_000)
            self._keep_time(screen)
        screen.hold_page.show_time()
        return screen

    def long_hold(self):
        """On hold past the time that was promised, with a search that is done."""
        screen, line = self.answered("repair-enquiry")
        line.driver.take(acts.LookUp())
        line.driver.take(acts.Hold())
        line.pass_time(85_000)
        screen.show_time()
        screen.hold_page.show_time()
        return screen

    def silent(self):
        screen, line = self.answered()
        line.pass_time(4_000)
        screen.show_time()
        return screen

    def without_captions(self):
        screen = self.speaking()
        screen.set_captions(False)
        return screen

    def much_said(self):
        """A conversation that is longer than its place, with all that leaves a line."""
        screen, line = self.answered()
        for act in (acts.Mute(), acts.Unmute(), acts.BackChannel(), acts.Escalate()):
            line.driver.take(act)
        line.say(SAID[self.language])
        line.let_finish()
        return screen

    def parted(self):
        screen, _ = self.answered()
        screen.reply.show_floor(Floor.PARTED)
        return screen

    def left_last(self):
        screen, _ = self.answered()
        screen.reply.show_floor(Floor.LEAVING_LAST)
        return screen

    def muted(self):
        screen, line = self.answered()
        line.driver.take(acts.Mute())
        return screen

    def searching(self):
        screen, line = self.answered("repair-enquiry")
        screen.notes.open(1)
        line.driver.take(acts.LookUp())
        return screen

    def found(self):
        screen, line = self.answered("repair-enquiry")
        screen.notes.open(1)
        line.driver.take(acts.LookUp())
        line.pass_time(60_000)
        return screen

    def form(self):
        screen, _ = self.answered()
        screen.notes.open(2)
        return screen

    def papers(self):
        """The papers laid over the conversation, where they have no place."""
        screen = self.in_talk()
        screen.open_paper(0)
        return screen

    def request(self):
        """The supervisor was asked; what they have to decide is written down."""
        screen, line = self.answered()
        line.pass_time(6_000)
        line.driver.take(acts.Escalate())
        screen.open_paper(3)
        for name, text in zip(REQUEST_FIELDS, REQUESTED[self.language], strict=True):
            screen.notes.request.fields[name].setPlainText(text)
        self._keep_time(screen)
        return screen

    def request_filed(self):
        screen = self.request()
        screen.notes.request.file_button.click()
        return screen

    def transferring(self):
        """The telephone asks back; the supervisor was asked before."""
        screen, line = self.answered()
        line.pass_time(6_000)
        line.driver.take(acts.Escalate())
        screen.telephone.ask_transfer()
        self._keep_time(screen)
        return screen

    def gone_back(self):
        """A call that goes on from a moment of an earlier one."""
        screen, line = self.answered()
        self._greet(screen, line)
        line.let_finish()
        self._lines.remove(line)
        again = Line(line.engine.script, tuple(line.pen.events_kept))
        self._lines.append(again)
        screen = self._screen(again, Mode.TYPED)
        again.driver.pick_up(from_ms(0))
        screen.resume(tuple(line.pen.events_kept), {1: SAID[self.language]})
        line.hearing.close()
        again.pass_time(5_000)
        self._keep_time(screen)
        return screen

    def guided(self):
        return self.answered(mode=Mode.GUIDED)[0]

    # Spoken calls, afterwards

    def by_ear(self):
        """Some turns were marked, the fourth is being heard."""
        return self._by_ear()

    def from_memory(self):
        return self._by_ear(silent=SILENT[self.language])

    def _by_ear(self, silent=""):
        record, notes, of_case = spoken(self.language)
        screen = EarScreen(
            ear_text(record, of_case, notes, silent=silent, zone=UTC),
            HandClock(),
        )
        self.show(screen)
        for keys in (("1", "2", "4"), ("L", "1"), ("1", "Q")):
            for key in keys:
                screen.board.press(key)
            screen.next()
        screen.board.press("1")
        screen.board.press("Shift+J")
        return screen

    def spoken_card(self):
        return self.show(CardScreen(spoken_card(self.language)))

    def spoken_evidence(self):
        screen = self.spoken_card()
        screen.open(50)
        return screen

    def spoken_silent(self):
        """The recording is gone, and one's own voice was never read."""
        record, notes, of_case = spoken(self.language)
        card = card_of(record, notes, of_case)
        text = card_text(
            card,
            record,
            of_case,
            notes,
            silent=SILENT[self.language],
            zone=UTC,
        )
        return self.show(CardScreen(text))

    def reading(self):
        screen = self.show(ReadingScreen(paragraphs(self.language), HandClock()))
        screen.go()
        screen._now_ns.move(47_000)
        screen.look()
        screen.show_level(-24.0, False)
        return screen

    def read(self):
        screen = self.reading()
        screen.go()
        screen.show_found(own_voice_texts(OWN.voice))
        return screen

    # Calls that go out

    def planning(self):
        """A promised call before it is dialled, and after it was said through."""
        screen = self._planning()
        screen.rehearsal.key.click()
        self._hand.move(41_000)
        screen.rehearsal.key.click()
        return screen

    def rehearsing(self):
        screen = self._planning()
        screen.rehearsal.key.click()
        return screen

    def planning_alone(self):
        """A call that nobody was promised."""
        text = self._plan_text()
        return self.show(PlanScreen(replace(text, promise=(), remembered=())))

    def _planning(self):
        self._hand = HandClock()
        screen = self.show(PlanScreen(self._plan_text(), self._hand))
        for name, text in PLANNED[self.language]:
            screen.form.fields[name].setPlainText(text)
        return screen

    def _plan_text(self):
        language = self.language
        case = parcel_back()
        memory = Remembered(
            promise=Earlier.PROMISE_BROKEN,
            name_given=True,
            own_name=case.texts[language].alias,
            left_open=True,
            left_open_words=case.texts[language].facts[FactId("copies")].label,
            attempt=2,
        )
        due = due_of(language, case, standing=DueStanding.LATE)
        return plan_text(
            briefing_text(case, language),
            profile_for(language),
            language,
            due=due,
            memory=memory,
        )

    def dialling(self):
        screen, line = self.call("parcel-back")
        line.pass_time(600)
        self._keep_time(screen)
        return screen

    def somebody_else(self):
        """A call that goes out, with the wrong person on the line."""
        screen, line = self.call("parcel-back", reaches=ReachId("flatmate"))
        line.pass_time(16_000)
        line.let_finish()
        line.say(SAID[self.language])
        line.pass_time(1_500)
        self._keep_time(screen)
        return screen

    def nobody_there(self):
        screen, line = self.call("parcel-back", reaches=ReachId("nobody"))
        line.pass_time(20_000)
        line.driver.take(acts.HangUp())
        return screen

    def beside_call(self):
        screen, line = self.answered("hesitant-trip")
        self._greet(screen, line)
        line.driver.take(acts.Hold())
        line.pass_time(45_500)
        line.driver.take(acts.Resume())
        line.pass_time(1_000)
        self._keep_time(screen)
        return screen

    def given_up(self):
        screen, line = self.call()
        line.pass_time(60_000)
        return screen

    def hung_up(self):
        screen, line = self.answered()
        line.driver.take(acts.HangUp())
        return screen

    def card(self, **changes):
        return self.show(CardScreen(replace(a_card(self.language), **changes)))

    def card_saved(self):
        """The card with its panel open, and a file that was written."""
        screen = self.card()
        home = Folder(name=DOCUMENTS[self.language], path=Path("/home/mina/Documents"))
        screen.save.offer((home,))
        forms = [find_form(name) for name in FORM_NAMES]
        spoken = self.language
        choices = [
            FormChoice(form=one.id, name=one.name(spoken), note=one.note(spoken))
            for one in forms
        ]
        screen.save.offer_forms(choices)
        screen.head.save_button.click()
        screen.save.forms.buttons["ksqi"].click()
        made = home.path / "card 2026-11-24.pdf"
        screen.save.show_state(BackUpState(step=BackUpStep.DONE, words=str(made)))
        return screen

    def first_card(self):
        card = a_card(self.language)
        return self.card(earlier=None, remarks=(), goal=card.goal * 3)

    def met_marks(self):
        screen = self.card()
        screen.marks.filters.button(1).click()
        return screen

    def remarks(self):
        screen = self.card(continued_from=from_ms(51_000), confirmed=True)
        screen.marks.filters.button(3).click()
        return screen

    def compared(self):
        screen = self.card()
        screen.head.compare_button.click()
        return screen

    def evidence(self):
        screen = self.card()
        screen.open(54)
        self.settle()
        return screen

    def evidence_anchors(self):
        """A mark that waits for a human, with what they go by."""
        screen = self.card()
        screen.open(45)
        self.settle()
        bar = screen.drawer.area.verticalScrollBar()
        bar.setValue(bar.maximum())
        return screen

    def evidence_plan(self):
        """The plan of a call that went out, beside what of it was said."""
        card = a_card(self.language, "callback-visit-kept", "middling")
        screen = self.show(CardScreen(card))
        screen.open(68)
        self.settle()
        return screen

    def counting(self):
        """Words that should have counted, and what else they would change."""
        screen = self.card()
        screen.open(54)
        screen.drawer.counting.open_button.click()
        screen.drawer.counting._try()
        said = SAID[self.language]
        tried = Tried(heard=True, elsewhere=(said,) * 2, wrongly=(said,))
        screen.show_tried(tried)
        self.settle()
        return screen

    def disputing(self):
        screen = self.card()
        screen.open(50)
        screen.drawer.dispute.open_button.click()
        self.settle()
        return screen

    def disputed(self):
        screen = self.disputing()
        screen.drawer.dispute.field.setText(SAID[self.language])
        screen.drawer.dispute.send_button.click()
        self.settle()
        return screen

    def queue(self):
        return self.show(QueueScreen(queue(self.language, *titles(self.language))))

    def queue_new(self):
        """Many calls that nobody has opened: the latest are shown."""
        line = ((Why.NEW, 0),)
        text = queue(
            self.language, *titles(self.language), pile=Pile.NEW, whys=(line,) * 200
        )
        return self.show(QueueScreen(text))

    def queue_empty(self):
        text = queue(self.language, *titles(self.language), whys=(), papers=0)
        return self.show(QueueScreen(text))

    def room_tray(self):
        return self.show(
            RoomTrayScreen(room_tray(self.language, *titles(self.language)))
        )

    def room_tray_answering(self):
        screen = self.room_tray()
        screen.buttons[1].click()
        screen.say.field.setText(REASON[self.language])
        self.settle()
        return screen

    def room_tray_empty(self):
        return self.show(RoomTrayScreen(RoomTrayText()))

    def judging(self):
        return self.show(JudgingScreen(reviewed(self.language)))

    def show_room(self):
        """A call before a room, its marks and its name still hidden."""
        return self._show_room()

    def show_room_marks(self):
        screen = self._show_room()
        screen.marks_button.click()
        screen.name_button.click()
        self.settle()
        return screen

    def show_room_fast(self):
        screen = self._show_room()
        screen.pace_button.click()
        self.settle()
        return screen

    def show_room_lines(self):
        screen = self._show_room()
        screen.lines_button.click()
        self.settle()
        return screen

    def show_broken_off(self):
        """A call without a card, as far as it went."""
        screen = self.show(ShowScreen(broken_off(self.language), HandClock()))
        screen.step(1)
        screen.step(1)
        self.settle()
        return screen

    def show_broken_off_silent(self):
        """It was broken off while it rang."""
        return self.show(ShowScreen(broken_off(self.language, 1), HandClock()))

    def show_room_asking(self):
        screen = self._show_room()
        screen.words.setText(screen.tr("What would you have said?"))
        screen.speaker.setText("")
        return screen

    def _show_room(self):
        card = reviewed(self.language)
        text = show_text(card, card.title, ROOM_NAMES[self.language])
        screen = self.show(ShowScreen(text, HandClock()))
        turns = [one for one in card.said if one.voice == "trainee"]
        screen.replay.place(max(turns, key=lambda it: len(it.text)).begin)
        self.settle()
        return screen

    def judging_disputed(self):
        """A mark that the trainee disputes, about to be upheld."""
        screen = self.judging()
        screen.open(50)
        screen.drawer.judge.picks.button(3).click()
        screen.drawer.judge.field.setText(REASON[self.language])
        self.settle()
        return screen

    def judging_rating(self):
        """An item that a human rates by anchors."""
        screen = self.judging()
        screen.open(53)
        self.settle()
        return screen

    def judging_comment(self):
        screen = self.judging()
        screen.open(54)
        screen.comment_button.click()
        self.settle()
        return screen

    def judging_sign_off(self):
        screen = self.judging()
        screen.sign_button.click()
        self.settle()
        return screen

    def ruled(self):
        """What the trainee sees of a ruling."""
        text = reviewed(self.language, judging=False, ruled=True)
        screen = self.show(CardScreen(text))
        screen.open(50)
        self.settle()
        return screen

    def history_calls(self):
        return self._history(self._traces())

    def history_items(self):
        screen = self.history_calls()
        screen.show_view(ITEMS)
        return screen

    def history_times(self):
        screen = self.history_calls()
        screen.show_view(TIMES)
        screen.view.charts[0].point_at(9)
        return screen

    def history_across(self):
        screen = self.history_calls()
        screen.show_view(ACROSS)
        return screen

    def history_across_nothing(self):
        self._across = lambda: nothing_across(self.language)
        screen = self.history_across()
        del self._across
        return screen

    def history_reading(self):
        screen = self._history(KnownTraces("call-1", "call-2"))
        screen.show_view(TIMES)
        return screen

    def history_table(self):
        screen = self.history_times()
        screen.view.table_button.click()
        return screen

    def history_empty(self):
        text = past(self.language, "-", count=0)
        return self.show(
            HistoryScreen(
                text,
                progress_of(text),
                KnownTraces(),
                across=self._across,
                notebook=self._notebook,
            )
        )

    def group(self):
        screen = self._group()
        screen.map.map.point_at(-1, 20)
        return screen

    def group_table(self):
        screen = self._group()
        screen.map.table_button.click()
        return screen

    def group_trends(self):
        screen = self._group()
        screen.show_view(View.TRENDS)
        return screen

    def group_times(self):
        screen = self._group()
        screen.show_view(View.TIMES)
        return screen

    def group_practice(self):
        screen = self._group()
        screen.show_view(View.PRACTICE)
        return screen

    def group_cell(self):
        screen = self._group()
        screen.map.map.point_at(3, 20)
        screen.map.chosen.calls_button.click()
        return screen

    def _group(self):
        figures = KnownFigures(self.language)
        return self.show(GroupScreen(group(self.language), figures))

    def review(self, **changes):
        rules = ((no, checklist().item(no)) for no in (45, 54, 62, 64))
        case = cases()[0].texts[self.language]
        text = ReviewText(
            title=case.title,
            when=f"{moment_text(NOON, self.language)} · 3:20",
            satisfied=not changes,
            items=tuple((no, it.text(self.language).rule) for no, it in rules),
        )
        return self.show(ReviewScreen(replace(text, **changes)))

    def review_lost(self):
        return self.review(lost=True)

    def review_low(self):
        screen = self.review()
        screen.ratings["needs"].button(0).click()
        self.settle()
        return screen

    def settings(self, **changes):
        return self.show(SettingsScreen(settings(self.language, **changes), licences))

    def settings_phrases(self):
        """Words that count in this house, one of them taken out again."""
        said = SAID[self.language]
        one = PhraseText(words=said, behaviour=said, said=said)
        screen = self.settings(phrases=(one, one))
        screen.training.phrases.rows[0].button.click()
        return screen

    def settings_backing_up(self):
        screen = self.settings()
        screen.go_to(4)
        screen.show_back_up(BackUpState(step=BackUpStep.RUNNING, share=0.4))
        return screen

    def settings_backed_up(self):
        screen = self.settings()
        screen.go_to(4)
        copy = str(FOLDER / "phonecoach 2026-11-24")
        screen.show_back_up(BackUpState(step=BackUpStep.DONE, words=copy))
        return screen

    def settings_no_sound(self):
        screen = self.settings(devices=NONE_HERE)
        screen.go_to(1)
        return screen

    def settings_licences(self):
        screen = self.settings()
        screen.about.open_button.click()
        self.settle()
        screen.go_to(5)
        return screen

    def microphone(self):
        """The set-up of the microphone, while somebody speaks too loudly."""
        names = ("Headset", "Headset")
        known = TimingError(mean=Micros(38_000), spread=Micros(9_000))
        screen = self.show(MicrophoneScreen(names, known))
        for number in range(60):
            level = -50 + 30 * abs(math.sin(number / 4)) ** 0.5
            screen.meter.show_level(level, number in (41, 42))
        screen.show_leak(-23.4)
        return screen

    def microphone_measuring(self):
        screen = self.show(MicrophoneScreen(("Headset", "Headset"), None))
        screen.tell("")
        screen.show_progress(Probe.TIMING, 0.4)
        return screen

    def microphone_no_loop(self):
        screen = self.show(MicrophoneScreen(("", ""), None))
        screen.show_no_loop()
        return screen

    def crash(self):
        return self._open(CrashDialog("RuntimeError: the bell fell off"))

    def _past(self):
        titles = (case.texts[self.language].title for case in cases())
        return past(self.language, *titles)

    def _history(self, traces):
        text = self._past()
        return self.show(
            HistoryScreen(
                text,
                progress_of(text),
                traces,
                across=self._across,
                notebook=self._notebook,
            )
        )

    def _notebook(self):
        return a_notebook(self.language)

    def _across(self):
        return across(self.language, *titles(self.language))

    def _traces(self):
        return KnownTraces(*(one.call for one in self._past().calls))

    # Their parts ----------------------------------------------------------------

    def call(
        self,
        case="broken-delivery",
        mode=Mode.TYPED,
        reaches=None,
        *,
        test=False,
        profile=None,
    ):
        profile = profile or profile_for(self.language)
        script = Script(
            case=in_house(by_id(case), self.language, profile),
            reaches=reaches,
            language=self.language,
            patience=patience_of(profile),
            mode=mode,
            seed=7,
            own_names=NAMES[self.language][:1],
        )
        line = Line(script, **{SAID[self.language]: ("greet", "offer_help")})
        self._lines.append(line)
        screen = self._screen(line, mode, test=test, rules=profile)
        screen.ring()
        line.driver.start()
        return screen, line

    def _screen(self, line, mode, *, test=False, rules=None):
        setting = CallSetting(
            language=self.language,
            mode=mode,
            cadence_ms=(400, 200, 400, 2_000),
            scheme=worn_scheme(),
            plan=PLANNED[self.language],
            practice=not test,
            test=test,
            rules=rules,
        )
        case = line.engine.script.case
        return self.show(CallScreen(line.driver, line.clock, case, setting))

    def answered(self, case="broken-delivery", mode=Mode.TYPED):
        screen, line = self.call(case, mode)
        line.pass_time(4_000)
        line.driver.take(acts.Answer())
        return screen, line


SCENES = (
    "first_start",
    "people",
    "person_removed",
    "person_added",
    "today",
    "today_first_day",
    "today_broken_off",
    "today_due",
    "today_assigned",
    "today_first_test",
    "tray",
    "tray_empty",
    "library",
    "library_filtered",
    "library_broken",
    "library_tried",
    "library_nothing_found",
    "techniques",
    "techniques_met",
    "models",
    "models_playing",
    "drills",
    "notebook",
    "calibration",
    "calibration_empty",
    "blind",
    "round_open",
    "briefing_drill",
    "briefing",
    "briefing_house",
    "briefing_test",
    "briefing_test_spoken",
    "tour",
    "ringing",
    "ringing_house",
    "ringing_test",
    "connected",
    "speaking",
    "in_talk",
    "on_hold",
    "long_hold",
    "silent",
    "without_captions",
    "much_said",
    "muted",
    "parted",
    "left_last",
    "searching",
    "found",
    "form",
    "papers",
    "request",
    "request_filed",
    "transferring",
    "gone_back",
    "guided",
    "beside_call",
    "briefing_spoken",
    "spoken_call",
    "spoken_turn",
    "spoken_caller",
    "spoken_typed",
    "by_ear",
    "from_memory",
    "spoken_card",
    "spoken_evidence",
    "spoken_silent",
    "reading",
    "read",
    "planning",
    "rehearsing",
    "planning_alone",
    "dialling",
    "somebody_else",
    "nobody_there",
    "given_up",
    "hung_up",
    "card",
    "card_saved",
    "first_card",
    "met_marks",
    "remarks",
    "compared",
    "evidence",
    "evidence_anchors",
    "evidence_plan",
    "counting",
    "disputing",
    "disputed",
    "queue",
    "queue_new",
    "queue_empty",
    "room_tray",
    "room_tray_answering",
    "room_tray_empty",
    "judging",
    "show_room",
    "show_room_marks",
    "show_room_asking",
    "show_room_fast",
    "show_room_lines",
    "show_broken_off",
    "show_broken_off_silent",
    "judging_disputed",
    "judging_rating",
    "judging_comment",
    "judging_sign_off",
    "ruled",
    "history_calls",
    "history_items",
    "history_times",
    "history_across",
    "history_across_nothing",
    "history_reading",
    "history_table",
    "history_empty",
    "group",
    "group_table",
    "group_trends",
    "group_times",
    "group_practice",
    "group_cell",
    "review",
    "review_low",
    "review_lost",
    "settings",
    "settings_phrases",
    "settings_backing_up",
    "settings_backed_up",
    "settings_no_sound",
    "settings_licences",
    "microphone",
    "microphone_measuring",
    "microphone_no_loop",
    "crash",
    *ACCOUNT_SCENES,
    *CASE_SCENES,
    *GIVEN_SCENES,
    *NOTE_SCENES,
    *ROLE_SCENES,
)
