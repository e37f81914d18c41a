"""The cases that come along, tried by a few; a thousand try them on the console."""

import pytest

from phonecoach import places
from phonecoach.proving.coverage import coverage
from phonecoach.proving.expecting import NEVER_MISSED
from phonecoach.proving.trials import trials
from phonecoach.scenario.entries import library
from phonecoach.scenario.folders import SHARED
from phonecoach.scoring.scorer import items_possible

CASES = {
    entry.id: entry.case
    for entry in library(places.scenarios(), places.scenarios(SHARED))
}

WAITS = {54, 56}
"""Who holds has an opportunity for these even where nothing takes long."""


@pytest.fixture(scope="module", params=CASES)
def case(request):
    return CASES[request.param]


def test_some_calls_of_each_case_show_nothing_the_case_does_not_claim(case):
    found = coverage(case, 0, trials(case, 0, range(60)))

    assert found.unended == ()
    assert set(found.given) - WAITS <= set(items_possible(case))
    assert all(not found.item(no).missed for no in NEVER_MISSED)
