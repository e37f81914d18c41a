"""Checks of what is to be written once the call is over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from phonecoach.errors import told
from phonecoach.scenario.faults import Fault, Keys, folded, id_faults, unknown
from phonecoach.scenario.terms import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator

    from phonecoach.scenario.case import AfterSaleText, CaseTexts
    from phonecoach.scenario.case_file import AfterSale, CaseFile
    from phonecoach.scenario.terms import EndingId

_LONGEST_HOURS: Final = 90 * 24
"""What comes a quarter of a year later is no answer to the call any more."""


def after_sale_faults(file: CaseFile) -> Iterator[Fault]:
    """Yield what is wrong with the notes of a case, whatever the language."""
    yield from id_faults(
        "note",
        ((one.id, ("after_sale", at, "id")) for at, one in enumerate(file.after_sale)),
    )
    for at, task in enumerate(file.after_sale):
        yield from _task_faults(file, task, ("after_sale", at))


def _task_faults(file: CaseFile, task: AfterSale, keys: Keys) -> Iterator[Fault]:
    if not 1 <= task.in_hours <= _LONGEST_HOURS:
        text = told(
            "'in_hours' is {hours}; write from 1 to {most}.",
            hours=task.in_hours,
            most=_LONGEST_HOURS,
        )
        yield Fault(text=text, keys=(*keys, "in_hours"))
    if not 0 <= task.from_hours < task.in_hours:
        text = told(
            "'from_hours' is {hours}; write from 0 to less than 'in_hours'.",
            hours=task.from_hours,
        )
        yield Fault(text=text, keys=(*keys, "from_hours"))
    yield from after_faults(file, task.after, keys)
    facts = {one.id: one for one in file.facts}
    for place, fact in enumerate(task.names):
        if fact not in facts:
            text = unknown("fact", fact, facts)
            yield Fault(text=text, keys=(*keys, "names", place))
        elif facts[fact].confidential:
            text = told(
                "The fact '{fact}' is for nobody outside; a note cannot name it.",
                fact=fact,
            )
            yield Fault(text=text, keys=(*keys, "names", place))


def after_faults(
    file: CaseFile, after: tuple[EndingId, ...], keys: Keys
) -> Iterator[Fault]:
    """Yield what is wrong with the endings after which something is to be done."""
    if not after:
        text = "Nothing says after which endings this is done; name one."
        yield Fault(text=text, keys=(*keys, "after"))
    endings = {one.id: one.outcome for one in file.endings}
    for place, ending in enumerate(after):
        if ending not in endings:
            text = unknown("ending", ending, endings)
            yield Fault(text=text, keys=(*keys, "after", place))
        elif endings[ending] in {Outcome.LOST, Outcome.NOT_REACHED}:
            text = told(
                "Nobody is written to or rung after the ending '{ending}'; leave it "
                "out.",
                ending=ending,
            )
            yield Fault(text=text, keys=(*keys, "after", place))


def after_sale_text_faults(file: CaseFile, texts: CaseTexts) -> Iterator[Fault]:
    """Yield what is wrong with the notes of a case in one language."""
    tasks = {one.id for one in file.after_sale}
    for task in sorted(tasks - texts.after_sale.keys()):
        text = told(
            "The {kind} '{one}' has no text here; write it under '{key}'.",
            kind="note",
            one=task,
            key="after_sale",
        )
        yield Fault(text=text, keys=("after_sale",))
    for task, words in texts.after_sale.items():
        keys: Keys = ("after_sale", task)
        if task not in tasks:
            text = told(
                "The case has no {kind} '{one}'; remove its text or correct the id.",
                kind="note",
                one=task,
            )
            yield Fault(text=text, keys=keys)
        yield from _text_faults(words, keys)


def _text_faults(words: AfterSaleText, keys: Keys) -> Iterator[Fault]:
    for key in ("task", "about", "example"):
        if not getattr(words, key).strip():
            yield Fault(
                text=told("'{key}' is empty; write it.", key=key), keys=(*keys, key)
            )
    if not any(map(folded, words.occasion)):
        text = told("'{key}' is empty; write it.", key="occasion")
        yield Fault(text=text, keys=(*keys, "occasion"))
    if words.never and not words.never_because.strip():
        text = told("'never_because' is missing: say why those words do not belong.")
        yield Fault(text=text, keys=(*keys, "never"))
