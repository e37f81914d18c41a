import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phonecoach.checklist import (
    NO_SITE,
    PROFILE_NAMES,
    SectionId,
    checklist,
    profile,
    read_site,
    site_file,
)
from phonecoach.checklist.site_writing import (
    site_text,
    with_item,
    with_profile,
    with_sections,
    with_threshold,
    with_words,
    write_site,
)
from phonecoach.checklist.thresholds import source_of, thresholds
from phonecoach.errors import ContentError
from phonecoach.units import Language

LIMITS = {one.path: one for one in thresholds()}
MET = LIMITS["pick_up.met"]


@pytest.fixture
def path(tmp_path):
    return site_file(tmp_path)


def kept(path, site):
    write_site(path, site)
    return read_site(path)


def test_what_is_set_is_read_again(path):
    site = with_words(
        NO_SITE, Language.KO, ("온담리빙", "온담"), "{company} {name}입니다: “네”"
    )
    site = with_threshold(site, "ko-KR", MET, 8.5)
    site = with_sections(site, dict(zip(SectionId, (40, 25, 35), strict=True)))
    site = with_profile(with_item(site, 45, 1), "en-US")

    found = kept(path, site)

    assert found.company == {Language.KO: ("온담리빙", "온담")}
    assert found.greeting == {Language.KO: "{company} {name}입니다: “네”"}
    assert MET.of(found.profile("ko-KR")) == 8.5
    assert [one.weight for one in found.checklist.sections.values()] == [40, 25, 35]
    assert found.checklist.item(45).weight == 1
    assert found.profile_for(Language.EN).name == "en-US"
    assert path.read_text(encoding="utf-8").startswith("# What this house has")


def test_what_comes_along_is_not_written(path):
    own = with_threshold(NO_SITE, "ko-KR", MET, 8)
    weighed = with_item(own, 45, 1)
    sections = {one.id: one.weight for one in checklist().sections.values()}

    back = with_threshold(weighed, "ko-KR", MET, MET.of(profile("ko-KR")))
    back = with_item(back, 45, checklist().item(45).weight)
    back = with_words(with_sections(back, sections), Language.EN, (), "")
    back = with_profile(with_profile(back, "en-US"), "en-GB")

    assert with_threshold(own, "ko-KR", MET, None) == NO_SITE
    assert back == NO_SITE
    assert kept(path, back) == NO_SITE


def test_what_the_page_does_not_know_stays(path):
    path.write_text("norms: {ko-KR: {abuse: {threat: {warnings: 1}}}}\n")

    found = kept(path, with_threshold(read_site(path), "ko-KR", MET, 8))

    assert set(found.norms["ko-KR"]) == {"abuse", "pick_up"}


@pytest.mark.parametrize("value", [2.0, 90.0])
def test_what_cannot_hold_is_not_written(path, value):
    write_site(path, with_item(NO_SITE, 45, 1))
    before = path.read_bytes()

    with pytest.raises(ContentError):
        write_site(path, with_threshold(NO_SITE, "ko-KR", MET, value))

    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_told(path):
    with pytest.raises(OSError, match="No such file"):
        write_site(path.parent / "gone" / "site.yaml", NO_SITE)


@settings(max_examples=60, deadline=None)
@given(
    name=st.sampled_from(PROFILE_NAMES),
    one=st.sampled_from(thresholds()),
    tenths=st.integers(0, 3_000),
    words=st.tuples(
        st.lists(st.text(min_size=1, max_size=60), max_size=3).map(tuple),
        st.text(max_size=80),
    ),
)
def test_whatever_is_written_is_read_as_it_was_or_refused(
    name, one, tenths, words, tmp_path_factory
):
    path = site_file(tmp_path_factory.getbasetemp())
    value = tenths // 10 if one.whole else tenths / 10
    site = with_words(NO_SITE, profile(name).language, *words)
    site = with_threshold(site, name, one, value)

    try:
        found = kept(path, site)
    except ContentError:
        return
    assert found == site
    assert site_text(found) == path.read_text(encoding="utf-8")
    assert one.of(found.profile(name)) == pytest.approx(value)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", PROFILE_NAMES)
def test_every_figure_tells_its_source_in_every_language(language, name):
    rules = profile(name)

    told = {one.path: source_of(one, rules, language) for one in thresholds()}

    assert all(source.note.endswith((".", "。")) for source in told.values())
    assert {path for path, it in told.items() if it.weak} == {"pace.low", "pace.high"}
    if language is not Language.EN:
        english = {one.note for one in rules.sources.values()}
        assert not english & {source.note for source in told.values()}
