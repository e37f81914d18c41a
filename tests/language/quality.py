"""How well the rules hear the labelled turns of ``tests/corpus``.

``<language>.jsonl`` holds a turn a line: id, third, style, prev, text, labels, unsure;
``finer`` where the labels name the finer behaviours, too. A behaviour under ``unsure``
is not judged. Turns of the third ``held`` were never looked at by those who write
rules: what is measured there holds for strangers, too.
"""

from __future__ import annotations

import json
import math
import statistics
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

from phonecoach import places
from phonecoach.language.protocol import TRACE_PREFIX, Turn, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from phonecoach.language.protocol import Behaviour
    from phonecoach.units import Language

CORPUS = Path(__file__).resolve().parents[1] / "corpus"
FIGURES = CORPUS / "figures.yaml"

FINER = frozenset(
    {
        *("anything_else", "call_again", "thank_call", "took_over", "verify_identity"),
        *("signpost", "recording_notice", "disclose_data", "blame_colleague"),
    }
)
"""Judged only where the labels name them."""

FAULTS = frozenset(
    {
        *("rude", "blame_caller", "argue", "excuse", "flat_refusal", "vague"),
        "casual_register",
    }
)

MAY_FALL = 0.02

FIGURES_HEAD = """\
# F1 of what is heard of the labelled turns. No figure may fall by more than 0.02.
# Written by `python3 main.py test --quality`.

"""
RECALL_HEAD = """\
# Share of each behaviour that the rules hear, measured on turns that those who wrote
# the rules have not seen; a behaviour that is missing counts as 0. After `trace:`
# stands the share that they hear or find a trace of.
# Written by `python3 main.py test --quality`.

"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A turn and what it does."""

    id: str
    third: str
    style: str
    prev: str
    text: str
    labels: frozenset[str]
    unsure: frozenset[str]
    finer: bool = False

    @property
    def turn(self) -> Turn:
        """The turn as it is heard."""
        return Turn(id=self.id, text=self.text, prev=self.prev)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrong:
    """A behaviour heard where it is not: by which rule, in which words."""

    turn: Labelled
    rule: str
    words: str


@dataclass
class Tally:
    """What became of one behaviour, or of several together."""

    hits: int = 0
    likely: int = 0
    """How many of those no rule heard; on a card they count as traces."""

    traced: int = 0
    """How many of those missed left a trace."""

    missed: list[Labelled] = field(default_factory=list)
    wrong: list[Wrong] = field(default_factory=list)

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
    def by_rules(self) -> float:
        """Share of what was there that a rule heard; 1 if nothing was there."""
        there = self.hits + len(self.missed)
        return (self.hits - self.likely) / there if there else 1.0

    @property
    def noticed(self) -> float:
        """Share of what was there that was heard or left a trace."""
        there = self.hits + len(self.missed)
        return (self.hits + self.traced) / there if there else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def labelled(language: Language, folder: Path = CORPUS) -> tuple[Labelled, ...]:
    """Return all turns of a language."""
    text = (folder / f"{language}.jsonl").read_text(encoding="utf-8")
    return tuple(_turn(json.loads(line)) for line in text.splitlines() if line.strip())


def _turn(data: dict) -> Labelled:
    names = {name: frozenset(data[name]) for name in ("labels", "unsure")}
    words = {name: data[name] for name in ("id", "third", "style", "prev", "text")}
    return Labelled(**words, **names, finer=data.get("finer", False))


def tallies(
    turns: Iterable[Labelled], hear: Callable[[Labelled], Iterable[Behaviour]]
) -> dict[str, Tally]:
    """Return behaviour to tally; what is left to a human is not heard."""
    found: dict[str, Tally] = defaultdict(Tally)
    for one in turns:
        told = tuple(hear(one))
        heard = {
            said.name: said
            for said in told
            if not said.name.startswith("style:")
            and (one.finer or said.name not in FINER)
            and (said.verdict is Verdict.YES or _may_be_weak(said))
        }
        _count(found, one, heard)
        for name in one.labels - one.unsure - set(heard):
            found[name].traced += any(name in (it.name, it.traced) for it in told)
    return dict(found)


def _count(found: dict[str, Tally], one: Labelled, heard: dict[str, Behaviour]) -> None:
    for name in (one.labels | set(heard)) - one.unsure:
        if name in one.labels and name in heard:
            found[name].hits += 1
            found[name].likely += heard[name].is_likeness
        elif name in one.labels:
            found[name].missed.append(one)
        else:
            said = heard[name]
            words = one.text[slice(*said.span)]
            found[name].wrong.append(Wrong(turn=one, rule=said.rule, words=words))


