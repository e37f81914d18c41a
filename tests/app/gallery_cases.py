"""The cases as who writes them sees them, in every state."""

from __future__ import annotations

from phonecoach.app.screens.cases_screen import CasesScreen
from tests.app.cases_kit import cases

CASE_SCENES = ("cases", "cases_broken", "cases_stale", "cases_waiting")


class CaseScenes:
    """The scenes; whoever has them shows screens and knows a language."""

    def cases(self):
        return self._cases_at("repair-enquiry")

    def cases_broken(self):
        return self._cases_at("late-husband")

    def cases_stale(self):
        return self._cases_at("broken-delivery-own")

    def cases_waiting(self):
        return self.show(CasesScreen())

    def _cases_at(self, case):
        screen = self.show(CasesScreen())
        screen.show_text(cases(self.language), case)
        self.settle()
        return screen
