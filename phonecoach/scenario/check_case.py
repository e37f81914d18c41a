"""All checks of a case."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from phonecoach.errors import told
from phonecoach.scenario.check_after_sale import (
    after_sale_faults,
    after_sale_text_faults,
)
from phonecoach.scenario.check_flow import flow_faults
from phonecoach.scenario.check_outgoing import (
    outgoing_faults,
    outgoing_text_faults,
)
from phonecoach.scenario.check_story import story_faults
from phonecoach.scenario.check_texts import evenness_faults, text_faults
from phonecoach.scenario.faults import Fault, unknown
from phonecoach.scenario.known import ITEMS, behaviours, shown_parts, side_cards
from phonecoach.scenario.terms import MOOD_CAUSES, Direction

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from phonecoach.scenario.case import CaseTexts, Shared
    from phonecoach.scenario.case_file import CaseFile
    from phonecoach.units import Language


def case_faults(
    file: CaseFile, texts: Mapping[Language, CaseTexts], shared: Shared
) -> Iterator[Fault]:
    """Yield all that is wrong with a case, in no particular order.

    Args:
        file: The language-neutral file.
        texts: The words, by the language their file is named for.
        shared: The shared files the case goes with.
    """
    names = behaviours()
    yield from flow_faults(file, names, ITEMS)
    yield from story_faults(file, names, MOOD_CAUSES)
    yield from outgoing_faults(file)
    yield from _technique_faults(file)
    yield from _drill_faults(file)
    yield from after_sale_faults(file)
    cast = {member.id: member for member in shared.cast}
    if file.caller not in cast:
        text = unknown("member of the cast", file.caller, cast)
        yield Fault(text=text, keys=("caller",))
    for language, words in texts.items():
        if words.language is not language:
            text = told(
                "The file is named for {language}; correct its name or 'language'.",
                language=language,
            )
            yield Fault(text=text, keys=("language",), language=language)
        found = text_faults(file, words, language, cast.get(file.caller))
        written = after_sale_text_faults(file, words)
        for fault in (*found, *outgoing_text_faults(file, words), *written):
            yield dataclasses.replace(fault, language=language)
    yield from evenness_faults(texts)


def _technique_faults(file: CaseFile) -> Iterator[Fault]:
    cards, parts = side_cards(), shown_parts()
    for at, name in enumerate(file.techniques):
        if name not in cards:
            text = unknown("technique", name, cards)
            yield Fault(text=text, keys=("techniques", at))
    for at, line in enumerate(file.lines):
        if line.shows is not None and line.shows not in parts:
            text = unknown("part of a technique", line.shows, parts)
            yield Fault(text=text, keys=("lines", at, "shows"))


def _drill_faults(file: CaseFile) -> Iterator[Fault]:
    stages = {stage.id: stage for stage in file.stages}
    for at, drill in enumerate(file.drills):
        keys = ("drills", at)
        if file.direction is not Direction.INBOUND:
            text = told("Only calls that come in have drills; remove them here.")
            yield Fault(text=text, keys=keys)
        if not drill.through:
            text = told("A drill goes through one stage at least; name it.")
            yield Fault(text=text, keys=(*keys, "through"))
        for place, stage in enumerate(drill.through):
            if stage not in stages:
                text = unknown("stage", stage, stages)
                yield Fault(text=text, keys=(*keys, "through", place))
        if drill.then not in stages:
            text = unknown("stage", drill.then, stages)
            yield Fault(text=text, keys=(*keys, "then"))
        elif stages[drill.then].end is None:
            text = told(
                "The call does not end in the stage '{stage}'; name one that has an "
                "'end'.",
                stage=drill.then,
            )
            yield Fault(text=text, keys=(*keys, "then"))