def _may_be_weak(said: Behaviour) -> bool:
    # A fault counts only where it is beyond doubt.
    return said.verdict is Verdict.WEAK and said.name not in FAULTS


def together(found: Iterable[Tally]) -> Tally:
    """Return one tally of several, for micro averages."""
    found = tuple(found)
    return Tally(
        hits=sum(one.hits for one in found),
        likely=sum(one.likely for one in found),
        traced=sum(one.traced for one in found),
        missed=[turn for one in found for turn in one.missed],
        wrong=[wrong for one in found for wrong in one.wrong],
    )


def macro(found: dict[str, Tally]) -> float:
    """Return the mean of the behaviours' F1."""
    return statistics.fmean(one.f1 for one in found.values())


def parts(turns: tuple[Labelled, ...]) -> Iterator[tuple[str, tuple[Labelled, ...]]]:
    """Yield the thirds, then the styles, each with its turns."""
    for name in ("dev", "held"):
        yield name, tuple(one for one in turns if one.third == name)
    for name in sorted({one.style for one in turns}):
        yield name, tuple(one for one in turns if one.style == name)


def figures(found: dict[str, dict[str, Tally]]) -> dict[str, float]:
    """Return the F1 of every behaviour and the means, of every part.

    Args:
        found: Part to behaviour to tally.

    Returns:
        Names such as ``held micro`` and ``dev greet`` to F1, rounded to 0.001. Single
        behaviours only for the thirds: a style has too few of most.
    """
    told = {}
    for part, by_name in found.items():
        told[f"{part} micro"] = together(by_name.values()).f1
        told[f"{part} macro"] = macro(by_name)
        if part in {"dev", "held"}:
            told |= {f"{part} {name}": one.f1 for name, one in sorted(by_name.items())}
    return {name: round(value, 3) for name, value in told.items()}


def fallen(before: dict[str, float], now: dict[str, float]) -> dict[str, float]:
    """Return what fell by more than `MAY_FALL`, with what it is now."""
    return {
        name: now.get(name, 0.0)
        for name, value in before.items()
        if now.get(name, 0.0) < value - MAY_FALL
    }


def kept_figures() -> dict[str, dict[str, float]]:
    """Return language to the figures that must not fall."""
    if not FIGURES.exists():
        return {}
    return yaml.safe_load(FIGURES.read_text(encoding="utf-8"))


def keep(language: Language, found: dict[str, dict[str, Tally]]) -> None:
    """Write the figures of a language, and what the fairness rule reads."""
    _replace(FIGURES, FIGURES_HEAD, language, figures(found))
    recall = places.resources("language", "recall.yaml")
    _replace(recall, RECALL_HEAD, language, shares(found["held"]))


def shares(found: dict[str, Tally]) -> dict[str, float]:
    """Return what the fairness rule reads: shares heard by rules, and heard or traced.

    Rounded downwards, so that nothing is taken for heard better than it was.
    """
    rows = {name: one.by_rules for name, one in sorted(found.items())}
    rows |= {TRACE_PREFIX + name: one.noticed for name, one in sorted(found.items())}
    return {name: math.floor(share * 100) / 100 for name, share in rows.items()}


def _replace(path: Path, head: str, language: Language, table: dict) -> None:
    text = path.read_text(encoding="utf-8") if path.exists() else "{}"
    kept = yaml.safe_load(text) | {str(language): table}
    body = yaml.safe_dump(dict(sorted(kept.items())), sort_keys=False)
    path.write_text(head + body, encoding="utf-8")


def report(language: Language, found: dict[str, dict[str, Tally]]) -> str:
    """Return the figures of a language as a table to read."""
    columns = "".join(f"{name:>6}" for name in ("prec", "rec", "F1", "hit", "miss"))
    lines = []
    for part, by_name in found.items():
        lines += ["", f"{f'{language}, {part}':<24}{columns}{'wrong':>6}"]
        if part in {"dev", "held"}:
            lines += [_row(name, one) for name, one in sorted(by_name.items())]
        faults = [one for name, one in by_name.items() if name in FAULTS]
        lines.append(_row("faults", together(faults)))
        lines.append(_row("micro", together(by_name.values())))
        lines.append(f"{'macro':<36}{macro(by_name):6.2f}")
    return "\n".join(lines)


def _row(name: str, one: Tally) -> str:
    return (
        f"{name:<24}{one.precision:6.2f}{one.recall:6.2f}{one.f1:6.2f}"
        f"{one.hits:6}{len(one.missed):6}{len(one.wrong):6}"
    )
