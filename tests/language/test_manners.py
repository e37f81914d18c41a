"""What holds for everything said: no manner of speaking makes a fault."""

from __future__ import annotations

import functools
import random
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from phonecoach import places
from phonecoach.language.local import make_engine
from phonecoach.language.protocol import Turn, Verdict
from phonecoach.units import Language

EXAMPLES = Path(__file__).parent / "examples"
FAULTS = frozenset([
    "argue", "blame_caller", "blame_colleague", "casual_register", "excuse",
    "flat_refusal", "rude", "vague",
])  # fmt: skip
POLITE_TURNS = 5_000
ACCUSED_AT_MOST = POLITE_TURNS // 500


@dataclass(frozen=True, eq=False)
class Speech:
    """A language and what can be done to its sentences without changing them.

    Attributes:
        manners: Ways of saying a sentence that make nothing worse.
        unrelated: A sentence that does nothing, with the blank before a next one.
        whole_turn: Behaviours that are of a turn as a whole, or open or end it.
        long: How many letters a sentence needs to stand on its own.
        callers: Lines of a caller that anything polite may follow.
    """

    language: Language
    manners: tuple[Callable[[str], str], ...]
    unrelated: str
    whole_turn: frozenset[str]
    long: int
    callers: tuple[str, ...]
    blank: str = " "
    saying_no: frozenset[str] = field(
        # With these a polite agent may well say no, warn, or refuse one thing.
        default=frozenset(["cushion", "offer_alternative", "warn_abuse"])
    )

    @functools.cached_property
    def engine(self):
        return make_engine(self.language, places.resources("language"))

    def heard(self, prev, text):
        """Return what is surely heard in a turn."""
        found = self.engine.hear(Turn(id="example", text=text, prev=prev))
        return {one.name for one in found if one.verdict is Verdict.YES}

    def by_rules(self, prev, text):
        """Return the names of what more than likeness speaks for."""
        found = self.engine.hear(Turn(id="example", text=text, prev=prev))
        return {one.name for one in found if not one.is_likeness}

    def examples(self, key):
        """Return behaviour, caller's line and text of every example under a key."""
        found = []
        for path in sorted((EXAMPLES / self.language).glob("*.yaml")):
            text = path.read_text(encoding="utf-8")
            # All values are text: yes stays "yes".
            written = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506
            for one in written.get(key, []):
                said = {"prev": "", "text": one} if isinstance(one, str) else one
                found.append((path.stem, said["prev"], said["text"]))
        return found

    @functools.cached_property
    def good(self):
        """Examples of what is no fault."""
        return [one for one in self.examples("yes") if one[0] not in FAULTS]

    @functools.cached_property
    def harmless(self):
        """Those, and what looks like a fault and is none."""
        near = (one for one in self.examples("no") if one[0] in FAULTS)
        return [*self.good, *near]

    @functools.cached_property
    def standing_alone(self):
        return [
            one
            for one in self.examples("yes")
            if len(one[2]) >= self.long and one[0] not in self.whole_turn
        ]


def bare(text):
    return text.rstrip(".?!。？！")


SPEECHES = (
    Speech(
        language=Language.EN,
        manners=(
            str.upper,
            str.lower,
            lambda text: re.sub(r"[.,?!;:]", "", text).lower(),
            lambda text: text.replace(" ", "  "),
            lambda text: f"{bare(text)}!",
            lambda text: f"{bare(text)}...",
            lambda text: f"{bare(text)}, please.",
            lambda text: f"{bare(text)}, madam.",
            lambda text: f"Um, {text}",
            lambda text: f"Well, {text}",
            lambda text: f"Of course. {text}",
        ),
        unrelated="The kettle is on the left.",
        whole_turn=frozenset(["greet", "summarise"]),
        long=30,
        callers=(
            "And what about my order?",
            "It came broken and nobody rang me back.",
            "Can I change the date, please?",
            "I rang three times and you were closed.",
            "Thank you, that is kind.",
        ),
    ),
    Speech(
        language=Language.KO,
        manners=(
            lambda text: re.sub(r"[.,?!~]", "", text),
            lambda text: text.replace(" ", "  "),
            lambda text: f"{bare(text)}!",
            lambda text: f"{bare(text)}...",
            lambda text: f"{bare(text)}, 고객님.",
            lambda text: f"고객님, {text}",
            lambda text: f"음, {text}",
            lambda text: f"어, {text}",
            lambda text: f"저, {text}",
            lambda text: f"네, {text}",
        ),
        unrelated="주전자는 하얀색이에요.",
        whole_turn=frozenset(["greet", "offer_extra", "casual_register", "summarise"]),
        long=18,
        callers=(
            "그럼 제 주문은요?",
            "깨져서 왔는데 아무도 전화를 안 줬어요.",
            "날짜를 바꿀 수 있을까요?",
            "세 번이나 걸었는데 안 받으셨어요.",
            "네, 고맙습니다.",
        ),
    ),
    Speech(
        language=Language.JA,
        manners=(
            lambda text: re.sub("[、。！]", "", text),
            lambda text: " ".join(re.findall(".{1,4}", text)),
            lambda text: f"{bare(text)}！" if text[-1] not in "?？" else text,
            lambda text: f"えっと、{text}",
            lambda text: f"あのー、{text}",
            lambda text: f"はい、{text}",
            lambda text: f"お客様、{text}",
        ),
        unrelated="やかんは白い色です。",
        # A polite or soft word anywhere in the turn takes the edge off a fault.
        whole_turn=frozenset(["greet", "offer_extra", "summarise"]) | FAULTS,
        long=16,
        blank="",
        callers=(
            "それで、私の注文はどうなりますか。",
            "割れて届いたのに誰からも電話がありませんでした。",
            "日にちを変えられますか。",
            "三回もかけたのにつながりませんでした。",
            "はい、ありがとうございます。",
        ),
    ),
)
QUICK = settings(
    max_examples=80,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@pytest.fixture(scope="module", params=SPEECHES, ids=lambda one: str(one.language))
def speech(request):
    return request.param


@QUICK
@given(data=st.data())
def test_marks_case_spacing_and_polite_words_never_make_a_fault(speech, data):
    _, prev, text = data.draw(st.sampled_from(speech.harmless))
    manner = data.draw(st.sampled_from(speech.manners))

    plain = speech.heard(prev, text) & FAULTS

    assert speech.heard(prev, manner(text)) & FAULTS <= plain


@QUICK
@given(data=st.data(), first=st.booleans())
def test_an_unrelated_sentence_takes_nothing_away(speech, data, first):
    behaviour, prev, text = data.draw(st.sampled_from(speech.standing_alone))
    whole = text if text[-1] in ".?!。？！" else f"{text}{speech.unrelated[-1]}"
    parts = (speech.unrelated, whole) if first else (whole, speech.unrelated)

    if behaviour in speech.by_rules(prev, text):
        assert behaviour in speech.by_rules(prev, speech.blank.join(parts))


def test_of_five_thousand_polite_turns_two_in_a_thousand_are_accused(speech):
    polite = [text for name, _, text in speech.good if name not in speech.saying_no]
    draw = random.Random(5)  # noqa: S311 - any fixed choice will do
    turns = [
        (
            draw.choice(speech.callers),
            speech.blank.join((draw.choice(polite), draw.choice(polite))),
        )
        for _ in range(POLITE_TURNS)
    ]

    accused = [
        (prev, text, wrong)
        for prev, text in turns
        if (wrong := speech.heard(prev, text) & FAULTS)
    ]

    assert len(accused) <= ACCUSED_AT_MOST, accused[:40]
