import dataclasses
import datetime
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phonecoach.checklist import (
    PROFILE_NAMES,
    AbuseKind,
    AbuseStep,
    HangsUpLast,
    PaceUnit,
    Profile,
    profile,
    profile_for,
)
from phonecoach.checklist.profiles import overlaid
from phonecoach.content import dumped, grow, node_of, typed
from phonecoach.errors import ContentError, InputError
from phonecoach.units import Language, from_ms

# Path to a value and what it is in ko-KR, ja-JP, en-GB and en-US. Times in seconds.
SECONDS = {
    "pick_up.too_early": (1, 1, 1, 2),
    "pick_up.best": (3, 3, 6, 6),
    "pick_up.met": (9, 9, 10, 12),
    "pick_up.very_late": (15, 18, 20, 20),
    "pick_up.gives_up": (30, 30, 45, 45),
    "first_words": (3, 3, 3, 3),
    "reply_gap.green": (2, 2, 2, 2),
    "reply_gap.amber": (6, 6, 6, 6),
    "silence.warn": (5, 5, 5, 5),
    "silence.fault": (10, 10, 10, 10),
    "compose_cap": (30, 30, 30, 30),
    "hold.green": (30, 30, 60, 60),
    "hold.check_back": (30, 30, 60, 60),
    "hold.fault": (60, 60, 120, 120),
    "long_wait": (30, 30, 60, 60),
    "talk_over.overlap": (0.5, 0.5, 0.5, 0.5),
    "talk_over.remaining": (1, 1, 1, 1),
    "talk_over.back_channel": (2, 2, 2, 2),
    "turn_taking.ends_after": (0.8, 0.8, 0.8, 0.8),
    "turn_taking.collides": (0.2, 0.2, 0.2, 0.2),
    "hang_up.wait": (3, 3, 3, 3),
    "longest_call": (600, 600, 600, 600),
}
NUMBERS = {
    "pace.low": (4.5, 5.0, 140, 140),
    "pace.high": (6.0, 8.0, 170, 170),
    "pace.normal": (5.2, 6.5, 155, 155),
    "pace.slower_percent": (15, 15, 15, 15),
    "name_use.times": (2, 2, 2, 2),
    "name_use.once_under_turns": (6, 6, 6, 6),
    "name_use.return_within_turns": (2, 2, 2, 2),
    "name_use.every_turns": (3, 3, 3, 3),
    "trust_within_turns": (2, 2, 2, 2),
    "too_many_questions": (3, 3, 3, 3),
    "summary_sentences": (2, 2, 2, 2),
    "same_cushion": (3, 3, 3, 3),
    "fairness.tolerance_points": (10, 10, 10, 10),
    "fairness.least_cases": (5, 5, 5, 5),
    "fairness.least_pairs": (4, 4, 4, 4),
    "passing.least_items": (12, 12, 12, 12),
    "passing.mark": (80, 80, 80, 80),
    "passing.distinction": (90, 90, 90, 90),
    "agreement.good": (0.61, 0.61, 0.61, 0.61),
    "agreement.excellent": (0.81, 0.81, 0.81, 0.81),
}
RINGS = {
    "ko-KR": (1_000, 2_000),
    "ja-JP": (1_000, 2_000),
    "en-GB": (400, 200, 400, 2_000),
    "en-US": (2_000, 4_000),
}
WARNINGS = {"ko-KR": 1, "ja-JP": 2, "en-GB": 2, "en-US": 2}
NAMES = ("ko-KR", "ja-JP", "en-GB", "en-US")


def at(value, path):
    for name in path.split("."):
        value = getattr(value, name)
    return value


@pytest.mark.parametrize("path", SECONDS)
def test_every_time_is_as_the_norms_have_it(path):
    found = [at(profile(name), path) for name in NAMES]

    assert found == [from_ms(seconds * 1_000) for seconds in SECONDS[path]]


@pytest.mark.parametrize("path", NUMBERS)
def test_every_number_is_as_the_norms_have_it(path):
    assert tuple(at(profile(name), path) for name in NAMES) == NUMBERS[path]


