import json

import pytest


def turn(**parts):
    return json.dumps({"id": "1", "prev": "", "text": "Good morning."} | parts) + "\n"


def test_each_turn_is_answered_on_its_own_line(run):
    ran = run("hear", "--lang", "en", stdin=turn(id="a") + "\n" + turn(id="b"))

    assert ran.code == 0
    assert [line["id"] for line in ran.lines] == ["a", "b"]


def test_a_behaviour_has_name_verdict_span_rule_and_why(run):
    ran = run("hear", "--lang", "en", stdin=turn(text="Good morning, madam."))

    heard = {each["name"]: each for each in ran.lines[0]["behaviours"]}
    assert set(heard["greet"]) == {"name", "verdict", "span", "rule", "why"}
    assert heard["greet"]["verdict"] == "yes"
    assert heard["greet"]["span"] == [0, 12]


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("ko", "죄송합니다. 잠시만 기다려 주시겠습니까?", "hold_announce"),
        ("ja", "申し訳ございません。少々お待ちいただけますか。", "hold_announce"),
        ("en", "I'm so sorry. Could you hold for a moment?", "apologise"),
    ],
)
def test_three_languages_are_heard(run, lang, text, name):
    ran = run("hear", "--lang", lang, stdin=turn(text=text))

    assert name in {each["name"] for each in ran.lines[0]["behaviours"]}


def test_slots_are_texts_or_lists_of_texts(run):
    slots = {"own_name": "Priya", "company": ["Aire Valley Home"], "facts": {"a": "7"}}
    text = "Aire Valley Home, Priya here."
    ran = run("hear", "--lang", "en", stdin=turn(text=text, slots=slots))

    names = {each["name"] for each in ran.lines[0]["behaviours"]}
    assert ran.code == 0
    assert "state_own_name" in names


def test_explain_tells_what_came_near(run):
    ran = run("hear", "--lang", "en", "--explain", stdin=turn())

    explained = {each["behaviour"]: each for each in ran.lines[0]["explanations"]}
    assert explained["greet"]["outcome"] == "heard"


@pytest.mark.parametrize(
    ("bad", "words"),
    [
        ("{", "not JSON"),
        ("[]", "JSON object"),
        ('{"id": "1"}', "“text” has to be a text"),
        ('{"id": 1, "text": "x"}', "“id” has to be a text"),
        ('{"id": "1", "text": "x", "slots": []}', "“slots”"),
        ('{"id": "1", "text": "x", "slots": {"facts": [1]}}', "“facts”"),
        ('{"id": "1", "text": "x", "slots": {"company": 3}}', "“company”"),
    ],
)
def test_a_bad_line_is_told_and_nothing_is_written(run, bad, words):
    ran = run("hear", "--lang", "en", stdin=turn() + bad + "\n")

    assert ran.code == 2
    assert ran.out == ""
    assert "line 2" in ran.err
    assert words in ran.err
