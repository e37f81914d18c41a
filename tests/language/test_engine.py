"""What rules hear, what stops them and what follows, apart from any language."""

from __future__ import annotations

import pytest

from phonecoach.language.protocol import Outcome, Slots, Turn, Verdict

COMMON = """
    why: 'Heard: {words}.'
    hesitations: [um, uh/W]
    fillers: [so, please]
    function_words: [the, is, a]
    digits: {one: '1', two: '2', three: '3', oh: '0'}
    question: ['^ can|could']
    imperative: ['^ give']
    cuts: {clause: ['but|because'], sentence: ['goodbye'], never: ['all / but']}
    vetoes:
      negation: ['not|never']
      reported: ['he said']
      conditional: ['if']
      counterfactual: ['should have']
      hypothetical: ['suppose']
"""


def rule(text, behaviour="apologise", name="r", examples="yes: [sorry]"):
    lines = "\n".join(f"      {line}" for line in text.splitlines())
    return f"{behaviour}:\n  rules:\n    - id: {name}\n{lines}\n      {examples}\n"


@pytest.fixture
def heard(make_engine, hear):
    """Return a function that hears a text by one rule."""

    def run(body, text, **turn):
        engine = make_engine(rule(body), common=COMMON)
        return hear(engine, text, **turn).get("apologise")

    return run


def test_a_behaviour_tells_where_by_which_rule_and_why(heard):
    one = heard("any: [so? sorry]", "oh so  sorry now")

    assert one.span == (3, 12)
    assert one.rule == "apologise.en:r"
    assert one.why == "Heard: so sorry."
    assert one.verdict is Verdict.YES


def test_an_empty_turn_does_nothing(heard):
    assert heard("any: [sorry]", "") is None
    assert heard("any: [sorry]", " ... ") is None


@pytest.mark.parametrize(
    ("veto", "text"),
    [
        ("negation", "i am not really all that sorry"),
        ("reported", "he said sorry"),
        ("conditional", "sorry if it broke"),
        ("counterfactual", "i should have said sorry"),
        ("hypothetical", "suppose i say sorry"),
    ],
)
def test_a_veto_anywhere_in_the_clause_stops_a_rule_that_does_not_allow_it(
    heard, veto, text
):
    assert heard("any: [sorry]", text) is None
    assert heard(f"any: [sorry]\nallow: [{veto}]", text) is not None


def test_a_veto_in_another_clause_stops_nothing(heard):
    assert heard("any: [sorry]", "i am sorry but it is not here") is not None
    assert heard("any: [sorry]", "it is not here. sorry") is not None
    assert heard("any: [sorry]", "not all but sorry") is None


def test_a_negation_that_the_pattern_itself_names_does_not_stop_it(heard):
    assert heard("any: [could not ~ hear]", "i could not quite hear") is not None
    assert heard("any: [could ~ hear]", "i could not quite hear") is None


def test_exclusions_reach_over_the_clause(heard):
    body = "any: [sorry]\nnone: [twice]"

    assert heard(body, "sorry and much later twice") is None
    assert heard(body, "sorry but twice") is not None
    assert heard(body, "sorry") is not None


def test_a_later_clause_is_heard_when_the_first_is_stopped(heard):
    one = heard("any: [sorry]", "not sorry but sorry")

    assert one.span == (14, 19)


def test_questions_are_known_by_their_mark_or_their_words(heard):
    asks = "any: [sorry]\nquestion: yes"
    tells = "any: [sorry]\nquestion: no"

    assert heard(asks, "sorry ?") is not None
    assert heard(asks, "can you be sorry") is not None
    assert heard(asks, "so can you be sorry") is not None
    assert heard(asks, "sorry can you") is None
    assert heard(tells, "sorry") is not None
    assert heard(tells, "sorry ?") is None
    assert heard(tells, "sorry. what ?") is not None
    assert heard(tells, "sorry but what ?") is not None
    assert heard(tells, "can it be but sorry ?") is not None


def test_commands_are_known_by_their_words(heard):
    body = "any: [sorry]\nimperative: yes"

    assert heard(body, "give sorry") is not None
    assert heard(body, "sorry") is None


def test_a_rule_may_belong_to_kinds_of_stage(heard):
    body = "any: [sorry]\nwhere: [opening, holding]"

    assert heard(body, "sorry", stage="holding") is not None
    assert heard(body, "sorry", stage="closing") is None
    assert heard(body, "sorry") is not None, "an unknown stage fits"


def test_hesitations_and_stutter_are_not_in_the_way(heard):
    body = "any: [i am so sorry]"

    assert heard(body, "i am um so uh sorry") is not None
    assert heard(body, "i am, i am so so sorry") is not None
    assert heard("any: ['1 1']", "1 1") is not None, "digits do not stutter"


