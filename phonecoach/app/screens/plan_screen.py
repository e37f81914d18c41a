"""Before one rings somebody: what is known, the plan, saying it through, dialling."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from phonecoach.app.look import text_size
from phonecoach.app.screens.briefing_screen import BriefingText
from phonecoach.app.screens.screen import Bar, Place, Screen
from phonecoach.app.widgets.briefing_parts import (
    HowTaken,
    aims,
    column,
    heading,
    hint,
    people,
    sheet,
)
from phonecoach.app.widgets.build import button, picture
from phonecoach.app.widgets.plan_form import PlanForm
from phonecoach.app.widgets.rehearsal import Rehearsal
from phonecoach.app.widgets.scroll_page import ScrollPage
from phonecoach.call import acts
from phonecoach.units import Language, Micros

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QFrame


_GAP: Final = 16
_ABREAST_FROM: Final = 880
"""From this width on, at ordinary text, papers and plan lie side by side."""

Done = tuple[int, acts.TraineeAct]
"""When it was done, on the monotonic clock in nanoseconds, and what."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanText:
    """What is known before somebody is rung."""

    briefing: BriefingText
    language: Language
    promise: tuple[str, ...] = ()
    """Sentences about what was promised, and when it falls due; empty for nothing."""

    care: bool = False
    """Nobody was promised it: it asks whether all is well."""

    remembered: tuple[str, ...] = ()
    """Sentences about what the one who is rung knows from the call before."""

    least_rehearsal: Micros
    """What takes less is no rehearsal."""


class PlanScreen(Screen):
    """Asks for a plan, lets it be said through, and dials.

    Attributes:
        form: The plan.
        rehearsal: Says for how long it was said through.
        how: How the call is taken.

    Signals:
        dialled: The number shall be dialled.
            done: What was done at the desk until now, as `Done`, in order.
            mode: A `Mode`.
            captions: Whether the other one's words are written along.
        left: Not now.
    """

    dialled = Signal(object, object, bool)
    left = Signal()

    def __init__(
        self,
        text: PlanText,
        now_ns: Callable[[], int] = time.monotonic_ns,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text = text
        self._now_ns = now_ns
        self._done: list[Done] = []
        self._told: tuple[tuple[str, str], ...] = ()
        self.form = PlanForm()
        self.rehearsal = Rehearsal(now_ns, text.least_rehearsal, text.language)
        known = text.briefing
        self.how = HowTaken(
            known.mode,
            captions=known.captions,
            audible=known.audible,
            speech=known.speech,
            test=bool(known.rules),
        )
        self.back_button = button(self.tr("Back"), key="Esc")
        self.dial_button = button(
            self.tr("Dial"), "primary", key="Ctrl+Return", cap=self.tr("Ctrl Enter")
        )
        picture(self.dial_button, "phone-outgoing", "on_accent")
        self._lay_out()
        self._connect()
        self.begin_at(self.form.fields["what"])

    def bar(self) -> Bar:
        """Say that this belongs to today; one may still go elsewhere."""
        return Bar(place=Place.TODAY)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay papers and plan side by side where there is room."""
        super().resizeEvent(event)
        abreast = self.width() >= text_size(_ABREAST_FROM)
        way = QBoxLayout.Direction
        self._columns.setDirection(way.LeftToRight if abreast else way.TopToBottom)

    # How it lies ----------------------------------------------------------------

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 18, 24, 24)
        layout.setSpacing(_GAP)
        layout.addWidget(self._scrolled(), 1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.back_button)
        foot.addStretch(1)
        foot.addWidget(self.dial_button)
        layout.addLayout(foot)

    def _scrolled(self) -> ScrollPage:
        inside = QWidget()
        everything = QVBoxLayout(inside)
        everything.setContentsMargins(0, 0, 0, 0)
        everything.setSpacing(_GAP)
        everything.addLayout(heading(self._text.briefing, "trainee"))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(_GAP)
        self._columns.addLayout(column(self._papers()), 1)
        self._columns.addLayout(column((self.form, self.rehearsal, self.how)), 1)
        everything.addLayout(self._columns)
        everything.addStretch(1)
        return ScrollPage(inside, self._text.briefing.title)

    def _papers(self) -> tuple[QFrame, ...]:
        text, briefing = self._text, self._text.briefing
        papers = []
        if text.promise:
            cares = self.tr("Asking whether all is well")
            name = cares if text.care else self.tr("What was promised")
            papers.append(hint(name, "calendar-clock", text.promise))
        if briefing.facts:
            papers.append(sheet(briefing.facts))
        if text.remembered:
            name = self.tr("From the call before")
            papers.append(hint(name, "rotate-ccw", text.remembered))
        papers.append(people(briefing, self.tr("Who you’re ringing")))
        papers.append(aims(briefing))
        return tuple(papers)

    # What is done ---------------------------------------------------------------

    def _connect(self) -> None:
        self.rehearsal.began.connect(self._write_plan)
        self.rehearsal.began.connect(lambda: self.form.rest(resting=True))
        self.rehearsal.ended.connect(self._rehearsed)
        self.dial_button.clicked.connect(self._dial)
        self.back_button.clicked.connect(self.left)

    @Slot()
    def _write_plan(self) -> None:
        """Put the plan down as it stands now."""
        plan = self.form.plan()
        if plan != self._told:
            self._told = plan
            self._done.append((self._now_ns(), acts.Plan(fields=plan)))

    @Slot(object)
    def _rehearsed(self, lasted: Micros) -> None:
        self._done.append((self._now_ns(), acts.Rehearse(lasts=lasted)))
        self.form.rest(resting=False)

    @Slot()
    def _dial(self) -> None:
        self.rehearsal.end()
        self._write_plan()
        done = tuple(self._done)
        self.dialled.emit(done, self.how.modes.value, self.how.captions.value)
