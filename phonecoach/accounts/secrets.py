"""PINs, passwords and codes: what they must be like, and how they are sealed.

Only the seal of a secret is ever kept: a digest by scrypt, with its salt and its cost
beside it, so that later seals can cost more while earlier ones still open. A PIN has so
few digits that whoever holds the file finds it; it keeps colleagues apart, not thieves.

Source: RFC 7914 (scrypt); OWASP Password Storage Cheat Sheet, which names 2**17 for
servers; 2**15 takes about 75 ms on the PCs this runs on, and the window waits for it.
"""

from __future__ import annotations

import enum
import hashlib
import hmac
import unicodedata
from dataclasses import dataclass
from typing import Final

PIN_DIGITS: Final = (4, 8)
"""The fewest and the most digits of a PIN."""

PASSWORD_LENGTH: Final = (10, 200)
"""The fewest and the most characters of a password."""

CODE_LETTERS: Final = "ABCDEFGHJKMNPQRSTUVWXYZ"
"""No I, L or O, which are read as 1 and 0, also by whoever writes them down."""

_GROUPS: Final = 4
_GROUP: Final = 5
_DIGEST_BYTES: Final = 32
_BYTES_PER_BLOCK: Final = 128
_SPARE_BYTES: Final = 2**20


class Kind(enum.StrEnum):
    """What a secret is used for."""

    PIN = "pin"
    PASSWORD = "password"  # noqa: S105 (the name of a kind)
    CODE = "code"
    """Opens once, and a new password is chosen with it."""


class Flaw(enum.Enum):
    """Why a new secret is not taken."""

    TOO_SHORT = enum.auto()
    TOO_LONG = enum.auto()
    NOT_DIGITS = enum.auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """How much work scrypt does.

    Attributes:
        n: Rounds, a power of two.
        r: Size of a block; memory is 128 bytes times n times r.
        p: Blocks that could be worked on side by side.
    """

    n: int = 2**15
    r: int = 8
    p: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Seal:
    """What is kept of a secret."""

    kind: Kind
    cost: Cost
    salt: bytes
    digest: bytes


COST: Final = Cost()
"""What a seal costs that is made today."""


def flaw_of(kind: Kind, secret: str) -> Flaw | None:
    """Return why a new PIN or password is not taken; None if it is."""
    plain = _plain(kind, secret)
    least, most = PIN_DIGITS if kind is Kind.PIN else PASSWORD_LENGTH
    if kind is Kind.PIN and not all(each in "0123456789" for each in plain):
        return Flaw.NOT_DIGITS
    if len(plain) < least:
        return Flaw.TOO_SHORT
    return Flaw.TOO_LONG if len(plain) > most else None


def seal(kind: Kind, secret: str, salt: bytes, cost: Cost = COST) -> Seal:
    """Return the seal of a secret; `salt` is 16 random bytes of its own."""
    return Seal(
        kind=kind, cost=cost, salt=salt, digest=_digest(kind, secret, salt, cost)
    )


def opens(sealed: Seal, secret: str) -> bool:
    """Return whether this is the secret that was sealed; takes as long either way."""
    found = _digest(sealed.kind, secret, sealed.salt, sealed.cost)
    return hmac.compare_digest(found, sealed.digest)


def new_code(randomness: bytes) -> str:
    """Return a code of four groups of five letters.

    Args:
        randomness: At least 16 random bytes; 20 letters of 23 hold 90 bits of them.
    """
    number = int.from_bytes(hashlib.sha256(randomness).digest())
    letters = []
    for _ in range(_GROUPS * _GROUP):
        number, place = divmod(number, len(CODE_LETTERS))
        letters.append(CODE_LETTERS[place])
    text = "".join(letters)
    return "-".join(text[at : at + _GROUP] for at in range(0, len(text), _GROUP))


def _plain(kind: Kind, secret: str) -> str:
    """Return a secret as it is sealed, however it was typed.

    A Japanese input method may give full-width digits, another system Korean syllables
    in parts: both are the same to whoever typed them.
    """
    plain = unicodedata.normalize("NFKC", secret)
    if kind is Kind.CODE:
        return "".join(each for each in plain.upper() if each in CODE_LETTERS)
    return plain.strip() if kind is Kind.PIN else plain


def _digest(kind: Kind, secret: str, salt: bytes, cost: Cost) -> bytes:
    return hashlib.scrypt(
        _plain(kind, secret).encode("utf-8", "surrogatepass"),
        salt=salt,
        n=cost.n,
        r=cost.r,
        p=cost.p,
        maxmem=_BYTES_PER_BLOCK * cost.n * cost.r * cost.p + _SPARE_BYTES,
        dklen=_DIGEST_BYTES,
    )
