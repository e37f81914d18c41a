"""What both said in a call, and which words a mark rests on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from phonecoach.app.card_text import Said
from phonecoach.app.screens.call_ring import begun, other_name
from phonecoach.app.widgets.line_words import trainee_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from phonecoach.call.lanes import Lanes
    from phonecoach.scoring.card import ItemMark
    from phonecoach.scoring.view import CallView


def said_of(call: CallView, lanes: Lanes) -> Iterator[Said]:
    """Yield all lines and turns, in the order in which they are drawn."""
    lines = [
        Said(
            voice="caller",
            begin=line.begin,
            end=line.end,
            text=line.text,
            name=_named(call, someone_else=line.someone_else),
        )
        for line in call.lines
    ]
    turns = [_turn(call, lanes, index) for index in range(len(call.turns))]
    yield from sorted((*lines, *turns), key=lambda one: one.begin)


def _named(call: CallView, *, someone_else: bool) -> str:
    """Return what whoever is at the other end is called; empty for a caller."""
    if someone_else:
        return begun(call.texts.someone_else)
    return other_name(call.case)


def _turn(call: CallView, lanes: Lanes, index: int) -> Said:
    """Return a turn, over the time over which it is drawn as said."""
    turn = call.turns[index]
    signs = sum(at < turn.took for at in call.back_channels)
    drawn = lanes.trainee[index + signs]
    return Said(
        voice="trainee",
        begin=drawn.begins,
        end=drawn.ends,
        text=turn.words,
        turn=turn.no,
    )


def marked_in(said: Said, mark: ItemMark) -> tuple[tuple[int, int], ...]:
    """Return the stretches of a turn that a mark rests on; none where it is all of it.

    Stretches that touch are one.
    """
    found: list[tuple[int, int]] = []
    for begin, end in sorted(_spans(said, mark)):
        if found and begin <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((begin, end))
    return tuple(found)


def _spans(said: Said, mark: ItemMark) -> Iterator[tuple[int, int]]:
    for one in mark.evidence:
        begin = said.text.find(one.words)
        part = bool(one.words) and one.words != said.text
        if said.turn is not None and one.turn == said.turn and part and begin >= 0:
            yield begin, begin + len(one.words)


def of_a_trainee(said: Said) -> Said:
    """Return what was said, named for somebody who has not said it."""
    own = said.voice == "trainee" and not said.name
    return replace(said, name=trainee_text(others=True)) if own else said
