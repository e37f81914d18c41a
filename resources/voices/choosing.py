"""Several readings of a line, of which the one is kept that is understood best.

A recogniser hears them as the trainee does, over the telephone and among the lines
beside them. They differ so little that nobody takes them for somebody else's.
"""

from __future__ import annotations

import dataclasses
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from phonecoach.units import Language
from phonecoach.voice.files import read_track
from phonecoach.voice.telephone import write
from resources.voices.characters import Character
from resources.voices.error_rate import errors_by_line
from resources.voices.korean_symbols import with_hard_lips
from resources.voices.read_back import GAP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from phonecoach.voice.samples import Samples

_GOOD: Final = 0.03
"""So small a share of wrong letters cannot be bettered by much."""

_AT_ONCE_MS: Final = 25_000
_LONGER: Final = 1.035
"""Within what a clip may be longer than declared; see `fitting.TOLERANCE`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A line that shall be spoken."""

    text: str
    said: str
    """The same in phonemes."""

    who: Character
    duration_ms: int


def readings(one: Wanted, language: Language) -> Iterator[Wanted]:
    """Yield a line as it is, then in ways that are a little different."""
    who = one.who
    yield one
    if language is Language.KO:
        yield dataclasses.replace(one, said=with_hard_lips(one.said))
    yield dataclasses.replace(one, duration_ms=round(one.duration_ms * _LONGER))
    clear = dataclasses.replace(who, range=0.85 * who.range, stress=0.85 * who.stress)
    yield dataclasses.replace(one, who=clear)
    calm = dataclasses.replace(who, pauses=0.6 * who.pauses)
    yield dataclasses.replace(one, who=calm)
    high = dataclasses.replace(who, pitch=1.06 * who.pitch, pauses=1.3 * who.pauses)
    yield dataclasses.replace(one, who=high)


def together(lines: list[Wanted]) -> Iterator[list[Wanted]]:
    """Yield lines by as many as are listened to at once."""
    group: list[Wanted] = []
    for line in lines:
        if group and sum(one.duration_ms for one in (*group, line)) > _AT_ONCE_MS:
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def best_of(
    lines: list[Wanted],
    most: int,
    speak: Callable[[Wanted], Any],
    hear: Callable[[Samples, Language], str],
    language: Language,
) -> list[Any]:
    """Return a clip of each line.

    Args:
        lines: Heard together; see `together`.
        most: So many readings of a line are tried while it is not understood.
        speak: Returns a clip.
        hear: Returns what is said in a sound, which is at `samples.RATE`.
        language: Of the lines.
    """
    kept = [speak(line) for line in lines]
    ways = [[*readings(line, language)][1:most] for line in lines]
    wrong = _shares(lines, kept, hear, language)
    for round_ in range(most - 1):
        bad = [
            place
            for place, share in enumerate(wrong)
            if share > _GOOD and round_ < len(ways[place])
        ]
        if not bad:
            break
        tried = [*kept]
        for place in bad:
            tried[place] = speak(ways[place][round_])
        found = _shares(lines, tried, hear, language)
        for place in bad:
            if found[place] < wrong[place]:
                kept[place], wrong[place] = tried[place], found[place]
    return kept


def _shares(
    lines: list[Wanted],
    clips: list[Any],
    hear: Callable[[Samples, Language], str],
    language: Language,
) -> list[float]:
    parts = [part for clip in clips for part in (_as_heard(clip), GAP)]
    written = hear(np.concatenate(parts), language)
    errors = errors_by_line([line.text for line in lines], written, language)
    return [wrong / max(letters, 1) for wrong, letters in errors]


def _as_heard(clip: Any) -> Samples:  # noqa: ANN401
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "clip.opus"
        write(path, clip)
        return read_track(path)
