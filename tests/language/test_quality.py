"""What is heard of the labelled turns: no figure may fall, and none may be claimed.

``python3 main.py test --quality`` runs this file alone, prints every figure, and writes
what was measured: ``tests/corpus/figures.yaml``, from which figures may not fall, and
``resources/language/recall.yaml``, which the fairness rule of scoring reads.
"""

from __future__ import annotations

from functools import cache

import pytest

from phonecoach import places
from phonecoach.language.local import make_engine
from phonecoach.language.recall import recall
from phonecoach.units import Language
from tests.conftest import REPORTS
from tests.language import quality


@pytest.fixture(scope="module", params=list(Language))
def language(request):
    """Return the language."""
    return request.param


@pytest.fixture(scope="module")
def found(language):
    """Return part of the corpus to behaviour to tally."""
    engine = make_engine(language, places.resources("language"))
    hear = cache(lambda one: engine.hear(one.turn))  # in its third and in its style
    return {
        part: quality.tallies(some, hear)
        for part, some in quality.parts(quality.labelled(language))
    }


def test_no_figure_falls(found, language, request):
    now = quality.figures(found)
    fallen = quality.fallen(quality.kept_figures().get(language, {}), now)
    if request.config.getoption("--quality"):
        request.config.stash[REPORTS].append(quality.report(language, found))
        if not fallen:
            quality.keep(language, found)

    assert not fallen, f"fell by more than {quality.MAY_FALL}: {fallen}"


def test_the_fairness_rule_is_told_no_better_ears_than_measured(found, language):
    measured = quality.shares(found["held"])
    claimed = {
        name: share
        for name, share in recall(language).items()
        if share > measured.get(name, 0.0) + quality.MAY_FALL
    }

    assert not claimed
