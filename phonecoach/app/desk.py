"""The desk: who sits at it, which screen lies on it, and what is kept."""

from __future__ import annotations

import secrets
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from phonecoach.app.call_driver import CallDriver
from phonecoach.app.clock import CallClock
from phonecoach.app.hearing import Hearing
from phonecoach.app.keeping import CallKeeper, Outside
from phonecoach.app.screens.call_screen import CallScreen, CallSetting
from phonecoach.app.screens.card_screen import CardScreen
from phonecoach.app.screens.cases_screen import CasesScreen
from phonecoach.app.screens.who_screen import WhoScreen
from phonecoach.app.widgets.build import problem_line, tell
from phonecoach.app.wording import card_text
from phonecoach.call.annotations import best_words
from phonecoach.call.engine import CallEngine
from phonecoach.call.heading import Circumstances, head_of
from phonecoach.call.patience import patience_of
from phonecoach.call.record import CallId
from phonecoach.call.script import Script
from phonecoach.checklist import profile_for
from phonecoach.errors import StoreError
from phonecoach.language.listening import listener
from phonecoach.places import scenarios
from phonecoach.scenario.entries import library
from phonecoach.scenario.keeping import freeze, thaw
from phonecoach.scoring.current import score_call
from phonecoach.units import Language, Micros, Mode, to_ms

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from phonecoach.app.look import Scheme
    from phonecoach.app.translation import Translation
    from phonecoach.call.events import Event
    from phonecoach.call.record import Head, Record
    from phonecoach.scenario import Case
    from phonecoach.store import CallSummary, Person, Reader, Store

_SIZE = QSize(1280, 800)
_LEAST = QSize(960, 600)
_LANGUAGE_KEY = "language"
_NO_GAP = Micros(0)


