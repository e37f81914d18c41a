"""A role-play before the telephone rings, in the middle, and at its end."""

from __future__ import annotations

import functools
from pathlib import Path
from types import SimpleNamespace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from phonecoach.app.gather.roles import role_text, setup_text
from phonecoach.app.screens.role_screen import RoleScreen
from phonecoach.app.screens.role_setup_screen import RoleSetupScreen
from phonecoach.app.screens.settings_text import BackUpState, BackUpStep, Folder
from phonecoach.places import scenarios
from phonecoach.scenario.entries import library
from phonecoach.units import Language
from tests.app.kit import HandClock

ROLE_SCENES = (
    "role_setup",
    "role_setup_nobody",
    "role_setup_paper",
    "role_setup_saved",
    "role_before",
    "role_speaking",
    "role_improvised",
    "role_asking",
)


PEOPLE = {
    Language.KO: "김하늘",
    Language.EN: "Priya Shah",
    Language.JA: "佐藤 花",
}


@functools.cache
def cases():
    found = library(scenarios(), scenarios("shared"))
    return tuple(one.case for one in found if one.case is not None)


def person(language):
    return SimpleNamespace(id="mina", name=PEOPLE[language], language=language)


FOLDERS = {Language.KO: "문서", Language.EN: "Documents", Language.JA: "書類"}


class RoleScenes:
    """The scenes; whoever has them shows screens and knows a language."""

    def role_setup(self):
        people = (person(self.language),)
        return self.show(RoleSetupScreen(setup_text(people, cases())))

    def role_setup_nobody(self):
        return self.show(RoleSetupScreen(setup_text((), cases())))

    def role_setup_paper(self):
        """The caller's part is about to be saved."""
        screen = self.role_setup()
        home = Folder(name=FOLDERS[self.language], path=Path("/home/mina/Documents"))
        screen.save.offer((home,))
        screen.paper_button.click()
        self.settle()
        return screen

    def role_setup_saved(self):
        screen = self.role_setup_paper()
        title = next(iter(cases())).texts[self.language].title
        path = f"/home/mina/Documents/{title}.pdf"
        screen.save.show_state(BackUpState(step=BackUpStep.DONE, words=path))
        self.settle()
        return screen

    def role_before(self):
        return self._role()[0]

    def role_speaking(self):
        screen, clock = self._talking()
        QTest.keyPress(screen, Qt.Key.Key_Space)
        clock.move(2_000)
        return screen

    def role_improvised(self):
        return self._talking(with_lines=False)[0]

    def role_asking(self):
        screen, _ = self._talking()
        screen.trainee_button.click()
        self.settle()
        return screen

    def _role(self, *, with_lines=True):
        case = next(one for one in cases() if one.file.id == "broken-delivery")
        clock = HandClock()
        text = role_text(
            person(self.language), case, self.language, with_lines=with_lines
        )
        return self.show(RoleScreen(text, case, self.language, clock)), clock

    def _talking(self, *, with_lines=True):
        screen, clock = self._role(with_lines=with_lines)
        screen.ring_button.click()
        clock.move(4_000)
        screen.answer_button.click()
        clock.move(9_000)
        ticks = screen.ticks.ticks.values()
        for tick, presses in zip(ticks, (1, 1, 2, 3, 4), strict=False):
            for _ in range(presses):
                tick.go_on()
        self.settle()
        return screen, clock
