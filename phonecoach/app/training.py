"""One person's training: the places they can go to, the calls and the cards."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from phonecoach.app.briefing import Briefing
from phonecoach.app.calling import Calling
from phonecoach.app.calling_out import CallingOut
from phonecoach.app.debriefing import Debriefing
from phonecoach.app.drilling import Drilling
from phonecoach.app.duties import DUTY_SCREENS, Duties
from phonecoach.app.gather.library import library_text
from phonecoach.app.gather.today import today_text
from phonecoach.app.gather.tray import tray_text
from phonecoach.app.hearing import Hearing
from phonecoach.app.into_call import IntoCall, cases
from phonecoach.app.listening_back import make_meter
from phonecoach.app.looking_back import LookingBack
from phonecoach.app.microphone_test import MicrophoneTest
from phonecoach.app.modelling import Modelling
from phonecoach.app.reading_aloud import ReadingAloud
from phonecoach.app.screens.history_screen import HistoryScreen
from phonecoach.app.screens.library_screen import LibraryScreen
from phonecoach.app.screens.screen import Place
from phonecoach.app.screens.settings_screen import SettingsScreen
from phonecoach.app.screens.today_screen import TodayScreen
from phonecoach.app.screens.tray_screen import TrayScreen
from phonecoach.app.setting_up import SettingUp
from phonecoach.app.shelf import shelf
from phonecoach.app.sitting import Sitting, phrases_folder
from phonecoach.app.telling import said
from phonecoach.app.testing import Testing
from phonecoach.app.writing_notes import WritingNotes
from phonecoach.call.record import CallId
from phonecoach.checklist import read_site, site_file
from phonecoach.errors import ContentError
from phonecoach.language.listening import listener
from phonecoach.language.site_phrases import phrases_file, read_phrases
from phonecoach.units import to_ms

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from phonecoach.app.comfort import Comfort
    from phonecoach.app.keeping import Outside
    from phonecoach.app.screens.library_filter import Wanted
    from phonecoach.app.screens.library_text import LibraryText
    from phonecoach.app.sound.ear import Ear
    from phonecoach.checklist.drills import DrillKind
    from phonecoach.store import Person, Reader, Store


_PLACES = (TodayScreen, LibraryScreen, HistoryScreen, SettingsScreen, *DUTY_SCREENS)


class Training(QObject):
    """What one person does at the desk, from sitting down to leaving.

    Attributes:
        calling: Takes the calls.
        outgoing: Prepares those that the person makes.
        into_call: The ways into a call.

    Signals:
        laid: Another screen shall lie on the desk.
            screen: The `Screen`.
        language_chosen: The person wants to train in another language.
            language: A `Language`.
        troubled: Something failed that the person should know of.
            sentence: What happened and what to do.
        gone: Somebody else was erased, and their recordings shall go too.
        room_set_up: Something holds for the room that did not before.
        closing: The program shall be closed.
    """

    laid = Signal(object)
    language_chosen = Signal(object)
    troubled = Signal(str)
    gone = Signal()
    room_set_up = Signal()
    closing = Signal()

    def __init__(
        self,
        store: Store,
        reader: Reader,
        person: Person,
        outside: Outside,
        comfort: Comfort,
    ) -> None:
        super().__init__()
        comfort.sit(person.id)
        self._sitting = Sitting(
            store=store,
            reader=reader,
            person=person,
            outside=outside,
            hearing=Hearing(
                listener(person.language, site=phrases_folder(store)), self
            ),
            comfort=comfort,
        )
        shelf().add_house(comfort.pc.house(store.path.parent))
        self._setting_up = SettingUp(self._sitting, comfort.sound, self)
        self._reading = ReadingAloud(self._sitting, _ear, make_meter, self)
        self._microphone = MicrophoneTest(self._sitting, _ear, self)
        self._looking_back = LookingBack(self._sitting, cases, self)
        self._wanted: Wanted | None = None
        self._place = Place.TODAY
        self.calling = Calling(self._sitting, self)
        self.outgoing = CallingOut(self._sitting, self.calling, self)
        self._testing = Testing(self._sitting, self.calling, self.outgoing, self)
        self._briefing = Briefing(self._sitting, self)
        self._drilling = Drilling(self._sitting, cases, self)
        self.into_call = IntoCall(
            self._sitting,
            calling=self.calling,
            outgoing=self.outgoing,
            testing=self._testing,
            briefing=self._briefing,
            parent=self,
        )
        self._debriefing = Debriefing(self._sitting, self)
        self._modelling = Modelling(self._sitting, self)
        self._writing = WritingNotes(self._sitting, self)
        self._beside: CallId | None = None
        self._duties = Duties(self._sitting, self)
        for one in (
            *(self._reading, self._microphone, self._looking_back, self.calling),
            *(
                self.outgoing,
                self._testing,
                self._briefing,
                self._drilling,
                self._debriefing,
            ),
            *(self._duties, self._setting_up.own_secret, self._modelling),
            self._writing,
        ):
            one.laid.connect(self.laid)
        self._connect_settings(comfort)
        self._connect_calls()
        self._duties.troubled.connect(self.troubled)
        self._duties.gone.connect(self.gone)
        self._duties.set_up.connect(self.room_set_up)
        self._duties.closing.connect(self.closing)
        self._duties.card_opened.connect(self.show_card)

    def _connect_settings(self, comfort: Comfort) -> None:
        """Let what is chosen hold, and lead to what belongs to the settings."""
        self._setting_up.changed.connect(comfort.choose)
        self._setting_up.pc_changed.connect(comfort.choose_for_pc)
        self._setting_up.language_chosen.connect(self.language_chosen)
        self._setting_up.own_secret.closed.connect(self._back)
        self._setting_up.reading_asked.connect(self._reading.begin)
        self._reading.closed.connect(self._back)
        self._setting_up.microphone_asked.connect(self._microphone.begin)
        self._microphone.closed.connect(self._back)

    def _connect_calls(self) -> None:
        """Lead from what is known before a call through it to its card."""
        self._looking_back.card_opened.connect(self.show_card)
        self._looking_back.went.connect(self.go)
        self._looking_back.save_offered.connect(
            self._debriefing.reporting.offer_history
        )
        self.into_call.left.connect(self._back)
        self._briefing.started.connect(self.into_call.start)
        self._briefing.left.connect(self._put_off)
        self._briefing.cards_left.connect(self._back)
        self._briefing.card_opened.connect(self.show_card)
        self._drilling.chosen.connect(self._briefing.brief)
        self._drilling.left.connect(self._back)
        self.calling.put_off.connect(self._back)
        self.calling.over.connect(self._debrief)
        self.outgoing.left.connect(self._back)
        self._testing.left.connect(self._back)
        self._testing.troubled.connect(self.troubled)
        self._debriefing.troubled.connect(self.troubled)
        self._debriefing.closed.connect(self._back)
        self._debriefing.models_asked.connect(self._show_model)
        self._writing.left.connect(self._back)
        self._modelling.left.connect(self._leave_models)
        self._debriefing.tried_again.connect(self.into_call.try_again)
        self._debriefing.drilled_again.connect(self._drilling.choose)
        self._debriefing.tried_from.connect(self.into_call.go_back_into)

    @property
    def person(self) -> Person:
        """Who trains."""
        return self._sitting.person

    @property
    def places(self) -> tuple[Place, ...]:
        """Where the person can go beside the own training."""
        return self._duties.places

    def begin(self) -> None:
        """Get ready to hear, and show what there is to do."""
        self._testing.settle()
        # One after the other: what loads beside a screen makes the screen slow.
        self.go(self._duties.first)
        self._check_own()
        self._sitting.hearing.warm.connect(self._prepare_sounds)
        self._sitting.hearing.warm_up()

    def _check_own(self) -> None:
        """Tell what is wrong with what the house has of its own."""
        try:
            read_phrases(phrases_file(self._sitting.phrases, self.person.language))
            read_site(site_file(self._sitting.store.path.parent))
        except ContentError as error:
            self.troubled.emit(said(error))

    @Slot()
    def _prepare_sounds(self) -> None:
        profile, sound = self._sitting.profile, self._sitting.comfort.sound
        sound.set_country(profile.name)
        sound.prepare(tuple(to_ms(part) for part in profile.ring))

    def leave(self) -> None:
        """Break off a call under way, so that it can be picked up later, and go.

        A test that was left is put away and marked.
        """
        self.calling.break_off("window closed")
        self._testing.settle()
        self._looking_back.close()
        self._setting_up.close()
        self._debriefing.close()
        self._duties.close()
        self._reading.close()
        self._microphone.close()
        self._sitting.close()

    @Slot(object)
    def go(self, place: Place) -> None:
        """Show a place; today in place of one that is not the person's to go to."""
        own = {
            Place.TODAY: self._show_today,
            Place.LIBRARY: self._show_library,
            Place.HISTORY: self._looking_back.show,
            Place.SETTINGS: self._show_settings,
        }
        self._place = place
        if place in own:
            own[place]()
        elif not self._duties.go(place):
            self.go(Place.TODAY)

    def show_again(self, shown: QWidget) -> None:
        """Show a place again as it looks now; everything else goes on as it is."""
        if isinstance(shown, _PLACES):
            self._back()

    @Slot()
    def _back(self) -> None:
        self.go(self._place)

    # Places -----------------------------------------------------------------------

    def _show_today(self) -> None:
        sitting = self._sitting
        sitting.store.writer.flush()
        screen = TodayScreen(
            today_text(
                sitting.reader,
                sitting.person,
                shelf().entries(),
                sitting.outside.now,
            ),
            tour=not sitting.comfort.own.tour_seen,
        )
        screen.took.connect(self.into_call.take_suggested)
        screen.briefed.connect(self.into_call.brief)
        screen.card_opened.connect(self.show_card)
        screen.assigned_begun.connect(self.into_call.begin_assigned)
        screen.picked_up.connect(self.into_call.pick_up)
        screen.filed.connect(self.into_call.file)
        screen.looked_back.connect(self._debrief)
        screen.prepared.connect(self.into_call.plan)
        screen.note_asked.connect(self._writing.begin)
        screen.tray_asked.connect(self.show_tray)
        screen.went.connect(self.go)
        screen.toured.connect(self._tour_seen)
        self.laid.emit(screen)

    @Slot()
    def _tour_seen(self) -> None:
        comfort = self._sitting.comfort
        comfort.choose(replace(comfort.own, tour_seen=True))

    def _show_library(self) -> None:
        screen = LibraryScreen(self._library_text(), self._wanted)
        screen.taken.connect(self.into_call.brief)
        screen.wanted_changed.connect(self._remember)
        screen.drills_asked.connect(self._drilling.show)
        screen.models_asked.connect(self._show_models)
        screen.cards_asked.connect(self._briefing.show_side_cards)
        screen.checked_again.connect(lambda: screen.show_text(self._library_text()))
        self.laid.emit(screen)

    def _library_text(self) -> LibraryText:
        sitting = self._sitting
        now = sitting.outside.now()
        return library_text(shelf().entries(), sitting.reader, sitting.person, now)

    @Slot(object)
    def _remember(self, wanted: Wanted) -> None:
        self._wanted = wanted

    def _show_settings(self) -> None:
        self.laid.emit(self._setting_up.screen())

    @Slot()
    def show_tray(self) -> None:
        """Show what lies in the in-tray."""
        sitting, language = self._sitting, self._sitting.person.language
        sitting.store.writer.flush()
        known = {one.file.id: one for one in cases() if language in one.texts}
        now = sitting.outside.now()
        screen = TrayScreen(tray_text(sitting.reader, sitting.person, known, now))
        screen.left.connect(self._back)
        screen.prepared.connect(self.into_call.plan)
        screen.note_asked.connect(self._writing.begin)
        screen.picked_up.connect(self.into_call.pick_up)
        screen.filed.connect(self._file_from_tray)
        screen.card_opened.connect(self.show_card)
        self.laid.emit(screen)

    @Slot(str)
    def _file_from_tray(self, call: str) -> None:
        self.calling.file(CallId(call))
        self.show_tray()

    @Slot(object)
    def _put_off(self, drill: DrillKind | None) -> None:
        if drill is None:
            self._back()
        else:
            self._drilling.show()

    # Cards ------------------------------------------------------------------------

    @Slot(str)
    def _debrief(self, call: str) -> None:
        self._debriefing.begin(CallId(call))

    @Slot(str)
    def show_card(self, call: str) -> None:
        """Show the card of a call."""
        self._debriefing.show(CallId(call))

    # Model calls ------------------------------------------------------------------

    @Slot()
    def _show_models(self) -> None:
        self._beside = None
        self._modelling.show()

    @Slot(str, int)
    def _show_model(self, call: str, no: int) -> None:
        """Show the model call of an item; one comes back to the card."""
        self._beside = CallId(call)
        self._modelling.show(no)

    @Slot()
    def _leave_models(self) -> None:
        if self._beside is None:
            self._back()
        else:
            self.show_card(self._beside)


def _ear() -> Ear:
    # Qt's sound takes longer to load than the first screen to show.
    from phonecoach.app.sound.ear import Ear  # noqa: PLC0415

    return Ear()
