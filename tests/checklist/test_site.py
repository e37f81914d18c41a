import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from phonecoach.checklist import (
    NO_SITE,
    PROFILE_NAMES,
    checklist,
    checklist_with,
    profile,
    profile_for,
    profile_with,
    read_site,
    site_file,
    site_rules,
    usable_site,
)
from phonecoach.checklist.profile import PickUp
from phonecoach.checklist.site import LONGEST_GREETING
from phonecoach.checklist.thresholds import thresholds
from phonecoach.errors import ContentError, InputError
from phonecoach.units import Language, from_ms

WHOLE = """\
company: {en: [Foxglove Care, Foxglove]}
greeting: {en: "Good morning, {company}, {name} speaking."}
weights:
  sections: {A: 40, B: 25, C: 35}
  items: {45: 1}
norms:
  en-GB:
    pick_up: {met: 8 s}
    house_rules: {recording_notice: true}
"""

NOTHING = "is nothing that can be filled in; a greeting takes {company} and {name}."


@pytest.fixture
def path(tmp_path):
    return site_file(tmp_path)


def site(path, text):
    path.write_text(text, encoding="utf-8")
    return read_site(path)


def refused(path, text):
    with pytest.raises(ContentError) as caught:
        site(path, text)
    assert {one.path for one in caught.value.problems} == {path}
    return [(one.line, one.text) for one in caught.value.problems]


def test_where_a_site_has_nothing_of_its_own_profiles_are_what_comes_along(path):
    assert read_site(path) is NO_SITE
    for name in PROFILE_NAMES:
        assert NO_SITE.profile(name) is profile(name)
    for language in Language:
        assert NO_SITE.profile_for(language) is profile_for(language)
    assert NO_SITE.checklist == checklist()


def test_a_site_lies_over_the_profile_that_it_speaks_of(path):
    own, base = site(path, WHOLE), profile("en-GB")

    found = own.profile("en-GB")

    assert found.pick_up.met == from_ms(8_000)
    assert found.pick_up.best == base.pick_up.best
    assert found.house_rules.recording_notice
    assert found.house_rules.identity_check
    assert found.hold == base.hold
    assert own.profile("en-US").pick_up == profile("en-US").pick_up
    assert own.profile_for(Language.EN) == found


def test_company_and_greeting_are_told_in_their_language_alone(path):
    own = site(path, WHOLE)

    english = site_rules(own.profile("en-US").site)
    korean = site_rules(own.profile("ko-KR").site)

    assert english.company == ("Foxglove Care", "Foxglove")
    assert english.greeting == "Good morning, {company}, {name} speaking."
    assert (korean.company, korean.greeting) == ((), "")


def test_weights_hold_in_every_language(path):
    own = site(path, WHOLE)

    for weighed in (own.checklist, checklist_with(own.profile("ko-KR").site)):
        assert [one.weight for one in weighed.sections.values()] == [40, 25, 35]
        assert weighed.item(45).weight == 1
        assert weighed.item(46) == checklist().item(46)
        assert weighed.version == checklist().version


def test_the_version_tells_what_a_site_has_of_its_own(path):
    base = profile("en-GB").version

    first = site(path, WHOLE).profile("en-GB").version
    other = site(path, WHOLE.replace("8 s", "7 s")).profile("en-GB").version

    assert first.startswith(f"{base}+site.")
    assert other.startswith(f"{base}+site.")
    assert first != other
    assert site(path, WHOLE).profile("en-GB").version == first


def test_what_a_call_took_along_gives_the_same_profile_again(path):
    found = site(path, WHOLE).profile("en-GB")

    assert profile_with("en-GB", found.site) == found
    assert profile_with("en-GB", "") is profile("en-GB")


def test_a_whole_group_is_taken_along_lest_later_defaults_contradict_it(path):
    found = site(path, "norms: {ko-KR: {pick_up: {met: 8 s}}}\n").profile("ko-KR")

    kept = site_rules(found.site).norms
    assert set(kept) == {"pick_up"}
    assert set(kept["pick_up"]) == set(PickUp.__dataclass_fields__)


