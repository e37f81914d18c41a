"""A sound card that tests can listen to and speak into: PulseAudio with null sinks."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from contextlib import ExitStack, contextmanager

import numpy as np

from phonecoach.voice.samples import RATE

LACKING = shutil.which("pulseaudio") is None or shutil.which("paplay") is None

_PATIENCE_S = 15


def tool(name):
    """Return where a program of the sound server lies."""
    return shutil.which(name) or name


class Card:
    """A running sound server with a loudspeaker and a microphone."""

    def __init__(self, folder):
        self.socket = folder / "native"
        self.environment = {
            **os.environ,
            "PULSE_SERVER": f"unix:{self.socket}",
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": str(folder),
        }
        self.pipe = folder / "pipe"
        self.pipe_form = f"file={self.pipe} format=s16le rate={RATE} channels=1"
        self.module = ""

    def control(self, *words):
        done = subprocess.run(
            [tool("pactl"), *words],
            env=self.environment,
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout.strip()

    def plug_in(self):
        """Plug the microphone in; what is played to ``mic_feed`` is heard by it."""
        self.module = self.control(
            "load-module", "module-remap-source", "source_name=mic",
            "master=mic_feed.monitor",
        )  # fmt: skip

    def pull_out(self):
        self.control("unload-module", self.module)

    @contextmanager
    def without(self, *sources):
        """Lack some of the other microphones for a while."""
        listed = [
            line.split("\t")
            for line in self.control("list", "short", "modules").splitlines()
        ]
        taken = [
            (number, name, arguments)
            for number, name, arguments, *_ in listed
            if any(f"source_name={one}" in arguments for one in sources)
        ]
        assert len(taken) == len(sources)
        for number, *_ in taken:
            self.control("unload-module", number)
        yield
        for _, name, arguments in taken:
            self.control("load-module", name, *arguments.split())

    def pour(self, samples, ready, held_s=0.0):
        """Pour samples into the microphone ``pipe``, in real time and each just once.

        Null sinks stumble on a busy machine and say samples twice; a pipe does not.

        Args:
            samples: After silence, and followed by some.
            ready: An event for which the silence waits.
            held_s: So long everything is held up half way, as on a machine that is too
                busy; what should have come meanwhile then comes at once.
        """
        said = np.concatenate((samples, np.zeros(RATE)))
        pcm = np.rint(np.clip(said, -1, 1) * 32_767).astype("<i2").tobytes()
        began, step, steps, at = time.monotonic(), RATE // 50 * 2, 0, 0
        half = len(pcm) // 2 // step * step
        with self.pipe.open("wb", buffering=0) as pipe:
            while at < len(pcm):
                time.sleep(max(0, began + steps / 50 - time.monotonic()))
                steps += 1
                if ready.is_set():
                    time.sleep(held_s if at == half else 0)
                    pipe.write(pcm[at : at + step])
                    at += step
                else:
                    pipe.write(bytes(step))

    def speak(self, samples, sink="mic_feed"):
        """Play samples into the microphone, and return the running player."""
        player = subprocess.Popen(
            [tool("paplay"), "--raw", "--format=s16le", "--channels=1",
             f"--rate={RATE}",
             "-d", sink],
            env=self.environment,
            stdin=subprocess.PIPE,
        )  # fmt: skip
        pcm = np.rint(np.clip(samples, -1, 1) * 32_767).astype("<i2")
        player.stdin.write(pcm.tobytes())
        player.stdin.close()
        return player


@contextmanager
def running_card(folder):
    """Start a sound server of its own in a folder; its sources never fall asleep."""
    card = Card(folder)
    with ExitStack() as stack:
        server = subprocess.Popen(
            # The machine may be busy with something else; a sound card never is.
            [tool("nice"), "-n", "-15", tool("pulseaudio"), "-n",
             "--daemonize=no", "--exit-idle-time=-1",
             "--use-pid-file=no",
             "-L", f"module-native-protocol-unix socket={card.socket} auth-anonymous=1",
             "-L", "module-null-sink sink_name=speaker rate=48000",
             "-L", "module-null-sink sink_name=mic_feed rate=48000",
             "-L", "module-null-sink sink_name=elsewhere rate=48000",
             "-L", "module-remap-source source_name=spare master=elsewhere.monitor",
             "-L", f"module-pipe-source source_name=pipe {card.pipe_form}"],
            env=card.environment,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        stack.callback(_end, server)
        _await_server(card)
        card.plug_in()
        card.control("set-default-sink", "speaker")
        card.control("set-default-source", "mic")
        for monitor in ("speaker.monitor", "mic_feed.monitor"):
            keeper = subprocess.Popen(
                [tool("parec"), "-d", monitor],
                env=card.environment,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            stack.callback(_end, keeper)
        yield card


def _await_server(card):
    until = time.monotonic() + _PATIENCE_S
    while True:
        try:
            card.control("info")
        except subprocess.CalledProcessError:
            assert time.monotonic() < until, "the sound server did not start"
        else:
            return


def _end(process):
    process.terminate()
    process.wait()
