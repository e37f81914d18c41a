"""Rendering the model calls: two voices to a scene, each in the manner of its line."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from phonecoach.scenario.marks import canonical, sha256
from phonecoach.scenario.model_calls import (
    PACES,
    Level,
    Step,
    Tone,
    manner_of,
    model_calls,
    steps_of,
    voice_of,
)
from phonecoach.scenario.model_recordings import VOICES, model_manifest
from phonecoach.scenario.recordings import (
    AudioManifest,
    Clip,
    clip_folder,
    clip_path,
    read_manifest,
    words_hash,
)
from phonecoach.voice.telephone import RATE, write
from resources.voices.characters import Character, character
from resources.voices.manifests import (
    ATTRIBUTION,
    LICENCE,
    made_with,
    remove_strays,
    write_manifest,
)
from resources.voices.phonemes import phonemes
from resources.voices.speaking import natural_ms, spoken
from resources.voices.telephone import loudness_letters

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from phonecoach.units import Language
    from resources.voices.kokoro import Kokoro

METHOD: Final = 1
"""Counted up when what is done to a voice here changes; all is rendered again."""

_GAINS_DB: Final = {Level.LOW: -9.0, Level.HIGH: 5.0}
_BEND: Final = 0.97
"""Peaks of a loud voice bend below it instead of being cut."""

_TONES: Final[dict[Tone, dict[str, float]]] = {
    Tone.FLAT: {"range": 0.35, "stress": 0.8},
    Tone.BRIGHT: {"range": 1.25, "pitch": 1.05},
    Tone.WARM: {"range": 1.05, "pitch": 0.98, "pauses": 1.1, "stress": 0.9},
    Tone.SHARP: {"range": 1.15, "stress": 1.3, "pauses": 0.7},
}
"""By how much a tone changes what makes a character."""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    number: int
    step: Step
    manner: str
    who: Character

    def recipe(self, language: Language) -> str:
        """Return the mark of all that a clip is made of."""
        said = phonemes(self.step.say, str(language))
        manner = (self.step.pace, self.step.level)
        made_of = [METHOD, said, dataclasses.asdict(self.who), *map(str, manner)]
        return f"r{sha256(canonical(made_of))[:12]}"


def render_scenes(model: Kokoro, language: Language) -> int:
    """Render what has changed of a language; return how many clips that were."""
    path = model_manifest(language)
    folder = clip_folder(path)
    folder.mkdir(parents=True, exist_ok=True)
    old = read_manifest(path).value.clips if path.is_file() else {}
    clips: dict[str, dict[str, Clip]] = {}
    made = 0
    for line in _lines(language):
        number, recipe = str(line.number), line.recipe(language)
        file = clip_path(folder, number, line.step.id)
        clip = old.get(number, {}).get(line.step.id)
        words = words_hash(line.step.say, line.manner)
        if clip is not None and clip.recipe == recipe and file.is_file():
            clip = dataclasses.replace(clip, text=words)
        else:
            sound = _sound(model, line, language)
            write(file, sound)
            clip = Clip(
                text=words,
                recipe=recipe,
                duration_ms=round(len(sound) * 1_000 / RATE),
                samples=len(sound),
                loudness=loudness_letters(sound),
            )
            made += 1
        clips.setdefault(number, {})[line.step.id] = clip
    _write(path, language, clips)
    remove_strays(folder, clips)
    return made


def _lines(language: Language) -> Iterator[_Line]:
    for number, model in model_calls(language).items():
        for step in steps_of(model):
            if step.who and step.say:
                who = character(voice_of(number, model, step.who), str(language))
                yield _Line(
                    number=number,
                    step=step,
                    manner=manner_of(number, model, step),
                    who=_in_tone(who, step.tone),
                )


def _in_tone(who: Character, tone: Tone | None) -> Character:
    changes = _TONES.get(tone, {}) if tone else {}
    return dataclasses.replace(
        who, **{key: getattr(who, key) * by for key, by in changes.items()}
    )


def _sound(model: Kokoro, line: _Line, language: Language) -> Any:  # noqa: ANN401
    step = line.step
    natural = natural_ms(model, step.say, str(language), line.who)
    duration_ms = round(natural / (PACES[step.pace] if step.pace else 1.0))
    clip = spoken(model, step.say, str(language), line.who, duration_ms).clip
    if step.level is None:
        return clip
    louder = np.asarray(clip) * 10 ** (_GAINS_DB[step.level] / 20)
    return _BEND * np.tanh(louder / _BEND)


def _write(path: Path, language: Language, clips: dict[str, dict[str, Clip]]) -> None:
    write_manifest(
        path,
        AudioManifest(
            format=1,
            language=language,
            voice=VOICES,
            made_with=made_with(),
            licence=LICENCE,
            attribution=ATTRIBUTION,
            clips=clips,
        ),
    )
