"""What arrives during a call besides words: searches, and what comes up beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from phonecoach.call import events

if TYPE_CHECKING:
    from phonecoach.app.screens.call_desk import CallDesk
    from phonecoach.scenario import Case


class CallArrivals:
    """Lays on the desk what an event brings."""

    def __init__(self, desk: CallDesk, case: Case) -> None:
        self._desk = desk
        self._kinds = {one.id: one.kind for one in case.file.distractors}

    def show(self, event: events.Event) -> None:
        """Show what happens now, or happened before the call was broken off."""
        desk = self._desk
        match event:
            case events.LookUpBegan():
                desk.notes.sheet.begin_look_up(event.at, event.due)
                desk.hold_page.search.begin(event.at, event.due)
            case events.LookUpReady():
                desk.notes.sheet.end_look_up(event.facts)
                desk.hold_page.search.end(_search_done())
            case events.DistractorShown():
                kind = self._kinds[event.distractor]
                desk.talk.beside.come(event.distractor, kind, event.text)
            case events.Escalated():
                desk.lay_request()
            case events.DecisionRequested():
                desk.lay_request().put(event.fields)
            case events.CallEnded():
                desk.talk.beside.go()
                if desk.notes.request is not None:
                    desk.notes.request.close_line()
            case events.Attended():
                desk.talk.beside.go()
            case _:
                pass


def _search_done() -> str:
    return QCoreApplication.translate(
        "CallTraces", "The search is done: see the case sheet."
    )