@pytest.mark.parametrize("name", NAMES)
def test_what_is_neither_time_nor_number_is_as_the_norms_have_it(name):
    found = profile(name)

    assert found.name == name
    assert found.language == name[:2]
    assert found.ring == tuple(from_ms(ms) for ms in RINGS[name])
    assert (
        found.pace.unit
        is {
            "ko": PaceUnit.SYLLABLES_PER_S,
            "ja": PaceUnit.MORAE_PER_S,
            "en": PaceUnit.WORDS_PER_MIN,
        }[name[:2]]
    )
    english = name.startswith("en")
    assert found.hang_up.last is (
        HangsUpLast.EITHER if english else HangsUpLast.TRAINEE
    )
    assert found.house_rules.hang_up_last is not english
    assert found.house_rules.identity_check
    assert not found.accommodation


@pytest.mark.parametrize("name", NAMES)
def test_abuse_is_warned_about_or_answered_at_once(name):
    rules = profile(name).abuse

    assert {kind: rule.warnings for kind, rule in rules.items()} == {
        AbuseKind.FOUL_LANGUAGE: WARNINGS[name],
        AbuseKind.PERSONAL_ATTACK: WARNINGS[name],
        AbuseKind.THREAT: 0,
        AbuseKind.SEXUAL_REMARK: 0,
        AbuseKind.UNLAWFUL_DEMAND: 0,
        AbuseKind.SELF_HARM: 0,
    }
    assert rules[AbuseKind.UNLAWFUL_DEMAND].then is AbuseStep.SUPERIOR
    assert rules[AbuseKind.SELF_HARM].then is AbuseStep.HAND_OVER
    assert rules[AbuseKind.THREAT].then is AbuseStep.END


def test_calling_hours_are_those_of_the_country():
    hours = {name: profile(name).calling_hours for name in NAMES}

    eight, nine = datetime.time(8), datetime.time(21)
    for name in ("ko-KR", "en-US"):
        assert (hours[name].earliest, hours[name].latest) == (eight, nine)


def test_the_fourth_ring_begins_at_9_seconds_in_korea_and_18_in_the_united_states():
    for name, second in {"ko-KR": 9, "en-GB": 9, "en-US": 18}.items():
        found = profile(name)
        assert found.rings_until(from_ms(second * 1_000 - 1)) == 3
        assert found.rings_until(from_ms(second * 1_000)) == 4


def test_the_first_burst_of_ringing_is_never_too_late_to_hear():
    for name in NAMES:
        found = profile(name)
        heard = sum(found.ring[:-1])
        assert found.pick_up.too_early == heard


@pytest.mark.parametrize("name", NAMES)
def test_sources_speak_about_values_that_exist(name):
    found = profile(name)

    fields = {field.name for field in dataclasses.fields(Profile)}
    assert set(found.sources) <= fields
    assert [one for one, note in found.sources.items() if note.weak] == ["pace"]
    assert all(note.note.endswith(".") for note in found.sources.values())


def test_a_language_stands_for_a_profile():
    assert PROFILE_NAMES == NAMES
    assert profile_for(Language.KO) is profile("ko-KR")
    assert profile_for(Language.JA) is profile("ja-JP")
    assert profile_for(Language.EN) is profile("en-GB")


def test_an_unknown_profile_is_refused_with_the_known_ones():
    with pytest.raises(InputError, match="choose one of ko-KR, ja-JP, en-GB, en-US"):
        profile("de-DE")


def test_a_profile_survives_being_stored():
    for name in NAMES:
        plain = dumped(profile(name), Profile)
        assert typed(node_of(plain, "a.json"), Profile) == profile(name)


# --- other values over them ---


@pytest.fixture
def site(tmp_path):
    return tmp_path / "seoul.yaml"


def overridden(site, text, name="ko-KR"):
    node, problems = grow(text.encode(), site)
    assert not problems
    return overlaid(profile(name), node)


