import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.call.plan import ACTS, PlannedAct, parse_plan, read_plan
from phonecoach.errors import InputError


def act(**given):
    return json.dumps(given)


def parsed(text):
    (one,) = parse_plan(text, "plan.jsonl").acts
    return one


def test_a_plan_is_read_line_by_line():
    text = (
        '{"act": "answer", "after_ms": 1800}\n'
        "\n"
        '{"act": "say", "text": "네, 하늘입니다.", "into_ms": 1500, "takes_ms": 0}\r\n'
        '{"act": "form", "fields": {"day": "Friday", "time": "5"}}\n'
        '{"act": "memo", "text": ""}\n'
        '{"act": "choose", "option": "open_full"}\n'
        '{"act": "request", "fields": {"cost": "£40", "value": "ten years"}}\n'
        '{"act": "attend", "distractor": "chat"}\n'
        '{"act": "review", "answers": {"needs": "3"}}'
    )

    plan = parse_plan(text, "plan.jsonl")

    assert plan.name == "plan.jsonl"
    assert plan.acts == (
        PlannedAct(line=1, act="answer", after_ms=1800),
        PlannedAct(line=3, act="say", text="네, 하늘입니다.", into_ms=1500, takes_ms=0),
        PlannedAct(line=4, act="form", fields=(("day", "Friday"), ("time", "5"))),
        PlannedAct(line=5, act="memo"),
        PlannedAct(line=6, act="choose", option="open_full"),
        PlannedAct(
            line=7, act="request", fields=(("cost", "£40"), ("value", "ten years"))
        ),
        PlannedAct(line=8, act="attend", distractor="chat"),
        PlannedAct(line=9, act="review", fields=(("needs", "3"),)),
    )


def test_every_act_of_the_contract_is_known():
    assert set(ACTS) == {
        "answer",
        "say",
        "hold",
        "resume",
        "mute",
        "unmute",
        "captions",
        "memo",
        "form",
        "lookup",
        "choose",
        "backchannel",
        "escalate",
        "transfer",
        "hang_up",
        "request",
        "attend",
        "plan",
        "rehearse",
        "dial",
        "microphone",
        "review",
    }


def test_separators_inside_a_text_end_no_line():
    assert parsed('{"act": "say", "text": "one\u2028two\x85three"}').text == (
        "one\u2028two\x85three"
    )


def refusal_of(text):
    """Return the sentence by which a plan is refused; an empty one if it is not."""
    try:
        parse_plan(text, "plan.jsonl")
    except InputError as refusal:
        return str(refusal)
    return ""


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("answer", "This is not JSON; write one act a line"),
        ('{"act": "answer"', "This is not JSON"),
        ("[" * 100_000, "This is not JSON"),
        ('["answer"]', "This is no act; write it in braces"),
        ("{}", 'There is no "act"; name what is done'),
        ('{"act": 3}', "3 is no act; write one of answer, say"),
        ('{"act": "shout"}', '"shout" is no act; write one of answer, say'),
        (
            '{"act": "say"}',
            "'say' needs 'text', or 'takes_ms' where it is spoken; add one",
        ),
        ('{"act": "say", "text": " "}', "'text' is empty; write what is meant"),
        ('{"act": "say", "text": 3}', "'text' is 3; write a text in quotation marks"),
        ('{"act": "say", "text": "\\ud800"}', "'text' holds half a letter"),
        ('{"act": "memo", "text": null}', "'text' is null; write a text"),
        ('{"act": "choose", "option": ""}', "'option' is empty"),
        ('{"act": "hold", "text": "a"}', "'hold' takes no 'text'; it takes after_ms"),
        ('{"act": "hold", "takes_ms": 1}', "'hold' takes no 'takes_ms'"),
        ('{"act": "answer", "into_ms": 1}', "'answer' takes no 'into_ms'"),
        ('{"act": "hold", "after_ms": -1}', "'after_ms' is -1; write 0 to 86400000"),
        ('{"act": "hold", "after_ms": 86400001}', "'after_ms' is 86400001; write 0"),
        ('{"act": "hold", "after_ms": 1.5}', "'after_ms' is 1.5; write a whole number"),
        ('{"act": "hold", "after_ms": true}', "'after_ms' is true; write a whole"),
        ('{"act": "hold", "after_ms": "1"}', "'after_ms' is \"1\"; write a whole"),
        ('{"act": "hold", "after_ms": NaN}', "'after_ms' is NaN; write a whole"),
        ('{"act": "hold", "after_ms": 1, "into_ms": 1}', "exclude each other; keep"),
        ('{"act": "hold", "act": "mute"}', "'act' stands here twice; keep one"),
        ('{"act": "form", "fields": []}', "'fields' is []; write names and texts in"),
        (
            '{"act": "form", "fields": {"dya": ""}}',
            "no field 'dya'; take one of number",
        ),
        ('{"act": "form", "fields": {"day": 1}}', "'day' is 1; write a text"),
        ('{"act": "review", "answers": "x"}', "'answers' is \"x\"; write names"),
        ('{"act": "captions"}', "'captions' needs 'shown'; add it"),
        ('{"act": "captions", "shown": 1}', "'shown' is 1; write true or false"),
        ('{"act": "review"}', "'review' needs 'answers'; add it"),
        ('{"act": "plan", "fields": {"a": "b"}, "x": 1}', "takes no 'x'; it takes fi"),
    ],
)
def test_a_line_that_cannot_be_used_is_told_with_its_place(line, sentence):
    with pytest.raises(InputError) as refusal:
        parse_plan(f'{{"act": "answer"}}\n\n{line}\n', "folder/plan.jsonl")

    assert str(refusal.value).startswith("folder/plan.jsonl:3: ")
    assert sentence in str(refusal.value)
    assert str(refusal.value).endswith(".")


