"""How long wordings are declared to take."""

import shutil

import pytest

from phonecoach.places import scenarios
from phonecoach.scenario.blanks import blanks_in, without_blanks
from phonecoach.scenario.check_wordings import most_off
from phonecoach.scenario.reader import read_case, read_shared
from phonecoach.scenario.speaking import estimate_ms
from phonecoach.units import Language
from resources.voices.declaring import declare
from resources.voices.tasks import sayable, tasks

EN = Language.EN
CASE = "callback-visit-kept"


@pytest.fixture
def folder(tmp_path):
    for name in (CASE, "callback-visit", "shared"):
        shutil.copytree(
            scenarios(name), tmp_path / name, ignore=shutil.ignore_patterns("audio")
        )
    return tmp_path


def of_case(folder):
    return [one for one in tasks(folder, (EN,)) if CASE in one.path.parts]


def of_reflexes(folder):
    return [one for one in tasks(folder, (EN,)) if one.is_shared]


def estimated(text, _language, _who):
    return float(estimate_ms(text, EN))


def test_a_case_takes_as_long_as_its_caller_at_the_callers_pace(folder):
    declare(estimated, of_case(folder))

    (task,) = of_case(folder)
    for _, wording in sayable(task):
        usual = estimate_ms(wording.text, EN) / task.pace
        assert wording.duration_ms == pytest.approx(usual, rel=0.045, abs=10)
        assert wording.duration_ms % 10 == 0


def test_what_is_right_already_stays_as_it_is(folder):
    declare(estimated, of_case(folder))
    before = (folder / CASE / "en.yaml").read_bytes()

    assert declare(lambda *a: estimated(*a) * 1.02, of_case(folder)) < 20
    assert declare(lambda *a: estimated(*a) * 1.02, of_case(folder)) == 0
    assert declare(lambda *a: estimated(*a) * 1.2, of_case(folder)) > 40
    assert (folder / CASE / "en.yaml").read_bytes() != before


def test_what_leaves_a_blank_takes_the_estimate(folder):
    declare(lambda *_: 9_000.0, of_case(folder))

    (task,) = of_case(folder)
    left = [w for said in task.said.values() for w in said if blanks_in(w.text)]
    assert left
    for wording in left:
        usual = estimate_ms(without_blanks(wording.text), EN, task.pace)
        assert wording.duration_ms == pytest.approx(usual, rel=0.045)


@pytest.mark.parametrize("natural", [1.0, 60_000.0])
def test_no_duration_is_more_off_than_the_checks_allow(folder, natural):
    declare(lambda *_: natural, of_case(folder))

    case = read_case(folder / CASE, read_shared(folder / "shared"))
    pace = case.caller.pace
    for wordings in case.texts[EN].lines.values():
        for one in wordings:
            usual = estimate_ms(without_blanks(one.text), EN, pace)
            assert 0 < abs(one.duration_ms - usual) <= most_off(usual) or blanks_in(
                one.text
            )


def test_what_all_say_takes_the_middle_of_the_voices(folder):
    voices = of_reflexes(folder)
    speakers = {repr(task.who("silence")) for task in voices}
    assert len(speakers) < len(voices), "two of the cast share a voice"
    paces = {who: 0.8 + at * 0.05 for at, who in enumerate(sorted(speakers))}

    declare(lambda text, _, who: estimate_ms(text, EN) * paces[repr(who)], voices)

    middle = 0.8 + (len(speakers) - 1) / 2 * 0.05
    said = read_shared(folder / "shared").reflexes[EN]
    for wordings in said.values():
        for one in wordings:
            usual = estimate_ms(one.text, EN) * middle
            assert one.duration_ms == pytest.approx(usual, rel=0.05, abs=10)


def test_each_of_the_cast_says_the_reflexes_at_their_own_pace(folder):
    voices = of_reflexes(folder)

    cast = {one.voice: one.pace for one in read_shared(folder / "shared").cast}
    assert {one.voice: one.pace for one in voices} == cast
    shared = read_shared(folder / "shared").reflexes[EN]
    for task in voices:
        for name, wordings in shared.items():
            for one, own in zip(wordings, task.said[str(name)], strict=True):
                assert own.duration_ms == round(one.duration_ms / task.pace)
