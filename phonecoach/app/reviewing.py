"""A supervisor's reviews: the queue, a call with its marks, and what is said of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from phonecoach import __version__
from phonecoach.app.gather.broken_off import broken_off_text
from phonecoach.app.gather.card import card_text
from phonecoach.app.gather.queue import Queue, names_of
from phonecoach.app.gather.room_tray import room_tray_text
from phonecoach.app.listening_back import ListeningBack
from phonecoach.app.reporting import Reporting
from phonecoach.app.screens.judging_screen import JudgingScreen
from phonecoach.app.screens.queue_screen import QueueScreen
from phonecoach.app.screens.queue_text import Pile
from phonecoach.app.screens.room_tray_screen import RoomTrayScreen
from phonecoach.app.screens.show_screen import ShowScreen
from phonecoach.app.screens.show_text import show_text
from phonecoach.app.shelf import shelf
from phonecoach.app.sitting import known_case
from phonecoach.app.telling import said
from phonecoach.app.widgets.mark_words import side_by_side
from phonecoach.call.annotations import (
    Annotation,
    Comment,
    Decision,
    HumanMark,
    Opened,
    Ruling,
    SignOff,
)
from phonecoach.call.record import CallId
from phonecoach.checklist import checklist
from phonecoach.errors import StoreError
from phonecoach.scoring.human import marked
from phonecoach.units import Micros

if TYPE_CHECKING:
    from collections.abc import Callable

    from phonecoach.app.card_text import CardText
    from phonecoach.app.screens.queue_text import QueueText
    from phonecoach.app.screens.tray_text import RoomTrayText
    from phonecoach.app.sitting import Sitting
    from phonecoach.app.widgets.judge_box import Judgement
    from phonecoach.call.annotations import Note
    from phonecoach.scenario import CaseId
    from phonecoach.store import CallSummary
    from phonecoach.units import Language


class Reviewing(QObject):
    """Leads a supervisor from the queue to a call and back.

    Signals:
        laid: Another screen shall lie on the desk.
            screen: A `QueueScreen`, a `JudgingScreen`, a `RoomTrayScreen` or a
                `ShowScreen`.
        troubled: Something failed that the person should know of.
            sentence: What happened and what to do.
        role_asked: The caller shall be played by whoever sits here.
        calibration_asked: The rounds in which supervisors mark blind are wanted.
    """

    laid = Signal(object)
    troubled = Signal(str)
    calibration_asked = Signal()
    role_asked = Signal()

    def __init__(self, sitting: Sitting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._back = ListeningBack(sitting, self)
        self._reporting = Reporting(sitting, self)
        self._pile, self._person = Pile.TO_DO, ""

    def close(self) -> None:
        """Let a report under way be; nothing of it is left."""
        self._reporting.close()

    @Slot()
    def show(self) -> None:
        """Show the calls that wait."""
        screen = QueueScreen(self._queue())
        screen.wanted.connect(lambda pile, person: self._turn(screen, pile, person))
        screen.opened.connect(lambda call: self.open(call, self.show))
        screen.tray_asked.connect(self.show_tray)
        screen.calibration_asked.connect(self.calibration_asked)
        screen.role_asked.connect(self.role_asked)
        self.laid.emit(screen)

    @Slot()
    def show_tray(self) -> None:
        """Show what the people of the room have handed in."""
        screen = RoomTrayScreen(self._tray())
        screen.left.connect(self.show)
        screen.decided.connect(self._decide)
        screen.answered.connect(self._answer)
        screen.opened.connect(lambda call: self.open(call, self.show_tray))
        screen.read.connect(self._show_broken_off)
        self.laid.emit(screen)

    @Slot(str)
    def _show_broken_off(self, call: str) -> None:
        """Show what was said until a call was broken off; nothing of it changes."""
        sitting, named = self._sitting, CallId(call)
        reader, viewer = sitting.reader, sitting.person.id
        try:
            record = reader.record(viewer, named)
            notes = reader.annotations(viewer, named)
            case = sitting.played_case(named)
        except StoreError as error:
            self.troubled.emit(said(error))
            self.show_tray()
            return
        name = names_of(reader).get(record.head.person, "")
        text = broken_off_text(record, case, notes, name)
        screen = ShowScreen(text, sitting.outside.now_ns, self._back.sound(record))
        screen.left.connect(self.show_tray)
        self.laid.emit(screen)

    def _tray(self) -> RoomTrayText:
        sitting = self._sitting
        return room_tray_text(sitting.reader, sitting.person, self._case_title)

    @Slot(str, int, bool, str)
    def _decide(self, call: str, item: int, granted: bool, words: str) -> None:
        self._keep(CallId(call), Decision(item=item, granted=granted, words=words))
        self.show_tray()

    @Slot(str, str)
    def _answer(self, call: str, words: str) -> None:
        """Say something of a call that was broken off, where it was."""
        named = CallId(call)
        record = self._sitting.reader.record(self._sitting.person.id, named)
        at = record.events[-1].at if record.events else Micros(0)
        self._keep(named, Comment(at=at, text=words))
        self.show_tray()

    def _turn(self, screen: QueueScreen, pile: Pile, person: str) -> None:
        self._pile, self._person = pile, person
        screen.tell(self._queue())

    def _queue(self) -> QueueText:
        sitting = self._sitting
        queue = Queue(
            sitting.reader, sitting.person, sitting.outside.now(), self._title
        )
        papers = len(self._tray().open)
        return queue.text(self._pile, self._person, papers=papers)

    def _title(self, summary: CallSummary) -> str:
        return self._case_title(summary.case, summary.call, summary.language)

    def _case_title(self, named: CaseId, call: CallId, language: Language) -> str:
        cases = (one.case for one in shelf().entries() if one.case is not None)
        case = next((one for one in cases if one.file.id == named), None)
        if case is None:
            viewer = self._sitting.person.id
            case = known_case(self._sitting.reader.case_content(viewer, call))
        own = self._sitting.person.language
        return case.texts[own if own in case.texts else language].title

    # One call -------------------------------------------------------------------------

    def open(self, call: str, back: Callable[[], None]) -> bool:
        """Show a call with its marks, and keep that somebody has opened it.

        Args:
            call: Its id.
            back: Leads to where it was opened.

        Returns:
            Whether it can be reviewed: nobody reviews an own call, or one without a
            card.
        """
        sitting = self._sitting
        named, who = CallId(call), sitting.person.id
        if not sitting.reader.reviewables(who, [named]):
            return False
        text = self._text(named)
        assert text is not None
        record = sitting.reader.record(who, named)
        sound = self._back.sound(record)
        screen = JudgingScreen(text, sitting.outside.now_ns, sound=sound)
        self._reporting.offer_call(screen.save, record.head, text.title)
        screen.closed.connect(back)
        screen.judged.connect(lambda given: self._judge(screen, named, given))
        screen.commented.connect(
            lambda at, words: self._comment(screen, named, at, words)
        )
        screen.signed.connect(lambda words: self._sign(named, words, back))
        screen.show_asked.connect(lambda: self._show_to_room(named, back))
        self.laid.emit(screen)
        notes = sitting.reader.annotations(who, named)
        if not any(isinstance(one.note, Opened) and one.author == who for one in notes):
            self._keep(named, Opened())
        return True

    def _show_to_room(self, call: CallId, back: Callable[[], None]) -> None:
        """Show a call to everybody who looks at the screen; no name is told."""
        sitting = self._sitting
        text = self._text(call)
        assert text is not None
        record = sitting.reader.record(sitting.person.id, call)
        name = names_of(sitting.reader).get(record.head.person, "")
        title = sitting.played_case(call).texts[record.head.language].title
        screen = ShowScreen(
            show_text(text, title, name),
            sitting.outside.now_ns,
            self._back.sound(record),
        )
        screen.left.connect(lambda: self.open(call, back))
        self.laid.emit(screen)

    def _text(self, call: CallId) -> CardText | None:
        sitting = self._sitting
        reader, viewer = sitting.reader, sitting.person.id
        stored = reader.current_card(viewer, call)
        if stored is None:
            return None
        record = reader.record(viewer, call)
        names = names_of(reader)
        text = card_text(
            stored.card,
            record,
            sitting.played_case(call),
            reader.annotations(viewer, call),
            recorded=self._back.callers_side(record).loudness,
            silent=self._back.silent(record),
            judging=True,
            names=names,
        )
        who = names.get(record.head.person, "")
        return replace(text, title=side_by_side(who, text.title))

    def _judge(self, screen: JudgingScreen, call: CallId, given: Judgement) -> None:
        mark = HumanMark(
            item=given.no,
            mark=given.mark,
            share=self._share(call, given),
            rubric=checklist().version,
            reason=given.reason,
        )
        ruling = Ruling(item=given.no, changed=given.changed, reason=given.reason)
        self._keep(call, *((mark, ruling) if given.rules else (mark,)))
        self._tell(screen, call)

    def _share(self, call: CallId, given: Judgement) -> float:
        """Return the share of a mark; whoever upholds one keeps what counts by now."""
        if given.share is not None:
            return given.share
        marks = self._sitting.reader.marks(self._sitting.person.id, call)
        share = next((one.share for one in marks if one.item == given.no), None)
        return marked(given.mark) if share is None else share

    def _comment(
        self, screen: JudgingScreen, call: CallId, at: Micros, words: str
    ) -> None:
        self._keep(call, Comment(at=at, text=words))
        self._tell(screen, call)

    def _sign(self, call: CallId, words: str, back: Callable[[], None]) -> None:
        if self._keep(call, SignOff(comment=words)):
            back()

    def _tell(self, screen: JudgingScreen, call: CallId) -> None:
        text = self._text(call)
        if text is not None:
            screen.tell(text)

    def _keep(self, call: CallId, *notes: Note) -> bool:
        """Keep what belongs together; whether it is written."""
        sitting = self._sitting
        sitting.store.writer.annotate_together(
            Annotation(
                id=sitting.outside.new_id(),
                call=call,
                author=sitting.person.id,
                written=sitting.outside.now(),
                program=__version__,
                note=note,
            )
            for note in notes
        )
        try:
            sitting.store.writer.flush()
        except StoreError as error:
            self.troubled.emit(said(error))
            return False
        return True
