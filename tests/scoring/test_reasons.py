import re
import string
from dataclasses import replace
from itertools import chain
from pathlib import Path

import pytest

from phonecoach.checklist import checklist, vocabulary
from phonecoach.scoring import items
from phonecoach.scoring.card import Mark, Reason
from phonecoach.scoring.reasons import goal, goal_reason, reason_texts, sentence
from phonecoach.units import Language
from tests.scoring.builder import opened, with_story, with_wish

ROOM = Path(items.__file__).parents[1]
SOURCES = {
    path: path.read_text(encoding="utf-8") for path in sorted(ROOM.rglob("*.py"))
}
ALL = "\n".join(SOURCES.values())
ID = re.compile(
    r'"((?:\d{2,3}|parts|fault|na|human|remark|summary|card|house|goal|ledger)'
    r'\.[a-z_]+|style)"'
)
PART = re.compile(
    r'(?:heard|done|_written)\(\s*(?:review, )?"([a-z_]+)"|name="([a-z_]+)"'
)
VALUES = {
    "us": "11000000",
    "parts": "state_company,consent",
    "facts": "Number|Product",
    "item": "58",
    "mark": "partly",
    "count": "2",
    "style": "style:no_problem",
}


def placeholders(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def used():
    return set(ID.findall(ALL))


@pytest.mark.parametrize("language", Language)
def test_every_reason_the_rules_give_is_worded(language):
    assert used() - {"style"} <= set(reason_texts(language).reasons)


@pytest.mark.parametrize("language", Language)
def test_no_reason_is_worded_that_no_rule_gives(language):
    assert set(reason_texts(language).reasons) == used()


@pytest.mark.parametrize("language", [Language.KO, Language.JA])
def test_all_languages_fill_in_the_same_values(language):
    english = reason_texts(Language.EN).reasons
    other = reason_texts(language).reasons

    for key, text in english.items():
        # "The first turn late by ..." may be left out, but nothing may be made up.
        assert placeholders(other[key]) == placeholders(text), key


@pytest.mark.parametrize("language", Language)
def test_every_part_has_a_name(language):
    parts = {one for one in chain.from_iterable(PART.findall(ALL)) if one}
    texts = reason_texts(language)

    unnamed = {
        one for one in parts if one not in texts.parts and one not in vocabulary()
    }
    assert not unnamed


@pytest.mark.parametrize("language", Language)
def test_every_mark_has_a_name(language):
    assert set(reason_texts(language).marks) == {str(mark) for mark in Mark}


@pytest.mark.parametrize("language", Language)
def test_every_reason_can_be_said(language):
    for key, text in reason_texts(language).reasons.items():
        values = {
            name: VALUES.get(name.rpartition("_")[2], "3")
            for name in placeholders(text)
        }

        said = sentence(Reason(id=key, values=tuple(values.items())), language)

        assert said
        assert "{" not in said


def test_values_are_written_as_the_language_writes_them():
    reason = Reason(
        id="58.silence", values=(("silence_us", "11000000"), ("count", "1"))
    )

    assert sentence(reason, Language.EN).startswith("11 s went by with nothing said.")
    assert "once" in sentence(reason, Language.EN)
    assert sentence(reason, Language.KO).startswith("11초 동안 말이 없었습니다.")
    assert sentence(reason, Language.JA).startswith("11秒の間、何も言いませんでした。")


def test_times_over_two_are_counted():
    reason = Reason(id="85.cut_in", values=(("count", "3"),))

    assert "3 times" in sentence(reason, Language.EN)
    assert "3번" in sentence(reason, Language.KO)
    assert "3回" in sentence(reason, Language.JA)


def test_a_sentence_begins_with_a_capital():
    reason = Reason(id="human.traced", values=(("lacking_parts", "summarise"),))

    assert sentence(reason, Language.EN).startswith("Summing up:")


@pytest.mark.parametrize("language", Language)
def test_whole_cards_can_be_said(language):
    calls = (
        with_story(language=language).turn("...", "rude", "style:ryokai"),
        with_wish(language=language).turn("...", "summarise?", "thank_call??"),
        opened(language=language, captions=True),
    )
    for call in calls:
        card = call.end().human(45, "met", 1.0, rubric="old").card()
        for one in card.items:
            assert sentence(one.reason, language)
            assert all(sentence(remark, language) for remark in one.remarks)
        assert all(sentence(remark, language) for remark in card.remarks)
        assert goal(card, checklist(), language)


# One goal --------------------------------------------------------------------------


def test_the_goal_is_the_rule_of_the_weightiest_missed_item():
    card = with_wish().turn("I see.", "acknowledge").end().card()
    reason = goal_reason(card, checklist())
    no = int(dict(reason.values)["rule_item"])

    missed = [one.no for one in card.items if one.mark is Mark.MISSED]
    heaviest = max(checklist().item(one).weight for one in missed)
    assert no in missed
    assert checklist().item(no).weight == heaviest
    assert (
        goal(card, checklist(), Language.EN)
        == checklist().item(no).text(Language.EN).rule
    )


def test_what_was_met_least_is_the_goal_where_nothing_was_missed():
    call = opened()
    call.heard_by_human(1, "state_company")

    reason = goal_reason(call.end().human(65, "met", 1).card(), checklist())

    assert reason.id == "goal.item"


def test_without_anything_lost_a_harder_call_is_the_goal():
    call = opened().end()
    for one in call.card().items:
        call.human(one.no, "met", 1.0)

    assert goal_reason(call.card(), checklist()).id == "goal.none"


def test_while_marks_wait_for_a_human_nobody_is_sent_to_a_harder_call():
    call = opened().end()
    for one in call.card().items[:-1]:
        call.human(one.no, "met", 1.0)
    card = replace(call.card(), pending=1)

    assert goal_reason(card, checklist()).id == "goal.waiting"


def test_a_call_too_short_for_a_score_is_to_be_taken_to_its_end():
    card = replace(opened().end().card(), score=None, items=())

    assert goal_reason(card, checklist()).id == "goal.short"
