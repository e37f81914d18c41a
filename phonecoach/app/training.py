"""One person's training: the cases, the calls and the cards."""

from __future__ import annotations

import secrets
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from phonecoach.app.call_driver import CallDriver
from phonecoach.app.clock import CallClock
from phonecoach.app.hearing import Hearing
from phonecoach.app.keeping import CallKeeper, Outside
from phonecoach.app.screens.call_screen import CallScreen, CallSetting
from phonecoach.app.screens.card_screen import CardScreen
from phonecoach.app.screens.cases_screen import CasesScreen
from phonecoach.app.shelf import shelf
from phonecoach.app.sound.ringer import Ringer
from phonecoach.app.wording import card_text
from phonecoach.call.annotations import Source, TurnBehaviours, best_words
from phonecoach.call.engine import CallEngine
from phonecoach.call.heading import Circumstances, head_of
from phonecoach.call.patience import patience_of
from phonecoach.call.record import CallId
from phonecoach.call.script import Script
from phonecoach.call.slots import turn_for
from phonecoach.call.state import fold
from phonecoach.checklist import profile_for
from phonecoach.errors import LanguageError
from phonecoach.language.listening import listener
from phonecoach.scenario.keeping import freeze, thaw
from phonecoach.scoring.current import score_call
from phonecoach.units import Micros, Mode, to_ms

if TYPE_CHECKING:
    from phonecoach.app.look import Scheme
    from phonecoach.app.widgets.notes import Notes
    from phonecoach.call.events import Event
    from phonecoach.call.record import Head, Record
    from phonecoach.scenario import Case
    from phonecoach.store import CallSummary, Person, Reader, Store

_NO_GAP = Micros(0)


class Training(QObject):
    """What one person does at the desk, from sitting down to leaving.

    Signals:
        laid: Another screen shall lie on the desk.
            screen: The `QWidget`.
        left: Somebody else wants to sit down.
        troubled: Something failed that the person should know of.
            sentence: What happened and what to do.
    """

    laid = Signal(object)
    left = Signal()
    troubled = Signal(str)

    def __init__(
        self,
        store: Store,
        reader: Reader,
        person: Person,
        scheme: Scheme,
        outside: Outside,
    ) -> None:
        super().__init__()
        self._store = store
        self._reader = reader
        self._person = person
        self._scheme = scheme
        self._outside = outside
        self._hearing = Hearing(listener(person.language), self)
        self._driver: CallDriver | None = None
        self._papers: Notes | None = None

    def begin(self) -> None:
        """Get ready to hear, and offer the cases."""
        # In this order: an analyser that loads beside it makes everything slow.
        self.offer_cases()
        self._hearing.warm_up()

    def leave(self) -> None:
        """Break off a call under way, so that it can be picked up later, and go."""
        if self._driver is not None and self._papers is not None:
            self._papers.tell_all()
            self._driver.break_off("window closed")
        self._driver = self._papers = None
        self._hearing.close()

    # Cases ----------------------------------------------------------------------

    @Slot()
    def offer_cases(self) -> None:
        """Show the cases that can be taken, and a call that was broken off."""
        person = self._person
        entries = shelf().entries()
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
        screen.left.connect(self.left)
        self.laid.emit(screen)

    def _broken_off(self) -> CallSummary | None:
        found = self._reader.broken_off(self._person.id)
        return found[0] if found else None

    def _title(self, call: CallSummary) -> str:
        case = thaw(self._reader.case_content(self._person.id, call.call))
        return case.texts[call.language].title

    # Calls ----------------------------------------------------------------------

    @Slot(object, object)
    def take_call(self, case: Case, mode: Mode) -> None:
        """Let the telephone ring with a case."""
        person = self._person
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
        person = self._person
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
        clock = CallClock(self._outside.now_ns)
        person = self._person
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
        self._driver, self._papers = driver, screen.notes
        self.laid.emit(screen)
        ringer = Ringer(cadence, screen)
        screen.ringing_stopped.connect(ringer.stop)
        if not engine.state.answered:
            # Before the call clock runs: opening the sound device takes its time.
            ringer.start()
        if earlier:
            words = self._words(head.call)
            driver.pick_up(gap, words)
            screen.resume(earlier, words)
        else:
            screen.ring()
            driver.start()

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
        viewer = self._person.id
        record = self._reader.record(viewer, broken.call)
        case = thaw(self._reader.case_content(viewer, broken.call))
        script = self._script(case, record.head.mode, record.head.seed)
        return record, CallEngine(script, record.events)

    def _words(self, call: CallId) -> dict[int, str]:
        annotations = self._reader.annotations(self._person.id, call)
        return {turn: words.text for turn, words in best_words(annotations).items()}

    # The card -------------------------------------------------------------------

    def show_card(self, call: CallId) -> None:
        """Score a call that is over, keep the card and show it."""
        viewer = self._person.id
        if self._driver is not None:
            self._driver.deleteLater()
        self._driver = self._papers = None
        self._store.writer.flush()
        record = self._reader.record(viewer, call)
        case = thaw(self._reader.case_content(viewer, call))
        trouble = self._hear_the_rest(record, case)
        annotations = self._reader.annotations(viewer, call)
        history = self._reader.history(viewer, viewer, record.head.started)
        card = score_call(record, annotations, history, case)
        self._store.writer.keep_card(card, history)
        screen = CardScreen(card_text(card, record, case), self._scheme)
        screen.closed.connect(self.offer_cases)
        screen.tried_again.connect(lambda: self.take_call(case, record.head.mode))
        self.laid.emit(screen)
        if trouble:
            self.troubled.emit(trouble)

    def _hear_the_rest(self, record: Record, case: Case) -> str:
        """Hear what was sent so late that the call had ended before it was heard.

        Returns:
            What kept it from being heard; empty if nothing did.
        """
        call = record.head.call
        keeper = CallKeeper(self._store.writer, call, self._person.id, self._outside)
        script = self._script(case, record.head.mode, record.head.seed)
        state, words = fold(record.events), self._words(call)
        for taken in state.taken:
            if taken.heard or taken.no not in words:
                continue
            turn = turn_for(state, script, words[taken.no], taken.no)
            try:
                behaviours, version = self._hearing.hear_now(turn)
            except LanguageError as error:
                return str(error)
            keeper.note(
                TurnBehaviours(
                    turn=taken.no,
                    source=Source.TYPED,
                    behaviours=behaviours,
                    listener=version,
                )
            )
        self._store.writer.flush()
        return ""
