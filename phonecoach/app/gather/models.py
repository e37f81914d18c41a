"""The model calls as they are shown and heard: words, times, recordings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.app.screens.models_text import (
    LineKind,
    ModelEntry,
    ModelText,
    SceneLine,
    SceneText,
)
from phonecoach.checklist import checklist
from phonecoach.checklist.topics import topic
from phonecoach.scenario.model_calls import Speaker, model_calls, timeline
from phonecoach.scenario.model_recordings import recorded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from phonecoach.scenario.model_calls import ModelCall, Scene, Timed
    from phonecoach.units import Language


def model_entries(language: Language) -> tuple[ModelEntry, ...]:
    """Return the items that have a model call, in their order."""
    return tuple(
        ModelEntry(no=no, topic=topic(no, language))
        for no in sorted(model_calls(language))
    )


def model_text(no: int, language: Language) -> ModelText:
    """Return the two scenes of an item.

    Raises:
        KeyError: If the item has none.
    """
    model = model_calls(language)[no]
    return ModelText(
        no=no,
        rule=checklist().items[no].texts[language].rule,
        place=model.place,
        good=_scene(no, model, model.good, language),
        bad=_scene(no, model, model.bad, language),
    )


def clips_of(no: int, language: Language) -> tuple[tuple[SceneClip, ...], ...]:
    """Return what is recorded of the good and of the bad scene of an item."""
    model = model_calls(language)[no]
    return tuple(
        tuple(_clips(no, model, scene, language)) for scene in (model.good, model.bad)
    )


SceneClip = tuple[int, "Path"]
"""When a clip begins, in ms from the beginning of its scene, and where it lies."""


def _timed(
    no: int, model: ModelCall, scene: Scene, language: Language
) -> tuple[Timed, ...]:
    found = {
        step.id: recorded(language, no, model, step) for step in scene.lines if step.say
    }
    lengths = {id_: clip.duration_ms for id_, clip in found.items() if clip is not None}
    return timeline(scene, language, lengths)


def _clips(
    no: int, model: ModelCall, scene: Scene, language: Language
) -> Iterator[SceneClip]:
    for timed in _timed(no, model, scene, language):
        clip = recorded(language, no, model, timed.step) if timed.step.say else None
        if clip is not None:
            yield timed.begins_ms, clip.path


def _scene(no: int, model: ModelCall, scene: Scene, language: Language) -> SceneText:
    timed = _timed(no, model, scene, language)
    return SceneText(why=scene.why, lines=tuple(map(_line, timed)))


def _line(timed: Timed) -> SceneLine:
    step = timed.step
    if step.who is not None:
        trainee = step.who is Speaker.TRAINEE
        kind = LineKind.TRAINEE if trainee else LineKind.CALLER
    elif step.ring:
        kind = LineKind.RING
    elif step.hold:
        kind = LineKind.HOLD
    else:
        kind = LineKind.SILENCE if step.pause else LineKind.SEEN
    manner = (step.pace, step.level, step.tone)
    return SceneLine(
        kind=kind,
        words=step.say or step.note,
        manner=tuple(str(one) for one in manner if one is not None),
        count=step.ring or step.hold,
        seconds=step.pause or step.over,
        begins_ms=timed.begins_ms,
        ends_ms=timed.ends_ms,
    )
