"""How long a caller bears what: the thresholds of a profile that the engine needs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from phonecoach.checklist import HangsUpLast
from phonecoach.units import Micros

if TYPE_CHECKING:
    from phonecoach.checklist import Profile


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """What the caller bears before saying or doing something about it.

    A threshold is reached at exactly its value: a caller who gives up after 30 s rings
    off when the call clock reads 30,000,000.
    """

    late_after: Micros
    """Picked up later than this, the caller is annoyed already."""

    gives_up: Micros
    """Ringing so long unanswered, the caller rings off."""

    ring: Micros
    """From the beginning of one ring to that of the next."""

    ring_sounds: Micros
    """How long of that it is to be heard, its inner pauses included."""

    rings_out: Micros
    """Ringing so long at the other end, an outbound call is ended by the exchange."""

    silence_warn: Micros
    """So long a silence on the trainee's floor, and the caller asks whether they are
    still there."""

    silence_fault: Micros
    """So long again, and the caller asks once more; the third time they ring off."""

    announced_silence: Micros
    """Takes the place of `silence_warn` where the trainee said what they are doing."""

    hold_fault: Micros
    """A hold of this length is too long unless its length was told beforehand."""

    compose_cap: Micros
    """Writing holds off the caller's question for so long."""

    back_channel: Micros
    """A sign of following up to this length never interrupts."""

    overlap_left: Micros
    """Speaking up when less than this of a line is left does not interrupt it."""

    turn_ends: Micros
    """A voice that is silent for so long has ended its turn."""

    collides: Micros
    """Who begins to speak less than this after the caller began together with them."""

    parted: Micros
    """In a call that is settled, the caller rings off so long after a goodbye ..."""

    unparted: Micros
    """... or so long after the last word, if the trainee says none."""

    rings_off_first: bool
    """Custom has the caller ring off first."""

    @property
    def hold_abandoned(self) -> Micros:
        """How long a hold is borne before the caller rings off."""
        return Micros(2 * self.hold_fault)

    @property
    def told_hold_abandoned(self) -> Micros:
        """The same, where the length of the wait was told."""
        return Micros(4 * self.hold_fault)


def patience_of(profile: Profile) -> Patience:
    """Return what a caller bears under a profile.

    Where custom has the trainee ring off last, the caller leaves them twice the time
    for it.
    """
    first = profile.hang_up.last is HangsUpLast.TRAINEE
    longer = 2 if first else 1
    parted = Micros(longer * profile.hang_up.wait)
    return Patience(
        late_after=profile.pick_up.met,
        gives_up=profile.pick_up.gives_up,
        ring=profile.ring_period,
        ring_sounds=Micros(sum(profile.ring[:-1])),
        rings_out=profile.dialling.rings_out,
        silence_warn=profile.silence.warn,
        silence_fault=profile.silence.fault,
        announced_silence=profile.hold.check_back,
        hold_fault=profile.hold.fault,
        compose_cap=profile.compose_cap,
        back_channel=profile.talk_over.back_channel,
        overlap_left=profile.talk_over.remaining,
        turn_ends=profile.turn_taking.ends_after,
        collides=profile.turn_taking.collides,
        parted=parted,
        unparted=Micros(profile.silence.warn + parted),
        rings_off_first=first,
    )
