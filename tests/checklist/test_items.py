import json
import re
import shutil
import subprocess
import sys

import pytest

from phonecoach.checklist import Kind, SectionId, checklist, read_checklist
from phonecoach.errors import ContentError
from phonecoach.places import resources
from phonecoach.units import Language

# From the published list, and how each of its points can be judged.
KINDS = {
    44: "clock words",
    45: "words clock human",
    46: "words action",
    47: "action",
    48: "clock",
    49: "words",
    50: "voice words human",
    51: "words",
    52: "voice human",
    53: "voice human",
    54: "words action",
    55: "human",
    56: "words action clock",
    57: "action",
    58: "clock words",
    59: "words",
    60: "words",
    61: "clock words",
    62: "words",
    63: "words",
    64: "words",
    65: "words",
    66: "words action",
    67: "ledger",
    68: "action",
    69: "words",
    70: "ledger",
    71: "words",
    72: "words clock",
    73: "words",
    74: "words",
    75: "words",
    76: "words",
    77: "reflect",
    78: "ledger",
    79: "reflect",
    80: "words",
    81: "words",
    82: "words action",
    83: "words",
    84: "words voice",
    85: "clock",
    86: "words human",
    87: "words",
    88: "words",
    89: "words",
    90: "words",
    91: "words action",
    92: "words",
    93: "human words",
    94: "ledger words",
    95: "reflect",
    96: "words action",
    97: "words",
    98: "words",
    99: "ledger reflect",
    100: "action words",
}
FATAL = {76, 80, 93}
FAULTS = FATAL | {84, 85, 87}
EVERY_TEXT = [(no, language) for no in KINDS for language in Language]


def text_of(no, language):
    return checklist().item(no).text(language)


def test_the_57_items_stand_in_their_order():
    assert tuple(checklist().items) == tuple(range(44, 101))


@pytest.mark.parametrize("no", KINDS)
def test_an_item_is_judged_by_what_the_list_says(no):
    item = checklist().item(no)

    assert {str(kind) for kind in item.kinds} == set(KINDS[no].split())
    assert len(item.kinds) == len(set(item.kinds))
    assert item.fatal is (no in FATAL)
    assert item.fault is (no in FAULTS)
    assert item.weight in {1, 2, 3}


def test_sections_divide_the_items_and_the_score():
    sections = checklist().sections

    bounds = {one: (sections[one].first, sections[one].last) for one in SectionId}
    assert bounds == {"A": (44, 68), "B": (69, 79), "C": (80, 100)}
    assert sum(section.weight for section in sections.values()) == 100
    for one, (first, last) in bounds.items():
        numbers = [item.no for item in checklist().in_section(one)]
        assert numbers == list(range(first, last + 1))
        assert all(sections[one].names[language] for language in Language)


@pytest.mark.parametrize(("no", "language"), EVERY_TEXT)
def test_every_item_is_complete_in_every_language(no, language):
    text = text_of(no, language)

    for part in (text.rule, text.why, text.good, text.bad):
        assert part == part.strip()
        assert len(part) >= 5
    assert text.good != text.bad


@pytest.mark.parametrize(("no", "language"), EVERY_TEXT)
def test_rules_are_short_and_examples_readable(no, language):
    text = text_of(no, language)

    assert len(text.rule) <= (90 if language is Language.EN else 60)
    longest = 240 if language is Language.EN else 140
    for part in (text.why, text.good, text.bad):
        assert len(part) <= longest


@pytest.mark.parametrize(("no", "language"), EVERY_TEXT)
def test_anchors_from_0_to_5_stand_where_a_human_rates(no, language):
    anchors = text_of(no, language).anchors

    rated = Kind.HUMAN in checklist().item(no).kinds
    assert len(anchors) == len(set(anchors)) == (6 if rated else 0)
    assert all(8 <= len(anchor) <= 90 for anchor in anchors)


