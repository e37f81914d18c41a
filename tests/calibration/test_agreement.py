"""Agreement between raters: against tables worked out elsewhere, and by its laws."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.calibration import Rating, agreement
from phonecoach.scoring.card import Mark

LETTERS = {
    "m": Mark.MET,
    "p": Mark.PARTLY,
    "x": Mark.MISSED,
    "n": Mark.NOT_APPLICABLE,
}

# Made up, and worked out with irrCAC 0.4 (coefficients of Gwet and of Conger, four
# categories, no weights). One word a subject, one letter a rater, a dash for none.
TWO = "mm mm mm nm pp pp mm mm mm xx mm pp"
TWO_WITH_GAPS = (
    "mx mm nn mm mm mm nm mm -m mm -n mm nn m- mm mm xm xm mm xm pp px mx xx mm -p x- "
    "xx mm mp"
)
FOUR = (
    "-m-m mxx- xp-n -xm- --mm m-m- -mmm mpnn m-np xxp- nmmm mmm- mnmm mmmm mm-m -mm- "
    "xp-- -mm- n--m -mmm --n- mm-- mmnn xxxx -mm-"
)

marks = st.sampled_from(list(LETTERS.values()))
tables = st.lists(st.lists(marks, min_size=2, max_size=4), min_size=1, max_size=12)


def ratings(table: str) -> list[Rating]:
    return [
        Rating(subject=subject, rater=rater, mark=LETTERS[letter])
        for subject, row in enumerate(table.split())
        for rater, letter in enumerate(row)
        if letter != "-"
    ]


def of(rows) -> list[Rating]:
    return [
        Rating(subject=subject, rater=rater, mark=mark)
        for subject, row in enumerate(rows)
        for rater, mark in enumerate(row)
    ]


@pytest.mark.parametrize(
    ("table", "subjects", "percent", "kappa", "ac1"),
    [
        (TWO, 12, 0.916667, 0.846154, 0.898449),
        (TWO_WITH_GAPS, 25, 0.68, 0.448929, 0.600647),
        (FOUR, 24, 0.631944, 0.345232, 0.54992),
    ],
)
def test_tables_worked_out_elsewhere(table, subjects, percent, kappa, ac1):
    found = agreement(ratings(table))

    assert found.subjects == subjects
    assert found.percent == pytest.approx(percent, abs=1e-6)
    assert found.kappa == pytest.approx(kappa, abs=1e-6)
    assert found.ac1 == pytest.approx(ac1, abs=1e-6)


def test_where_one_mark_is_far_the_commonest_kappa_misleads_and_ac1_does_not():
    found = agreement(ratings("mm " * 28 + "mx xm"))

    assert found.percent == pytest.approx(0.933, abs=0.001)
    assert found.kappa is not None
    assert found.kappa < 0
    assert found.ac1 is not None
    assert found.ac1 > 0.9


def test_nobody_agrees_where_everybody_rated_alone():
    found = agreement(ratings("m- -p x-"))

    assert found.subjects == 0
    assert (found.percent, found.kappa, found.ac1) == (None, None, None)


def test_all_the_same_leaves_kappa_nothing_to_say():
    found = agreement(ratings("mm mm mm"))

    assert found.percent == 1
    assert found.kappa is None
    assert found.ac1 == 1


def test_the_last_rating_of_a_subject_counts():
    first = Rating(subject=1, rater="Mina", mark=Mark.MISSED)
    other = Rating(subject=1, rater="Noah", mark=Mark.MET)
    again = Rating(subject=1, rater="Mina", mark=Mark.MET)

    assert agreement([first, other, again]).percent == 1


@given(tables)
def test_nothing_is_beyond_full_agreement(rows):
    found = agreement(of(rows))

    assert 0 <= found.percent <= 1
    assert found.kappa is None or found.kappa <= 1 + 1e-12
    assert found.ac1 is None or found.ac1 <= 1 + 1e-12


@given(tables, st.permutations(range(4)))
def test_who_is_called_what_changes_nothing(rows, names):
    renamed = [
        Rating(subject=one.subject, rater=names[one.rater], mark=one.mark)
        for one in of(rows)
    ]

    found, again = agreement(of(rows)), agreement(reversed(renamed))
    assert again.subjects == found.subjects
    assert again.percent == pytest.approx(found.percent)
    assert again.kappa == pytest.approx(found.kappa)
    assert again.ac1 == pytest.approx(found.ac1)
