"""What was chosen, kept and read back; what is damaged falls back by field."""

import dataclasses
import json
import secrets
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.app.look import tokens
from phonecoach.app.preferences import (
    LANGUAGE_KEY,
    NO_SOUND,
    PC_KEY,
    PERSON_KEY,
    TEXT_PERCENTS,
    MotionChoice,
    PcPreferences,
    Preferences,
    SchemeChoice,
    keep,
    keep_pc,
    load,
    load_pc,
    pc_preferences_from,
    preferences_from,
    to_json,
)
from phonecoach.places import resources
from phonecoach.store import open_store
from phonecoach.units import Language, Mode

CHOSEN = st.builds(
    Preferences,
    scheme=st.sampled_from(SchemeChoice),
    text_percent=st.sampled_from(TEXT_PERCENTS),
    motion=st.sampled_from(MotionChoice),
    captions=st.booleans(),
    hints=st.booleans(),
    hold_music=st.booleans(),
    last_mode=st.sampled_from(Mode),
    tour_seen=st.booleans(),
)
CHOSEN_FOR_PC = st.builds(
    PcPreferences,
    language=st.sampled_from((None, *Language)),
    volume=st.integers(0, 100),
    device=st.text(),
    geometry=st.text(),
)
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


@pytest.fixture
def store(tmp_path):
    numbers = iter(range(1_000))
    opened = open_store(
        tmp_path / "record",
        now=lambda: datetime(2026, 11, 24, tzinfo=UTC),
        new_id=lambda: f"id-{next(numbers)}",
        new_salt=lambda: secrets.token_bytes(16),
        on_error=lambda error: pytest.fail(str(error)),
    )
    with opened:
        yield opened


@given(CHOSEN)
def test_what_a_person_chose_survives_json(chosen):
    written = json.loads(json.dumps(to_json(chosen)))

    assert preferences_from(written) == chosen


@given(CHOSEN_FOR_PC)
def test_what_was_chosen_for_a_pc_survives_json(chosen):
    written = json.loads(json.dumps(to_json(chosen)))

    assert pc_preferences_from(written) == chosen


@given(ANY_JSON)
def test_whatever_lies_there_the_program_starts(value):
    names = [one.name for one in dataclasses.fields(Preferences)]
    pc_names = [one.name for one in dataclasses.fields(PcPreferences)]

    assert preferences_from(value) == preferences_from(value)
    assert preferences_from(dict.fromkeys(names, value)).text_percent in TEXT_PERCENTS
    assert 0 <= pc_preferences_from(dict.fromkeys(pc_names, value)).volume <= 100


@pytest.mark.parametrize(
    ("field", "bad"),
    [
        ("scheme", "sepia"),
        ("text_percent", 101),
        ("text_percent", True),
        ("text_percent", float("nan")),
        ("motion", None),
        ("captions", "no"),
        ("hints", 0),
        ("last_mode", "sung"),
        ("last_mode", ["typed"]),
    ],
)
def test_a_bad_value_costs_only_its_own_field(field, bad):
    good = Preferences(
        scheme=SchemeChoice.DARK,
        text_percent=130,
        motion=MotionChoice.REDUCED,
        captions=False,
        hints=False,
        last_mode=Mode.GUIDED,
        tour_seen=True,
    )

    read = preferences_from({**to_json(good), field: bad, "of a later version": 1})

    default = getattr(Preferences(), field)
    assert read == dataclasses.replace(good, **{field: default})


@pytest.mark.parametrize("bad", [-1, 101, "loud", None, 70.5])
def test_a_bad_volume_is_the_usual_one(bad):
    read = pc_preferences_from({"volume": bad, "device": NO_SOUND})

    assert read == PcPreferences(device=NO_SOUND)


def test_the_sizes_of_text_are_those_of_the_tokens():
    raw = json.loads(resources("look", "tokens.json").read_text(encoding="utf-8"))

    steps = raw["type"]["user_steps"]
    assert tuple(round(100 * step) for step in steps) == TEXT_PERCENTS
    assert tokens().scale["body"].size > 0


def test_each_person_finds_their_own_choices_again(store):
    mina = store.writer.add_person(name="Mina", language=Language.KO)
    priya = store.writer.add_person(name="Priya", language=Language.EN)
    store.writer.flush()
    chosen = Preferences(text_percent=150, captions=False)

    keep(store.writer, mina.id, chosen)
    store.writer.flush()

    with store.reader() as reader:
        assert load(reader, mina.id) == chosen
        assert load(reader, priya.id) == Preferences()
        assert reader.setting(mina.id, PERSON_KEY)["text_percent"] == 150


def test_the_language_of_a_pc_lies_where_it_always_lay(store):
    store.writer.keep_pc_setting(LANGUAGE_KEY, "ja")
    store.writer.flush()
    with store.reader() as reader:
        assert load_pc(reader) == PcPreferences(language=Language.JA)

    keep_pc(store.writer, PcPreferences(language=Language.KO, volume=20))
    store.writer.flush()

    with store.reader() as reader:
        assert reader.pc_setting(LANGUAGE_KEY) == "ko"
        assert "language" not in reader.pc_setting(PC_KEY)
        assert load_pc(reader) == PcPreferences(language=Language.KO, volume=20)


def test_a_pc_without_choices_keeps_the_language_it_has(store):
    store.writer.keep_pc_setting(LANGUAGE_KEY, "ja")

    keep_pc(store.writer, PcPreferences(device=NO_SOUND))
    store.writer.flush()

    with store.reader() as reader:
        assert load_pc(reader).language is Language.JA
