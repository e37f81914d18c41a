"""The cases as who writes them sees them, in every state."""

from __future__ import annotations

from dataclasses import replace

from phonecoach.app.screens.cases_screen import CasesScreen
from phonecoach.app.screens.settings_text import Folder
from phonecoach.units import Language
from tests.app.cases_kit import HOUSE, cases

CASE_SCENES = (
    "cases",
    "cases_broken",
    "cases_stale",
    "cases_waiting",
    "cases_none_own",
)

BESIDE = {
    Language.KO: "훈련 기록 옆",
    Language.EN: "beside the training record",
    Language.JA: "練習の記録のとなり",
}


class CaseScenes:
    """The scenes; whoever has them shows screens and knows a language."""

    def cases(self):
        return self._cases_at("mistaken-bill")

    def cases_broken(self):
        return self._cases_at("late-husband")

    def cases_stale(self):
        return self._cases_at("broken-delivery-own")

    def cases_waiting(self):
        return self.show(CasesScreen())

    def cases_none_own(self):
        text = cases(self.language)
        theirs = tuple(one for one in text.cases if not one.own)
        screen = self.show(
            CasesScreen((Folder(name=BESIDE[self.language], path=HOUSE),))
        )
        screen.show_text(replace(text, cases=theirs))
        self.settle()
        return screen

    def _cases_at(self, case):
        screen = self.show(CasesScreen())
        screen.show_text(cases(self.language), case)
        self.settle()
        return screen
