"""What holds for everything said in Korean: no manner of speaking makes a fault."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from phonecoach import places
from phonecoach.language.engine import Engine
from phonecoach.language.local import make_analyser
from phonecoach.language.protocol import Turn, Verdict
from phonecoach.language.rule_files import read_rules
from phonecoach.units import Language

FOLDER = Path(__file__).parent / "examples" / "ko"
FAULTS = frozenset([
    "argue", "blame_caller", "blame_colleague", "casual_register", "excuse",
    "flat_refusal", "rude", "vague",
])  # fmt: skip
# With these a polite agent may well say no, warn, or refuse one thing for another.
SAYING_NO = frozenset(["cushion", "offer_alternative", "warn_abuse"])
# A salute opens the turn, a gift of advice ends it, and a level of speech and a
# summing-up are of the turn as a whole.
WHOLE_TURN = frozenset(["greet", "offer_extra", "casual_register", "summarise"])
ENOUGH_WORDS = 5
POLITE_TURNS = 5_000
CALLERS = (
    "그럼 제 주문은요?",
    "깨져서 왔는데 아무도 전화를 안 줬어요.",
    "날짜를 바꿀 수 있을까요?",
    "세 번이나 걸었는데 안 받으셨어요.",
    "네, 고맙습니다.",
)
MANNERS = (
    lambda text: re.sub(r"[.,?!~]", "", text),
    lambda text: text.replace(" ", "  "),
    lambda text: f"{text.rstrip('.?!')}!",
    lambda text: f"{text.rstrip('.?!')}...",
    lambda text: f"{text.rstrip('.?!')}, 고객님.",
    lambda text: f"고객님, {text}",
    lambda text: f"음, {text}",
    lambda text: f"어, {text}",
    lambda text: f"저, {text}",
    lambda text: f"네, {text}",
)
UNRELATED = "주전자는 하얀색이에요."


def examples(key):
    """Return behaviour, caller's line and text of every example under a key."""
    found = []
    for path in sorted(FOLDER.glob("*.yaml")):
        text = path.read_text(encoding="utf-8")
        # All values are text: yes stays "yes".
        written = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506
        for one in written.get(key, []):
            said = {"prev": "", "text": one} if isinstance(one, str) else one
            found.append((path.stem, said["prev"], said["text"]))
    return found


GOOD = [one for one in examples("yes") if one[0] not in FAULTS]
HARMLESS = [*GOOD, *(one for one in examples("no") if one[0] in FAULTS)]
LONG = [
    one
    for one in examples("yes")
    if len(one[2].split()) >= ENOUGH_WORDS and one[0] not in WHOLE_TURN
]
QUICK = settings(
    max_examples=80,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@pytest.fixture(scope="module")
def engine():
    book = read_rules(places.resources("language"), Language.KO)
    return Engine(book, make_analyser(Language.KO))


def heard(engine, prev, text):
    found = engine.hear(Turn(id="example", text=text, prev=prev))
    return {one.name for one in found if one.verdict is Verdict.YES}


@QUICK
@given(example=st.sampled_from(HARMLESS), manner=st.sampled_from(MANNERS))
def test_marks_spacing_and_polite_words_never_make_a_fault(engine, example, manner):
    _, prev, text = example
    plain = heard(engine, prev, text) & FAULTS

    assert heard(engine, prev, manner(text)) & FAULTS <= plain


@QUICK
@given(example=st.sampled_from(LONG), first=st.booleans())
def test_an_unrelated_sentence_takes_nothing_away(engine, example, first):
    behaviour, prev, text = example
    whole = text if text[-1] in ".?!" else f"{text}."
    said = f"{UNRELATED} {whole}" if first else f"{whole} {UNRELATED}"

    found = engine.hear(Turn(id="example", text=said, prev=prev))

    assert behaviour in {one.name for one in found}


def test_of_five_thousand_polite_turns_two_in_a_thousand_are_accused(engine):
    polite = [text for name, _, text in GOOD if name not in SAYING_NO]
    draw = random.Random(5)  # noqa: S311 - any fixed choice will do
    turns = [
        (draw.choice(CALLERS), f"{draw.choice(polite)} {draw.choice(polite)}")
        for _ in range(POLITE_TURNS)
    ]

    accused = [
        (prev, text, wrong)
        for prev, text in turns
        if (wrong := heard(engine, prev, text) & FAULTS)
    ]

    assert len(accused) <= POLITE_TURNS // 500, accused[:40]
