"""After a call: the review, the card, and what can be done with a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from phonecoach.app.counting import Counting
from phonecoach.app.gather.card import card_text
from phonecoach.app.gather.disputing import in_time
from phonecoach.app.gather.ear import waits_for_ears
from phonecoach.app.gather.earlier_card import earlier_card
from phonecoach.app.gather.queue import names_of
from phonecoach.app.gather.review import review_text
from phonecoach.app.keeping import CallKeeper
from phonecoach.app.listening_back import ListeningBack
from phonecoach.app.marking import mark_call
from phonecoach.app.marking_by_ear import MarkingByEar
from phonecoach.app.reporting import Reporting
from phonecoach.app.screens.card_screen import CardScreen
from phonecoach.app.screens.review_screen import ReviewScreen
from phonecoach.app.screens.show_screen import ShowScreen
from phonecoach.app.screens.show_text import show_text
from phonecoach.app.shelf import shelf
from phonecoach.call.annotations import Dispute, OwnMarks, Review
from phonecoach.call.events import Answered, Reached
from phonecoach.call.record import Purpose

if TYPE_CHECKING:
    from collections.abc import Callable

    from phonecoach.app.card_text import CardText
    from phonecoach.app.screens.review_screen import Answers, OwnMarksGiven
    from phonecoach.app.sitting import Sitting
    from phonecoach.call.record import CallId, Record


class Debriefing(QObject):
    """Leads one person from the end of a call to its card, and opens older cards.

    Attributes:
        reporting: Writes cards and histories as files.

    Signals:
        laid: Another screen shall lie on the desk.
            screen: An `EarScreen`, a `ReviewScreen`, a `CardScreen` or a `ShowScreen`.
        closed: The trainee has seen enough of a card.
        tried_again: The trainee wants to take a case once more.
            case: Its `CaseId`.
            mode: A `Mode`.
            follows: The `CallId` of the call whose promise it keeps; None for none.
        drilled_again: Another call of the same drill is wanted.
            kind: A `DrillKind`.
        tried_from: A call shall go on from one of its moments once more.
            call: Its `CallId`.
            at: `Micros` of the moment.
        models_asked: The model call of an item is wanted, beside a card.
            call: The `CallId` of the card.
            no: The number of the item.
        troubled: Something failed that the person should know of.
            sentence: What happened and what to do.
    """

    laid = Signal(object)
    closed = Signal()
    tried_again = Signal(str, object, object)
    drilled_again = Signal(object)
    tried_from = Signal(str, object)
    models_asked = Signal(str, int)
    troubled = Signal(str)

    def __init__(self, sitting: Sitting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._by_ear = MarkingByEar(sitting, self)
        self._by_ear.laid.connect(self.laid)
        self._back = ListeningBack(sitting, self)
        self._back.measured.connect(self._show_measured)
        self.reporting = Reporting(sitting, self)
        self._card: tuple[CallId, CardScreen] | None = None

    def begin(self, call: CallId) -> None:
        """Ask how a call went that has just ended, then show its card.

        A call in which nobody picked up needs no review. What was spoken and nobody has
        heard is marked by ear first, unless it was a test: a supervisor hears that.
        """
        sitting = self._sitting
        sitting.store.writer.flush()
        record = sitting.reader.record(sitting.person.id, call)
        if not any(isinstance(event, Answered | Reached) for event in record.events):
            self._mark(call)
            return
        self._back.measure(record)
        notes = sitting.reader.annotations(sitting.person.id, call)
        test = record.head.purpose is Purpose.TEST
        if not test and waits_for_ears(record, sitting.played_case(call), notes):
            self._listen(record, lambda _: self._review(call))
        else:
            self._review(call)

    def _review(self, call: CallId) -> None:
        sitting = self._sitting
        record = sitting.reader.record(sitting.person.id, call)
        cases = [one.case for one in shelf().entries() if one.case is not None]
        screen = ReviewScreen(review_text(record, sitting.played_case(call), cases))
        screen.done.connect(lambda answers, marks: self._reviewed(call, answers, marks))
        self.laid.emit(screen)

    def show(self, call: CallId, *, fresh: bool = False) -> None:
        """Show the card of a call; `fresh` where the call has only just ended."""
        text = self._card_text(call, fresh=fresh)
        if text is None:
            self.closed.emit()
            return
        record = self._sitting.reader.record(self._sitting.person.id, call)
        self._back.measure(record)
        sound = self._back.sound(record)
        screen = CardScreen(text, self._sitting.outside.now_ns, sound=sound)
        self.reporting.offer_call(screen.save, record.head, text.title)
        self._remember(call, screen)
        screen.closed.connect(self.closed)
        screen.tried_again.connect(lambda: self._try_again(record))
        screen.tried_from.connect(lambda at: self.tried_from.emit(call, at))
        screen.models_asked.connect(lambda no: self.models_asked.emit(call, no))
        screen.ears_asked.connect(lambda: self._listen_again(call))
        screen.large_asked.connect(lambda: self._show_large(record))
        screen.disputed.connect(
            lambda no, reason: self._dispute(screen, call, no, reason)
        )
        counting = Counting(self._sitting, call, screen)
        screen.count_tried.connect(counting.try_out)
        screen.counted.connect(counting.count)
        counting.tried.connect(screen.show_tried)
        counting.failed.connect(screen.show_problem)
        counting.marked.connect(lambda: self._show_marked(screen, call))
        self.laid.emit(screen)

    def _show_large(self, record: Record) -> None:
        """Show an own call as a room sees it; from there the card is next."""
        sitting, call = self._sitting, record.head.call
        card = self._card_text(call, fresh=False)
        assert card is not None
        screen = ShowScreen(
            show_text(card, card.title, sitting.person.name),
            sitting.outside.now_ns,
            self._back.sound(record),
        )
        screen.left.connect(lambda: self.show(call))
        self.laid.emit(screen)

    def _try_again(self, record: Record) -> None:
        head = record.head
        drills = self._sitting.played_case(head.call).file.drills
        if head.purpose is Purpose.DRILL and drills:
            self.drilled_again.emit(drills[0].kind)
        else:
            comfort = self._sitting.comfort
            allowed = head.mode in comfort.room.modes
            mode = head.mode if allowed else comfort.mode
            self.tried_again.emit(head.case, mode, head.follows)

    def _listen_again(self, call: CallId) -> None:
        record = self._sitting.reader.record(self._sitting.person.id, call)
        self._listen(record, lambda changed: self._listened(call, changed=changed))

    def _listen(self, record: Record, then: Callable[[bool], None]) -> None:
        silent = self._back.silent(record)
        sound = None if silent else self._back.sound(record)
        loudness = self._back.callers_side(record).loudness
        self._by_ear.begin(record.head.call, then, sound, loudness, silent)

    def _listened(self, call: CallId, *, changed: bool) -> None:
        if changed:
            self._mark(call)
        else:
            self.show(call)

    def _remember(self, call: CallId, screen: CardScreen) -> None:
        self._card = call, screen
        screen.destroyed.connect(self._forget)

    @Slot()
    def _forget(self) -> None:
        if self._card is not None and not isValid(self._card[1]):
            self._card = None

    @Slot(str)
    def _show_measured(self, call: str) -> None:
        """Show on a card that lies there how the call sounded."""
        if self._card is not None and self._card[0] == call and isValid(self._card[1]):
            self._show_marked(self._card[1], self._card[0])

    def close(self) -> None:
        """Let go of what works beside the window."""
        self._back.close()
        self.reporting.close()

    def _show_marked(self, screen: CardScreen, call: CallId) -> None:
        text = self._card_text(call, fresh=False)
        if text is not None:
            screen.tell(text)

    def _card_text(self, call: CallId, *, fresh: bool) -> CardText | None:
        reader, viewer = self._sitting.reader, self._sitting.person.id
        stored = reader.current_card(viewer, call)
        if stored is None:
            return None
        record = reader.record(viewer, call)
        annotations = reader.annotations(viewer, call)
        text = card_text(
            stored.card,
            record,
            self._sitting.played_case(call),
            annotations,
            earlier=earlier_card(reader, viewer, record),
            own_voice=self._back.own_voice(record.head.language),
            recorded=self._back.callers_side(record).loudness,
            silent=self._back.silent(record),
            fresh=fresh,
            names=names_of(reader),
        )
        return in_time(
            text,
            record.head.started,
            annotations,
            self._sitting.outside.now(),
            reader.room_settings().dispute_days,
        )

    def _reviewed(self, call: CallId, answers: Answers, marks: OwnMarksGiven) -> None:
        keeper = self._keeper(call)
        if answers:
            keeper.note(Review(answers=answers))
        if marks:
            keeper.note(OwnMarks(marks=marks))
        self._mark(call)

    def _mark(self, call: CallId) -> None:
        trouble = mark_call(self._sitting, call)
        self.show(call, fresh=True)
        if trouble:
            self.troubled.emit(trouble)

    def _dispute(self, screen: CardScreen, call: CallId, no: int, reason: str) -> None:
        self._keeper(call).note(Dispute(item=no, reason=reason))
        self._sitting.store.writer.flush()
        self._show_marked(screen, call)

    def _keeper(self, call: CallId) -> CallKeeper:
        sitting = self._sitting
        writer = sitting.store.writer
        return CallKeeper(writer, call, sitting.person.id, sitting.outside)
