"""How many calls simulated learners need until they have mastered every item.

Each takes the calls that the program suggests for a day, none where it suggests none;
and, to compare, two calls a day by chance. Calls are counted, not days. All of it is
drawn from seeds, so that the same figures come out again.

The learner. For each item there is a *habit*, the chance of doing it unasked, and from
the first call in which it applies a *strength* S in days. T days after it last applied
it is done with the chance

    habit + (1 - habit) * exp(-T / S)

an exponential forgetting curve (Ebbinghaus 1885) down to the habit. Each call in which
it applies is practice, for the card shows every item afterwards: met, S grows by

    1 + LEAST_GAIN + MOST_GAIN * (1 - exp(-T / S))

so that what was almost forgotten gains most (the spacing effect: Cepeda et al. 2006);
missed, it shrinks to LOST of itself, never below where it began. Habit and first
strength differ from learner to learner and item to item.

Two ways to tell that an item is mastered: the learner's own, which is true and which no
program can see (would still be done nine times in ten a week later), and the program's
(`practice.memory`), which is all that marks tell. Whether an item applies in a call
goes by how often it did with random trainees.

Calls back are left out: they are made when they were promised, not when chosen.
"""

import argparse
import math
import random
import statistics
import sys
from dataclasses import dataclass, field
from datetime import date, timedelta

from phonecoach.places import scenarios
from phonecoach.practice import (
    ItemPast,
    Marked,
    Past,
    Try,
    memories,
    playable_cases,
    practice_of,
)
from phonecoach.practice.past import KEPT
from phonecoach.proving.coverage import coverage
from phonecoach.proving.trials import trials
from phonecoach.scenario import Direction
from phonecoach.scenario.entries import library
from phonecoach.scoring.card import Mark

LIMIT = 0.70
LEARNERS, TRAINEES = 200, 60
A_DAY = 2
GIVE_UP = 1_500
LAST_DAY = date(2030, 1, 1)
FIRST_DAY = date(2026, 1, 1)
HABIT = (0.05, 0.6)
FIRST_STRENGTH = (2.0, 0.5)
"""Days at the median, and the spread of its logarithm."""

LEAST_GAIN, MOST_GAIN, LOST = 0.1, 2.5, 0.7
SURE, AHEAD = 0.9, 7
PARTLY = 0.3
"""So many of the marks that are not met are partly."""


@dataclass
class Skill:
    """How well a learner does one thing."""

    habit: float
    begins: float
    strength: float = 0.0
    last: date = FIRST_DAY

    def chance(self, day):
        if not self.strength:
            return self.habit
        kept = math.exp(-(day - self.last).days / self.strength)
        return self.habit + (1 - self.habit) * kept

    def practise(self, day, *, met):
        if not self.strength:
            self.strength = self.begins
        elif met:
            forgot = 1 - math.exp(-(day - self.last).days / self.strength)
            self.strength *= 1 + LEAST_GAIN + MOST_GAIN * forgot
        else:
            self.strength = max(self.begins, LOST * self.strength)
        self.last = day

    def mastered(self, day):
        return self.chance(day + timedelta(days=AHEAD)) >= SURE


@dataclass
class Learner:
    """Somebody who takes calls, and what the program knows of them."""

    luck: random.Random
    skills: dict
    tries: list = field(default_factory=list)
    marks: dict = field(default_factory=dict)

    def take(self, case, chances, day):
        for no, applies in sorted(chances[case].items()):
            if self.luck.random() >= applies:
                continue
            skill = self.skills[no]
            met = self.luck.random() < skill.chance(day)
            short = Mark.PARTLY if self.luck.random() < PARTLY else Mark.MISSED
            skill.practise(day, met=met)
            mark = Marked(mark=Mark.MET if met else short, case=case, day=day)
            self.marks[no] = (*self.marks.get(no, ()), mark)[-KEPT:]
        self.tries.append(Try(case=case, day=day))

    @property
    def past(self):
        items = (ItemPast(no=no, marks=it) for no, it in self.marks.items())
        return Past(tries=tuple(self.tries), items=tuple(items))

    def masters(self, day):
        """Return whether all is mastered: truly, and as far as marks tell."""
        true = all(one.mastered(day) for one in self.skills.values())
        if self.marks.keys() < self.skills.keys():
            return true, False
        known = memories(self.past.items)
        return true, all(one.mastered for one in known.values())


def suggested(learner, cases, day):
    """Take what the program suggests for a day: nothing where nothing is due."""
    while True:
        found = practice_of(cases, learner.past, day)
        if all(one.done for one in found.calls):
            return
        yield found.next.case


def by_chance(learner, cases, day):
    """Take any calls, as many each day."""
    for _ in range(A_DAY):
        yield learner.luck.choice(cases).case


def calls_needed(choose, seed, cases, chances):
    """Return after how many calls all was mastered: truly, and as marks tell."""
    luck = random.Random(seed)  # noqa: S311 - no secrets
    items = sorted({no for them in chances.values() for no in them})
    median, spread = FIRST_STRENGTH
    skills = {
        no: Skill(
            habit=luck.uniform(*HABIT), begins=median * math.exp(luck.gauss(0, spread))
        )
        for no in items
    }
    learner = Learner(luck, skills)
    found, number, day = [None, None], 0, FIRST_DAY
    while number < GIVE_UP and day < LAST_DAY and not all(found):
        before = number
        for case in choose(learner, cases, day):
            number += 1
            learner.take(case, chances, day)
        if number > before:
            for place, reached in enumerate(learner.masters(day)):
                found[place] = found[place] or (number if reached else None)
        day += timedelta(days=1)
    return [one or GIVE_UP for one in found]


def shelf():
    """Return the cases to choose from, and how often each item applies in each."""
    found = [one.case for one in library(scenarios(), scenarios("shared"))]
    free = [one for one in found if one.file.direction is not Direction.FOLLOW_UP]
    chances = {}
    for case in free:
        shown = coverage(case, 0, trials(case, 0, range(TRAINEES)))
        chances[case.file.id] = {
            one.no: (one.met + one.partly + one.missed) / TRAINEES
            for one in shown.items
            if one.given and one.can_be_met
        }
    return playable_cases(free), chances


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--learners", type=int, default=LEARNERS)
    count = arguments.parse_args().learners
    cases, chances = shelf()
    items = {no for them in chances.values() for no in them}
    print(f"{len(cases)} cases, {len(items)} items, {count} learners, ", end="")
    print(f"{A_DAY} calls a day")
    medians = {}
    for name, choose in (("suggested", suggested), ("by chance", by_chance)):
        needed = [calls_needed(choose, seed, cases, chances) for seed in range(count)]
        medians[name] = [statistics.median(one) for one in zip(*needed, strict=True)]
        true, told = medians[name]
        print(
            f"{name}: {true:.0f} calls until mastered, {told:.0f} until marks tell it"
        )
    shares = [
        ours / chance
        for ours, chance in zip(medians["suggested"], medians["by chance"], strict=True)
    ]
    print(f"share: {shares[0]:.0%} truly, {shares[1]:.0%} by marks ", end="")
    print(f"(at most {LIMIT:.0%})")
    return int(max(shares) > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
