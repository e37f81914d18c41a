"""Find how much words have to tell of a behaviour to be a trace of it.

    python tests/bench/trace_levels.py [--lang en] [--write]

For each behaviour that the rules hear in less than .85 of the turns in which it is, the
highest level is chosen at which so many are heard or leave a trace; the fairness rule
then needs a human only where there is one. Measured on the turns that no writer of
rules has read, whose texts it does not show. Levels out of reach are left out.
With ``--write`` they are put under ``traces:`` in ``common.yaml``; after that run
``main.py test --quality``.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from phonecoach import places
from phonecoach.language.hearing import Hearing, best_of
from phonecoach.language.local import make_analyser
from phonecoach.language.pattern_index import PatternIndex
from phonecoach.language.protocol import Verdict
from phonecoach.language.rule_files import read_rules
from phonecoach.language.traces import LEAST, left_behind, told
from phonecoach.language.turn_reader import TurnReader
from phonecoach.scoring.fairness import LEAST_RECALL
from phonecoach.units import Language
from tests.language.quality import labelled

LEVELS = (1.0, 0.75, 0.5, 0.4, 0.33, 0.25, 0.2, 0.16, 0.12)
SURE = float("inf")
"""Stands for what was heard, or stopped: there is a trace whatever the level."""


def main() -> None:
    """Print the levels of the languages asked for, or write them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--lang", type=Language, choices=list(Language), nargs="*")
    parser.add_argument("--write", action="store_true")
    wish = parser.parse_args()
    for language in wish.lang or Language:
        found = levels(language)
        print(f"{language}: {found}")
        if wish.write:
            write(places.resources("language", language, "common.yaml"), found)


def levels(language: Language) -> dict[str, float]:
    """Return behaviour to its level, where it needs one other than `LEAST`."""
    found = {}
    for name, shares in sorted(shares_where_it_is(language).items()):
        heard = sum(share is None for share in shares)
        if heard >= LEAST_RECALL * len(shares):
            continue
        for level in LEVELS:
            noticed = sum(share is None or share >= level for share in shares)
            if noticed >= LEAST_RECALL * len(shares):
                if level != LEAST:
                    found[name] = level
                break
    return found


def shares_where_it_is(language: Language) -> dict[str, list[float | None]]:
    """Return for each turn that does something how much its words tell; None: heard."""
    book = read_rules(places.resources("language"), language)
    index = PatternIndex(book.rules, book.lexicon)
    reader = TurnReader(book, make_analyser(language))
    found = defaultdict(list)
    for one in labelled(language):
        if one.third != "held":
            continue
        hearing = Hearing(book, index, reader, one.turn)
        hits = best_of(hearing.hits())
        surely = {
            name for name, hit in hits.items() if hit.rule.verdict is not Verdict.UNSURE
        }
        stopped = left_behind(book, hearing, hits)
        left = told(hearing.reading, hits, book.telling)
        for name in one.labels - one.unsure:
            share = SURE if name in stopped or name in hits else left.get(name, (0,))[0]
            found[name].append(None if name in surely else share)
    return found


def write(path: Path, found: dict[str, float]) -> None:
    """Put the levels under ``traces:`` in a ``common.yaml``."""
    text = path.read_text(encoding="utf-8")
    lines = "".join(f"  {name}: {level}\n" for name, level in found.items())
    block = f"traces:  # see tests/bench/trace_levels.py\n{lines}" if lines else ""
    text = re.sub(r"^traces:.*\n(?:  .*\n)*", "", text, flags=re.MULTILINE)
    path.write_text(text.rstrip("\n") + "\n\n" + block, encoding="utf-8")


if __name__ == "__main__":
    main()
