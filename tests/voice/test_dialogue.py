"""Who waited for whom: by hand, and from two tracks whose truth is known."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.voice.dialogue import TURN_GAP, dialogue, gaps, joined
from phonecoach.voice.samples import RATE, Interval
from phonecoach.voice.speech import speech_in
from tests.voice.tracks import LANGUAGES, conversation

S = RATE


def told(trainee, caller, length=20 * S):
    return dialogue(
        [Interval(*each) for each in trainee],
        [Interval(*each) for each in caller],
        length,
    )


def test_a_reply_is_counted_from_the_end_of_the_line():
    assert told([(4 * S, 6 * S)], [(1 * S, 3 * S)]).reply_gaps == (S,)


def test_who_talks_over_a_line_has_a_negative_gap_and_an_overlap():
    found = told([(2 * S, 6 * S)], [(1 * S, 3 * S)])

    assert found.reply_gaps == (-S,)
    assert found.talk_over == (Interval(2 * S, 3 * S),)


def test_a_backchannel_is_no_reply():
    found = told([(2 * S, 3 * S), (6 * S, 8 * S)], [(1 * S, 5 * S)])

    assert found.reply_gaps == (S,)
    assert found.talk_over == (Interval(2 * S, 3 * S),)


def test_a_short_pause_does_not_divide_a_turn():
    pause = TURN_GAP - 1
    found = told([(4 * S, 5 * S), (5 * S + pause, 7 * S)], [(1 * S, 3 * S)])

    assert found.reply_gaps == (S,)


def test_a_second_turn_without_a_line_between_is_no_reply():
    assert told([(4 * S, 5 * S), (9 * S, 10 * S)], [(1 * S, 3 * S)]).reply_gaps == (S,)


def test_who_greets_first_replies_to_nobody():
    assert told([(1 * S, 2 * S)], [(3 * S, 4 * S)]).reply_gaps == ()


def test_only_long_silences_of_both_are_told():
    found = told([(1 * S, 4 * S)], [(5 * S, 8 * S)], length=11 * S)

    assert found.silences == (Interval(8 * S, 11 * S),)


intervals = st.lists(st.integers(0, 400), min_size=2, unique=True).map(
    lambda edges: [
        Interval(*pair)
        for pair in zip(sorted(edges)[::2], sorted(edges)[1::2], strict=False)
    ]
)


@given(intervals, st.integers(0, 50))
def test_speech_and_gaps_fill_the_track(speech, gap):
    whole = joined(speech, gap)
    between = gaps(whole, 500)

    assert sum(each.length for each in (*whole, *between)) == 500
    assert all(each.length > gap for each in between[1:-1])


def test_gaps_and_talk_over_are_within_60_ms_in_95_of_100_cases():
    errors = []

    for language in LANGUAGES:
        for seed in range(4):
            made = conversation(language, seed, snr_db=20)
            found = dialogue(
                speech_in(made.trainee), speech_in(made.caller), len(made.trainee)
            )
            over = [-gap for gap in made.gaps if gap < 0]
            lengths = [each.length for each in found.talk_over]
            assert len(found.reply_gaps) == len(made.gaps)
            assert len(lengths) == len(over)
            errors += np.subtract(found.reply_gaps, made.gaps).tolist()
            errors += np.subtract(lengths, over).tolist()

    assert np.mean(np.abs(errors) <= 0.060 * RATE) >= 0.95
