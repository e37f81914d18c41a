"""Before a call that comes in: what one knows of it, and the side cards beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from phonecoach.app.gather.briefing import briefing_text
from phonecoach.app.gather.techniques import techniques_text
from phonecoach.app.screens.briefing_screen import BriefingScreen
from phonecoach.app.screens.techniques_screen import TechniquesScreen
from phonecoach.app.shelf import shelf

if TYPE_CHECKING:
    from phonecoach.app.sitting import Sitting
    from phonecoach.checklist.drills import DrillKind
    from phonecoach.scenario import Case, CaseId
    from phonecoach.units import Mode


class Briefing(QObject):
    """Tells one person what to know before calls, and lets them read the side cards.

    Signals:
        laid: Another screen shall lie on the desk.
            screen: A `BriefingScreen` or a `TechniquesScreen`.
        started: The telephone shall ring.
            case: The `Case` to take.
            mode: A `Mode`.
            drill: A `DrillKind`; None for a whole call.
        left: Not now.
            drill: As above.
        cards_left: Enough was read, and there was no call waiting.
        card_opened: The card of a call is wanted.
            call: Its id.
    """

    laid = Signal(object)
    started = Signal(object, object, object)
    left = Signal(object)
    cards_left = Signal()
    card_opened = Signal(str)

    def __init__(self, sitting: Sitting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._case: Case | None = None
        self._drill: DrillKind | None = None

    def brief(self, case: Case, drill: DrillKind | None = None) -> None:
        """Tell what to know before a call, or before a drill."""
        self._case, self._drill = case, drill
        comfort = self._sitting.comfort
        own = comfort.own
        screen = BriefingScreen(
            briefing_text(
                case,
                self._sitting.person.language,
                mode=comfort.mode,
                captions=own.captions,
                audible=comfort.sound.can_be_heard,
                speech=comfort.speech,
                drill=drill,
                profile=self._sitting.profile,
            )
        )
        screen.how.voice.chosen.connect(comfort.choose_recording)
        screen.started.connect(self._start)
        screen.side_card_asked.connect(self._show_beside)
        screen.left.connect(lambda: self.left.emit(drill))
        self.laid.emit(screen)

    @Slot()
    def show_side_cards(self) -> None:
        """Show all side cards."""
        screen = self._side_cards()
        screen.left.connect(self.cards_left)
        self.laid.emit(screen)

    @Slot(str)
    def _show_beside(self, technique: str) -> None:
        """Show the side cards with those marked that are of use in the call."""
        assert self._case is not None
        screen = self._side_cards(technique, self._case.file.id)
        screen.left.connect(self._brief_again)
        self.laid.emit(screen)

    def _side_cards(
        self, current: str = "", case: CaseId | None = None
    ) -> TechniquesScreen:
        cases = {
            one.case.file.id: one.case
            for one in shelf().entries()
            if one.case is not None
        }
        reader, person = self._sitting.reader, self._sitting.person
        screen = TechniquesScreen(
            techniques_text(reader, person, cases, current=current, call_of=case)
        )
        screen.card_opened.connect(self.card_opened)
        return screen

    @Slot()
    def _brief_again(self) -> None:
        assert self._case is not None
        self.brief(self._case, self._drill)

    @Slot(str, object, bool)
    def _start(self, _case: CaseId, mode: Mode, captions: bool) -> None:
        comfort = self._sitting.comfort
        comfort.choose(replace(comfort.own, last_mode=mode, captions=captions))
        self.started.emit(self._case, mode, self._drill)