def refused(site, text):
    with pytest.raises(ContentError) as caught:
        overridden(site, text)
    assert {problem.path for problem in caught.value.problems} == {site}
    return [(problem.line, problem.text) for problem in caught.value.problems]


def test_a_site_may_override_single_values(site):
    base = profile("ko-KR")

    found = overridden(
        site,
        "pick_up:\n  met: 10 s\nhouse_rules: {recording_notice: true}\n"
        "abuse: {foul_language: {warnings: 3}}\nring: [500 ms, 1 s]\n",
    )

    assert found.pick_up == dataclasses.replace(base.pick_up, met=from_ms(10_000))
    assert found.house_rules.recording_notice
    assert found.house_rules.hang_up_last
    assert found.abuse[AbuseKind.FOUL_LANGUAGE].warnings == 3
    assert found.abuse[AbuseKind.FOUL_LANGUAGE].then is AbuseStep.END
    assert found.ring == (from_ms(500), from_ms(1_000))
    assert found.hold == base.hold
    assert base == profile("ko-KR")


def test_unknown_names_are_told_with_their_line(site):
    told = refused(site, "first_words: 2 s\npickup: {met: 9 s}\nhold:\n  grean: 5 s\n")

    assert [line for line, _ in told] == [2, 4]
    assert told[1][1] == (
        "'grean' is not a known key; known keys are green, check_back, fault."
    )


def test_all_faults_of_an_override_are_told_at_once(site):
    told = refused(
        site,
        "name: mine\npass: 3\nsilence:\n  warn: soon\nabuse:\n"
        "  threat: {then: shout}\nring: [1 s, 2 s, 3 s]\n",
    )

    assert told == [
        (1, "'name' belongs to the profile; remove it here."),
        (2, told[1][1]),
        (
            4,
            "'warn' must be a time such as 3 s, 0.5 s, 400 ms or 2 min, not 'soon'.",
        ),
        (6, "'then' must be 'end', 'superior' or 'hand_over', not 'shout'."),
    ]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("pick_up:\n  best: 10 s\n", "'best' must be less than 'met'."),
        ("pick_up:\n  met: 15 s\n", "'met' must be less than 'very_late'."),
        ("pick_up:\n  too_early: 4 s\n", "'too_early' must not be more than 'best'."),
        ("pick_up:\n  gives_up: 15 s\n", "'very_late' must be less than 'gives_up'."),
        ("reply_gap:\n  amber: 2 s\n", "'green' must be less than 'amber'."),
        ("silence:\n  warn: 10 s\n", "'warn' must be less than 'fault'."),
        ("silence:\n  warn: 0 s\n", "'warn' must be more than nothing."),
        ("hold:\n  green: 31 s\n", "'green' must not be more than 'check_back'."),
        ("hold:\n  fault: 30 s\n", "'check_back' must be less than 'fault'."),
        ("talk_over:\n  overlap: 0 s\n", "'overlap' must be more than nothing."),
        ("pace:\n  low: 6\n", "'low' must be less than 'high'."),
        ("pace:\n  normal: 6.1\n", "'normal' must lie between 'low' and 'high'."),
        ("pace:\n  low: 0\n", "'low' must be more than nothing."),
        ("pace:\n  slower_percent: 100\n", "'slower_percent' must be 0 to 99."),
        ("name_use:\n  times: 0\n", "'times' must be at least 1."),
        (
            "fairness:\n  tolerance_points: 101\n",
            "'tolerance_points' must be 0 to 100.",
        ),
        ("fairness:\n  least_pairs: 0\n", "'least_pairs' must be at least 1."),
        ("passing:\n  least_items: 58\n", "'least_items' must be 1 to 57."),
        ("passing:\n  mark: 90\n", "'mark' must be less than 'distinction'."),
        ("passing:\n  distinction: 101\n", "'distinction' must be at most 100."),
        ("agreement:\n  good: 0.9\n", "'good' must be less than 'excellent'."),
        (
            "agreement:\n  excellent: 1.1\n",
            "'good' and 'excellent' must lie between 0 and 1.",
        ),
        ("calling_hours:\n  latest: 08:00\n", "'earliest' must be before 'latest'."),
        ("dialling:\n  rehearsal: 0 s\n", "'rehearsal' must be more than nothing."),
        (
            "dialling:\n  rings_out: 18 s\n",
            "'let_ring' must be less than 'rings_out'.",
        ),
        ("\nfirst_words: 0 s\n", "'first_words' must be more than nothing."),
        ("\nsame_cushion: 0\n", "'same_cushion' must be at least 1."),
        (
            "\nring: [1 s]\n",
            "'ring' must hold pairs of on and off, each more than nothing.",
        ),
    ],
)
def test_values_that_contradict_each_other_are_refused(site, text, sentence):
    [(line, told)] = refused(site, text)

    assert told == sentence
    assert 1 <= line <= 2


