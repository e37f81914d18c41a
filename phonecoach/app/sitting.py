"""One person at the desk, with the training record open before them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from phonecoach.app.comfort import Comfort
from phonecoach.app.hearing import Hearing
from phonecoach.app.keeping import Outside
from phonecoach.call.annotations import best_words
from phonecoach.call.patience import patience_of
from phonecoach.call.script import Script
from phonecoach.checklist import profile_for
from phonecoach.scenario.keeping import thaw
from phonecoach.store import Person, Reader, Store

if TYPE_CHECKING:
    from phonecoach.call.record import CallId
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
    comfort: Comfort

    @property
    def profile(self) -> Profile:
        """What the person's country expects of a call."""
        return profile_for(self.person.language)

    def script(self, case: Case, mode: Mode, seed: int) -> Script:
        """Return what a call of this person is played from."""
        person = self.person
        return Script(
            case=case,
            language=person.language,
            patience=patience_of(self.profile),
            mode=mode,
            seed=seed,
            own_names=(person.name,),
            heard=self.reader.heard(person.id, person.id, case.file.id),
        )

    def played_case(self, call: CallId) -> Case:
        """Return the case of a call as it was played."""
        return thaw(self.reader.case_content(self.person.id, call))

    def words(self, call: CallId) -> dict[int, str]:
        """Return what was said in each turn of a call, in the best words known."""
        annotations = self.reader.annotations(self.person.id, call)
        return {turn: words.text for turn, words in best_words(annotations).items()}