def test_every_fault_is_told_with_its_line(path):
    told = refused(
        path,
        "company: {en: [], ko: ['  ']}\n"
        'greeting: {en: "Good {day}, {company} {"}\n'
        "weights:\n"
        "  sections: {A: 40, B: 35, C: 30}\n"
        "  items: {45: 4, 43: 1}\n"
        "norms:\n"
        "  de-DE: {}\n"
        "  en-GB:\n"
        "    pick_up: {met: 28 s, very_late: 39 s}\n"
        "    version: 3\n",
    )

    assert told == [
        (1, "Each name of the company needs from 1 to 60 letters."),
        (2, f"'{{' {NOTHING}"),
        (2, f"'{{day}}' {NOTHING}"),
        (4, "The sections need a weight each, and together they make 100."),
        (5, "'45' is 4; it must be from 1 to 3."),
        (5, "There is no item 43; remove its weight."),
        (7, "There is no profile 'de-DE'; choose one of ko-KR, ja-JP, en-GB, en-US."),
        (10, "'version' belongs to the profile; remove it here."),
    ]


@pytest.mark.parametrize(
    ("text", "line", "sentence"),
    [
        (
            "norms:\n  ko-KR:\n    pick_up:\n      met: 28 s\n      very_late: 29 s\n",
            4,
            "'met' is 28 s; it must be from 3 s to 25 s.",
        ),
        (
            "norms:\n  ko-KR:\n    pick_up:\n      met: 2 s\n",
            3,
            "'best' must be less than 'met'.",
        ),
        (
            "weights:\n  sections: {A: 85, B: 5, C: 10}\n",
            2,
            "'A' is 85; it must be from 10 to 80.",
        ),
        ("weights:\n  sections: {A: 50, B: 50}\n", 2, None),
        (f"greeting:\n  ko: {'가' * (LONGEST_GREETING + 1)}\n", 2, None),
        ("company: {ko: [온담]}\ncompany: {ko: [온담]}\n", 2, None),
        ("norms:\n  ko-KR: [\n", 3, None),
        ("colour: red\n", 1, None),
    ],
)
def test_what_cannot_hold_is_refused_with_its_line(path, text, line, sentence):
    told = refused(path, text)

    assert line in {at for at, _ in told}
    assert sentence is None or (line, sentence) in told or sentence in told[0][1]


def test_calls_go_on_without_a_file_that_cannot_be_used(path):
    path.write_text("norms: {de-DE: {}}\n")

    assert usable_site(path) == NO_SITE


def test_an_unknown_profile_is_refused(path):
    with pytest.raises(InputError, match="There is no profile 'de-DE'"):
        site(path, WHOLE).profile("de-DE")


@settings(max_examples=150, deadline=None)
@given(
    one=st.sampled_from(thresholds()),
    name=st.sampled_from(PROFILE_NAMES),
    tenths=st.integers(0, 3_200),
)
def test_a_value_holds_exactly_within_its_range_and_its_neighbours(
    one, name, tenths, tmp_path_factory
):
    base = profile(name)
    value = float(tenths // 10) if one.whole else tenths / 10
    assume(value != one.of(base))
    *outer, last = one.path.split(".")
    over = "".join(f"{key}: {{" for key in outer)
    text = f"{over}{last}: {one.written(value)}{'}' * len(outer)}"
    path = tmp_path_factory.getbasetemp() / "ranges.yaml"

    try:
        found = site(path, f"norms: {{{name}: {{{text}}}}}\n").profile(name)
    except ContentError as error:
        told = str(error)
        assert not one.allows(value, base.language) or "it must be from" not in told
    else:
        assert one.allows(value, base.language)
        assert one.of(found) == pytest.approx(value)


@settings(max_examples=60, deadline=None)
@given(a=st.integers(0, 100), b=st.integers(0, 100), c=st.integers(0, 100))
def test_sections_hold_exactly_where_they_make_a_hundred(a, b, c, tmp_path_factory):
    path = tmp_path_factory.getbasetemp() / "sections.yaml"
    holds = a + b + c == 100 and all(10 <= one <= 80 for one in (a, b, c))

    try:
        found = site(path, f"weights: {{sections: {{A: {a}, B: {b}, C: {c}}}}}\n")
    except ContentError:
        assert not holds
    else:
        assert holds
        weighed = found.checklist.sections.values()
        assert [one.weight for one in weighed] == [a, b, c]


def test_a_language_stands_for_the_profile_that_the_site_has_chosen(path):
    own = site(path, "profiles: {en: en-US}\n")

    assert own.profile_for(Language.EN) is profile("en-US")
    assert own.profile_for(Language.JA) is profile("ja-JP")
    assert own.profile("en-GB") is profile("en-GB")


@pytest.mark.parametrize("name", ["ko-KR", "en-XX"])
def test_a_language_stands_for_no_profile_of_another(path, name):
    told = refused(path, f"profiles:\n  en: {name}\n")

    words = f"'{name}' is no profile of 'en'; choose one of en-GB, en-US."
    assert told == [(2, words)]
