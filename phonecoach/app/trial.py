"""A test that somebody is about to sit: the case as it is drawn for them, and how."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from phonecoach.app.gather.briefing import briefing_text
from phonecoach.app.screens.call_ring import goes_out
from phonecoach.app.screens.trial_text import Captioned, trial_rules
from phonecoach.app.shelf import recorded
from phonecoach.scenario import Case
from phonecoach.scenario.drawing import drawn
from phonecoach.store import AssignmentId
from phonecoach.units import Mode

if TYPE_CHECKING:
    from phonecoach.app.screens.assigned_text import AssignedCase
    from phonecoach.app.screens.briefing_screen import BriefingText
    from phonecoach.app.sitting import Sitting
    from phonecoach.units import Language

_SEEDS: Final = 1 << 31


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """A test before it begins.

    Attributes:
        assignment: What it was given with.
        case: With the numbers, names and days that were drawn.
        seed: What they were drawn by, and the call is played by; kept with the call.
        captions: Whether the other one's words can be read, and why.
        rules: What holds in it, in sentences.
    """

    assignment: AssignmentId
    case: Case
    seed: int
    captions: Captioned
    rules: tuple[str, ...]


def draw_trial(sitting: Sitting, one: AssignedCase, case: Case) -> Trial:
    """Return a test with a variant of its case that nobody has chosen."""
    seed, language = secrets.randbelow(_SEEDS), sitting.person.language
    variant = drawn(case, language, seed)
    captions = _captioned(sitting, variant)
    return Trial(
        assignment=AssignmentId(one.assignment),
        case=variant,
        seed=seed,
        captions=captions,
        rules=trial_rules(one, captions, outgoing=goes_out(case)),
    )


def trial_briefing(sitting: Sitting, trial: Trial) -> BriefingText:
    """Return what is known before a test; one's own words are what is tested."""
    comfort = sitting.comfort
    speech = comfort.speech
    modes = speech.modes - {Mode.GUIDED} or speech.modes
    mode = (
        comfort.mode if comfort.mode in modes else min(modes - {Mode.SPOKEN} or modes)
    )
    return briefing_text(
        trial.case,
        sitting.person.language,
        mode=mode,
        captions=trial.captions is not Captioned.NO,
        speech=replace(speech, modes=modes),
        rules=trial.rules,
        profile=sitting.profile,
    )


def _captioned(sitting: Sitting, case: Case) -> Captioned:
    """Return whether words are written along: only to whom they would be lost."""
    if sitting.profile.accommodation.captions:
        return Captioned.AGREED
    audible = sitting.comfort.sound.can_be_heard
    if audible and _is_recorded(case, sitting.person.language):
        return Captioned.NO
    return Captioned.UNHEARD


def _is_recorded(case: Case, language: Language) -> bool:
    """Whether all that the other one may say in a case can be heard."""
    clips = recorded(case, language)
    return all(
        clips.find(line, one.id, one.text) is not None
        for line, wordings in case.texts[language].lines.items()
        for one in wordings
    )
