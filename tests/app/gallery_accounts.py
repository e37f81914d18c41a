"""Screens on which people show who they are, and are looked after, in every state."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from phonecoach.accounts import Kind, Role, RoomSettings
from phonecoach.app.gather.site import site_page
from phonecoach.app.screens.code_screen import CodeScreen
from phonecoach.app.screens.people_screen import PeopleScreen
from phonecoach.app.screens.people_text import PeopleText, PersonLine
from phonecoach.app.screens.room_screen import RoomScreen, RoomText
from phonecoach.app.screens.settings_screen import SettingsScreen
from phonecoach.app.screens.settings_secret import SecretText, Wish
from phonecoach.app.screens.sign_in_forms import (
    code_form,
    founding_form,
    new_pin_form,
    own_code_words,
    password_form,
    pin_form,
    role_name,
    wrong_words,
)
from phonecoach.app.screens.site_screen import SiteScreen
from phonecoach.app.screens.site_text import SiteView
from phonecoach.app.screens.site_words import HeardGreeting
from phonecoach.app.screens.teams_screen import TeamsScreen
from phonecoach.app.screens.teams_text import TeamLine, TeamsText
from phonecoach.app.screens.who_screen import WhoScreen
from phonecoach.app.screens.who_text import Seat
from phonecoach.app.widgets.scroll_page import ScrollPage
from phonecoach.checklist import SectionId, Site, profile_for, vocabulary
from phonecoach.checklist.site import Weights
from phonecoach.content import in_words
from phonecoach.errors import told
from phonecoach.language.site_greeting import GREETING
from phonecoach.text import date_text, list_text
from phonecoach.units import Language
from tests.app.chosen import licences, settings
from tests.app.group_kit import TEAMS
from tests.app.office import NOON
from tests.app.site_kit import BARE, COMPANIES, GREETINGS, NAMES_SAID

translate = QCoreApplication.translate


def line(name, role, language, last, **more):
    shown = {
        "id": f"{name} {role}",
        "name": name,
        "role": role,
        "language": language,
        "secret": "PIN",
        "last": last,
        "resets": translate("People", "Reset PIN"),
        "managed": True,
        "calls_seen": role is Role.TRAINEE,
    }
    return PersonLine(**(shown | more))


def people(language, names):
    """A room of six, one of whom somebody else tried to be."""
    first, second = names
    day = date_text(NOON, language)
    none, password = translate("People", "no PIN"), translate("People", "password")
    code = translate("People", "has a code, no password yet")
    new = {"resets": translate("People", "New code")}
    words = translate("People", "{count} × wrong PIN for {name}, {when}")
    return PeopleText(
        people=(
            line(first, Role.TRAINEE, language, day),
            line(second, Role.TRAINEE, Language.JA, day, secret=none, resets=""),
            line(first, Role.SUPERVISOR, language, day, secret=code, **new),
            line(second, Role.AUTHOR, language, day, secret=password, **new),
            line(
                "Root",
                Role.ADMINISTRATOR,
                Language.EN,
                day,
                secret=password,
                resets="",
                managed=False,
            ),
        ),
        tries=(words.format(count=3, name=first, when="14:02"),),
        roles=tuple(Role),
        language=language,
    )


CODE = "RGHUJ-NZKKP-XQEWZ-XXQKK"

ACCOUNT_SCENES = (
    "first_start_room",
    "sign_in_pin",
    "sign_in_wait",
    "sign_in_new_pin",
    "sign_in_password",
    "sign_in_code",
    "recovery_code",
    "members",
    "member_added",
    "member_changed",
    "member_erased",
    "teams",
    "team_changed",
    "team_dissolved",
    "no_teams",
    "room_settings",
    "site_words",
    "site_words_missed",
    "site_limits",
    "site_limits_wrong",
    "site_rules",
    "site_weights",
    "site_weights_wrong",
    "site_broken",
    "own_secret",
)


class AccountScenes:
    """The scenes; whoever has them shows screens and knows a language and names."""

    def first_start_room(self):
        screen = WhoScreen((), self.language)
        screen.founding.connect(lambda name: screen.ask(founding_form(name)))
        self.show(screen)
        screen.name_field.setText(self.name)
        screen.uses.buttons[True].click()
        return screen

    def room(self):
        """Everybody of a room that somebody looks after."""
        day = date_text(NOON, self.language)
        first, second = self.names
        chief = f"{role_name(Role.SUPERVISOR)}\n{day}"
        seats = (
            Seat("a", first, day, removable=False),
            Seat("b", second, day, removable=False),
            Seat("c", first, chief, removable=False),
        )
        return self.show(
            WhoScreen(seats, self.language, managed=True, where="2-B · PC 04")
        )

    def sign_in_pin(self):
        screen = self.room()
        form = pin_form(self.name)
        screen.ask(form, "a")
        form.fields[0].setText("1234")
        form.tell(wrong_words(Kind.PIN))
        return screen

    def sign_in_wait(self):
        screen = self.room()
        form = pin_form(self.name)
        screen.ask(form, "a")
        form.wait(timedelta(minutes=8))
        return screen

    def sign_in_new_pin(self):
        screen = self.room()
        screen.ask(new_pin_form(self.name), "a")
        return screen

    def sign_in_password(self):
        screen = self.room()
        form, _ = password_form(self.name, Role.ADMINISTRATOR)
        screen.ask(form, "a")
        return screen

    def sign_in_code(self):
        screen = self.room()
        screen.ask(code_form(self.name, Role.SUPERVISOR), "a")
        return screen

    def recovery_code(self):
        heading, *sentences = own_code_words()
        return self.show(CodeScreen(heading, sentences, CODE))

    def members(self):
        return self.show(PeopleScreen(people(self.language, self.names)))

    def teams(self):
        people = tuple((str(no), one) for no, one in enumerate(self.names * 4))
        lines = tuple(
            TeamLine(id=name, name=name, members=members)
            for name, members in (
                (TEAMS[self.language], frozenset({"0", "1", "2"})),
                ("B", frozenset()),
            )
        )
        return self.show(TeamsScreen(TeamsText(teams=lines, people=people)))

    def team_changed(self):
        screen = self.teams()
        screen.rows[0].edit()
        screen.rows[0].form.name_field.setText("B")
        screen.rows[0].form.save_button.click()
        return screen

    def team_dissolved(self):
        screen = self.teams()
        screen.rows[0].ask_to_dissolve()
        return screen

    def no_teams(self):
        screen = self.show(TeamsScreen(TeamsText(teams=(), people=())))
        screen.add_button.click()
        return screen

    def room_settings(self):
        consent = translate("SignIn", "It’s shown only this once.")
        settings = RoomSettings(pin_required=True, consent=consent)
        text = RoomText(room="2-B", pc="PC 04", settings=settings)
        return self.show(RoomScreen(text))

    def site_words(self):
        return self._site_words(GREETINGS[self.language], GREETING, ())

    def site_words_missed(self):
        return self._site_words(BARE[self.language], GREETING[:2], GREETING[2:])

    def _site_words(self, greeting, heard, missed):
        company = COMPANIES[self.language]
        site = Site(
            company={self.language: company}, greeting={self.language: greeting}
        )
        screen = self._site(site, SiteView.WORDS)
        names = [
            list_text(
                [vocabulary()[one].text(self.language).name for one in those],
                self.language,
            )
            for those in (heard, missed)
        ]
        text = greeting.replace("{company}", company[0])
        text = text.replace("{name}", NAMES_SAID[self.language])
        screen.words.show_heard(
            HeardGreeting(text=text, heard=names[0], missed=names[1])
        )
        return screen

    def site_limits(self):
        name = profile_for(self.language).name
        return self._site(
            Site(norms={name: {"pick_up": {"met": "8 s"}}}), SiteView.LIMITS
        )

    def site_limits_wrong(self):
        screen = self.site_limits()
        row = screen.limits.rows["pick_up.best"]
        row.field.setText("90")
        row.field.editingFinished.emit()
        return screen

    def site_rules(self):
        """The foot of the page: abuse, the score, and the house rules."""
        screen = self.site_limits()
        self.settle()
        bar = screen.findChild(ScrollPage).verticalScrollBar()
        bar.setValue(bar.maximum())
        return screen

    def site_weights(self):
        sections = dict(zip(SectionId, (40, 25, 35), strict=True))
        weights = Weights(sections=sections, items={45: 1})
        return self._site(Site(weights=weights), SiteView.WEIGHTS)

    def site_weights_wrong(self):
        screen = self.site_weights()
        screen.weights.sections["A"].setText("45")
        screen.weights.sections["A"].editingFinished.emit()
        return screen

    def site_broken(self):
        words = "'{key}' is {value}; it must be from {low} to {high}."
        fault = told(words, key="met", value="90 s", low="3 s", high="25 s")
        what = in_words(fault, self.language)
        return self._site(
            Site(), SiteView.LIMITS, (f"/home/room/phonecoach/site.yaml:4: {what}",)
        )

    def _site(self, site, view, problems=()):
        name = profile_for(self.language).name
        return self.show(
            SiteScreen(site_page(site, view, name, self.language, problems))
        )

    def own_secret(self):
        text = SecretText(held=True, may_drop=True)
        shown = settings(self.language, secret=text)
        screen = self.show(SettingsScreen(shown, licences))
        screen.finish()
        screen.secret.ask(Wish.CHANGE)
        screen.go_to(5)
        return screen

    def member_added(self):
        screen = self.members()
        screen.add_button.click()
        screen.form.save_button.click()
        return screen

    def member_changed(self):
        screen = self.members()
        screen.rows[0].buttons[0].click()
        return screen

    def member_erased(self):
        screen = self.members()
        screen.rows[0].buttons[-1].click()
        return screen