@pytest.mark.parametrize(("no", "language"), EVERY_TEXT)
def test_sentences_are_closed_and_quotation_marks_paired(no, language):
    text = text_of(no, language)
    pairs = "「」" if language is Language.JA else "“”"
    stop = "。" if language is Language.JA else "."

    assert text.rule.endswith(stop)
    assert text.why.endswith(stop)
    for part in (text.rule, text.why, text.good, text.bad, *text.anchors):
        assert part.count(pairs[0]) == part.count(pairs[1])
        assert '"' not in part
        assert "'" not in part
        assert "  " not in part


@pytest.mark.parametrize("no", KINDS)
def test_each_language_is_written_in_its_own_script(no):
    korean, english, japanese = (
        " ".join([t.rule, t.why, t.good, t.bad, *t.anchors])
        for t in (text_of(no, language) for language in Language)
    )

    assert not re.search(r"[ぁ-んァ-ヶ一-龥]", korean)
    assert not re.search(r"[가-힣ぁ-んァ-ヶ一-龥]", english)
    assert not re.search(r"[가-힣]|[ぁ-ん一-龥] [ぁ-ん一-龥]", japanese)


@pytest.mark.parametrize("no", KINDS)
def test_the_tone_keeps_to_the_act(no):
    korean, english, japanese = (text_of(no, language) for language in Language)

    for text in (korean, english, japanese):
        for part in (text.rule, text.why, *text.anchors):
            assert not re.search(r"[!！]|당신|あなた", part)
    assert re.search(r"(세요|방법입니다|있습니다)\.$", korean.rule)
    assert re.search(r"(ます|ません|です)。$", japanese.rule)
    assert not re.search(r"させていただ", japanese.rule + japanese.why)
    assert not re.search(r"실게요", korean.rule + korean.why + korean.good)


def test_no_text_stands_twice():
    for language in Language:
        every = [
            part
            for no in KINDS
            for part in (
                text_of(no, language).rule,
                text_of(no, language).why,
                text_of(no, language).good,
                text_of(no, language).bad,
            )
        ]
        assert len(every) == len(set(every))


def test_json_gives_the_rule_sentence_in_three_languages():
    found = json.loads(json.dumps(checklist().as_json()))

    first, last = found["items"][0], found["items"][-1]
    assert len(found["items"]) == 57
    assert (first["no"], first["section"], first["kinds"], first["fatal"]) == (
        44,
        "A",
        ["clock", "words"],
        False,
    )
    assert list(first["text"]) == ["ko", "en", "ja"]
    assert last["text"]["ja"] == text_of(100, Language.JA).rule
    assert {one["no"] for one in found["items"] if one["fatal"]} == FATAL


def test_an_unknown_number_is_our_mistake():
    with pytest.raises(KeyError):
        checklist().item(43)


def test_the_checklist_cannot_be_changed_by_accident():
    with pytest.raises(TypeError):
        checklist().items[44] = None


@pytest.fixture
def folder(tmp_path):
    for file in resources("checklist").glob("items*.yaml"):
        shutil.copy(file, tmp_path)
    return tmp_path


def test_a_missing_and_a_surplus_text_are_told_with_their_lines(folder):
    file = folder / "items.ja.yaml"
    text = file.read_text(encoding="utf-8").replace("\n  100:\n", "\n  101:\n")
    text = text.replace("  B: お客様を中心に\n", "")
    file.write_text(text, encoding="utf-8")
    at = text.splitlines().index("  101:") + 1

    with pytest.raises(ContentError) as caught:
        read_checklist(folder)

    told = [(problem.line, problem.text) for problem in caught.value.problems]
    assert told == [
        (6, "Section B has no name here; write it."),
        (10, "Item 100 has no text here; write it."),
        (at, "There is no item 101; remove its text."),
    ]


def test_damage_to_the_items_is_told(folder):
    file = folder / "items.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("kinds: [ledger]", "kinds: [sense]", 1))

    with pytest.raises(ContentError, match="must be 'clock', 'words', 'action'"):
        read_checklist(folder)


def test_nothing_slow_is_loaded_before_something_is_asked_for():
    probe = (
        "import sys, phonecoach.checklist as room; room.checklist;"
        "sys.exit('pydantic' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", probe], check=False).returncode == 0
