"""Notes to customers: waiting, being written, and judged."""

from __future__ import annotations

from phonecoach.app.screens.note_screen import NoteScreen
from phonecoach.app.screens.today_screen import TodayScreen
from tests.app import note_kit
from tests.app.today_kit import today

NOTE_SCENES = ("today_note", "note", "note_judged")


class NoteScenes:
    """The scenes; whoever has them shows screens and knows a language."""

    def today_note(self):
        notes = (note_kit.due(self.language), note_kit.due(self.language, late=True))
        return self.show(TodayScreen(today(self.language, notes=notes, waiting=None)))

    def note(self):
        return self.show(NoteScreen(note_kit.note(self.language)))

    def note_judged(self):
        screen = self.show(NoteScreen(note_kit.note(self.language, sent=True)))
        screen.show_found(note_kit.found(self.language))
        self.settle()
        return screen
