"""Each ring has a name."""

import pytest

from phonecoach.app.widgets.ring_words import ring_names, ring_words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "First ring"),
        (2, "Second ring"),
        (12, "Twelfth ring"),
        (13, "Ring 13"),
        (40, "Ring 40"),
    ],
)
def test_a_ring_is_named_as_far_as_names_go(number, words):
    assert ring_words(number) == words


def test_no_two_rings_have_one_name():
    assert len(set(ring_names())) == len(ring_names()) == 12
