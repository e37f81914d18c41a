"""Measure how well the rules hear behaviours, on labelled turns.

    python tests/bench/language_quality.py [FOLDER] [--lang en] [--third dev|held]
    python tests/bench/language_quality.py --lang en --behaviour greet --errors

FOLDER holds ``<lang>.jsonl``, ``tests/corpus`` if not given. The turns of the third
``held`` stay unseen: this lists no errors of theirs.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from phonecoach.errors import PhonecoachError
from phonecoach.language.listening import listener
from phonecoach.units import Language
from tests.language.quality import (
    CORPUS,
    FAULTS,
    Labelled,
    Tally,
    labelled,
    macro,
    tallies,
    together,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from phonecoach.language import Behaviour


def main() -> int:
    """Run from the command line."""
    options = _options()
    languages = [Language(options.lang)] if options.lang else list(Language)
    try:
        for language in languages:
            _measure(language, options)
    except PhonecoachError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "folder", type=Path, nargs="?", default=CORPUS, help="where <lang>.jsonl lie"
    )
    parser.add_argument("--lang", choices=list(Language))
    parser.add_argument("--third", choices=["dev", "held"], default="dev")
    parser.add_argument("--behaviour", help="only this one")
    parser.add_argument("--errors", action="store_true", help="list the turns")
    parser.add_argument("--style", help="only turns of this style, such as asr")
    parser.add_argument("--ids", default="", help="only turns whose id begins so")
    parser.add_argument("--rules", type=Path, help="another folder of rules")
    options = parser.parse_args()
    if options.errors and options.third == "held":
        parser.error("what is held back is not to be looked at")
    return options


def _measure(language: Language, options: argparse.Namespace) -> None:
    turns = tuple(
        one
        for one in labelled(language, options.folder)
        if one.third == options.third
        and options.style in (None, one.style)
        and one.id.startswith(options.ids)
    )
    ears = listener(language, options.rules, here=True)
    ears.warm_up()
    taken = []

    def hear(one: Labelled) -> Sequence[Behaviour]:
        began = time.thread_time()
        heard = ears.hear(one.turn)
        taken.append(time.thread_time() - began)
        return heard

    found = tallies(turns, hear)
    print(f"\n{language}: {len(turns)} turns, {options.third}")
    _print(found, options)
    taken.sort()
    p95 = taken[int(len(taken) * 0.95)] if taken else 0.0
    median = statistics.median(taken) if taken else 0.0
    print(f"a turn takes {median * 1000:.2f} ms of CPU, p95 {p95 * 1000:.2f} ms")


def _print(found: dict[str, Tally], options: argparse.Namespace) -> None:
    shown = {
        name: tally
        for name, tally in sorted(found.items())
        if options.behaviour in (None, name)
    }
    print(
        f"{'behaviour':<24}{'prec':>6}{'rec':>6}{'F1':>6}{'hit':>5}{'miss':>6}{'fp':>4}"
    )
    for name, tally in shown.items():
        _print_row(name, tally)
        if options.errors:
            _print_errors(tally)
    faults = [tally for name, tally in shown.items() if name in FAULTS]
    if faults:
        _print_row("faults", together(faults))
    if shown:
        _print_row("micro", together(shown.values()))
        print(f"{'macro F1':<36}{macro(shown):6.2f}")


def _print_row(name: str, tally: Tally) -> None:
    print(
        f"{name:<24}{tally.precision:6.2f}{tally.recall:6.2f}{tally.f1:6.2f}"
        f"{tally.hits:5}{len(tally.missed):6}{len(tally.wrong):4}"
    )


def _print_errors(tally: Tally) -> None:
    for turn in tally.missed:
        print(f"    MISSED {turn.id}: {turn.text}")
        print(f"           after: {turn.prev or '-'}")
    for one in tally.wrong:
        turn = one.turn
        print(f"    WRONG  {turn.id}: {turn.text}")
        print(f"           after: {turn.prev or '-'}")
        labels = ", ".join(sorted(turn.labels))
        print(f"           {one.rule} heard {one.words!r}; labels {labels}")


if __name__ == "__main__":
    sys.exit(main())
