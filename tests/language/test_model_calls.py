"""Whether model calls do what they show, as far as it can be heard in words.

A scene is put through the listener as a call would be, turn by turn after what the
caller had just said. Items that rest on the clock, the voice, the panel or the person's
ledger have nothing to be heard here, and facts of the story none can be known of.
"""

from __future__ import annotations

from itertools import zip_longest

import pytest

from phonecoach.checklist.vocabulary import STYLE_PREFIX, Polarity, vocabulary
from phonecoach.language.protocol import Slots, Turn, Verdict
from phonecoach.scenario.model_calls import Speaker, model_calls
from phonecoach.units import Language

WILL_DO = frozenset({"next_action", "promise_time", "offer_callback"})

WANTED = {
    45: ({"state_company"}, {"state_own_name"}, {"offer_help"}),
    49: ({"reassure", "announce_action", "offer_option"},),
    51: ({"use_caller_name"},),
    54: ({"hold_reason"}, {"hold_announce"}, {"thank_waiting"}),
    56: ({"hold_reason", "announce_action"}, {"hold_duration"}, {"offer_callback"}),
    58: ({"announce_action"},),
    59: ({"explain"},),
    60: ({"ask_question"},),
    61: ({"acknowledge"},),
    62: ({"summarise"}, {"confirm_understanding"}),
    63: (WILL_DO | {"summarise"}, {"confirm_understanding"}),
    64: ({"state_own_name"}, {"glad_to_help"}, {"call_again"}),
    65: ({"thank_call"},),
    66: ({"ask_convenient_time"},),
    69: ({"offer_extra"},),
    71: ({"cushion"},),
    72: ({"reassure", "empathise"},),
    73: ({"check_satisfaction", "anything_else"},),
    75: ({"ask_opinion"},),
    81: ({"apologise"}, {"thank_feedback"}),
    82: ({"take_to_heart"},),
    83: ({"empathise"},),
    85: ({"acknowledge", "empathise"},),
    86: ({"apologise"}, {"empathise"}),
    88: ({"summarise"},),
    89: ({"offer_option", "offer_alternative"}, {"ask_opinion"}),
    90: ({"promise_time"},),
    91: (WILL_DO, {"offer_compensation"}),
    92: ({"state_own_name"},),
    94: ({"check_satisfaction"},),
    96: ({"thank_feedback"},),
    97: ({"ask_opinion"},),
    98: ({"offer_alternative"},),
    100: ({"escalate"},),
}
"""What an item asks for: of each group one."""

FAULTS = {
    46: {"ask_repeat"},
    76: {"blame_caller", "argue"},
    80: {"rude", "casual_register"},
    84: {"excuse", "argue", "rude", "blame_colleague"},
    85: {"ask_question"},
    86: {"excuse"},
    87: {"blame_caller"},
    98: {"flat_refusal"},
}
"""What an item forbids."""

BAD_OTHERWISE = {
    59: "trade terms are explained or they are not: a case lists them, a scene cannot",
    82: "the same is said, and then no note is filed",
    83: "sympathy for anybody is heard as sympathy; the facts of a case tell it apart",
    91: "a token in exchange for silence is heard as a token",
}
"""Items whose bad scene says what is asked for, and why it is bad all the same."""

ASKED_WHILE_SILENT = 58
"""This item asks for its words where a silence follows, and nowhere else."""

TO_ONESELF = {77, 79, 95, 99}
"""Items met after the call, in words to oneself."""

NAMES = {
    Language.EN: "Okafor",
    Language.JA: "小川",
    Language.KO: "정지원",
}
"""The caller's name in the scenes of item 51, as a case would know it."""

DEAF = {
    (Language.EN, 88): (set(), "“it’s about your bins” is like summing up"),
}
"""What the listener does not hear where anybody would, and what it stumbles over.

A line is to be taken out as soon as it hears that.
"""

SCENES = [(language, number) for language in Language for number in (WANTED | FAULTS)]


def heard(engine, scene, *, name="", silent_only=False):
    """Return what the trainee is heard to do: names, each with its surest verdict."""
    slots = Slots(caller_name=(name,) if name else ())
    found = {}
    before = ""
    for step, after in zip_longest(scene.lines, scene.lines[1:]):
        if step.who is Speaker.CALLER:
            before = step.say
        elif step.say and (not silent_only or (after and after.pause)):
            turn = Turn(id=step.id, text=step.say, prev=before, slots=slots)
            for one in engine.hear(turn):
                if not one.traced and found.get(one.name) is not Verdict.YES:
                    found[one.name] = one.verdict
    return found


def both(engines, language, number):
    """Return what is heard in the good scene of an item, and in the bad one."""
    model = model_calls(language)[number]
    settings = {
        "name": NAMES[language] if number == 51 else "",
        "silent_only": number == ASKED_WHILE_SILENT,
    }
    return (
        heard(engines(language), model.good, **settings),
        heard(engines(language), model.bad, **settings),
    )


def lacking(number, found):
    """Return the wanted groups of which nothing was heard."""
    done = {name for name, verdict in found.items() if verdict is not Verdict.UNSURE}
    return [group for group in WANTED.get(number, ()) if not group & done]


@pytest.mark.parametrize(("language", "number"), SCENES)
def test_good_scene_does_what_its_item_asks(language, number, engines):
    good, _ = both(engines, language, number)
    deaf, _ = DEAF.get((language, number), (set(), ""))

    expected = [group for group in WANTED.get(number, ()) if group & deaf]

    assert lacking(number, good) == expected, good


@pytest.mark.parametrize(
    ("language", "number"),
    [one for one in SCENES if one[1] not in BAD_OTHERWISE],
)
def test_bad_scene_does_not_do_it_all(language, number, engines):
    _, bad = both(engines, language, number)

    faults = FAULTS.get(number, set()) & bad.keys()

    assert faults or lacking(number, bad) or (language, number) in DEAF, bad


@pytest.mark.parametrize(
    ("language", "number"), [one for one in SCENES if one[1] in FAULTS]
)
def test_forbidden_words_are_heard_in_the_bad_scene_alone(language, number, engines):
    good, bad = both(engines, language, number)
    deaf, _ = DEAF.get((language, number), (set(), ""))

    assert not FAULTS[number] & good.keys(), good
    assert bool(FAULTS[number] & bad.keys()) is not bool(FAULTS[number] & deaf), bad


@pytest.mark.parametrize("language", Language)
def test_nothing_is_to_be_remarked_on_in_a_good_scene(language, engines):
    faults = set(vocabulary().names(Polarity.FAULT))

    found = {
        number: wrong
        for number, model in model_calls(language).items()
        if number not in TO_ONESELF
        for names in [heard(engines(language), model.good).keys()]
        if (wrong := {one for one in names if one in faults or is_style(one)})
    }

    assert not found


def is_style(name):
    """Return whether a name is a remark on style."""
    return name.startswith(STYLE_PREFIX)
