"""Setting up what a house has of its own, beside the profiles that come along."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from phonecoach.app.gather.site import site_page
from phonecoach.app.screens.site_screen import SiteScreen
from phonecoach.app.screens.site_text import SiteView
from phonecoach.app.screens.site_words import HeardGreeting
from phonecoach.app.telling import said
from phonecoach.checklist import (
    SectionId,
    profile,
    read_site,
    site_file,
    vocabulary,
)
from phonecoach.checklist.site import greeting_faults
from phonecoach.checklist.site_writing import (
    with_item,
    with_profile,
    with_rule,
    with_sections,
    with_threshold,
    with_words,
    without_items,
    write_site,
)
from phonecoach.checklist.thresholds import thresholds
from phonecoach.content import in_words
from phonecoach.errors import ContentError, Told
from phonecoach.language.protocol import Slots, Turn, Verdict
from phonecoach.language.site_greeting import GREETING
from phonecoach.text import list_text
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from phonecoach.app.hearing import Hearing
    from phonecoach.app.screens.site_text import SiteText
    from phonecoach.app.sitting import Sitting
    from phonecoach.checklist import Site
    from phonecoach.language.protocol import Behaviour

_SOMEBODY: Final = {
    Language.KO: ("온담리빙", "김서연"),
    Language.EN: ("Foxglove Care", "Priya Shah"),
    Language.JA: ("みおつくし電器", "佐藤"),
}
"""A company and a name for a greeting that is tried out."""


_THANKS: Final = frozenset({"thank", "thank_call"})
_OFFER: Final = "offer_help"


class SiteSetup(QObject):
    """Lets an administrator set what the house has of its own.

    Signals:
        laid: Another screen shall lie on the desk.
            screen: The `Screen`.
        left: The page of the room is wanted again.
    """

    laid = Signal(object)
    left = Signal()

    def __init__(self, sitting: Sitting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._screen: SiteScreen | None = None
        self._view = SiteView.WORDS
        self._profile = ""
        self._hearing: Hearing | None = None
        self._tried: tuple[int, str] | None = None

    @Slot()
    def show(self) -> None:
        """Show company and greeting, in the language of whoever sits here."""
        self._show(SiteView.WORDS, self._sitting.profile.name)

    @Slot(object, str)
    def _show(self, view: SiteView, name: str) -> None:
        if view is SiteView.WORDS:
            name = self._site.profile_for(profile(name).language).name
        self._view, self._profile = view, name
        screen = SiteScreen(self._text())
        screen.asked.connect(self._show)
        screen.left.connect(self.left)
        if screen.words is not None:
            screen.words.named.connect(self._name)
            screen.words.tried.connect(self._try)
        if screen.limits is not None:
            screen.limits.limit_set.connect(self._set_limit)
            screen.limits.rule_set.connect(self._set_rule)
            screen.limits.profile_set.connect(self._set_profile)
        if screen.weights is not None:
            screen.weights.sections_set.connect(self._weigh_sections)
            screen.weights.item_set.connect(self._weigh_item)
            screen.weights.items_reset.connect(self._reset_items)
        self._screen = screen
        self.laid.emit(screen)
        if screen.words is not None:
            self._try(screen.words.greeting.words)

    def _text(self) -> SiteText:
        return site_page(
            self._site, self._view, self._profile, self._language, self._problems()
        )

    def _problems(self) -> tuple[str, ...]:
        """Return what keeps the file from being used, in sentences with their lines."""
        try:
            read_site(self._path)
        except ContentError as error:
            return tuple(said(error).splitlines())
        return ()

    @property
    def _path(self) -> Path:
        return site_file(self._sitting.store.path.parent)

    @property
    def _site(self) -> Site:
        return self._sitting.reader.site

    @property
    def _language(self) -> Language:
        return self._sitting.person.language

    @property
    def _spoken(self) -> Language:
        """The language of the profile that is set up."""
        return profile(self._profile).language

    # What is set ------------------------------------------------------------------

    @Slot(str, str, str)
    def _name(self, company: str, forms: str, greeting: str) -> None:
        assert self._screen is not None
        assert self._screen.words is not None
        faults = list(greeting_faults(greeting)) if greeting else []
        if faults:
            told = (in_words(one, self._language) for one in faults)
            self._screen.words.tell("\n".join(told))
            return
        names = (company, *forms.replace("、", ",").split(",")) if company else ()
        self._keep(lambda site: with_words(site, self._spoken, names, greeting))
        self._try(greeting)

    @Slot(str, object)
    def _set_limit(self, path: str, value: float | None) -> None:
        assert self._screen is not None
        assert self._screen.limits is not None
        one = next(it for it in thresholds() if it.path == path)
        try:
            self._write(lambda site: with_threshold(site, self._profile, one, value))
        except ContentError as error:
            told = (self._named(it.text, path) for it in error.problems)
            self._screen.limits.tell(path, "\n".join(told))

    @Slot(str, object)
    def _set_rule(self, key: str, on: bool) -> None:
        self._keep(lambda site: with_rule(site, self._profile, key, on=on))

    @Slot(object)
    def _set_profile(self, name: str) -> None:
        self._keep(lambda site: with_profile(site, name))

    @Slot(object)
    def _weigh_sections(self, weights: Mapping[str, int]) -> None:
        given = {SectionId(letter): weight for letter, weight in weights.items()}
        self._keep(lambda site: with_sections(site, given))

    @Slot(int, int)
    def _weigh_item(self, no: int, weight: int) -> None:
        self._keep(lambda site: with_item(site, no, weight))

    @Slot()
    def _reset_items(self) -> None:
        self._keep(without_items)

    def _keep(self, change: Callable[[Site], Site]) -> None:
        """Change what is written down, and say what keeps it from being so."""
        assert self._screen is not None
        try:
            self._write(change)
        except ContentError as error:
            self._screen.tell(said(error))

    def _write(self, change: Callable[[Site], Site]) -> None:
        """Change what is written down.

        Raises:
            ContentError: If it cannot be so.
        """
        assert self._screen is not None
        problems = self._problems()
        if problems:
            # What somebody has written by hand is not lost for a slip in it.
            self._screen.tell("\n".join(problems))
            return
        try:
            write_site(self._path, change(self._site))
        except OSError as error:
            words = self.tr(
                "{path} could not be written: {what}. Make room on the disk, or allow "
                "writing to its folder."
            )
            what = error.strerror or str(error)
            self._screen.tell(words.format(path=self._path, what=what))
        else:
            self._screen.show_text(self._text())

    def _named(self, text: str, path: str) -> str:
        """Return a fault with thresholds called as they are on the page."""
        group = path.rpartition(".")[0]
        names = {one.path: one.names[self._language] for one in thresholds()}
        if isinstance(text, Told):
            values = tuple(
                (key, names.get(f"{group}.{value}" if group else str(value), value))
                for key, value in text.values
            )
            text = Told(text, text.pattern, values)
            if self._language is Language.EN:
                return text.pattern.format(**dict(values))
        return in_words(text, self._language)

    # How the greeting is heard ----------------------------------------------------

    @Slot(str)
    def _try(self, greeting: str) -> None:
        """Hear a greeting as somebody would say it; the page is told when it is."""
        self._tried = None
        if not greeting:
            return
        hearing = self._sitting.hearing_of(self._spoken)
        if hearing is not self._hearing:
            hearing.heard.connect(self._on_heard)
            self._hearing = hearing
        company, name = _SOMEBODY[self._spoken]
        names = self._site.company.get(self._spoken, (company,))
        text = greeting.replace("{company}", names[0]).replace("{name}", name)
        slots = Slots(company=names, own_name=(name, *name.split()))
        turn = Turn(id="1", text=text, stage="opening", slots=slots)
        self._tried = hearing.listen(turn), text

    @Slot(int, object, str)
    def _on_heard(
        self, ticket: int, behaviours: tuple[Behaviour, ...], _listener: str
    ) -> None:
        if self._tried is None or self._tried[0] != ticket:
            return
        assert self._screen is not None
        if self._screen.words is None:
            return
        does = {one.name for one in behaviours if one.verdict is Verdict.YES}
        heard = [one for one in GREETING if one in does]
        missed = [one for one in GREETING if one not in does]
        if self._spoken is Language.JA and does & _THANKS:
            # With thanks, company and surname a Japanese opening is complete (45).
            missed = [one for one in missed if one != _OFFER]
        text = self._tried[1]
        self._screen.words.show_heard(
            HeardGreeting(
                text=text, heard=self._named_all(heard), missed=self._named_all(missed)
            )
        )

    def _named_all(self, names: Sequence[str]) -> str:
        known = [vocabulary()[one].text(self._language).name for one in names]
        return list_text(known, self._language)
