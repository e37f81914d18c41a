"""What a supervisor sees before and during a role-play."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.app.screens.role_text import (
    RoleItem,
    RoleLine,
    RolePerson,
    RoleSetupText,
    RoleText,
)
from phonecoach.app.widgets.mark_words import side_by_side
from phonecoach.checklist.topics import topic
from phonecoach.phrases import unfolded
from phonecoach.scenario import Direction
from phonecoach.scenario.addressing import titled
from phonecoach.scoring.tick_sheet import tick_sheet
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from phonecoach.scenario import Case
    from phonecoach.store import Person


def setup_text(people: Iterable[Person], cases: Iterable[Case]) -> RoleSetupText:
    """Return who can be rung with which cases.

    Args:
        people: Without whoever plays the caller.
        cases: As they are now; only those that come in can be played.
    """
    incoming = [one for one in cases if one.file.direction is Direction.INBOUND]
    return RoleSetupText(
        people=tuple(
            RolePerson(id=one.id, name=one.name, language=one.language)
            for one in people
        ),
        cases={
            language: tuple(
                (one.file.id, one.texts[language].title)
                for one in incoming
                if language in one.texts
            )
            for language in Language
        },
    )


def role_text(
    person: Person, case: Case, speaking: Language, *, with_lines: bool
) -> RoleText:
    """Return what is known while a role-play goes on.

    Args:
        person: Who is rung; what the caller says is in their language.
        case: The case.
        speaking: In which the items are named: that of whoever plays the caller.
        with_lines: Whether the caller says what the case has.
    """
    language = person.language
    texts = case.texts[language]
    caller = case.caller
    return RoleText(
        name=person.name,
        title=texts.title,
        caller=side_by_side(titled(caller.name[language]), caller.character[language]),
        lines=tuple(_lines(case, language)) if with_lines else (),
        sections=tuple(_sections(case, speaking)),
    )


def _lines(case: Case, language: Language) -> Iterator[RoleLine]:
    for line in case.file.lines:
        first = case.texts[language].lines[line.id][0]
        yield RoleLine(id=line.id, wording=first.id, text=unfolded(first.text))


def _sections(
    case: Case, language: Language
) -> Iterator[tuple[str, tuple[RoleItem, ...]]]:
    for section, ticks in tick_sheet(case):
        items = tuple(
            RoleItem(no=one.no, name=topic(one.no, language), key=one.key)
            for one in ticks
        )
        yield section.names[language], items
