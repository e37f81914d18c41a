"""Ways of speaking, a file a behaviour, written without looking at the rules.

``examples/<language>/<behaviour>.yaml`` holds texts, or ``{prev, text}`` with what the
caller said before, under ``yes`` and ``no``. What the rules cannot tell yet stands
under ``missed`` (a yes that is not heard) and ``mistaken`` (a no that is): such a line
is to be moved up as soon as it is told rightly.
"""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from phonecoach.language.protocol import Turn
from phonecoach.units import Language

FOLDER = Path(__file__).parent / "examples"
FILES = sorted(FOLDER.glob("*/*.yaml"))


def read(path):
    """Return a file of examples with a list under each of its four keys."""
    # All values are text: yes stays "yes".
    written = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506
    unknown = written.keys() - {"yes", "missed", "no", "mistaken"}
    assert not unknown, f"{path}: {unknown}"
    return {key: written.get(key, []) for key in ("yes", "missed", "no", "mistaken")}


def make_turn(example):
    """Return the turn of an example."""
    if isinstance(example, str):
        return Turn(id="example", text=example)
    return Turn(id="example", text=example["text"], prev=example["prev"])


@pytest.mark.parametrize(
    "path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}"
)
def test_each_example_is_told_as_its_file_says(path, engines):
    engine = engines(Language(path.parent.name))
    wanted = {"yes": True, "missed": False, "no": False, "mistaken": True}
    wrong = [
        f"{key}: {example}"
        for key, examples in read(path).items()
        for example in examples
        if (path.stem in {one.name for one in engine.hear(make_turn(example))})
        is not wanted[key]
    ]

    assert not wrong, "\n" + "\n".join(wrong)
