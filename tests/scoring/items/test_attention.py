import pytest

from phonecoach.scenario import Distractor, DistractorKind
from phonecoach.scoring.card import Mark
from phonecoach.scoring.scorer import items_possible
from tests.scoring.builder import case, with_wish

CHAT = Distractor(id="chat", kind=DistractorKind.CHAT, after_ms=9_000)
VISITOR = Distractor(id="visitor", kind=DistractorKind.VISITOR, after_ms=20_000)


def call():
    return with_wish(case(distractors=(CHAT, VISITOR))).turn("Right.", "acknowledge")


def test_what_comes_up_beside_the_call_is_left_alone():
    found = call().distract("chat").turn("Go on.").end().item(57)

    assert (found.mark, found.share) == (Mark.MET, 1.0)
    assert dict(found.reason.values) == {"number": "1"}


@pytest.mark.parametrize(
    ("attended", "mark", "share"),
    [(("chat",), Mark.PARTLY, 0.5), (("chat", "visitor"), Mark.MISSED, 0.0)],
)
def test_each_thing_attended_to_costs_its_share(attended, mark, share):
    busy = call().distract("chat").distract("visitor")
    for one in attended:
        busy.wait(1).attend(one)

    found = busy.end().item(57)

    assert (found.mark, found.share) == (mark, share)
    assert [one.words for one in found.evidence] == list(attended)


def test_a_call_over_before_anything_came_up_had_no_occasion():
    assert call().end().item(57).mark is Mark.NOT_APPLICABLE


def test_only_a_case_that_distracts_gives_the_opportunity():
    assert 57 in items_possible(case(distractors=(CHAT,)))
    assert 57 not in items_possible(case())
