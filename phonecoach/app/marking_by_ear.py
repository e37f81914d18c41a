"""Keeping what somebody marked by ear, turn by turn, and marking the call anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from phonecoach.app.gather.ear import ear_text
from phonecoach.app.keeping import CallKeeper
from phonecoach.app.screens.ear_screen import EarScreen
from phonecoach.app.screens.ear_text import IMPLIED
from phonecoach.call.annotations import (
    BY_EAR,
    FROM_MEMORY,
    Source,
    TurnBehaviours,
    TurnWords,
)
from phonecoach.call.loudness import unrecorded
from phonecoach.checklist import vocabulary
from phonecoach.language.protocol import Behaviour, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable

    from phonecoach.app.screens.ear_text import EarMarks
    from phonecoach.app.sitting import Sitting
    from phonecoach.app.widgets.replay import Sounding
    from phonecoach.call.loudness import CallersLoudness
    from phonecoach.call.record import CallId
    from phonecoach.units import Language


class MarkingByEar(QObject):
    """Leads one person through the turns of a spoken call.

    What was kept is never changed: who marks a turn once more adds to it, and the
    latest counts, of the trainee's own and others' that of the others.

    Signals:
        laid: The turns shall lie on the desk.
            screen: An `EarScreen`.
    """

    laid = Signal(object)

    def __init__(self, sitting: Sitting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sitting = sitting

    def begin(
        self,
        call: CallId,
        then: Callable[[bool], None],
        sound: Sounding | None = None,
        recorded: CallersLoudness = unrecorded,
        silent: str = "",
    ) -> None:
        """Show the turns of a spoken call.

        Args:
            call: Its id.
            then: What follows once somebody has gone through them, or has had enough;
                it is told whether anything was marked.
            sound: Lets it be heard.
            recorded: Tells how loud the caller was.
            silent: Why it cannot be heard; empty where it can.
        """
        sitting = self._sitting
        sitting.store.writer.flush()
        who = sitting.person.id
        record = sitting.reader.record(who, call)
        text = ear_text(
            record,
            sitting.played_case(call),
            sitting.reader.annotations(who, call),
            recorded=recorded,
            silent=silent,
        )
        listener = FROM_MEMORY if silent else BY_EAR
        visit = _Visit(sitting, call, record.head.language, listener)
        screen = EarScreen(text, sitting.outside.now_ns, sound)
        screen.marked.connect(visit.keep)
        screen.closed.connect(lambda: then(visit.changed))
        visit.setParent(screen)
        self.laid.emit(screen)


class _Visit(QObject):
    """One way through the turns of a call."""

    def __init__(
        self, sitting: Sitting, call: CallId, language: Language, listener: str
    ) -> None:
        super().__init__()
        self._keeper = CallKeeper(
            sitting.store.writer, call, sitting.person.id, sitting.outside
        )
        self._words = sitting.words(call)
        self._language = language
        self._listener = listener
        self.changed = False

    @Slot(object)
    def keep(self, marks: EarMarks) -> None:
        """Keep what was heard in a turn."""
        self.changed = True
        if marks.words != self._words.get(marks.turn, ""):
            self._words[marks.turn] = marks.words
            self._keeper.note(
                TurnWords(turn=marks.turn, source=Source.HUMAN, text=marks.words)
            )
        self._keeper.note(
            TurnBehaviours(
                turn=marks.turn,
                source=Source.HUMAN,
                behaviours=heard_by_ear(marks, self._language, self._listener),
                listener=self._listener,
            )
        )


def heard_by_ear(
    marks: EarMarks, language: Language, listener: str
) -> tuple[Behaviour, ...]:
    """Return what somebody heard as behaviours; each rests on all words of the turn.

    Args:
        marks: What was ticked.
        language: Of the call.
        listener: `BY_EAR` or `FROM_MEMORY`.
    """
    implied = (IMPLIED[name] for name in marks.names if name in IMPLIED)
    return tuple(
        Behaviour(
            name=name,
            verdict=Verdict.YES,
            span=(0, len(marks.words)),
            rule=f"{name}.{language}:{listener}",
            why=vocabulary()[name].text(language).meaning,
        )
        for name in dict.fromkeys((*marks.names, *implied))
    )
