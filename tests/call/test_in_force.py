from dataclasses import replace
from datetime import UTC, datetime

import pytest

from phonecoach.call import codec
from phonecoach.call.heading import Circumstances, head_of
from phonecoach.call.in_force import checklist_of, in_house, own_greeting, profile_of
from phonecoach.call.slots import slots
from phonecoach.checklist import Site, checklist, profile
from phonecoach.checklist.site import Weights
from phonecoach.scenario import Company, Direction
from phonecoach.units import Language
from tests.call.cases import make_case, make_script

EN = Language.EN
OWN = Site(
    company={EN: ("Foxglove Care", "Foxglove")},
    weights=Weights(items={45: 1}),
    norms={"en-GB": {"pick_up": {"met": "8 s"}}},
)


def head(rules):
    here = Circumstances(
        call="call",
        person="person",
        pc="pc",
        room="room",
        started=datetime(2026, 11, 2, 9, 0, tzinfo=UTC),
    )
    return head_of(make_script(), rules, here)


def test_a_call_goes_by_what_held_when_it_was_taken():
    rules = OWN.profile("en-GB")

    taken = head(rules)

    assert profile_of(taken) == rules
    assert taken.profile_version == rules.version
    assert checklist_of(taken).item(45).weight == 1
    assert profile_of(head(profile("en-GB"))) is profile("en-GB")
    assert checklist_of(head(profile("en-GB"))) == checklist()


def test_a_head_says_what_the_site_had_of_its_own_and_older_ones_stay_as_they_were():
    plain, own = head(profile("en-GB")), head(OWN.profile("en-GB"))

    _, old, payload = codec.head_to_payload(plain)
    _, new, with_site = codec.head_to_payload(own)

    assert "site" not in payload
    assert codec.head_from_payload(old, payload) == plain
    assert new > old
    assert codec.head_from_payload(new, with_site) == own


def test_the_own_company_is_heard_and_so_is_that_of_the_case():
    case = make_case()
    theirs = case.texts[EN].company

    taken = in_house(case, EN, OWN.profile("en-GB"))

    heard = slots(taken, EN).company
    assert heard[:2] == ("Foxglove Care", "Foxglove")
    assert {theirs.name, *theirs.forms} <= set(heard)
    assert taken.texts[EN].company.name == "Foxglove Care"
    assert replace(taken, texts=case.texts) == case
    assert taken.texts[EN].lines == case.texts[EN].lines


def test_a_site_without_a_name_leaves_the_case_alone():
    case = make_case()

    assert in_house(case, EN, replace(OWN, company={}).profile("en-GB")) is case
    assert in_house(case, Language.KO, OWN.profile("ko-KR")) is case


def test_a_greeting_is_that_of_calls_that_come_in_to_whoever_answers_first():
    own = replace(OWN, greeting={EN: "{company}, {name} speaking."}).profile("en-GB")
    case = in_house(make_case(), EN, own)
    alias = case.texts[EN].alias
    through = replace(case, file=replace(case.file, put_through=True))
    out = replace(case, file=replace(case.file, direction=Direction.OUTBOUND))

    assert own_greeting(case, EN, own) == f"Foxglove Care, {alias} speaking."
    assert own_greeting(case, EN, profile("en-GB")) == ""
    assert [own_greeting(one, EN, own) for one in (through, out)] == ["", ""]


@pytest.mark.parametrize(
    ("language", "company", "text", "renamed"),
    [
        (
            EN,
            Company(name="Saltmarsh Hotel", forms=("Saltmarsh", "the Saltmarsh")),
            "The Saltmarsh Hotel, Nia. You are at the Saltmarsh, by Saltmarshes.",
            "X, Nia. You are at X, by Saltmarshes.",
        ),
        (
            Language.JA,
            Company(
                name="若葉野市役所", forms=("若葉野市役所ごみ減量課", "ごみ減量課")
            ),
            "「若葉野市役所」ごみ減量課の森下です。若葉野市役所ごみ減量課です。",
            "「X」ごみ減量課の森下です。Xです。",
        ),
        (
            Language.KO,
            Company(name="맑은샘안과", forms=("맑은샘안과의원", "안과 창구")),
            "맑은샘안과로 오세요. 맑은샘안과는 안과 창구에서, 맑은샘안과의원 접수처.",
            "X로 오세요. X는 안과 창구에서, X 접수처.",
        ),
    ],
)
def test_a_trainee_s_words_say_the_own_name(language, company, text, renamed):
    name = {EN: "Foxglove Care", Language.JA: "みおつくし", Language.KO: "온담"}[
        language
    ]
    own = Site(company={language: (name,)}).profile_for(language)
    case = make_case()
    texts = replace(case.texts[EN], company=company, role=text, options={"one": text})
    case = replace(case, texts={language: texts})

    taken = in_house(case, language, own).texts[language]

    wanted = renamed.replace("X", name)
    if language is Language.KO:
        wanted = wanted.replace("온담로", "온담으로").replace("온담는", "온담은")
    assert (taken.role, taken.options["one"]) == (wanted, wanted)
