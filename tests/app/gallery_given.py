"""What a supervisor has given to the people of a room, in every state."""

from __future__ import annotations

from datetime import timedelta

from phonecoach.app.screens.assigned_text import LastTry, last_told
from phonecoach.app.screens.given_screen import GivenScreen
from phonecoach.app.screens.given_text import (
    CaseChoice,
    GivenLine,
    GivenText,
    PartLine,
    PersonChoice,
    TeamChoice,
    translate,
)
from phonecoach.app.screens.settings_text import Folder
from phonecoach.app.widgets.language_chips import OWN_NAMES
from phonecoach.app.widgets.mark_words import side_by_side
from phonecoach.practice.assigned import Result, Standing
from phonecoach.text import date_text
from phonecoach.units import Language
from tests.app.chosen import FOLDER, FOLDERS
from tests.app.group_kit import TEAMS
from tests.app.library_kit import BROKEN, TITLES, TODAY

GIVEN_SCENES = (
    "tests",
    "tests_ended",
    "tests_paper",
    "tests_again",
    "tests_withdrawn",
    "tests_form",
    "tests_form_lacking",
    "tests_none",
)

REASONS = {
    Language.KO: "시험 도중 화재 경보가 울림",
    Language.EN: "The fire alarm rang in the middle of the test.",
    Language.JA: "試験の途中で火災報知器が鳴ったため。",
}


class GivenScenes:
    """The scenes; whoever has them shows screens and knows a language and names."""

    def tests(self):
        return self.show(GivenScreen(self._given()))

    def tests_ended(self):
        return self.show(GivenScreen(self._given(), ended=True))

    def tests_paper(self):
        screen = GivenScreen(self._given(), ended=True)
        home = Folder(name=FOLDERS[self.language][0], path=FOLDER)
        screen.paper_asked.connect(lambda *asked: asked[-1].offer((home,)))
        self.show(screen)
        screen.sections[0].rows[0].buttons["paper"].click()
        return screen

    def tests_again(self):
        screen = self.tests()
        screen.sections[0].rows[2].ask_why()
        return screen

    def tests_withdrawn(self):
        screen = self.tests()
        screen.sections[0].ask_to_withdraw()
        return screen

    def tests_form(self):
        screen = self.tests()
        screen.give_button.click()
        next(iter(screen.form.cases.values())).click()
        next(iter(screen.form.teams.values())).click()
        screen.form.note_field.setText(REASONS[self.language])
        return screen

    def tests_form_lacking(self):
        screen = self.tests()
        screen.give_button.click()
        screen.form.give_button.click()
        return screen

    def tests_none(self):
        text = GivenText(
            given=(),
            cases=(),
            people=(),
            teams=(),
            today=TODAY,
            pass_mark=80.0,
            language=self.language,
        )
        return self.show(GivenScreen(text))

    def _given(self):
        first, second = self.names
        own = self.language
        one, other = TITLES[own]
        lines = (
            self._line("1", side_by_side(one, other), TEAMS[own], self._parts()),
            self._line("2", other, "", (self._part(second, Standing.NOT_YET),)),
            self._line(
                "3",
                BROKEN[own],
                "",
                (self._part(first, Standing.PASSED, 91.0, card="c", certified=True),),
                ended=True,
            ),
        )
        titles = (one, other, BROKEN[own]) * 4
        return GivenText(
            given=lines,
            cases=tuple(
                CaseChoice(id=str(no), title=title, languages=frozenset(Language))
                for no, title in enumerate(titles)
            ),
            people=tuple(
                PersonChoice(id=str(no), name=name, language=own)
                for no, name in enumerate((first, second) * 3)
            ),
            teams=(TeamChoice(name=TEAMS[own], members=frozenset({"0", "1"})),),
            today=TODAY,
            pass_mark=80.0,
            language=own,
        )

    def _parts(self):
        first, second = self.names
        day = date_text(TODAY, self.language)
        words = translate("Given", "Another try granted {day}: {reason}")
        reason = words.format(day=day, reason=REASONS[self.language])
        cases = tuple(enumerate(TITLES[self.language]))
        return (
            self._part(first, Standing.PASSED, 91.0, card="a", passed=("a",)),
            self._part(second, Standing.PROVISIONAL, 84.0, card="b", more=(reason,)),
            self._part(
                first,
                Standing.FAILED,
                62.0,
                card="c",
                again=cases,
            ),
            self._part(second, Standing.OVERDUE),
        )

    def _line(self, known, title, team, parts, *, ended=False):
        day = date_text(TODAY - timedelta(days=2), self.language)
        due = date_text(TODAY + timedelta(days=5), self.language)
        facts = (
            translate("Given", "Test"),
            translate("Given", "due {day}").format(day=due),
            translate("Given", "pass mark {mark}").format(mark=80),
            translate("Given", "given by {name}, {day}").format(
                name=self.names[1], day=day
            ),
            team,
        )
        return GivenLine(
            id=known,
            title=title,
            facts=facts,
            ended=ended,
            parts=parts,
        )

    def _part(self, name, standing, score=None, more=(), **changes):
        results = {
            Standing.PASSED: Result.PASSED,
            Standing.FAILED: Result.FAILED,
            Standing.PROVISIONAL: Result.PROVISIONAL,
        }
        told = more
        if standing in results:
            last = LastTry(
                when=date_text(TODAY, self.language),
                result=results[standing],
                score=score,
                fatal=False,
                card="",
            )
            told = (last_told(last, 80.0), *more)
        return PartLine(
            person=name,
            name=name,
            language=OWN_NAMES[self.language],
            standing=standing,
            told=told,
            **changes,
        )
