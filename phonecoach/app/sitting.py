"""One person at the desk, with the training record open before them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from phonecoach.app.comfort import Comfort
from phonecoach.app.hearing import Hearing
from phonecoach.app.keeping import Outside
from phonecoach.app.shelf import shelf
from phonecoach.call.annotations import best_words
from phonecoach.call.in_force import greeting_of, in_house, profile_of
from phonecoach.call.patience import patience_of
from phonecoach.call.script import Script
from phonecoach.language.listening import listener
from phonecoach.scenario.keeping import thaw
from phonecoach.scenario.marks import sha256
from phonecoach.store import Person, Reader, Store, remembered
from phonecoach.units import Language

if TYPE_CHECKING:
    from phonecoach.call.record import CallId, Head
    from phonecoach.checklist import Profile
    from phonecoach.scenario import Case
    from phonecoach.units import Mode


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """What everything done by one person at the desk has in common."""

    store: Store
    reader: Reader
    person: Person
    outside: Outside
    hearing: Hearing
    """Of the language that the person trains in."""

    comfort: Comfort
    _others: dict[Language, Hearing] = field(default_factory=dict, repr=False)
    """Of languages that were trained in before, as old calls ask for them."""

    @property
    def phrases(self) -> Path:
        """The folder of what counts as heard in this house, beside its record."""
        return phrases_folder(self.store)

    @property
    def model(self) -> Path:
        """The folder of the recogniser's model, if there is one."""
        chosen = self.comfort.pc.recogniser
        return Path(chosen) if chosen else self.store.path.parent / "recogniser"

    @property
    def profile(self) -> Profile:
        """What the person's country, and this site, expect of a call."""
        return self.reader.site.profile_for(self.person.language)

    def script(self, case: Case, mode: Mode, seed: int) -> Script:
        """Return what a new call of this person is played from."""
        return self._script(case, mode, seed, self.person.language, self.profile)

    def script_of(self, head: Head) -> Script:
        """Return what a call that was begun is played from.

        It goes by the language and the profile it was begun with, whatever its person
        trains in by now.
        """
        case = self.played_case(head.call)
        rules = profile_of(head)
        script = self._script(case, head.mode, head.seed, head.language, rules)
        return self.recalled(script, head)

    def recalled(self, script: Script, head: Head) -> Script:
        """Return the script of a call with what the one who is rung remembers.

        Args:
            script: Of the call; one that comes in is returned as it is.
            head: Of the call.
        """
        if not script.outgoing:
            return script
        who, names = self.person.id, (self.person.name,)
        memory = remembered(self.reader, who, head, names, known_case)
        return replace(script, remembered=memory)

    def hearing_of(self, language: Language) -> Hearing:
        """Return what hears a language; another than the person's loads first."""
        if language is self.person.language:
            return self.hearing
        if language not in self._others:
            other = Hearing(listener(language, site=self.phrases))
            other.warm_up()
            self._others[language] = other
        return self._others[language]

    def close(self) -> None:
        """Let go of all that hears."""
        for hearing in (self.hearing, *self._others.values()):
            hearing.close()

    def played_case(self, call: CallId) -> Case:
        """Return the case of a call as it was played."""
        return known_case(self.reader.case_content(self.person.id, call))

    def words(self, call: CallId) -> dict[int, str]:
        """Return what was said in each turn of a call, in the best words known."""
        annotations = self.reader.annotations(self.person.id, call)
        return {turn: words.text for turn, words in best_words(annotations).items()}

    def _script(
        self, case: Case, mode: Mode, seed: int, language: Language, rules: Profile
    ) -> Script:
        person = self.person
        return Script(
            case=in_house(case, language, rules),
            language=language,
            patience=patience_of(rules),
            mode=mode,
            seed=seed,
            own_names=(person.name,),
            greeting=greeting_of(rules),
            heard=self.reader.heard(person.id, person.id, case.file.id),
        )


def phrases_folder(store: Store) -> Path:
    """Return the folder of what counts as heard in a house; there need not be any."""
    return store.path.parent / "phrases"


def known_case(content: bytes) -> Case:
    """Return a kept case; to read one anew takes long enough to be felt."""
    return shelf().find(sha256(content)) or thaw(content)
