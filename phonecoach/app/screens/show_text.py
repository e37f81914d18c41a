"""A call for a whole room: what is said in it, and what was marked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from phonecoach.app.card_text import MarkText, Said
from phonecoach.call.lanes import Lanes
from phonecoach.units import Language

if TYPE_CHECKING:
    from phonecoach.app.card_text import CardText


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowText:
    """A call, worded for whoever looks on."""

    title: str
    """Tells no name."""

    name: str
    """Of whoever took it; hidden until somebody asks."""

    language: Language
    lanes: Lanes
    said: tuple[Said, ...]
    """All of the call, in order."""

    marks: tuple[MarkText, ...] = ()
    """Empty where it has no card."""

    note: str = ""
    """Stands beside the title."""

    listed: bool = False
    """Whether all that was said stands beside it from the beginning."""


def show_text(card: CardText, title: str, name: str) -> ShowText:
    """Return a call as it is shown with its card.

    Args:
        card: What was marked.
        title: Of the case.
        name: Of whoever took it.
    """
    return ShowText(
        title=title,
        name=name,
        language=card.language,
        lanes=card.lanes,
        said=card.said,
        marks=card.marks,
    )
