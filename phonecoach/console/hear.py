"""``hear``: what turns do, one JSON object a line in and out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from phonecoach.console.answer import write_json
from phonecoach.errors import InputError
from phonecoach.language import Slots, Turn
from phonecoach.language.listening import listener
from phonecoach.language.wire import behaviour_to_json, explanation_to_json

if TYPE_CHECKING:
    from collections.abc import Iterable

    from phonecoach.units import Language

_SLOTS = ("company", "own_name", "caller_name")


def hear(language: Language, lines: Iterable[str], *, explain: bool) -> int:
    """Read turns, and write what each was heard to do.

    All lines are read before the first answer is written, so that bad input leaves
    nothing half-written.

    Raises:
        InputError: If a line is not a turn.
    """
    turns = [
        _turn(line, number)
        for number, line in enumerate(lines, start=1)
        if line.strip()
    ]
    ear = listener(language, here=True)
    for turn in turns:
        heard = [behaviour_to_json(each) for each in ear.hear(turn) if not each.traced]
        answer: dict[str, Any] = {"id": turn.id, "behaviours": heard}
        if explain:
            answer["explanations"] = [
                explanation_to_json(each) for each in ear.explain(turn)
            ]
        write_json(answer, indent=None)
    ear.close()
    return 0


def _turn(line: str, number: int) -> Turn:
    try:
        raw = json.loads(line)
    except json.JSONDecodeError as error:
        raise _bad(number, f"this is not JSON ({error.msg})") from None
    if not isinstance(raw, dict):
        raise _bad(number, "a turn is a JSON object")
    return Turn(
        id=_text(raw, "id", number, needed=True),
        text=_text(raw, "text", number, needed=True),
        prev=_text(raw, "prev", number),
        stage=_text(raw, "stage", number),
        slots=_slots(raw.get("slots", {}), number),
    )


def _text(raw: dict[str, Any], key: str, number: int, *, needed: bool = False) -> str:
    value = raw.get(key)
    if value is None and not needed:
        return ""
    if not isinstance(value, str):
        raise _bad(number, f"“{key}” has to be a text")
    return value


def _slots(raw: Any, number: int) -> Slots:  # noqa: ANN401 (JSON)
    if raw is None:
        return Slots()
    if not isinstance(raw, dict):
        raise _bad(number, "“slots” has to be a JSON object")
    facts = raw.get("facts") or {}
    if not isinstance(facts, dict):
        raise _bad(number, "“facts” has to be a JSON object")
    known = {name: _spellings(raw.get(name), name, number) for name in _SLOTS}
    spelt = {name: _spellings(value, name, number) for name, value in facts.items()}
    return Slots(facts=spelt, **known)


def _spellings(value: Any, name: str, number: int) -> tuple[str, ...]:  # noqa: ANN401
    if value is None:
        return ()
    values = value if isinstance(value, list) else [value]
    if not all(isinstance(each, str) for each in values):
        raise _bad(number, f"the slot “{name}” has to be a text or a list of texts")
    return tuple(each for each in values if each)


def _bad(number: int, fault: str) -> InputError:
    return InputError(
        f"Standard input, line {number}: {fault}. Give one object a line, such as "
        '{"id": "1", "prev": "", "text": "Good morning."}.'
    )
