"""Measure how well the rules hear behaviours, on labelled turns.

    python tests/bench/language_quality.py FOLDER [--lang en] [--third dev|held]
    python tests/bench/language_quality.py FOLDER --lang en --behaviour greet --errors
    python tests/bench/language_quality.py FOLDER --third held --write

FOLDER holds ``<lang>.jsonl``: a turn a line with id, prev, text, labels, unsure. A
behaviour under ``unsure`` is not judged. Two thirds of the turns are for writing rules
(``dev``), one third, chosen by a hash of the id, stays unseen (``held``).
"""

from __future__ import annotations

import argparse
import hashlib
import json
import statistics
import sys
import time
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from phonecoach import places
from phonecoach.errors import PhonecoachError
from phonecoach.language import Turn, Verdict
from phonecoach.language.listening import listener
from phonecoach.units import Language

HEADER = """\
# Share of each behaviour that the rules hear, measured on labelled turns.
# Written by tests/bench/language_quality.py; a behaviour that is missing counts as 0.
"""


@dataclass
class Tally:
    """What became of one behaviour."""

    hits: int = 0
    missed: list[dict] = field(default_factory=list)
    wrong: list[tuple[dict, str, str]] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """Share of what was heard that was there; 1 if nothing was heard."""
        heard = self.hits + len(self.wrong)
        return self.hits / heard if heard else 1.0

    @property
    def recall(self) -> float:
        """Share of what was there that was heard; 1 if nothing was there."""
        there = self.hits + len(self.missed)
        return self.hits / there if there else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def main() -> int:
    """Run from the command line."""
    options = _options()
    languages = [Language(options.lang)] if options.lang else list(Language)
    recall = {}
    try:
        for language in languages:
            recall[language] = _measure(language, options)
    except PhonecoachError as error:
        print(error, file=sys.stderr)
        return 1
    if options.write:
        _write(recall)
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, help="where <lang>.jsonl lie")
    parser.add_argument("--lang", choices=list(Language))
    parser.add_argument("--third", choices=["dev", "held", "all"], default="all")
    parser.add_argument("--behaviour", help="only this one")
    parser.add_argument("--errors", action="store_true", help="list the turns")
    parser.add_argument("--style", help="only turns of this style, such as asr")
    parser.add_argument("--ruled", action="store_true", help="only what has rules")
    parser.add_argument("--strict", action="store_true", help="count only yes")
    parser.add_argument("--rules", type=Path, help="another folder of rules")
    parser.add_argument(
        "--write", action="store_true", help="write resources/language/recall.yaml"
    )
    return parser.parse_args()


def is_held(turn_id: str) -> bool:
    """Whether a turn belongs to the third that rules must not be written from."""
    return int(hashlib.sha256(turn_id.encode()).hexdigest(), 16) % 3 == 0


def _turns(language: Language, options: argparse.Namespace) -> list[dict]:
    lines = (options.folder / f"{language}.jsonl").read_text(encoding="utf-8")
    turns = [json.loads(line) for line in lines.splitlines() if line.strip()]
    if options.third != "all":
        wanted = options.third == "held"
        turns = [turn for turn in turns if is_held(turn["id"]) == wanted]
    if options.style:
        turns = [turn for turn in turns if turn.get("style") == options.style]
    return turns


def _measure(language: Language, options: argparse.Namespace) -> dict[str, Tally]:
    turns = _turns(language, options)
    labelled = {name for turn in turns for name in turn["labels"] + turn["unsure"]}
    ears = listener(language, options.rules, here=True)
    ears.warm_up()
    tallies: dict[str, Tally] = defaultdict(Tally)
    taken = []
    for data in turns:
        turn = Turn(id=data["id"], text=data["text"], prev=data["prev"])
        began = time.perf_counter()
        heard = ears.hear(turn)
        taken.append(time.perf_counter() - began)
        kept = [
            one
            for one in heard
            if one.name in labelled
            and (one.verdict is Verdict.YES or not options.strict)
        ]
        _count(tallies, data, {one.name: one for one in kept})
    _print(language, tallies, len(turns), taken, options)
    return dict(tallies)


def _count(tallies: dict[str, Tally], data: dict, heard: dict) -> None:
    wanted = set(data["labels"])
    for name in wanted | set(heard):
        if name in data["unsure"]:
            continue
        tally = tallies[name]
        if name in wanted and name in heard:
            tally.hits += 1
        elif name in wanted:
            tally.missed.append(data)
        else:
            one = heard[name]
            words = data["text"][slice(*one.span)]
            tally.wrong.append((data, one.rule, words))


def _print(
    language: Language,
    tallies: dict[str, Tally],
    turns: int,
    taken: list[float],
    options: argparse.Namespace,
) -> None:
    shown = {
        name: tally
        for name, tally in sorted(tallies.items())
        if options.behaviour in (None, name)
        and (not options.ruled or tally.hits or tally.wrong)
    }
    print(f"\n{language}: {turns} turns, {options.third}")
    print(
        f"{'behaviour':<24}{'prec':>6}{'rec':>6}{'F1':>6}{'hit':>5}{'miss':>6}{'fp':>4}"
    )
    for name, tally in shown.items():
        print(
            f"{name:<24}{tally.precision:6.2f}{tally.recall:6.2f}{tally.f1:6.2f}"
            f"{tally.hits:5}{len(tally.missed):6}{len(tally.wrong):4}"
        )
        if options.errors:
            _print_errors(tally)
    _print_means(shown)
    taken.sort()
    p95 = taken[int(len(taken) * 0.95)] if taken else 0.0
    median = statistics.median(taken) if taken else 0.0
    print(f"a turn takes {median * 1000:.2f} ms, p95 {p95 * 1000:.2f} ms")


def _print_means(shown: dict[str, Tally]) -> None:
    together = Tally(
        hits=sum(tally.hits for tally in shown.values()),
        missed=[one for tally in shown.values() for one in tally.missed],
        wrong=[one for tally in shown.values() for one in tally.wrong],
    )
    macro = statistics.fmean(tally.f1 for tally in shown.values()) if shown else 0.0
    print(
        f"{'micro':<24}{together.precision:6.2f}{together.recall:6.2f}"
        f"{together.f1:6.2f}{together.hits:5}{len(together.missed):6}"
        f"{len(together.wrong):4}\n{'macro F1':<36}{macro:6.2f}"
    )


def _print_errors(tally: Tally) -> None:
    for data in tally.missed:
        print(f"    MISSED {data['id']}: {data['text']}")
        print(f"           after: {data['prev'] or '-'}")
    for data, rule, words in tally.wrong:
        print(f"    WRONG  {data['id']}: {data['text']}")
        print(f"           after: {data['prev'] or '-'}")
        print(f"           {rule} heard {words!r}; labels {', '.join(data['labels'])}")


def _write(recall: dict[Language, dict[str, Tally]]) -> None:
    path = places.resources("language", "recall.yaml")
    from phonecoach.language.recall import recall as read_recall  # noqa: PLC0415

    lines = [HEADER]
    for language in Language:
        lines.append(f"{language}:")
        table = (
            {name: tally.recall for name, tally in recall[language].items()}
            if language in recall
            else dict(read_recall(language))
        )
        lines += [f"  {name}: {table[name]:.2f}" for name in sorted(table)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"\nwrote {path}")


if __name__ == "__main__":
    sys.exit(main())
