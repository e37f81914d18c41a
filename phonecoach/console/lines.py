"""``report CASE --lines``: what the caller of a case says, for a role-play."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from phonecoach import places
from phonecoach.call.in_force import in_house
from phonecoach.checklist import read_site, site_file
from phonecoach.console.answer import write_lines
from phonecoach.console.finding import find_case
from phonecoach.content import error_in_words
from phonecoach.errors import InputError, ReportError
from phonecoach.report.caller_paper import CallerOrder, make_caller_paper
from phonecoach.report.making import Format
from phonecoach.scenario import Direction
from phonecoach.units import Language

if TYPE_CHECKING:
    from phonecoach.scenario import Case


@dataclass(frozen=True, slots=True, kw_only=True)
class LinesWish:
    """What the command line asks to write."""

    case: str
    """An id, also of a house's own, or a folder."""

    format: str
    out: Path
    data: Path | None
    """Where the house has its own cases and name; None for the window's own."""

    language: Language | None


def write_lines_of(wish: LinesWish) -> int:
    """Write the caller's part, print where it lies, and return the exit code.

    Raises:
        InputError: If there is no such case, nobody can play its caller, no language
            or another format is asked for, or it cannot be written.
        ContentError: If the case, or what the site has of its own, is broken.
    """
    if wish.format != Format.PDF:
        raise InputError(
            "The lines of a caller can be written as a PDF only. Choose that format."
        )
    if wish.language is None:
        raise InputError(
            "Say in which language the caller speaks: --lang ko, en or ja."
        )
    found = _playable(find_case(wish.case, wish.data), wish.language)
    site = read_site(site_file(wish.data or places.data_folder()))
    order = CallerOrder(
        case=in_house(found, wish.language, site.profile_for(wish.language)),
        language=wish.language,
        told_in=wish.language,
        target=wish.out,
    )
    try:
        make_caller_paper(order)
    except ReportError as error:
        raise InputError(error_in_words(error, wish.language)) from error
    write_lines([str(wish.out)])
    return 0


def _playable(case: Case, language: Language) -> Case:
    if case.file.direction is not Direction.INBOUND:
        raise InputError(
            f"In “{case.file.id}” the trainee rings up, and nobody plays the caller. "
            "Name a case that comes in."
        )
    if language not in case.texts:
        raise InputError(
            f"The case “{case.file.id}” has no words in {language}. It speaks: "
            f"{', '.join(sorted(case.texts))}."
        )
    return case
