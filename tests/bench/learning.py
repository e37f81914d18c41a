"""Learn a second opinion on what rules hear, from the labelled turns and examples.

    python tests/bench/learning.py [--lang en] [--measure]

Writes ``resources/language/<language>/learned.json``; to be run again when many rules
or turns have changed. Needs scipy, which nothing else does. Nothing is random.

What rules hear in turns that they were made by says too little of what they hear of
strangers. So whatever only a single writer's turns speak for, a pattern or what stops
one, is taken away from that writer's turns before anything is learned from them: then
they are heard as the turns are that nobody looked at. The words are weighed by weights
learned from the turns of all other writers. ``--measure`` prints figures of each writer
by what was learned from the others, and of the turns that nobody looked at.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import yaml
from scipy.optimize import minimize
from scipy.sparse import csr_matrix, vstack

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from phonecoach import places
from phonecoach.language import learned
from phonecoach.language.hearing import Hearing, Hit, best_of
from phonecoach.language.local import make_analyser
from phonecoach.language.looks import Look, looks
from phonecoach.language.pattern_index import PatternIndex
from phonecoach.language.protocol import Turn
from phonecoach.language.rule_files import read_rules
from phonecoach.language.rules import Trace
from phonecoach.language.traces import left_behind, told
from phonecoach.language.turn_reader import TurnReader
from phonecoach.units import Language
from tests.language import quality

EXAMPLES = Path(__file__).resolve().parents[1] / "language" / "examples"
SCENE, TEXT = 3.0, 12.0  # how freely weights may grow
LOOSE, LOOSE_SHARED = 0.5, 0.5
LEAST_TURNS, LEAST_LABELS = 2, 8
OF_SCENE = ("p:", "ns:", "nt:", "ov", "os", "p0", "pq", "pn")
SENTENCE = 0.5  # what a sentence counts for beside the whole turn
BELIEVED = 3  # turns that what is known of the behaviour counts for
UNDONE = ("none", "not_with", "not_here", "with", "question", "turn")
WHY = {
    Language.EN: "These words usually do this: “{words}”.",
    Language.KO: "이 말은 보통 이 행동을 뜻합니다: “{words}”.",
    Language.JA: "この言葉は、ふつうこの行動を表します：「{words}」",
}


@dataclass
class Seen:
    """A turn, what was heard in it, and what it does."""

    source: str
    labels: dict[str, bool]
    hearing: Hearing
    prev: object
    hits: tuple[Hit, ...]
    turn: quality.Labelled | None = None
    evidence: learned.Evidence | None = None
    looks: list[Look] = field(default_factory=list)
    """What is seen of all, then of each sentence where there are several."""


class Listening:
    """All turns of a language."""

    def __init__(self, language):
        self.language = language
        self.book = read_rules(places.resources("language"), language)
        self.analyser = make_analyser(language)
        self.index = PatternIndex(self.book.rules, self.book.lexicon)
        self.reader = TurnReader(self.book, self.analyser)
        turns = quality.labelled(language)
        dev = [one for one in turns if one.third == "dev"]
        count = Counter(name for one in dev for name in one.labels)
        self.names = sorted(name for name in count if count[name] >= LEAST_LABELS)
        self.dev = [self.seen_turn(one) for one in dev]
        self.held = [self.seen_turn(one) for one in turns if one.third == "held"]
        self.examples = [*self.written(), *self.beside_rules()]
        self.make_honest()
        for one in self.held:
            self.finish(one, one.hits)

    def seen_turn(self, one):
        judged = [
            name
            for name in self.names
            if name not in one.unsure and (one.finer or name not in quality.FINER)
        ]
        labels = {name: name in one.labels for name in judged}
        return self.seen(one.id.rsplit("-", 2)[0], labels, one.turn, one)

    def seen(self, source, labels, turn, labelled=None):
        hearing = Hearing(self.book, self.index, self.reader, turn)
        prev = self.reader.prev(turn) if turn.prev.strip() else None
        return Seen(source, labels, hearing, prev, hearing.hits(), labelled)

    def written(self):
        for path in sorted((EXAMPLES / self.language).glob("*.yaml")):
            text = path.read_text(encoding="utf-8")
            for key, lines in yaml.load(text, Loader=yaml.BaseLoader).items():  # noqa: S506
                for one in lines:
                    said = {"text": one} if isinstance(one, str) else one
                    labels = {path.stem: key in {"yes", "missed"}}
                    yield self.seen(f"written {path.stem}", labels, Turn(id="", **said))

    def beside_rules(self):
        for rule in self.book.rules:
            for does, examples in ((True, rule.yes), (False, rule.no)):
                for one in examples:
                    said = {name: getattr(one, name) for name in ("text", "prev")}
                    turn = Turn(id="", stage=one.stage, slots=one.slots, **said)
                    yield self.seen("rules", {rule.behaviour: does}, turn)

    def make_honest(self):
        speaks, stops = defaultdict(set), defaultdict(set)
        for one in [*self.dev, *self.examples]:
            if one.source != "rules":
                for hit in one.hits:
                    speaks[hit.rule, hit.source].add(one.source)
                for attempt, reason in one.hearing.stopped():
                    stops[attempt.rule, reason].add(one.source)
        for one in [*self.dev, *self.examples]:
            own = {one.source}
            hits = [hit for hit in one.hits if speaks[hit.rule, hit.source] - own]
            for attempt, reason in one.hearing.stopped():
                only_own = not stops[attempt.rule, reason] - own
                undone = reason.split(":")[0] in UNDONE
                if only_own and undone and attempt.rule.trace is not Trace.ONLY:
                    hits += self.hits_of(attempt)
            self.finish(one, tuple(hits))

    def hits_of(self, attempt):
        place = attempt.match.start, attempt.match.end
        for name in self.book.implied.also(attempt.rule.behaviour):
            yield Hit(name, attempt.rule, attempt.source, *place, *place)

    def finish(self, one, hits):
        best = best_of(hits)
        reading = one.hearing.reading
        left = frozenset(left_behind(self.book, one.hearing, best)) - best.keys()
        shares = told(reading, best, self.book.telling)
        tells = {name: share for name, (share, _) in shares.items()}
        one.evidence = learned.Evidence(reading, one.prev, hits, tells, left)
        one.looks = looks(reading, one.prev)


def matrix(looked, places_of):
    rows, columns, values = [], [], []
    for row, one in enumerate(looked):
        for features, scale in zip(one, (TEXT, SCENE), strict=True):
            found = sorted(places_of[said] for said in features if said in places_of)
            rows += [row] * len(found)
            columns += found
            values += [scale / math.sqrt(len(features))] * len(found)
    rows += range(len(looked))
    columns += [len(places_of)] * len(looked)
    values += [1.0] * len(looked)
    shape = (len(looked), len(places_of) + 1)
    return csr_matrix((values, (rows, columns)), shape=shape, dtype=np.float32)


def fit(x, y, judged, stiff, steps):
    """Return weights, column by column of `y`, by logistic regression."""
    turned = x.T.tocsr()
    shape = (x.shape[1], y.shape[1])

    def loss(flat):
        w = flat.reshape(shape).astype(np.float32)
        z = x @ w
        lost = (judged * (np.logaddexp(0, z) - y * z)).sum()
        slope = turned @ (judged * (1 / (1 + np.exp(-z)) - y)) + stiff * w
        lost += 0.5 * (stiff * w * w).sum()
        return float(lost), np.asarray(slope, dtype=float).ravel()

    start = np.zeros(shape[0] * shape[1])
    how = {"maxiter": steps, "maxcor": 6}
    return minimize(loss, start, jac=True, method="L-BFGS-B", options=how).x.reshape(
        shape
    )


def looks_of(turns, first):
    """Return the looks at turns from the first that is asked for, and whose each is."""
    looked = [look for one in turns for look in one.looks[first:]]
    whose = [at for at, one in enumerate(turns) for _ in one.looks[first:]]
    return looked, np.array(whose)


def greatest(z, whose, turns):
    """Return a row for each turn: the greatest of its rows."""
    most = np.full((turns, z.shape[1]), -np.inf)
    np.maximum.at(most, whose, z)
    return most


class Words:
    """What words speak for, learned from some turns."""

    def __init__(self, names, turns):
        self.names = names
        count = Counter(said for one in turns for said in one.looks[0].text)
        count.update(said for one in turns for said in one.looks[0].scene)
        often = sorted(said for said in count if count[said] >= LEAST_TURNS)
        self.places = {said: place for place, said in enumerate(often)}
        shape = (len(turns), len(names))
        y, judged = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
        for row, one in enumerate(turns):
            for column, name in enumerate(names):
                if name in one.labels:
                    judged[row, column] = 1
                    y[row, column] = one.labels[name]
        stiff = np.full((len(often) + 1, 1), LOOSE, np.float32)
        stiff[-1] = LOOSE / 100
        x = matrix([one.looks[0] for one in turns], self.places)
        first = fit(x, y, judged, stiff, 40)
        # What a turn does, its likeliest sentence does; what it does not, none of them.
        looked, whose = looks_of(turns, 1)
        each = matrix(looked, self.places)
        z = each @ first
        likeliest = z >= greatest(z, whose, len(turns))[whose]
        counts = SENTENCE * judged[whose] * (likeliest | (y[whose] == 0))
        x, y = vstack([x, each]).tocsr(), np.vstack([y, y[whose] * likeliest])
        self.weights = fit(x, y, np.vstack([judged, counts]), stiff, 40)
        self.shorten()

    def shorten(self):
        """Keep of the weights what is written."""
        for said, place in self.places.items():
            scale = scale_of(said)
            levels = learned.levels_of(self.weights[place] * scale)
            self.weights[place] = np.array(levels) * learned.STEP / scale

    def log_odds(self, turns):
        looked, whose = looks_of(turns, 0)
        z = matrix(looked, self.places) @ self.weights
        return np.clip(greatest(z, whose, len(turns)), -6, 6)


class Trust:
    """How often what was heard was there, by rule and by behaviour."""

    def __init__(self, turns):
        self.found = defaultdict(lambda: defaultdict(lambda: [0, 0]))
        for one in turns:
            keys = {(hit.behaviour, learned.rule_key(hit)) for hit in one.evidence.hits}
            keys |= {(name, name) for name, _ in keys}
            for name, key in keys:
                if name in one.labels:
                    right = self.found[key][one.source]
                    right[0] += one.labels[name]
                    right[1] += 1

    def share(self, name, key, but):
        """Return the log-odds that a rule is right, not by the turns of one source."""
        right, heard = self._count(name, but)
        usual = (right + 4) / (heard + 5)
        if key != name:
            right, heard = self._count(key, but)
            usual = (right + BELIEVED * usual) / (heard + BELIEVED)
        usual = min(usual, 0.98)
        return math.log(usual / (1 - usual))

    def _count(self, key, but):
        found = [two for source, two in self.found[key].items() if source != but]
        return sum(one for one, _ in found), sum(one for _, one in found)


class Weighing:
    """What is weighed up of each turn and behaviour, heard or unheard."""

    def __init__(self, names, turns, odds, trust, *, heard):
        self.names, self.heard = names, heard
        self.rows, self.y, self.whose = [], [], []
        for at, one in enumerate(turns):
            for column, name in enumerate(names):
                if name in one.labels and self.asks(one, name, odds[at, column]):
                    self.add(one, name, float(odds[at, column]), trust)
                    self.whose.append((at, name))

    def asks(self, one, name, words):
        if name in learned.NAMED or (name in one.evidence.heard) != self.heard:
            return False
        return self.heard or (
            name not in learned.FAULTS and words >= learned.WORTH_ASKING
        )

    def add(self, one, name, words, trust):
        if self.heard:
            hits = [hit for hit in one.evidence.hits if hit.behaviour == name]
            shares = [trust.share(name, learned.rule_key(h), one.source) for h in hits]
            tells = learned.heard_features(words, hits, shares)
        else:
            tells = learned.unheard_features(words, name, one.evidence)
        own = np.zeros(2 * len(self.names))
        place = self.names.index(name)
        own[place], own[len(self.names) + place] = 1, 0.3 * words
        self.rows.append(np.concatenate([tells, own, [1]]))
        self.y.append(one.labels[name])

    def learn(self, among):
        x = csr_matrix(np.array(self.rows, np.float32)[among])
        y = np.array(self.y, np.float32)[among][:, None]
        stiff = np.full((x.shape[1], 1), 1 / LOOSE_SHARED, np.float32)
        stiff[-1] = 0.001
        return fit(x, y, np.ones_like(y), stiff, 400)[:, 0]

    def chances(self, weights):
        return 1 / (1 + np.exp(-(np.array(self.rows) @ weights)))


def words_by_others(listening):
    """Return the log-odds of each turn's words by what others' turns taught."""
    odds = np.zeros((len(listening.dev), len(listening.names)))
    for source in sorted({one.source for one in listening.dev}):
        own = [at for at, one in enumerate(listening.dev) if one.source == source]
        others = [one for one in listening.dev if one.source != source]
        words = Words(listening.names, others + listening.examples)
        odds[own] = words.log_odds([listening.dev[at] for at in own])
    return odds


def learn(listening, *, measure):
    names, dev = listening.names, listening.dev
    odds = words_by_others(listening)
    trust = Trust(dev)
    both = [Weighing(names, dev, odds, trust, heard=one) for one in (True, False)]
    if measure:
        print_by_source(dev, both)
    weights = [one.learn(slice(None)) for one in both]
    return written(names, Words(names, dev + listening.examples), trust, weights)


def print_by_source(dev, both):
    sources = [one.source for one in dev]
    decided = [set(one.evidence.heard) for one in dev]
    for weighing in both:
        whose = np.array([sources[at] for at, _ in weighing.whose])
        for source in sorted(set(sources)):
            chances = weighing.chances(weighing.learn(whose != source))
            for at in np.flatnonzero(whose == source):
                turn, name = weighing.whose[at]
                said = learned.Opinion(
                    chances[at], weighing.heard, name in learned.FAULTS
                )
                if said.dropped or said.added:
                    decided[turn] ^= {name}
    show("rules", dev, [one.evidence.heard for one in dev])
    show("both", dev, decided)


def show(title, turns, decided):
    found = defaultdict(quality.Tally)
    for one, heard in zip(turns, decided, strict=True):
        kept = {
            name
            for name in heard
            if not name.startswith("style:")
            and (one.turn.finer or name not in quality.FINER)
        }
        there = one.turn.labels
        for name in (there | kept) - one.turn.unsure:
            if name in there and name in kept:
                found[name].hits += 1
            else:
                (found[name].missed if name in there else found[name].wrong).append(one)
    every = quality.together(found.values())
    print(
        f"{title:<12} precision {every.precision:.3f} recall {every.recall:.3f} "
        f"micro {every.f1:.3f} macro {quality.macro(found):.3f}",
        flush=True,
    )


def scale_of(said):
    return SCENE if said.startswith(OF_SCENE) else TEXT


def written(names, words, trust, weights):
    """Return what is written: everything a reader needs, by name."""
    bias = words.weights[-1]
    own = {}
    for at, name in enumerate(names):
        tells = [bias[at], trust.share(name, name, None)]
        for one in weights:
            shared = len(one) - 1 - 2 * len(names)
            tells += [one[shared + at] + one[-1], 0.3 * one[shared + len(names) + at]]
        own[name] = [round(float(value), 3) for value in tells]
    said = {}
    for text, place in words.places.items():
        row = learned.encoded(learned.levels_of(words.weights[place] * scale_of(text)))
        if row:
            said[text] = row
    keys = sorted(key for key in trust.found if " " in key)
    rules = {key: round(trust.share(key.split()[0], key, None), 2) for key in keys}
    shared = [one[: len(one) - 1 - 2 * len(names)].tolist() for one in weights]
    heard, unheard = ([round(value, 4) for value in one] for one in shared)
    table = {"behaviours": own, "heard": heard, "unheard": unheard}
    return table | {"rules": rules, "words": said}


def write(path, table):
    lines = []
    for key, value in table.items():
        if isinstance(value, dict):
            rows = (f"{plain(name)}: {plain(one)}" for name, one in value.items())
            lines.append(f"{plain(key)}: {{\n" + ",\n".join(rows) + "\n}")
        else:
            lines.append(f"{plain(key)}: {plain(value)}")
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8", newline="\n")


def plain(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--lang", choices=list(Language))
    options.add_argument("--measure", action="store_true")
    given = options.parse_args()
    for language in [Language(given.lang)] if given.lang else list(Language):
        listening = Listening(language)
        table = learn(listening, measure=given.measure)
        path = learned.learned_file(places.resources("language"), language)
        write(path, {"why": WHY[language]} | table)
        if given.measure:
            print_held(listening)


def print_held(listening):
    opinion = learned.read_learned(places.resources("language"), listening.language)
    decided = []
    for one in listening.held:
        heard = set(one.evidence.heard)
        for name, said in opinion.opinions(one.evidence).items():
            if said.dropped or said.added:
                heard ^= {name}
        decided.append(heard)
    show("unseen rules", listening.held, [one.evidence.heard for one in listening.held])
    show("unseen both", listening.held, decided)


if __name__ == "__main__":
    main()
