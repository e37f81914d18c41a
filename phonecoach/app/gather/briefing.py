"""What the briefing tells of a case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.app.gather.library import caller_name
from phonecoach.app.gather.techniques import technique_names
from phonecoach.app.screens.briefing_screen import BriefingText
from phonecoach.app.widgets.voice_choice import Speech
from phonecoach.call.in_force import in_house, own_greeting
from phonecoach.checklist import profile_for
from phonecoach.checklist.drills import drill_entries
from phonecoach.phrases import unfolded
from phonecoach.scenario.length import in_minutes, usual_length
from phonecoach.units import Mode

if TYPE_CHECKING:
    from phonecoach.checklist import Profile
    from phonecoach.checklist.drills import DrillKind
    from phonecoach.scenario import Case
    from phonecoach.units import Language


def briefing_text(  # noqa: PLR0913 - each is by its name
    case: Case,
    language: Language,
    *,
    mode: Mode = Mode.TYPED,
    captions: bool = True,
    audible: bool = True,
    speech: Speech | None = None,
    drill: DrillKind | None = None,
    rules: tuple[str, ...] = (),
    profile: Profile | None = None,
) -> BriefingText:
    """Return what is known before the call of a case.

    Args:
        case: The case.
        language: The language the call is taken in.
        mode: How the last call was taken; it is offered again.
        captions: Whether the caller's words were written along in it.
        audible: Whether the caller can be heard on this PC.
        speech: Whether one can speak on this PC, and what becomes of the voice.
        drill: What is drilled, where the case is a stretch of another.
        rules: What holds in a test, where it is one.
        profile: What the call will go by; None for that of the language.
    """
    profile = profile or profile_for(language)
    case = in_house(case, language, profile)
    texts, file = case.texts[language], case.file
    about = None if drill is None else drill_entries()[drill].text(language)
    known = (one for one in file.facts if one.on_sheet and not one.needs_look_up)
    return BriefingText(
        case=file.id,
        direction=file.direction,
        title=texts.title,
        company=texts.company.name,
        role=unfolded(texts.role),
        greeting="" if rules else own_greeting(case, language, profile),
        caller=caller_name(case, language),
        # What the other one is like also tells how to win them.
        character="" if rules else case.caller.character[language],
        facts=tuple(
            (texts.facts[one.id].label, texts.facts[one.id].value) for one in known
        ),
        goals=texts.goals if about is None else (about.about,),
        side_cards=technique_names(file, language),
        minutes=in_minutes(usual_length(case, language)),
        level=file.difficulty,
        mode=mode,
        captions=captions,
        audible=audible,
        speech=speech or Speech(),
        drill="" if about is None else about.name,
        rules=rules,
    )