# Every number of the Korean profile: what a site may write at most or at least, and
# what it may no longer write. A number without an upper bound has a lower one only.
BOUNDS = [
    ("pick_up.too_early", "3 s", "3001 ms"),
    ("pick_up.best", "1 s", "999 ms"),
    ("pick_up.best", "8999 ms", "9 s"),
    ("pick_up.met", "3001 ms", "3 s"),
    ("pick_up.met", "14999 ms", "15 s"),
    ("pick_up.very_late", "9001 ms", "9 s"),
    ("pick_up.very_late", "29999 ms", "30 s"),
    ("pick_up.gives_up", "15001 ms", "15 s"),
    ("first_words", "1 ms", "0 s"),
    ("reply_gap.green", "1 ms", "0 s"),
    ("reply_gap.green", "5999 ms", "6 s"),
    ("reply_gap.amber", "2001 ms", "2 s"),
    ("silence.warn", "1 ms", "0 s"),
    ("silence.warn", "9999 ms", "10 s"),
    ("silence.fault", "5001 ms", "5 s"),
    ("compose_cap", "1 ms", "0 s"),
    ("hold.green", "1 ms", "0 s"),
    ("hold.green", "30 s", "30001 ms"),
    ("hold.check_back", "30 s", "29999 ms"),
    ("hold.check_back", "59999 ms", "60 s"),
    ("hold.fault", "30001 ms", "30 s"),
    ("long_wait", "1 ms", "0 s"),
    ("talk_over.overlap", "1 ms", "0 s"),
    ("talk_over.remaining", "0 s", "-1 s"),
    ("talk_over.back_channel", "0 s", "-1 s"),
    ("turn_taking.ends_after", "1 ms", "0 s"),
    ("turn_taking.collides", "0 s", "-1 s"),
    ("pace.low", "0.1", "0"),
    ("pace.low", "5.2", "5.4"),
    ("pace.high", "5.2", "5.1"),
    ("pace.normal", "4.5", "4.4"),
    ("pace.normal", "6.0", "6.1"),
    ("pace.slower_percent", "0", "-1"),
    ("pace.slower_percent", "99", "100"),
    ("hang_up.wait", "0 s", "-1 s"),
    ("longest_call", "1 ms", "0 s"),
    ("name_use.times", "1", "0"),
    ("name_use.once_under_turns", "1", "0"),
    ("name_use.return_within_turns", "1", "0"),
    ("name_use.every_turns", "1", "0"),
    ("trust_within_turns", "1", "0"),
    ("too_many_questions", "1", "0"),
    ("summary_sentences", "1", "0"),
    ("same_cushion", "1", "0"),
    ("fairness.tolerance_points", "0", "-1"),
    ("fairness.tolerance_points", "100", "101"),
    ("fairness.least_cases", "1", "0"),
    ("fairness.least_pairs", "1", "0"),
    ("passing.least_items", "1", "0"),
    ("passing.least_items", "57", "58"),
    ("passing.mark", "0", "-1"),
    ("passing.mark", "89", "90"),
    ("passing.distinction", "81", "80"),
    ("passing.distinction", "100", "101"),
    ("agreement.good", "0.01", "0"),
    ("agreement.good", "0.80", "0.81"),
    ("agreement.excellent", "0.62", "0.61"),
    ("agreement.excellent", "1", "1.01"),
    ("abuse.foul_language.warnings", "0", "-1"),
    ("abuse.personal_attack.warnings", "0", "-1"),
    ("abuse.threat.warnings", "0", "-1"),
    ("abuse.sexual_remark.warnings", "0", "-1"),
    ("abuse.unlawful_demand.warnings", "0", "-1"),
    ("abuse.self_harm.warnings", "0", "-1"),
    ("dialling.let_ring", "59.999 s", "60 s"),
    ("dialling.rings_out", "18.001 s", "18 s"),
    ("dialling.rehearsal", "1 ms", "0 s"),
    ("calling_hours.earliest", "20:59", "21:00"),
    ("calling_hours.latest", "08:01", "08:00"),
]


