"""English numbers in words."""

import pytest

from resources.voices.english_numbers import digits_said, number_said, ordinal_said


@pytest.mark.parametrize(
    ("number", "cardinal", "ordinal"),
    [
        (0, "zero", "zeroth"),
        (2, "two", "second"),
        (12, "twelve", "twelfth"),
        (20, "twenty", "twentieth"),
        (31, "thirty-one", "thirty-first"),
        (105, "one hundred and five", "one hundred and fifth"),
        (1_200, "one thousand two hundred", "one thousand two hundredth"),
        (40_003, "forty thousand and three", "forty thousand and third"),
    ],
)
def test_numbers_are_said_in_words(number, cardinal, ordinal):
    assert number_said(number) == cardinal
    assert ordinal_said(number) == ordinal


def test_digits_alike_are_doubled_in_twos_alone():
    assert digits_said("0114") == "oh double one four"
    assert digits_said("777") == "seven double seven"