class Desk(QMainWindow):
    """The main window; it composes screens, calls and the training record."""

    def __init__(
        self, store: Store, translation: Translation, scheme: Scheme, outside: Outside
    ) -> None:
        super().__init__()
        self._store = store
        self._reader: Reader = store.reader()
        self._translation = translation
        self._scheme = scheme
        self._outside = outside
        self._person: Person | None = None
        self._hearing: Hearing | None = None
        self._driver: CallDriver | None = None
        self._screen = QWidget()
        self._losing = False
        self.problem = problem_line()
        surface = QWidget()
        surface.setObjectName("canvas")
        self._surface = QVBoxLayout(surface)
        self._surface.setContentsMargins(0, 0, 0, 0)
        self._surface.setSpacing(0)
        self._surface.addWidget(self._screen, 1)
        self._surface.addWidget(self.problem)
        self.setCentralWidget(surface)
        self.setWindowTitle("phonecoach")
        self.setMinimumSize(_LEAST)
        self.resize(_SIZE)

    @property
    def screen_shown(self) -> QWidget:
        """The screen that lies on the desk."""
        return self._screen

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Say in place what went wrong; the work goes on."""
        tell(self.problem, sentence)

    # Who ------------------------------------------------------------------------

    def ask_who(self) -> None:
        """Show who may sit down."""
        self._leave_person()
        self._store.writer.flush()
        people = tuple((one.id, one.name) for one in self._reader.persons())
        screen = WhoScreen(people, self._language())
        screen.chosen.connect(self._sit_down)
        screen.added.connect(self._add_person)
        screen.language_chosen.connect(self._change_language)
        self._lay(screen)

    def speak(self, language: Language) -> None:
        """Let the window speak a language, and remember it for this PC."""
        self._translation.speak(language)
        self._store.writer.keep_pc_setting(_LANGUAGE_KEY, language.value)

    def _language(self) -> Language:
        if self._person is not None:
            return self._person.language
        return self._translation.language

    @Slot(object)
    def _change_language(self, language: Language) -> None:
        self.speak(language)
        self.ask_who()

    @Slot(str)
    def _add_person(self, name: str) -> None:
        language = self._translation.language
        person = self._store.writer.add_person(name=name, language=language)
        self._store.writer.flush()
        self._sit_down(person.id)

    @Slot(str)
    def _sit_down(self, person: str) -> None:
        known = {one.id: one for one in self._reader.persons()}
        found = next((one for key, one in known.items() if key == person), None)
        if found is None:
            self.ask_who()
            return
        self._person = found
        self._translation.speak(found.language)
        self._hearing = Hearing(listener(found.language), self)
        self._hearing.warm_up()
        self.offer_cases()

    def _leave_person(self) -> None:
        if self._hearing is not None:
            self._hearing.close()
            self._hearing.deleteLater()
        self._hearing = self._person = None

    # Cases ----------------------------------------------------------------------

    @Slot()
    def offer_cases(self) -> None:
        """Show the cases that can be taken, and a call that was broken off."""
        person = self._seated()
        entries = library(scenarios(), scenarios("shared"))
        broken = self._broken_off()
        screen = CasesScreen(
            sorted(
                (
                    one.case
                    for one in entries
                    if one.case is not None and person.language in one.case.texts
                ),
                key=lambda case: (case.file.difficulty, case.file.id),
            ),
            [(one.id, one.problems) for one in entries if one.problems],
            person.language,
            broken_off="" if broken is None else self._title(broken),
        )
        screen.taken.connect(self.take_call)
        screen.picked_up.connect(self._pick_up)
        screen.filed.connect(self._file)
        screen.left.connect(self.ask_who)
        self._lay(screen)

    def _broken_off(self) -> CallSummary | None:
        found = self._reader.broken_off(self._seated().id)
        return found[0] if found else None

    def _title(self, call: CallSummary) -> str:
        case = thaw(self._reader.case_content(self._seated().id, call.call))
        return case.texts[call.language].title

    # Calls ----------------------------------------------------------------------

    @Slot(object, object)
    def take_call(self, case: Case, mode: Mode) -> None:
        """Let the telephone ring with a case."""
        person = self._seated()
        script = self._script(case, mode, secrets.randbelow(2**31))
        writer = self._store.writer
        head = head_of(
            script,
            profile_for(person.language),
            Circumstances(
                call=CallId(self._outside.new_id()),
                person=person.id,
                pc=writer.pc,
                room=writer.room,
                started=self._outside.now(),
            ),
        )
        writer.begin_call(head, freeze(case))
        self._begin(CallEngine(script), head)

    def _script(self, case: Case, mode: Mode, seed: int) -> Script:
        person = self._seated()
        return Script(
            case=case,
            language=person.language,
            patience=patience_of(profile_for(person.language)),
            mode=mode,
            seed=seed,
            own_names=(person.name,),
            heard=self._reader.heard(person.id, person.id, case.file.id),
        )

    def _begin(
        self,
        engine: CallEngine,
        head: Head,
        earlier: tuple[Event, ...] = (),
        gap: Micros = _NO_GAP,
    ) -> None:
        assert self._hearing is not None
        clock = CallClock()
        person = self._seated()
        keeper = CallKeeper(self._store.writer, head.call, person.id, self._outside)
        driver = CallDriver(
            engine, clock=clock, hearing=self._hearing, keeper=keeper, parent=self
        )
        cadence = tuple(to_ms(part) for part in profile_for(person.language).ring)
        setting = CallSetting(
            language=head.language,
            mode=head.mode,
            cadence_ms=cadence,
            scheme=self._scheme,
        )
        screen = CallScreen(driver, clock, engine.script.case, setting)
        screen.finished.connect(lambda: self.show_card(head.call))
        self._driver = driver
        self._lay(screen)
        if not earlier:
            # Imported late: the sound system takes longer to load than the window.
            from phonecoach.app.sound.ringer import Ringer  # noqa: PLC0415

            ringer = Ringer(cadence, screen)
            screen.ringing_stopped.connect(ringer.stop)
            screen.ring()
            driver.start()
            ringer.start()
        else:
            driver.pick_up(gap)
            screen.resume(earlier, self._words(head.call))

    @Slot()
    def _pick_up(self) -> None:
        broken = self._broken_off()
        if broken is None:
            self.offer_cases()
            return
        record, engine = self._broken_engine(broken)
        wall = (self._outside.now() - record.head.started) // timedelta(microseconds=1)
        gap = Micros(max(0, wall - engine.state.at))
        self._begin(engine, record.head, record.events, gap)

    @Slot()
    def _file(self) -> None:
        broken = self._broken_off()
        if broken is not None:
            record, engine = self._broken_engine(broken)
            self._store.writer.append(record.head.call, engine.file(engine.state.at))
            self._store.writer.flush()
        self.offer_cases()

    def _broken_engine(self, broken: CallSummary) -> tuple[Record, CallEngine]:
        viewer = self._seated().id
        record = self._reader.record(viewer, broken.call)
        case = thaw(self._reader.case_content(viewer, broken.call))
        script = self._script(case, record.head.mode, record.head.seed)
        return record, CallEngine(script, record.events)

    def _words(self, call: CallId) -> dict[int, str]:
        annotations = self._reader.annotations(self._seated().id, call)
        return {turn: words.text for turn, words in best_words(annotations).items()}

    # The card -------------------------------------------------------------------

    def show_card(self, call: CallId) -> None:
        """Score a call that is over, keep the card and show it."""
        viewer = self._seated().id
        self._driver = None
        self._store.writer.flush()
        record = self._reader.record(viewer, call)
        case = thaw(self._reader.case_content(viewer, call))
        annotations = self._reader.annotations(viewer, call)
        history = self._reader.history(viewer, viewer, record.head.started)
        card = score_call(record, annotations, history, case)
        self._store.writer.keep_card(card, history)
        screen = CardScreen(card_text(card, record, case), self._scheme)
        screen.closed.connect(self.offer_cases)
        screen.tried_again.connect(lambda: self.take_call(case, record.head.mode))
        self._lay(screen)

    # The window -----------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        """Break off a call under way, so that it can be picked up later.

        If the disk refuses what is left to write, the window says so and stays; closed
        once more, it gives up.
        """
        if self._driver is not None:
            self._driver.break_off("window closed")
            self._driver = None
        try:
            self._store.close()
        except StoreError as error:
            if not self._losing:
                self._losing = True
                self.tell(str(error))
                event.ignore()
                return
            self._store.abandon()
        self._leave_person()
        self._reader.close()
        super().closeEvent(event)

    def _lay(self, screen: QWidget) -> None:
        self._surface.replaceWidget(self._screen, screen)
        self._screen.hide()
        self._screen.deleteLater()
        self._screen = screen
        screen.setFocus()
        self.tell("")

    def _seated(self) -> Person:
        assert self._person is not None, "nobody has sat down"
        return self._person