def written(path, value):
    """Return an override of one value as its YAML."""
    *outer, last = path.split(".")
    begun = "".join(f"{name}: {{" for name in outer)
    return f"{begun}{last}: {value}{'}' * len(outer)}\n"


@pytest.mark.parametrize(("path", "last", "beyond"), BOUNDS)
def test_every_number_is_taken_up_to_its_bound_and_not_beyond(site, path, last, beyond):
    overridden(site, written(path, last))

    assert refused(site, written(path, beyond))


def test_no_number_of_a_profile_lacks_a_bound():
    def numbers(value, path=()):
        if isinstance(value, Mapping):
            for name, inner in value.items():
                yield from numbers(inner, (*path, name))
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            yield ".".join(path)

    told = dataclasses.asdict(profile("ko-KR"))
    told.pop("sources")
    clocks = {"calling_hours.earliest", "calling_hours.latest"}

    assert set(numbers(told)) | clocks == {path for path, _, _ in BOUNDS}


def test_an_override_that_is_not_a_mapping_is_refused(site):
    [(line, text)] = refused(site, "- first_words\n")

    assert line == 1
    assert text == "The file must be a mapping of keys to values, not a list."


def test_a_site_cannot_pose_as_another_profile(site):
    told = refused(site, "version: 2\nsources: {hold: {note: Ours.}}\n")

    assert told == [
        (1, "'version' belongs to the profile; remove it here."),
        (2, "'sources' belongs to the profile; remove it here."),
    ]


seconds = st.integers(0, 60)


@settings(max_examples=80, deadline=None)
@given(times=st.lists(seconds, min_size=4, max_size=4), warn=seconds)
def test_whatever_a_site_writes_the_thresholds_stay_in_order(times, warn):
    best, met, very_late, gives_up = times
    over = (
        f"pick_up: {{best: {best} s, met: {met} s, very_late: {very_late} s, "
        f"gives_up: {gives_up} s}}\nsilence: {{warn: {warn} s}}\n"
    )
    rising = 1 <= best < met < very_late < gives_up and 0 < warn < 10

    try:
        found = overridden(Path("a.yaml"), over)
    except ContentError:
        assert not rising
    else:
        up = found.pick_up
        assert rising
        assert up.too_early <= up.best < up.met < up.very_late < up.gives_up
        assert up.best == from_ms(best * 1_000)


ORDERED = st.lists(st.integers(2, 3_600), min_size=4, max_size=4, unique=True)


@settings(max_examples=40, deadline=None)
@given(times=ORDERED.map(sorted))
def test_every_rising_order_is_taken(times):
    best, met, very_late, gives_up = times
    over = (
        f"pick_up:\n  best: {best} s\n  met: {met} s\n"
        f"  very_late: {very_late * 1_000} ms\n  gives_up: {gives_up}.0 s\n"
    )

    up = overridden(Path("a.yaml"), over, "ja-JP").pick_up

    assert [up.best, up.met, up.very_late, up.gives_up] == [
        from_ms(time * 1_000) for time in times
    ]