def test_nothing_follows_the_review():
    text = '{"act": "review", "answers": {}}\n{"act": "hang_up"}'

    with pytest.raises(InputError, match="p:2: Nothing can follow a 'review'"):
        parse_plan(text, "p")


def test_a_plan_is_read_from_a_file(tmp_path):
    path = tmp_path / "plan.jsonl"
    path.write_text('\ufeff{"act": "answer"}\n', encoding="utf-8")

    assert read_plan(path).name == str(path)
    assert [one.act for one in read_plan(path).acts] == ["answer"]


def test_a_plan_that_is_not_there_is_told_by_its_path(tmp_path):
    with pytest.raises(InputError, match=r"gone\.jsonl: This plan cannot be read"):
        read_plan(tmp_path / "gone.jsonl")


def test_a_plan_in_another_encoding_is_told_with_its_line(tmp_path):
    path = tmp_path / "plan.jsonl"
    path.write_bytes('{"act": "answer"}\n{"act": "say", "text": "네"}'.encode("cp949"))

    with pytest.raises(InputError, match=r"plan\.jsonl:2: .* not UTF-8; save"):
        read_plan(path)


@given(st.text(max_size=60))
def test_any_text_is_a_plan_or_is_refused_in_a_sentence(text):
    complaint = refusal_of(text)

    assert complaint.startswith("plan.jsonl:") or parse_plan(text, "p").acts == ()


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(st.text(max_size=5), inner, max_size=2)
    ),
    max_leaves=4,
)


@given(
    st.sampled_from(ACTS),
    st.dictionaries(
        st.sampled_from(
            ["text", "option", "fields", "answers", "after_ms", "into_ms", "takes_ms"]
        ),
        json_values,
        max_size=3,
    ),
)
def test_any_act_is_read_or_refused_in_a_sentence(name, given_keys):
    line = act(act=name, **given_keys)
    complaint = refusal_of(line)

    assert complaint.startswith("plan.jsonl:1: ") or parsed(line).act == name


def test_a_rating_in_a_review_may_be_a_number():
    plan = parse_plan('{"act": "review", "answers": {"needs": 4, "owed": "x"}}', "p")

    assert plan.acts[0].fields == (("needs", "4"), ("owed", "x"))


def test_getting_ready_and_dialling_are_acts():
    plan = parse_plan(
        '{"act": "plan", "fields": {"what": "the price"}}\n'
        '{"act": "rehearse", "takes_ms": 9000}\n'
        '{"act": "dial", "reaches": "herself", "after_ms": 100}',
        "plan",
    )

    assert [(one.act, one.takes_ms, one.reaches) for one in plan.acts] == [
        ("plan", None, ""),
        ("rehearse", 9_000, ""),
        ("dial", None, "herself"),
    ]


@pytest.mark.parametrize(
    "late",
    [
        '{"act": "plan", "fields": {}}',
        '{"act": "rehearse"}',
        '{"act": "dial"}',
    ],
)
def test_nobody_gets_ready_after_dialling(late):
    refusal = refusal_of(f'{{"act": "dial"}}\n{{"act": "hang_up"}}\n{late}')

    assert refusal.startswith("plan.jsonl:3: ")
    assert "comes after dialling" in refusal
