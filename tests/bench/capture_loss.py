"""Count what a capture loses of noise poured into a virtual sound card.

    python tests/bench/capture_loss.py

Three tries with an idle window and three with a busy one (25 ms of every 33). Whatever
is lost between card, server and program counts; PulseAudio has to be installed.
"""

from __future__ import annotations

import sys
import tempfile
import threading
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from phonecoach.voice.samples import RATE
from tests.app.sound import card as cards
from tests.app.sound.test_ear_on_a_card import Child, noise, place_of

SECONDS = 12
TRIES = 3


def main() -> None:
    """Print for each try how much is lost, in milliseconds."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with cards.running_card(folder) as card:
            for load in ("idle", "busy"):
                lost = [
                    lost_ms(card, load, folder / f"{load}{at}.wav")
                    for at in range(TRIES)
                ]
                print(f"{load}: {lost} ms of {SECONDS} s lost")


def lost_ms(card: cards.Card, load: str, path: Path) -> float:
    """Return by how much the last second came earlier than the first one says."""
    said, ready = noise(SECONDS), threading.Event()
    pouring = threading.Thread(target=card.pour, args=(said, ready))
    pouring.start()
    child = Child(card, path, load, "pipe")
    child.wait_for("hearing_changed", lambda hearing: hearing)
    ready.set()
    pouring.join()
    heard = child.stop()
    child.close()
    first, _ = place_of(said[:RATE], heard)
    last, _ = place_of(said[-RATE:], heard)
    return round((len(said) - RATE - (last - first)) / RATE * 1_000, 1)


if __name__ == "__main__":
    main()
