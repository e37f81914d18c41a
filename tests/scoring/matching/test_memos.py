import time
from collections import Counter

import pytest

from phonecoach.scenario import FactKind
from phonecoach.scoring.matching import Agreement, compare
from phonecoach.units import Language
from tests.scoring.matching.memos import ALL, TUESDAY, examples


@pytest.mark.parametrize("language", Language)
def test_every_memo_is_read_as_a_reader_does_but_for_argued_ones(language):
    wrong = [
        f"{one}: {one.verdict}, not {one.compare()} ({one.why})"
        for one in examples(language)
        if one.compare() is not (one.computed or one.verdict)
    ]

    assert wrong == []


@pytest.mark.parametrize("language", Language)
def test_few_disagreements_are_argued_and_none_is_settled(language):
    argued = [one for one in examples(language) if one.computed is not None]

    assert all(one.computed is not one.verdict for one in argued)
    assert len(argued) <= len(examples(language)) * 0.05


@pytest.mark.parametrize("language", Language)
def test_the_examples_are_many_and_of_every_kind_and_verdict(language):
    known = examples(language)

    assert len(known) >= 150
    assert {one.kind for one in known} == set(FactKind)
    assert min(Counter(one.verdict for one in known).values()) >= 15
    assert len({str(one) for one in known}) == len(known)
    assert all(one.why for one in known)


@pytest.mark.parametrize("language", Language)
def test_a_third_of_the_examples_is_held_back(language):
    held = sum(one.held for one in examples(language))

    assert 0.25 < held / len(examples(language)) < 0.45


@pytest.mark.parametrize("language", Language)
def test_ten_facts_of_a_new_memo_are_compared_in_five_milliseconds(language):
    facts = {one.fact: one.kind for one in examples(language)[:10]}
    memo = examples(language)[0].memo

    def taken(number):
        text = f"{memo} {'x' * number}"
        begun = time.process_time()
        for fact, kind in facts.items():
            compare(text, fact, kind, language, TUESDAY)
        return time.process_time() - begun

    assert min(taken(number) for number in range(1, 20)) < 0.005


def test_comparing_twice_says_the_same():
    for one in ALL[::7]:
        compare.cache_clear()
        first = one.compare()
        compare.cache_clear()

        assert one.compare() is first


def test_a_fact_is_in_its_own_words():
    for one in ALL:
        assert one.compare(one.fact.value) is Agreement.FULL, one
