"""Declaring how long wordings take: as long as their own voices naturally do."""

from __future__ import annotations

from collections.abc import Callable
from statistics import median
from typing import TYPE_CHECKING, Final

from phonecoach.scenario.blanks import blanks_in, without_blanks
from phonecoach.scenario.case import CaseTexts
from phonecoach.scenario.check_wordings import most_off
from phonecoach.scenario.reader import document
from phonecoach.scenario.setting import Setting, edited
from phonecoach.scenario.shared_files import ReflexFile
from phonecoach.scenario.speaking import estimate_ms
from resources.voices.characters import Character
from resources.voices.fitting import TOLERANCE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from phonecoach.scenario import Wording
    from resources.voices.tasks import Task

_STEP_MS: Final = 10


Natural = Callable[[str, str, Character], float]
"""Tells how many ms somebody naturally takes for a text of a language."""


def declare(natural: Natural, voices: list[Task]) -> int:
    """Write the durations into one text file; return how many changed.

    What several voices say has one duration: the middle of theirs at a normal pace.
    A duration that is as right as a clip must be stays as it is.

    Args:
        natural: How long the speakers take.
        voices: All tasks of the file.

    Raises:
        ContentError: If the file is written in a way that cannot be edited.
    """
    path = voices[0].texts
    said: Mapping[Any, tuple[Wording, ...]]
    if voices[0].is_shared:
        key, said = "reflexes", document(path, ReflexFile).value.reflexes
    else:
        key, said = "lines", document(path, CaseTexts).value.lines
    settings = list(_settings(natural, voices, key, said))
    if settings:
        path.write_bytes(edited(path, settings))
    return len(settings)


def _settings(
    natural: Natural,
    voices: list[Task],
    key: str,
    said: Mapping[Any, tuple[Wording, ...]],
) -> Iterator[Setting]:
    for line, wordings in said.items():
        for at, wording in enumerate(wordings):
            usual = usual_ms(natural, voices, str(line), wording.text)
            if abs(wording.duration_ms - usual) > TOLERANCE * usual:
                yield Setting(
                    keys=(key, str(line), at),
                    key="duration_ms",
                    value=str(usual),
                    after="id",
                )


def usual_ms(natural: Natural, voices: list[Task], line: str, text: str) -> int:
    """Return how long a wording takes, in steps, within what the checks allow.

    What leaves a blank is never recorded; the estimate serves.
    """
    pace = 1.0 if voices[0].is_shared else voices[0].pace
    language = voices[0].language
    estimate = estimate_ms(without_blanks(text), language, pace)
    if blanks_in(text):
        return estimate
    speakers = {one.voice: one.who(line) for one in voices}
    middle = median(natural(text, str(language), who) for who in speakers.values())
    room = most_off(estimate) - _STEP_MS
    usual = min(max(middle / pace, estimate - room), estimate + room)
    return round(usual / _STEP_MS) * _STEP_MS