def test_slots_are_words_of_a_pattern(heard):
    slots = Slots(own_name=("Ann Lee",), facts={"order": ("blue box",)})

    assert heard("any: ['this is {own_name}']", "this is Ann Lee", slots=slots)
    assert heard("any: ['{fact:order} here']", "blue box here", slots=slots)
    assert heard("any: ['{fact} here']", "blue box here", slots=slots)
    assert heard("any: ['blue box']", "blue box here", slots=slots)
    assert not heard("any: ['{fact:other} here']", "blue box here", slots=slots)
    assert not heard("any: ['{own_name}']", "this is Ann Lee")


def test_a_fallback_rests_while_the_slot_is_known(heard):
    body = "any: ['this is [W]']\nwithout_slot: own_name"

    assert heard(body, "this is Ann") is not None
    assert heard(body, "this is Ann", slots=Slots(own_name=("Bo",))) is None


def test_the_turn_as_a_whole_may_be_asked_for(heard):
    assert heard("any: [sorry]\nturn: {max_tokens: 2}", "so sorry") is not None
    assert heard("any: [sorry]\nturn: {max_tokens: 2}", "so very sorry") is None
    assert heard("any: [sorry]\nturn: {min_tokens: 2}", "sorry") is None
    assert heard("any: [sorry]\nturn: {any: [bye]}", "sorry. bye") is not None
    assert heard("any: [sorry]\nturn: {any: [bye]}", "sorry") is None
    assert heard("any: [sorry]\nturn: {none: [bye]}", "sorry. bye") is None


def test_a_match_may_have_to_be_in_the_first_or_last_sentence(heard):
    first = "any: [sorry]\nturn: {position: first}"
    last = "any: [sorry]\nturn: {position: last}"

    assert heard(first, "sorry. well") is not None
    assert heard(first, "well. sorry") is None
    assert heard(last, "well. sorry") is not None
    assert heard(last, "sorry goodbye now") is None


def test_the_callers_line_may_be_asked_for(heard):
    assert heard("any: [sorry]\nprev: {any: [late]}", "sorry", prev="so late")
    assert not heard("any: [sorry]\nprev: {any: [late]}", "sorry", prev="hi")
    assert not heard("any: [sorry]\nprev: {none: [late]}", "sorry", prev="late")
    assert heard("any: [sorry]\nprev: {question: yes}", "sorry", prev="late ?")
    assert not heard("any: [sorry]\nprev: {question: yes}", "sorry", prev="late")
    assert heard("any: [sorry]\nprev: {empty: yes}", "sorry")
    assert not heard("any: [sorry]\nprev: {empty: yes}", "sorry", prev="late")
    assert not heard("any: [sorry]\nprev: {empty: no}", "sorry")


def test_repeating_the_caller_needs_enough_words_and_share(heard):
    body = "prev: {overlap: {lemmas: 2, share: 0.5}}"
    prev = "the lipstick arrived/arrive broken"

    assert heard(body, "lipstick arrive now is late", prev=prev).span == (0, 15)
    assert heard(body, "broken lipstick", prev=prev) is not None
    assert heard(body, "the lipstick is a pity", prev=prev) is None
    assert heard(body, "lipstick lipstick", prev=prev) is None
    assert heard(body, "broken lipstick or w x y z", prev=prev) is None
    assert heard(body, "broken lipstick") is None


def test_an_overlap_can_be_a_condition_beside_patterns(heard):
    body = "any: [so]\nprev: {overlap: {lemmas: 1}}"

    assert heard(body, "so broken", prev="it broken") is not None
    assert heard(body, "so fine", prev="it broken") is None


@pytest.mark.parametrize(
    ("text", "prev", "found"),
    [
        ("that is 1203 then", "my number is 51203", True),
        ("one two oh three", "it is 1 2 0 3", True),
        ("one two oh three", "it is 1 2 0 4", False),
        ("one two", "it is 1 2 0 4", False),
        ("one two then oh three", "it is 1 2 0 3", False),
        ("well", "1203", False),
        ("12-03", "1203", True),
    ],
)
def test_reading_back_digits_compares_figures_however_spoken(heard, text, prev, found):
    body = "prev: {overlap: {digits: 4}}"

    assert (heard(body, text, prev=prev) is not None) == found


def test_the_strongest_verdict_wins_then_the_earliest(make_engine, hear):
    rules = (
        rule("any: [a]\nverdict: unsure")
        + rule("any: [b]\nverdict: weak", name="x").split("rules:\n")[1]
        + rule("any: [c]", name="y").split("rules:\n")[1]
        + rule("any: [d]", name="z").split("rules:\n")[1]
    )
    engine = make_engine(rules, common=COMMON)

    assert hear(engine, "a")["apologise"].verdict is Verdict.UNSURE
    assert hear(engine, "a b")["apologise"].verdict is Verdict.WEAK
    assert hear(engine, "a b c d")["apologise"].rule == "apologise.en:y"


