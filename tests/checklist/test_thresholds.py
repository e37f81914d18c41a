import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.checklist import PROFILE_NAMES, profile
from phonecoach.checklist.thresholds import Unit, thresholds
from phonecoach.units import Language

EACH = [(one, name) for one in thresholds() for name in PROFILE_NAMES]


@pytest.mark.parametrize(
    ("one", "name"), EACH, ids=[f"{one.path} {name}" for one, name in EACH]
)
def test_what_comes_along_lies_within_what_a_site_may_set(one, name):
    rules = profile(name)

    assert one.allows(one.of(rules), rules.language)


def test_every_threshold_has_a_name_in_every_language_and_a_range_that_rises():
    for one in thresholds():
        assert set(one.names) == set(Language)
        assert all(one.lowest[lang] < one.highest[lang] for lang in Language), one.path


@given(st.sampled_from(thresholds()), st.floats(0, 300))
def test_a_value_is_written_to_a_tenth_and_with_its_unit(one, value):
    if one.unit is Unit.CLOCK:
        hour, _, minute = one.written(value).partition(":")
        assert int(hour) * 60 + int(minute) == int(value)
        return
    number, _, unit = one.written(value).partition(" ")

    assert float(number) == pytest.approx(value, abs=0.051)
    assert unit == ("s" if one.unit is Unit.SECONDS else "")
