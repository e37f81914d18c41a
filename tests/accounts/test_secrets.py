"""PINs, passwords and codes: what is taken, what opens, and however it is typed."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.accounts import COST, Cost, Flaw, Kind, flaw_of, new_code, opens, seal

CHEAP = Cost(n=2, r=1, p=1)
SALT = bytes(range(16))
SECRETS = st.text(min_size=1, max_size=40)
KINDS = st.sampled_from((Kind.PIN, Kind.PASSWORD))


def plain(text):
    return unicodedata.normalize("NFKC", text)


@pytest.mark.parametrize(
    ("kind", "secret", "flaw"),
    [
        (Kind.PIN, "123", Flaw.TOO_SHORT),
        (Kind.PIN, "1234", None),
        (Kind.PIN, "１２３４", None),
        (Kind.PIN, "12345678", None),
        (Kind.PIN, "123456789", Flaw.TOO_LONG),
        (Kind.PIN, "12a4", Flaw.NOT_DIGITS),
        (Kind.PIN, "١٢٣٤", Flaw.NOT_DIGITS),
        (Kind.PIN, "", Flaw.TOO_SHORT),
        (Kind.PASSWORD, "nine char", Flaw.TOO_SHORT),
        (Kind.PASSWORD, "ten charac", None),
        (Kind.PASSWORD, "전화를 잘 받는 사람", None),
        (Kind.PASSWORD, "x" * 201, Flaw.TOO_LONG),
    ],
)
def test_new_secret_is_taken_or_its_flaw_is_named(kind, secret, flaw):
    assert flaw_of(kind, secret) is flaw


@given(
    kind=KINDS, secret=SECRETS, other=SECRETS, salt=st.binary(min_size=16, max_size=16)
)
def test_seal_opens_to_its_own_secret_alone(kind, secret, other, salt):
    sealed = seal(kind, secret, salt, CHEAP)

    assert opens(sealed, secret)
    if plain(secret).strip() != plain(other).strip():
        assert not opens(sealed, other)


@given(secret=SECRETS)
def test_secret_typed_on_another_system_is_the_same(secret):
    sealed = seal(Kind.PASSWORD, unicodedata.normalize("NFC", secret), SALT, CHEAP)

    assert opens(sealed, unicodedata.normalize("NFD", secret))


def test_seal_holds_its_salt_and_cost_and_no_secret():
    sealed = seal(Kind.PASSWORD, "correct horse", SALT)

    assert sealed.cost == COST
    assert sealed.cost.n >= 2**14
    assert (sealed.cost.r, sealed.cost.p) == (8, 1)
    assert b"correct horse" not in sealed.digest
    assert opens(sealed, "correct horse")
    assert not opens(sealed, "correct horsf")


def test_two_seals_of_one_secret_differ():
    one = seal(Kind.PIN, "1234", b"a" * 16, CHEAP)
    other = seal(Kind.PIN, "1234", b"b" * 16, CHEAP)

    assert one.digest != other.digest


@given(st.binary(min_size=16, max_size=32))
def test_code_is_four_groups_of_letters_that_are_not_mistaken(randomness):
    groups = new_code(randomness).split("-")

    assert [len(group) for group in groups] == [5, 5, 5, 5]
    assert not set("".join(groups)) & set("ILO01 ")


@given(st.lists(st.binary(min_size=16, max_size=16), unique=True, max_size=20))
def test_codes_differ(draws):
    assert len({new_code(each) for each in draws}) == len(draws)


@pytest.mark.parametrize(
    "typed", ["{}", " {} ", "lower", "no dashes", "full width", "spaced"]
)
def test_code_opens_however_it_is_copied(typed):
    code = new_code(SALT)
    ways = {
        "lower": code.lower(),
        "no dashes": code.replace("-", ""),
        "full width": "".join(chr(ord(each) + 0xFEE0) for each in code),
        "spaced": code.replace("-", " "),
    }
    sealed = seal(Kind.CODE, code, SALT, CHEAP)

    assert opens(sealed, ways.get(typed, typed.format(code)))
    assert not opens(sealed, code[:-1])