def test_rules_may_ask_for_other_behaviours_in_the_turn(make_engine, hear):
    rules = (
        rule("any: [thanks]", "thank")
        + rule("any: [bye]\nwith: [thank]", "closing")
        + rule("any: [bye]\nnot_with: [thank]", "rude")
    )
    engine = make_engine(rules, common=COMMON)

    assert set(hear(engine, "thanks bye")) == {"thank", "closing"}
    assert set(hear(engine, "bye")) == {"rude"}
    assert set(hear(engine, "thanks but not bye")) == {"thank"}


def test_a_rule_may_leave_clauses_to_another_behaviour(make_engine, hear):
    rules = rule("any: [anything else]", "offer_help") + rule(
        "any: [else|colour]\nnot_here: [offer_help]", "ask_question"
    )
    engine = make_engine(rules, common=COMMON)

    assert set(hear(engine, "anything else?")) == {"offer_help"}
    both = hear(engine, "anything else? which colour?")
    assert set(both) == {"offer_help", "ask_question"}


def test_what_is_implied_is_heard_with_the_rule_that_implied_it(make_engine, hear):
    engine = make_engine(
        rule("any: [cheers]", "thank_call"),
        implied="implies: {thank_call: [thank], thank: [polite, thank]}\n",
    )

    heard = hear(engine, "cheers")

    assert set(heard) == {"thank_call", "thank", "polite"}
    assert heard["thank"].rule == "thank.en:thank_call/r"
    assert engine.book.behaviours == ("polite", "thank", "thank_call")


def test_what_stands_in_for_another_does_so_within_the_clause(make_engine, hear):
    rules = rule("any: [boss]", "escalate") + rule("any: [will]", "next_action")
    engine = make_engine(
        rules, common=COMMON, implied="excludes: {escalate: [next_action]}\n"
    )

    assert set(hear(engine, "i will ask my boss")) == {"escalate"}
    assert set(hear(engine, "ask my boss but i will")) == {"escalate", "next_action"}


def test_behaviours_come_in_the_order_of_the_turn(make_engine):
    engine = make_engine(rule("any: [a]", "zeal") + rule("any: [b]", "acts"))

    heard = engine.hear(Turn(id="1", text="a b"))

    assert [one.name for one in heard] == ["zeal", "acts"]


def test_a_behaviour_may_have_its_own_sentence(make_engine, hear):
    rules = rule("any: [a]").replace("  rules:", "  why: 'You: {words}'\n  rules:")

    assert hear(make_engine(rules), "a")["apologise"].why == "You: a"


def test_an_explanation_tells_what_was_heard_stopped_or_near(make_engine):
    rules = (
        rule("any: [thanks]", "thank")
        + rule("any: [sorry]\nnone: [ever]")
        + rule("any: [would you ~ hold please]", "hold")
        + rule("any: [nothing]", "none_of_it")
        + rule("any: [sorry]\nwith: [closing]", "w")
        + rule("any: [sorry]\nnot_with: [thank]", "nw")
        + rule("any: [sorry]\nquestion: yes", "q")
        + rule("any: [sorry]\nimperative: yes", "i")
        + rule("any: [thanks]\nturn: {position: last}", "last")
        + rule("any: [sorry]\nprev: {overlap: {lemmas: 1}}", "o")
        + rule("prev: {overlap: {lemmas: 1}}", "bare")
    )
    engine = make_engine(rules, common=COMMON)
    turn = Turn(id="1", text="thanks. would you never ever be sorry", prev="x")

    told = {one.behaviour: one for one in engine.explain(turn)}

    assert told["thank"].outcome is Outcome.HEARD
    assert told["thank"].verdict is Verdict.YES
    assert told["apologise"].outcome is Outcome.STOPPED
    assert told["apologise"].reason == "none: ever"
    assert told["hold"].outcome is Outcome.NEAR
    assert told["hold"].words == "would you"
    assert told["hold"].share == 0.5
    assert told["hold"].pattern == "would you ~ hold please"
    assert told["w"].reason.startswith("with: needs closing")
    assert told["nw"].reason == "not_with: the turn also has thank"
    assert told["q"].reason == "question: yes"
    assert told["i"].reason == "imperative: yes"
    assert told["last"].reason == "turn: position: last"
    assert told["o"].reason == "negation: not|never"
    assert "none_of_it" not in told
    assert "bare" not in told


def test_too_little_in_common_is_a_reason(make_engine):
    engine = make_engine(
        rule("any: [sorry]\nprev: {overlap: {lemmas: 1}}"), common=COMMON
    )

    (told,) = engine.explain(Turn(id="1", text="sorry", prev="x"))

    assert told.reason.startswith("prev: overlap")


def test_matching_rules_are_told_by_behaviour_and_id(make_engine):
    engine = make_engine(rule("any: [a, b]"))

    assert engine.matching_rules(Turn(id="1", text="a b")) == (("apologise", "r"),)


def test_the_same_text_is_heard_the_same_way(make_engine):
    engine = make_engine(rule("any: [a, b]") + rule("any: [b]", "x"), common=COMMON)
    turn = Turn(id="1", text="b a b but a", prev="a")

    assert engine.hear(turn) == engine.hear(turn)
    assert engine.explain(turn) == engine.explain(turn)
