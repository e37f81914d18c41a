"""The recorded lines of the model calls: ``resources/models/audio/en.yaml``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

from phonecoach.errors import ContentError
from phonecoach.places import resources
from phonecoach.scenario.model_calls import FOLDER, manner_of
from phonecoach.scenario.recordings import (
    AUDIO,
    AudioManifest,
    Recording,
    clip_folder,
    clip_path,
    read_manifest,
    words_hash,
)

if TYPE_CHECKING:
    from pathlib import Path

    from phonecoach.scenario.model_calls import ModelCall, Step
    from phonecoach.units import Language

VOICES: Final = "scenes"
"""What their manifests name for a voice: each scene has two."""


def model_manifest(language: Language) -> Path:
    """Return where the manifest of a language lies."""
    return resources(FOLDER, AUDIO, f"{language}.yaml")


def recorded(
    language: Language, number: int, model: ModelCall, step: Step
) -> Recording | None:
    """Return the clip of a spoken step, or None if there is none of these very words.

    Args:
        language: Of the words.
        number: Of the item.
        model: Its model call.
        step: One of its steps, with words.
    """
    manifest = _manifest(language)
    clip = manifest.clips.get(str(number), {}).get(step.id) if manifest else None
    if clip is None or clip.text != words_hash(
        step.say, manner_of(number, model, step)
    ):
        return None
    path = clip_path(clip_folder(model_manifest(language)), str(number), step.id)
    if not path.is_file():
        return None
    return Recording(path=path, duration_ms=clip.duration_ms, samples=clip.samples)


@functools.cache
def _manifest(language: Language) -> AudioManifest | None:
    """Return a manifest; None where there is none that can be read: captions serve."""
    path = model_manifest(language)
    if not path.is_file():
        return None
    try:
        return read_manifest(path).value
    except ContentError:
        return None
