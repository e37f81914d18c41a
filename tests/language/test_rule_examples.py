"""The examples beside each rule, in every language."""

from __future__ import annotations

import pytest

from phonecoach import places
from phonecoach.language.engine import Engine
from phonecoach.language.local import make_analyser
from phonecoach.language.protocol import Turn
from phonecoach.language.rule_files import read_rules
from phonecoach.units import Language


def make_turn(example):
    return Turn(
        id="example",
        text=example.text,
        prev=example.prev,
        stage=example.stage,
        slots=example.slots,
    )


@pytest.fixture(scope="module", params=list(Language))
def engine(request):
    book = read_rules(places.resources("language"), request.param)
    return Engine(book, make_analyser(request.param))


def told(rule, example, engine):
    near = [
        f"  {one.outcome}: {one.pattern} in {one.words!r} {one.reason}"
        for one in engine.explain(make_turn(example))
        if one.behaviour == rule.behaviour
    ]
    place = f"{rule.path.name}:{example.line}"
    return "\n".join([f"{place}: {rule.behaviour}/{rule.id}: {example.text}", *near])


def test_every_rule_matches_its_yes_examples(engine):
    unheard = [
        told(rule, example, engine)
        for rule in engine.book.rules
        for example in rule.yes
        if (rule.behaviour, rule.id) not in engine.matching_rules(make_turn(example))
    ]

    assert not unheard, "\n" + "\n".join(unheard)


def test_no_behaviour_is_heard_in_its_no_examples(engine):
    heard = [
        told(rule, example, engine)
        for rule in engine.book.rules
        for example in rule.no
        if rule.behaviour in {one.name for one in engine.hear(make_turn(example))}
    ]

    assert not heard, "\n" + "\n".join(heard)
