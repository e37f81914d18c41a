"""Model calls: shipped ones are whole, and `check` names what is wrong with others."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach import content
from phonecoach.scenario import model_recordings
from phonecoach.scenario.check_model_calls import file_problems, manifest_problems
from phonecoach.scenario.known import ITEMS
from phonecoach.scenario.model_calls import (
    Pace,
    Speaker,
    Step,
    manner_of,
    model_calls,
    model_file,
    read_models,
    steps_of,
    voice_of,
)
from phonecoach.scenario.recordings import AudioManifest, Clip, words_hash
from phonecoach.units import Language

SCENE = """
      why: {why}
      lines:
        - {{id: {x}1, ring: 2}}
        - {{id: {x}2, who: trainee, say: "Hello, Saltbox, Charlie speaking."}}
        - {{id: {x}3, who: caller, say: "I would like a table for two, please."}}
"""


def one_item(good=None, bad=None):
    good = good or SCENE.format(why="It is warm.", x="g")
    bad = bad or SCENE.format(why="It is cold.", x="b")
    return (
        f'format: 1\nitems:\n  "44":\n    place: A bank.\n    good:{good}    bad:{bad}'
    )


def problems_of(tmp_path, text):
    path = tmp_path / "en.yaml"
    path.write_text(text, "utf-8")
    found = file_problems(read_models(path), Language.EN)
    return [one for one in found if "model call" not in one.text]


@pytest.mark.parametrize("language", Language)
def test_shipped_scenes_have_no_fault(language):
    read = read_models(model_file(language))

    assert list(file_problems(read, language)) == []


def test_missing_item_is_told(tmp_path):
    path = tmp_path / "en.yaml"
    path.write_text(one_item(), "utf-8")

    found = list(file_problems(read_models(path), Language.EN))

    assert len(found) == len(ITEMS) - 1
    assert any("item 45" in one.text for one in found)


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        (("why: It is cold.", 'why: " "'), "what to listen for"),
        (("id: b1, ring: 2", "id: b1, ring: 2, pause: 1"), "exactly one of"),
        (("id: b1, ring: 2", "id: b1"), "exactly one of"),
        (("id: b3, who: caller,", "id: b3,"), "go together"),
        (("id: b1, ring: 2", "id: b1, act: memo"), "go together"),
        (("id: b1, ring: 2", "id: b1, ring: 2, tone: warm"), "nothing is said"),
        (("id: b1, ring: 2", "id: g1, ring: 2"), "there twice"),
        (("id: b1, ring: 2", "id: b1, ring: 30"), "The scene takes 9"),
        (("who: trainee", "who: caller"), "The trainee says nothing"),
    ],
)
def test_faults_are_told_with_their_line(tmp_path, changed, words):
    text = one_item(bad=SCENE.format(why="It is cold.", x="b").replace(*changed))

    (found,) = problems_of(tmp_path, text)

    assert words in found.text
    assert found.line >= 3


def test_nobody_can_be_talked_over_at_the_beginning(tmp_path):
    line = '        - {id: b1, who: trainee, over: 1.5, say: "Yes, I know all that."}\n'
    text = one_item(bad=f"\n      why: Too soon.\n      lines:\n{line}")

    found = [one.text for one in problems_of(tmp_path, text)]

    assert any("nobody to be talked over" in one for one in found)


@pytest.mark.parametrize("language", Language)
def test_two_voices_speak_in_each_scene(language):
    for number, model in model_calls(language).items():
        voices = {voice_of(number, model, who) for who in Speaker}
        assert len(voices) == 2


@given(st.integers(1, 3_600), st.floats(0.5, 60))
def test_a_hold_is_shortened_and_a_silence_is_not(hold, pause):
    held = Step(id="g1", hold=hold).takes_ms(Language.EN)
    silent = Step(id="g1", pause=pause).takes_ms(Language.EN)

    assert held <= 4_000
    assert silent == round(pause * 1_000)


def test_who_speaks_fast_takes_less_time():
    step = Step(id="g1", who=Speaker.TRAINEE, say="Your account number, please.")

    fast = replace(step, pace=Pace.FAST)

    assert fast.spoken_ms(Language.EN) < step.spoken_ms(Language.EN)


# Recordings --------------------------------------------------------------------------


@pytest.fixture
def recorded_item(tmp_path, monkeypatch):
    """The clips of one shipped item, told by a manifest of their own."""
    model = model_calls(Language.EN)[44]
    path = tmp_path / "en.yaml"
    clips = {}
    for step in steps_of(model):
        if step.say:
            clips[step.id] = Clip(
                text=words_hash(step.say, manner_of(44, model, step)),
                recipe="r1",
                duration_ms=1_000,
                samples=8_000,
            )
    manifest = AudioManifest(
        format=1,
        language=Language.EN,
        voice=model_recordings.VOICES,
        made_with=("a test",),
        licence="Apache-2.0",
        attribution="nobody",
        clips={"44": clips},
    )
    monkeypatch.setattr(model_recordings, "model_manifest", lambda _: path)
    model_recordings._manifest.cache_clear()
    yield path, manifest, model
    model_recordings._manifest.cache_clear()


def keep(path, manifest):
    path.write_text(str(content.dumped(manifest, AudioManifest)).replace("'", '"'))


def test_clip_is_found_only_for_its_very_words(recorded_item):
    path, manifest, model = recorded_item
    keep(path, manifest)
    step = next(one for one in steps_of(model) if one.say)
    file = path.with_suffix("") / f"44.{step.id}.opus"

    assert model_recordings.recorded(Language.EN, 44, model, step) is None
    file.parent.mkdir()
    file.write_bytes(b"")
    found = model_recordings.recorded(Language.EN, 44, model, step)
    other = replace(step, say=step.say + " Indeed.")

    assert found is not None
    assert (found.path, found.duration_ms) == (file, 1_000)
    assert model_recordings.recorded(Language.EN, 44, model, other) is None
    assert (
        model_recordings.recorded(Language.EN, 44, model, replace(step, pace=Pace.FAST))
        is None
    )


def test_check_names_stale_missing_and_stray_clips(recorded_item):
    path, manifest, model = recorded_item
    ids = list(manifest.clips["44"])
    stale = replace(manifest.clips["44"][ids[0]], text="t0")
    clips = {**manifest.clips["44"], ids[0]: stale, "g9": stale}
    del clips[ids[1]]
    keep(path, replace(manifest, clips={"44": clips}))
    folder = path.with_suffix("")
    folder.mkdir()
    (folder / "44.z.opus").write_bytes(b"")

    found = " ".join(one.text for one in manifest_problems(path, {"44": model}))

    assert "rendered from other words" in found
    assert f"'{ids[1]}' of the item 44 has no clip" in found
    assert "no step 'g9'" in found
    assert "No manifest tells of this clip" in found
    assert "cannot be read" in found


def test_nothing_recorded_is_no_fault(tmp_path):
    model = model_calls(Language.EN)[44]

    assert list(manifest_problems(tmp_path / "en.yaml", {"44": model})) == []
