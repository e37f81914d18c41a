import pytest

from phonecoach.checklist import Polarity, checklist, vocabulary
from phonecoach.units import Language

# Name and items, as the labelled corpora use them.
LABELLED = """\
greet 45
state_company 45
state_own_name 45 64 92
offer_help 45
use_caller_name 51
ask_question 60
ask_repeat 46
acknowledge 61
summarise 62 88
confirm_understanding 62 63 88
hold_announce 54 56
hold_reason 54
hold_duration 56
thank_waiting 54
offer_callback 56 66
announce_action 58
explain 59
next_action 63 89
promise_time 90
ask_convenient_time 66 90
reassure 49
empathise 74 83 86
apologise 86
thank 65 81 96
thank_feedback 81 96
cushion 71
ask_opinion 75 89 97
offer_option 89
offer_alternative 98
offer_compensation 91
offer_extra 69
escalate 100
check_satisfaction 73 94
further_help 64 73
glad_to_help 64
closing 64
take_to_heart 82 96
warn_abuse 80
rude 80 93
blame_caller 76 87
argue 76
excuse 86
flat_refusal 98
vague 59 93
casual_register 71 80"""
IN_ADDITION = {
    "thank_call",
    "anything_else",
    "call_again",
    "took_over",
    "verify_identity",
    "signpost",
    "recording_notice",
    "disclose_data",
    "blame_colleague",
}
FAULTS = {
    "rude",
    "blame_caller",
    "argue",
    "excuse",
    "flat_refusal",
    "vague",
    "casual_register",
    "blame_colleague",
}


def test_the_vocabulary_is_that_of_the_corpora_and_a_few_finer_names():
    expected = {
        name: tuple(int(no) for no in items)
        for name, *items in map(str.split, LABELLED.splitlines())
    }
    found = vocabulary().behaviours

    labelled = {name: one.items for name, one in found.items() if one.labelled}
    assert labelled == expected
    assert set(found) - set(labelled) == IN_ADDITION


def test_faults_are_called_faults():
    assert set(vocabulary().names(Polarity.FAULT)) == FAULTS
    assert set(vocabulary().names(Polarity.NEUTRAL)) == {"ask_repeat", "disclose_data"}
    assert len(vocabulary().names()) == 54


def test_behaviours_serve_items_that_exist():
    for name in vocabulary().names():
        assert set(vocabulary()[name].items) <= set(checklist().items)


def test_an_item_knows_the_behaviours_that_serve_it():
    assert vocabulary().serving(62) == ("summarise", "confirm_understanding")
    assert vocabulary().serving(47) == ()


@pytest.mark.parametrize("language", Language)
def test_every_behaviour_is_named_and_explained(language):
    texts = [vocabulary()[name].text(language) for name in vocabulary().names()]

    stop = "。" if language is Language.JA else "."
    assert len({text.name for text in texts}) == len(texts)
    assert all(1 < len(text.name) <= 30 for text in texts)
    assert all(text.meaning.endswith(stop) for text in texts)
    assert all(len(text.meaning) <= 80 for text in texts)


def test_style_remarks_are_known_by_their_prefix():
    assert "style:no_problem" in vocabulary()
    assert "style:greet" not in vocabulary()
    assert "no_problem" not in vocabulary()
    assert "greet" in vocabulary()
    assert 45 not in vocabulary()


def test_each_language_has_style_remarks_of_its_own():
    by_language = {
        language: [
            one for one in vocabulary().styles.values() if one.language is language
        ]
        for language in Language
    }

    assert {language: len(ones) for language, ones in by_language.items()} == {
        "ko": 4,
        "en": 3,
        "ja": 6,
    }
    assert all(one.remark[-1] in ".。" for one in vocabulary().styles.values())
