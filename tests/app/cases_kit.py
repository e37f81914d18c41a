"""Cases for who writes them, for pictures and tests: sound, broken, stale, own ones."""

from __future__ import annotations

import functools
import re
import shutil
import tempfile
from pathlib import Path

from phonecoach.app.gather.cases import cases_text
from phonecoach.places import scenarios
from phonecoach.scenario.checking import checked_cases

HOUSE = Path("/home/priya.shah/.local/share/phonecoach/cases")


def change(path, pattern, words):
    """Write something else in a file where a pattern is met first."""
    text = path.read_text(encoding="utf-8")
    changed, times = re.subn(pattern, words, text, count=1, flags=re.MULTILINE)
    assert times == 1, pattern
    path.write_text(changed, encoding="utf-8")


def copied(home, *names):
    """Copy some of the cases that come along, as they are."""
    for name in names:
        shutil.copytree(
            scenarios(name), home / name, ignore=shutil.ignore_patterns("audio*")
        )
    return home


@functools.cache
def checked():
    """A sound case, one that names no stage there is, and an own one that is stale."""
    with tempfile.TemporaryDirectory() as folder:
        ours = copied(Path(folder) / "ours", "mistaken-bill", "late-husband")
        change(ours / "late-husband" / "case.yaml", r"to: \w+", "to: nowhere_at_all")
        house = copied(Path(folder) / "house", "broken-delivery", "foul-language-sofa")
        own = house / "broken-delivery"
        own = own.rename(house / "broken-delivery-own")
        change(own / "case.yaml", r"^id: .*$", "id: broken-delivery-own")
        change(own / "ja.yaml", r"^made_from: .*$", "made_from: m000000000000")
        return checked_cases(ours, house, scenarios("shared"))


def cases(language):
    """All that is told of them."""
    return cases_text(checked(), HOUSE, language)
