import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phonecoach.call.patience import patience_of
from phonecoach.call.script import Script
from phonecoach.checklist import profile_for
from phonecoach.console.finding import find_case
from phonecoach.language.protocol import Verdict
from phonecoach.proving.saying import Address, Asks, Jargon, Names, Saying, spell
from phonecoach.scoring.matching import (
    Promised,
    addresses,
    found_groups,
    promised,
    says_any,
    says_fact,
)
from phonecoach.units import Language, Mode

CASES = ("broken-delivery", "repair-enquiry")
LANGUAGES = list(Language)


def script_of(name, language):
    return Script(
        case=find_case(name),
        language=language,
        patience=patience_of(profile_for(language)),
        mode=Mode.TYPED,
        seed=0,
    )


SCRIPTS = {(name, one): script_of(name, one) for name in CASES for one in LANGUAGES}
scripts = st.sampled_from(list(SCRIPTS)).map(lambda it: SCRIPTS[it])


def words(spelt, at=0):
    start, end = spelt.behaviours[at].span
    return spelt.text[start:end]


some_facts = st.sets(st.integers(0, 18), max_size=5).map(sorted)


@settings(max_examples=60)
@given(scripts, some_facts, some_facts)
def test_every_fact_that_is_meant_is_found_in_its_words(script, first, second):
    told, back = ([script.file.facts[at] for at in some] for some in (first, second))

    spelt = spell(
        (
            Saying(does="explain", about=tuple(Names(fact.id) for fact in told)),
            Saying(does="summarise", about=tuple(Names(fact.id) for fact in back)),
        ),
        script,
    )

    for at, meant in enumerate((told, back)):
        for fact in meant:
            text = script.texts.facts[fact.id]
            assert says_fact(words(spelt, at), text, fact.kind, script.language)
    assert set(spelt.named) == {fact.id for fact in (*told, *back)}


@settings(max_examples=30)
@given(scripts, st.sampled_from(Promised))
def test_a_promised_time_is_read_as_it_was_meant(script, time):
    texts = script.texts.promise
    spelt = spell((Saying(does="promise_time", about=(time,)),), script)

    known = any((texts.within, texts.too_early, texts.too_late))
    read = promised(words(spelt), texts, script.language)
    assert read is (time if known else None)


@pytest.mark.parametrize(
    ("address", "group"), list(zip(Address, range(3), strict=True))
)
@pytest.mark.parametrize("script", list(SCRIPTS.values()), ids=map("-".join, SCRIPTS))
def test_the_caller_is_called_as_it_was_meant(script, address, group):
    names = script.case.caller.name[script.language]
    groups = (names.right, names.guessed, names.wrong)

    spelt = spell((Saying(does="use_caller_name", about=(address,)),), script)

    found = found_groups(words(spelt), groups, script.language)
    assert found == {group} or (
        address is Address.WRONG and addresses(spelt.text, names.wrong)
    )


@pytest.mark.parametrize("explained", [True, False])
def test_jargon_is_explained_or_not(explained):
    script = SCRIPTS["broken-delivery", Language.EN]
    spelt = spell((Saying(does="explain", about=(Jargon(explained),)),), script)

    (term, *_) = script.texts.jargon
    assert says_any(spelt.text, (term.term,), Language.EN)
    assert says_any(spelt.text, term.explained_by, Language.EN) is explained


def test_a_question_has_the_words_that_ask_for_its_fact():
    script = SCRIPTS["broken-delivery", Language.EN]
    unclear = script.file.unclear_fact

    spelt = spell((Saying(does="ask_question", about=(Asks(unclear),)),), script)

    assert words(spelt) == script.texts.facts[unclear].asked_by[0]
    assert spelt.named == (unclear,)
    assert unclear in script.facts_named(spelt.text)


def test_behaviours_keep_their_order_their_sureness_and_words_of_their_own():
    script = SCRIPTS["repair-enquiry", Language.JA]
    sayings = (
        Saying(does="apologise", verdict=Verdict.WEAK),
        Saying(does="thank", verdict=Verdict.UNSURE),
        Saying(does="greet"),
    )

    spelt = spell(sayings, script)

    assert [(one.name, one.verdict) for one in spelt.behaviours] == [
        ("apologise", Verdict.WEAK),
        ("thank", Verdict.UNSURE),
        ("greet", Verdict.YES),
    ]
    ends = [place for one in spelt.behaviours for place in one.span]
    assert ends == sorted(set(ends))
    assert set(spelt.text) <= {"ø", " "}


def test_who_says_nothing_leaves_no_words():
    spelt = spell((), SCRIPTS["repair-enquiry", Language.KO])

    assert (spelt.text, spelt.behaviours, spelt.named) == ("", (), ())
