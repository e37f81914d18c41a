"""Who marks more kindly than others do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.calibration import Rating, leniency
from phonecoach.scoring.card import Mark

marks = st.sampled_from([Mark.MET, Mark.PARTLY, Mark.MISSED, Mark.NOT_APPLICABLE])


def rated(subject, **given_marks):
    return [
        Rating(subject=subject, rater=who, mark=mark)
        for who, mark in given_marks.items()
    ]


def test_a_kinder_rater_stands_above_the_others():
    found = leniency(
        [
            *rated(45, mina=Mark.MET, noah=Mark.PARTLY, machine=Mark.PARTLY),
            *rated(46, mina=Mark.MET, noah=Mark.MET, machine=Mark.MISSED),
        ]
    )

    assert found["mina"].subjects == 2
    assert found["mina"].difference == pytest.approx((0.5 + 0.5) / 2)
    assert found["noah"].difference == pytest.approx((-0.25 + 0.5) / 2)
    assert found["machine"].difference == pytest.approx((-0.25 - 1) / 2)


def test_what_does_not_apply_to_one_is_compared_among_the_others():
    found = leniency(
        rated(45, mina=Mark.NOT_APPLICABLE, noah=Mark.MET, machine=Mark.MISSED)
    )

    assert found["mina"].subjects == 0
    assert found["mina"].difference is None
    assert found["noah"].difference == 1


@given(st.lists(st.tuples(marks, marks), max_size=20))
def test_of_two_raters_one_is_as_kind_as_the_other_is_strict(pairs):
    found = leniency(
        one
        for subject, (mina, noah) in enumerate(pairs)
        for one in rated(subject, mina=mina, noah=noah)
    )

    if pairs and found["mina"].difference is not None:
        assert found["mina"].difference == pytest.approx(-found["noah"].difference)
