"""Checks of the wordings of a line or reflex: ids, words, durations, moods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from phonecoach.errors import told
from phonecoach.scenario.blanks import without_blanks
from phonecoach.scenario.faults import Fault, Keys, folded, id_faults
from phonecoach.scenario.speaking import estimate_ms
from phonecoach.scenario.terms import MoodLevel

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from phonecoach.scenario.case import Wording
    from phonecoach.units import Language

_TOLERANCE: Final = 0.4
_SLACK_MS: Final = 500
"""What a single word may take more or less: it can be snapped or drawn out."""


def is_off(duration_ms: int, estimate: int) -> bool:
    """Tell whether a declared duration is too far from the estimate to be meant."""
    return abs(duration_ms - estimate) > most_off(estimate)


def most_off(estimate: int) -> int:
    """Return by how many ms a declared duration may differ from the estimate."""
    return max(round(_TOLERANCE * estimate), _SLACK_MS)


def wordings_faults(
    wordings: tuple[Wording, ...], keys: Keys, language: Language, pace: float
) -> Iterator[Fault]:
    """Yield what is wrong with the wordings under `keys`, said at `pace`."""
    if not wordings:
        yield Fault(
            text=told("'{key}' has no wording; write one.", key=keys[-1]), keys=keys
        )
        return
    yield from id_faults(
        "wording", ((one.id, (*keys, at, "id")) for at, one in enumerate(wordings))
    )
    seen: dict[str, str] = {}
    for at, wording in enumerate(wordings):
        first = seen.setdefault(folded(wording.text), wording.id)
        if first != wording.id:
            text = told(
                "The wordings '{first}' and '{wording}' are the same; vary one.",
                first=first,
                wording=wording.id,
            )
            yield Fault(text=text, keys=(*keys, at, "text"))
        yield from _wording_faults(wording, (*keys, at), language, pace)
    moods = {wording.mood for wording in wordings}
    if None not in moods and (missing := sorted(set(MoodLevel) - moods)):
        text = told(
            "A caller who is {moods} has no words for '{key}'; add a "
            "wording without 'mood'.",
            moods=" or ".join(missing),
            key=keys[-1],
        )
        yield Fault(text=text, keys=keys)


def undeclared_faults(
    key: str, said: Mapping[Any, tuple[Wording, ...]]
) -> Iterator[Fault]:
    """Yield one fault for all wordings under `key` that declare no duration."""
    undeclared = [
        (key, str(name), at)
        for name, wordings in said.items()
        for at, wording in enumerate(wordings)
        if not wording.duration_ms
    ]
    if undeclared:
        text = told(
            "'duration_ms' is missing in this wording; `check --rebaseline` writes it."
        )
        if more := len(undeclared) - 1:
            text = told(
                "'duration_ms' is missing in this wording and in {more} more; "
                "`check --rebaseline` writes it.",
                more=more,
            )
        yield Fault(text=text, keys=undeclared[0])


def _wording_faults(
    wording: Wording, keys: Keys, language: Language, pace: float
) -> Iterator[Fault]:
    if not wording.text.strip():
        text = told("The wording '{wording}' is empty; write it.", wording=wording.id)
        yield Fault(text=text, keys=(*keys, "text"))
        return
    estimate = estimate_ms(without_blanks(wording.text), language, pace)
    if wording.duration_ms and is_off(wording.duration_ms, estimate):
        text = told(
            "The wording '{wording}' is said to take {declared} ms, but "
            "about {estimate} ms is usual; correct it, or run `check "
            "--rebaseline`.",
            wording=wording.id,
            declared=wording.duration_ms,
            estimate=estimate,
        )
        yield Fault(text=text, keys=(*keys, "duration_ms"))
