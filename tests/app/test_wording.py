"""Words that are right whichever of the two has rung."""

import re

import yaml

from phonecoach.places import resources
from tests.app.test_translation import messages

TEXTS = resources("translations", "phonecoach_ko.ts")

WHO_RINGS = re.compile(r"(?<![\w{])callers?\b(?!})", re.IGNORECASE)

OF_A_CALL_THAT_COMES_IN = {
    "CallTraces": {"Caller"},
    "CallWords": {"The caller gave up before the telephone was answered."},
    "Reply": {"The caller can’t hear you.", "The caller is speaking."},
    "Telephone": {"Caller"},
    "Tour": {
        (
            "Space picks up. Type what you would say and press Enter; "
            "the caller hears it and replies."
        )
    },
    "VoiceLine": {"Caller"},
}
"""Sentences that are only said there, or have others beside them for a call that goes
out."""

OF_CALLERS_IN_GENERAL = {
    "MicrophoneScreen", "SoundSection", "VoiceSection",
    # Whoever rings is played by a supervisor.
    "RoleLines", "RoleScreen", "RoleSetupScreen",
}  # fmt: skip
"""Where no call is under way: what is said of callers, whoever rings."""


def test_the_window_names_a_caller_only_where_somebody_has_called():
    named = {}
    for context, sentence, _ in messages(TEXTS):
        if WHO_RINGS.search(sentence) and context not in OF_CALLERS_IN_GENERAL:
            named.setdefault(context, set()).add(sentence)

    assert named == OF_A_CALL_THAT_COMES_IN


def told(value, at=()):
    """Yield place and words of every text in a file."""
    if isinstance(value, dict):
        for key, inside in value.items():
            yield from told(inside, (*at, str(key)))
    elif isinstance(value, list):
        for inside in value:
            yield from told(inside, at)
    elif isinstance(value, str):
        yield at, value


def test_reasons_and_items_name_a_caller_only_where_it_rings_here():
    files = (("scoring", "reasons.en.yaml"), ("checklist", "items.en.yaml"))
    texts = [
        one
        for name in files
        for one in told(yaml.safe_load(resources(*name).read_text(encoding="utf-8")))
    ]

    named = {at for at, words in texts if WHO_RINGS.search(words)}

    assert named == {
        ("reasons", "44.too_early"),
        ("reasons", "human.live"),
        ("items", "44", "why"),
    }


def test_behaviours_and_topics_name_no_caller():
    for name in ("behaviours.yaml", "topics.yaml"):
        text = resources("checklist", name).read_text(encoding="utf-8")
        assert [
            words for _, words in told(yaml.safe_load(text)) if WHO_RINGS.search(words)
        ] == []
