"""What writing, hesitating and small talk must not change in Japanese."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest
import yaml

from phonecoach import places
from phonecoach.language.local import make_engine
from phonecoach.language.protocol import Turn, Verdict
from phonecoach.units import Language

FOLDER = Path(__file__).parent / "examples" / "ja"
FAULTS = {"rude", "blame_caller", "argue", "excuse", "flat_refusal", "vague"}
MARKS = re.compile("[、。！]")


@pytest.fixture(scope="module")
def hear():
    """Return a function that tells what is heard in a turn."""
    engine = make_engine(Language.JA, places.resources("language"))
    return lambda text, prev: engine.hear(Turn(id="example", text=text, prev=prev))


def accused(behaviours):
    """Return the faults that count."""
    sure = {one.name for one in behaviours if one.verdict is Verdict.YES}
    return sure & FAULTS


def by_rules(behaviours):
    """Return the names of what more than likeness speaks for."""
    return {one.name for one in behaviours if not one.is_likeness}


def examples(*keys):
    """Return behaviour, text and line before of the examples under these keys."""
    found = []
    for path in sorted(FOLDER.glob("*.yaml")):
        # All values are text: yes stays "yes".
        written = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506
        for key in keys:
            for one in written.get(key, []):
                told = {"text": one, "prev": ""} if isinstance(one, str) else one
                found.append((path.stem, told["text"], told["prev"]))
    # A sample that is the same every time, not a secret.
    return random.Random(7).sample(found, 250)  # noqa: S311


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda text: MARKS.sub("", text), id="no punctuation"),
        pytest.param(lambda text: f"えっと、{text}", id="a filler"),
        pytest.param(lambda text: " ".join(re.findall(".{1,4}", text)), id="spacing"),
    ],
)
def test_how_a_turn_is_written_makes_no_fault(change, hear):
    born = [
        (text, sorted(new))
        for _, text, prev in examples("yes", "no")
        if (new := accused(hear(change(text), prev)) - accused(hear(text, prev)))
    ]

    assert not born


def test_an_unrelated_sentence_removes_hardly_any_yes(hear):
    told = [one for one in examples("yes") if one[0] not in FAULTS]
    lost = [
        (name, text)
        for name, text, prev in told
        if name in by_rules(hear(text, prev))
        and name not in by_rules(hear(f"{text.rstrip('。')}。本日は暑いですね。", prev))
    ]

    # Plain speech at the very end is known by its being the end.
    assert [one for one in lost if one[0] != "casual_register"] == []
