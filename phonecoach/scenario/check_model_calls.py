"""Checks of the model calls: every item, whole scenes, recordings that fit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from phonecoach.errors import ContentError, told
from phonecoach.scenario.check_recordings import file_fault, strays
from phonecoach.scenario.known import ITEMS
from phonecoach.scenario.model_calls import (
    Speaker,
    manner_of,
    model_file,
    read_models,
    steps_of,
)
from phonecoach.scenario.model_recordings import model_manifest
from phonecoach.scenario.recordings import (
    clip_folder,
    clip_path,
    read_manifest,
    words_hash,
)
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from phonecoach.content import Document
    from phonecoach.errors import Problem
    from phonecoach.scenario.model_calls import ModelCall, ModelFile, Scene, Step
    from phonecoach.scenario.recordings import AudioManifest

SHORTEST_MS: Final = 4_000
LONGEST_MS: Final = 60_000
"""A scene is heard in passing, between two calls."""

_ONLY_SPOKEN: Final = ("pace", "level", "tone", "over")


def model_call_problems() -> tuple[Problem, ...]:
    """Return what is wrong with the model calls of all languages."""
    problems: list[Problem] = []
    for language in Language:
        try:
            read = read_models(model_file(language))
        except ContentError as error:
            problems += error.problems
            continue
        problems += file_problems(read, language)
        problems += manifest_problems(model_manifest(language), read.value.items)
    return tuple(problems)


def file_problems(read: Document[ModelFile], language: Language) -> Iterator[Problem]:
    """Yield what is wrong with the model calls of a language."""
    wanted = {str(number) for number in ITEMS}
    for number in sorted(wanted - read.value.items.keys()):
        text = told("The item {item} has no model call; write one.", item=number)
        yield read.problem(text, "items")
    for number, model in read.value.items.items():
        if number not in wanted:
            text = told("There is no item {item}; remove its scenes.", item=number)
            yield read.problem(text, "items", number)
        for name, scene in (("good", model.good), ("bad", model.bad)):
            yield from _scene_problems(read, (number, name), scene, language)
        yield from _twice(read, number, model)


def _scene_problems(
    read: Document[ModelFile], at: tuple[str, str], scene: Scene, language: Language
) -> Iterator[Problem]:
    keys = ("items", *at)
    if not scene.why.strip():
        text = "Nothing is said of what to listen for; write it under 'why'."
        yield read.problem(text, *keys, "why")
    if not any(step.who is Speaker.TRAINEE for step in scene.lines):
        text = "The trainee says nothing in this scene; let them speak."
        yield read.problem(text, *keys, "lines")
    for place, step in enumerate(scene.lines):
        for text in _step_faults(step, first=place == 0):
            yield read.problem(text, *keys, "lines", place)
    if not SHORTEST_MS <= (took := scene.takes_ms(language)) <= LONGEST_MS:
        text = told(
            "The scene takes {seconds} seconds; between {least} and {most} are meant.",
            seconds=round(took / 1_000),
            least=SHORTEST_MS // 1_000,
            most=LONGEST_MS // 1_000,
        )
        yield read.problem(text, *keys)


def _step_faults(step: Step, *, first: bool) -> Iterator[str]:
    if len(step.kinds) != 1:
        yield told(
            "The step '{id}' is to have exactly one of say, ring, pause, hold and act.",
            id=step.id,
        )
    if bool(step.say) is not bool(step.who):
        yield told(
            "Who speaks in the step '{id}'? 'who' and 'say' go together.", id=step.id
        )
    if bool(step.act) is not bool(step.note.strip()):
        yield told("'act' and 'note' go together in the step '{id}'.", id=step.id)
    if not step.say and any(getattr(step, key) for key in _ONLY_SPOKEN):
        yield told(
            "Pace, level, tone and talk-over of '{id}' tell how something is said; "
            "nothing is said there.",
            id=step.id,
        )
    if step.over and first:
        yield told("There is nobody to be talked over before '{id}'.", id=step.id)


def _twice(
    read: Document[ModelFile], number: str, model: ModelCall
) -> Iterator[Problem]:
    seen: set[str] = set()
    for step in steps_of(model):
        if step.id in seen:
            text = told(
                "The step '{id}' is there twice; name one of them otherwise.",
                id=step.id,
            )
            yield read.problem(text, "items", number)
        seen.add(step.id)


def manifest_problems(path: Path, items: Mapping[str, ModelCall]) -> Iterator[Problem]:
    """Yield what is wrong with the recordings of a language; none are no fault."""
    if not path.is_file():
        return
    try:
        read = read_manifest(path)
    except ContentError as error:
        yield from error.problems
        return
    yield from strays(path, read.value)
    said = {
        (number, step.id): (step, manner_of(int(number), model, step))
        for number, model in items.items()
        for step in steps_of(model)
        if step.say and step.who
    }
    for number, clips in read.value.clips.items():
        for id_ in clips:
            if (number, id_) not in said:
                text = told(
                    "There is no step '{id}' of the item {item} any more; render "
                    "again.",
                    id=id_,
                    item=number,
                )
                yield read.problem(text, "clips", number, id_)
    for (number, id_), (step, manner) in said.items():
        if text := _clip_fault(read, path, (number, id_), words_hash(step.say, manner)):
            yield read.problem(text, "clips", number, id_)


def _clip_fault(
    read: Document[AudioManifest], path: Path, at: tuple[str, str], words: str
) -> str:
    number, id_ = at
    clip = read.value.clips.get(number, {}).get(id_)
    if clip is None:
        return told(
            "The step '{id}' of the item {item} has no clip; render it.",
            id=id_,
            item=number,
        )
    if clip.text != words:
        return told(
            "The step '{id}' of the item {item} was rendered from other words; render "
            "it again.",
            id=id_,
            item=number,
        )
    return file_fault(clip, clip_path(clip_folder(path), number, id_))
